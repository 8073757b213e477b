import { wordings } from '../wording.ts';

/** What one does at an interview, around it, or in every letter: none of it is experience. */
const noExperience =
  '[a-z]+ly|been|no|every|an?|the|some|any|all|my|your|this|that|these|two|three|several|many|much|more|nothing|something|little|few|one|it|if|as|in|on|at|to|for|or|and|but|myself|long|full|ever|again|rather|almost|soon|often|always|sometimes|usually|first|once|then|also|therefore|together|both|was|were|am|had|have|has|would|will|could|should|can|may|might|must|do|did|does|met|meet|spoke|talked|discussed|enjoyed|enjoy|liked|loved|love|heard|hear|hope|hoped|wish|wished|want|wanted|think|thought|believe|feel|felt|look|looked|left|came|went|wrote|write|sent|send|attached|attach|enclosed|enclose|applied|apply|applying|interviewed|asked|ask|answered|answer|mentioned|mention|said|say|told|tell|thank|appreciate|appreciated|understand|understood|know|knew|see|saw|noticed|notice|remember|forgot|forget|wonder|wondered|expect|expected|wait|waited|waiting|received|receive|got|get|found|find|walked|drove|sat|stood|laughed|smiled|tried|looked|kept|still|remain|admire|admired|regret|apologi[sz]e|promise|promised|reali[sz]ed?|agree|agreed|learned|learnt|learn|took|take|need|needed|like|follow|followed|called|call|rang|ring|emailed|visited|prefer|just|most|only|even|never|not|too|already|quite|so|now|well|welcome|respect|value|valued|suggest|suppose|guess|imagine|doubt|mean|meant|accept|accepted|decided|decide|bring|brought|trust|looking|hoping|writing|reckon|assume|gather|gathered|presume|recall|recalled|intend|plan|missed|miss|worry|worried|stay|stayed|sleep|slept|arrived|return|returned|read|reached|tasted|grant|admit|confess|assure|congratulate|mind|care|reiterate|reply|contact|reach|touch|shared|share|discuss|chatted|chat|spent|spend|put|passed|pass|gave|give|lost|lose|choose|chose|withdraw|withdrew|turned|turn|prepared|prepare|beg|demand|insist|deserve|dare|hesitate|cried|pray|prayed|phoned|texted|dreamed|dreamt|smelled|smelt|watched|watch|dropped|drop|sensed|sense|caught|catch|picked|pick|begin|began|start|started|reserve|regard|hold you|bear|keep';
const trades =
  'run|lead|manage|teach|nurse|cook|drive|build|write|speak|hold|know (how|your|the|both|my|what)|work|study|train|volunteer|design|repair|fix|care for|look after|handle|grow|keep (?!thinking|in|turning|coming)|own|sell|translate|fit|wire|weld|bake|test|audit|advise|draft|edit|play|sing|make|do|use|supervise|coach|mentor|code|program|sail|fly|farm|breed|shear|type|sew|cut|paint|plaster|read';
const count =
  '(\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|several|many|some|few|most of my|all my|a|decades?)';
const spans = '(years?|seasons?|winters?|summers?|months|terms?|decades?|harvests?|christmases)';

/** What somebody did, does, or can do. */
export const deeds = wordings(`
  i (have (also |already |always |often |since |myself )?)?([a-z]+ly |also |once |then |already |first |now |later |often |always |sometimes |myself )?(?!(${noExperience})(?![a-z]))[a-z]+(?! (to (hear|meet|learn)|about your|from you|you|your))
  i have (also |already )?(brought|kept|taken|put|caught|picked|called|started|begun|spent|lost|given|prepared|shared|stayed|worked|passed)(?! (you|it|the liberty|off|down|time|a lot|part|note|to you|up with)) [a-z]+
  i have ([a-z]+ )?(looked after|written|kept|cared|answered|taken care|brought up|sent out|taken|given|put|found|caught)(?! (you|to you|the liberty|note))
  i (once |then |also )?(took|rang|sat|got|learned|learnt|found|gave|put|picked|started|caught|brought|lost|called|visited|asked|told|kept|saw|met|spent|stayed|answered|wrote|sent) ... (once|last (year|term|season|summer|winter)|for ([a-z]+ )?(years?|months|weeks|seasons)|from my|at (school|college|home|work)|county|customers?|patients?|pupils?|clients?|students?|children|residents|budget|trust*|thirty|forty|fifty|sixty|hundred*|thousand*|million|\\d{2,})
  i ([a-z]+ ){0,2}(${trades})(?! (that|to hear|you|this job|for you|if|not|hope|forward))
  we did (a lot|much|plenty|a fair bit|loads|nothing but) (of|but)
  for (this|the|your) (job|role|post|position|work) i (bring|have|offer)
  i ([a-z]+ )?(took|got|brought|cut|grew|raised|moved)(?! (the|a|my|your|an earlier|an) ([a-z]+ )?(train|bus|boat|ferry|plane|flight|tram|car|call|meeting)) ... from ([a-z]+|\\d+) ... to ([a-z]+|\\d+)
  i (have |had )?([a-z]+ )?used (the|one|that|this|these|those|it) ... (at|in|for|with|on)
  i did (an?|the|my|something|some|two|three|four|five|six|seven|eight|ten|twelve|twenty|\\d+|several|dozens|hundreds|plenty|much|all|it|this|exactly|just) 
  i (can|could) (?!(send|be|come|provide|share|tell|answer|add|see|imagine|only|not|start|begin|do without|also send|call|bring|help with|still|easily see|understand|hardly|offer|give you|meet|talk|wait|make (time|myself)|speak (to|with|on|at)|think|assure|say|reach) )[a-z]+
  (we|(our|my) (team|crew|shop|ward|class|group|branch|department)) ([a-z]+ )?(brought|cut|built|ran|reduced|raised|moved|grew|saved|opened|won|launched|trained|doubled|halved|handled|finished|delivered)
  (the|a|an|[a-z]+) [a-z]+ (that |which )?i (ran|led|built|managed|wrote|designed|taught|set up|started|kept|drove|fitted|restored|repaired|raised|grew|trained|looked after|worked)
  (is|was|are|were) (what|something|exactly what|much what|work|a thing|the part|the job|things?|where|how) (that )?i ([a-z]+ ){0,2}(do|did|done|ran|run|know|spent|led|learned|started|built|dealt|work|taught|managed|practi[cs]ed?)
  (taught|teaches|trained|prepared|showed) me (how|to|that|what|the|all|about)
`);

/** How long, since when, on which papers, as what. */
export const standing = wordings(`
  (i|my|me|mine) ... ${count} ([a-z]+ )?${spans}
  ${count} ([a-z]+ )?${spans} ... (i|my|me|taught|as an?|behind|under|at|in|on|of|with|running|teaching|working)
  since ((19|20)\\d\\d|i was)|all my (working )?life
  my ([a-z]+ ){0,4}(experience|background|training|degree|diploma|certificat*|licen[cs]e|qualification*|skills?|knowledge|apprenticeship|career|studies|thesis|dissertation|doctorate|fellowship|placement|internship|portfolio|strengths?|track record|english|french|german|spanish)
  my (customers?|students?|pupils?|patients?|clients?|apprentices?|trainees?|hands|lead|watch|till|class|papers?|gardens?|designs?|staff|crew|reports?|foreman|grandfather|grandmother|father|mother|uncle|aunt|card|ticket|own (shop|van|farm|business|tools|bench))
  my (work|time|days) (at|in|on|with|as)
  my (last|previous|current|present|old|first|second|former|own) ([a-z]+ )?(job|role|post|position|employer|company|firm|school|team|practice|ward|shop|kitchen|place|garage|office)
  (during|throughout|after|before|from|in) my ([a-z]+ )?(time|years|days|work|training|studies|career|apprenticeship|degree|placement|internship)
  (at|in|from|with|for|under) my ([a-z]+ )?(last|previous|current|present|old|first|former|own|lead)
  i (have )?(got|had|won|passed|earned|gained|completed|finished|took|received) (an?|my|the|two|three|both) ([a-z]+ ){0,3}(degree|diploma|distinction|licen[cs]e|certificate|award|prize|exam*|test|training|course|merit|ticket|card|badge|apprenticeship)
  i have had (my|an?|the)
  i (am|was|have been|being|trained as|qualified as|worked as|served as)( [a-z]+ly| now| also| myself| already| still| currently| once)? an? (?!(bit|little|lot|big|great|huge|fan|week|day|while|good fit|perfect|strong fit|match|few|pleasure|person) )([a-z]+ ){0,3}[a-z]+
  as an? (?!(result|whole|company|firm|team|matter|reminder|courtesy|follow|thank|token|gesture|rule|place|next|first|way) )([a-z]+ ){1,4}(i|my|at|in|who|with|for)
  i (am|feel|have) ([a-z]+ ){0,2}(good at|used to|able to|trained|qualified|certified|experienced|licen[cs]ed|registered|fluent|familiar with|comfortable with|confident (with|in|at|on)|at home (with|in|on)|no stranger|skilled|responsible for|known for|patient|an eye for|a feel for|working on|studying|a steady)
  experience (i|we|that)
  (experience|experienced|trained|qualified|background|skilled|versed|degree|certified|licen[cs]ed?|fluent|proficient|years?|decades?|seasons?) (in|with|of|as|at|on|by|from|for|behind|under|running|teaching|working)
  (registered|chartered|fluent|native level|distinction)
  from [a-z]+( [a-z]+){0,2} to [a-z]+( [a-z]+){0,2} in ([a-z]+ )?${spans}
  (of|are|is) mine
  (every|most|two|three|four|five|six) (day|days|week|weeks|weekend|weekends|night|nights|morning|mornings)
`);
