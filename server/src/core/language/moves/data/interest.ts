import { wordings } from '../wording.ts';

/** What one only says or asks; to "want to" do anything else is to want the job. */
const courtesy =
  'thank|thanking|express|say|saying|add|mention|apologi[sz]e|hear|hearing|know|learn(?! from)|learning|ask|asking|check|checking|follow|following|let you|tell|share|send|inform|reiterate|repeat|clarify|correct|find out|get back|take th|emphasi[sz]e|wish|offer|provide|submit|confirm|touch|reach|see (if|whether)|understand|answer|speak|talk|discuss|write|withdraw|decline|point out|assure|explain|bother|waste|pester|seem|sound|push|press|chase|get feedback|improve|keep in touch|stay in touch|connect|buy you|meet (you )?for|pick your';
const noWork =
  'be|not|have|need|appreciate|think|guess|imagine|value|welcome|expect|require|prefer|rather|never|understand|accept|answer|bring up|begin by|add|like to|love to|like|love|help|do without|see|only|go on|have to|come to|been|[a-z]+ed|thought|seen|heard|known|gone|come|found|felt|read';
const adverb =
  '([a-z]+ly|still|very|much|so|also|really|just|even|only|dearly|now|all|the|more|most|well|rather|quite|indeed|always|never|myself|both|too) ';
const keen =
  'interest*|keen*|eager*|excit*|enthusias*|thrilled|over the moon|motivated|determined|committed|drawn|attracted|hooked|set on|sold|surer?|certain|convinced|serious|happy|happier|glad|delighted|proud|honou?red|pleased|passionate|ready|lucky|privileged|willing';
const place =
  'role|position|job|post|vacancy|opening|placement|apprenticeship|traineeship|internship|fellowship|team|crew|work|place|practice|opportunity|chance|joining|to join|working|to work|being part|part of|becoming|contributing|to contribute|company|firm|school|clinic|ward|hospital|shop|studio|kitchen|office|organi[sz]ation|project|desk|shift|class|chair|candidate|it|this|yours|what you (do|are doing|are building)|your [a-z]+';

/** Wanting it, being keen on it, hoping for it. */
export const wanting = wordings(`
  i ([a-z]+ ){0,3}(want|wish|hope|like|love|long|aim|intend|look forward|looking forward|mean|dream|hoping|itching|dying|aching)(ing|ed)?( [a-z]+ly| very much| nothing (more|better) than| so much| still| even more)?,? (to|of) (?!([a-z]+ly )?(${courtesy})|(your|the|any|an?|my|further|some|more|this|seeing|meeting) )[a-z]+
  i (would|should|do|could) (${adverb}){0,4}(want|like|love|welcome|enjoy|relish|treasure|take|accept|jump at|choose) (?!(to|if|any|some|an? (word|answer|reply|update|decision)) )[a-z]+
  i ([a-z]+ ){0,2}(want|hope for|am after|came for) (very much )?(this|that|the|it|your|a place|a chance|nothing more|both|in)
  wanted (this|it|the (job|post|place|role|position))
  (i|me|my|more|still|remain*|very|as|so|even|also|really|truly|equally|just|sincerely|genuinely|extremely|deeply|strongly|highly|only) ... (${keen}) ... (${place})
  (interest(ed)?|enthusiasm|excitement|desire|wish|eagerness|appetite|commitment|heart) (in|for|about|to (join|work|take|be|become|contribute)|is|has|remains?|are|only|grew|even)
  (still|am) ([a-z]+ly )?all in
  still ([a-z]+ly )?(in|keen|interested|game|up for it|want|wanting|hoping|hopeful|on board)
  (i|me) (am|was|would be|remain|stay|feel) ([a-z]+ ){0,3}(keen|keener|interested|eager|excited|enthusiastic|in|up for it|game|yours|your (man|woman|person)|ready to (start|begin|join|move|work))(?!,? to (hear|know|learn))
  (hope|hoping|hopeful|fingers crossed) ... (get|be (chosen|considered|picked|selected|offered|invited|useful|of use|the one|back)|(next|second|another|further) (round|stage|interview|step)|back (at|in|with|to)|again soon|work together|be your|join*|together|come and|with you|a yes|the call)
  look* forward to (?!([a-z]+ ){0,2}(hear*|reply|response|answer|news|decision|your))[a-z]+ing(?! (from|back))
  i (very much |really |sincerely |do |still |only )?hope (it|this|that|we) (works|comes|will|can|could|is)
  (like|liking for|fell for|love|fond of|taken with) (the|your) (place|way you|work|team|idea of|job|kind of|people)
  accept ... (gladly|with pleasure|at once|with both hands|on the spot)
`);

/** Imagining it: whoever sees themselves at the work wants it. */
export const imagining = wordings(`
  i (would|could|should) (${adverb}){0,3}(?!(${courtesy}|${noWork})(?![a-z]))[a-z]+
  (would|will|should|could|might|can) ([a-z]+ ){0,2}(be|feel|make me|mean) ([a-z]+ ){0,3}(glad|happy|proud|delighted|honou?red|pleased|thrilled|lucky|good|at home|joy|privilege|honou?r|pleasure|fun|wonderful|great|right|lot|deal|world|fit|useful|content|moon)(?!.{0,12} to (send|answer|hear|know|tell|provide|share|talk|discuss|call|speak|show|bring|supply|give|explain|meet|come|help with))
  (see|saw|imagine|imagined|picture|pictured|seeing|imagining|picturing) (myself|me|my days|my future|being|working)
  (join*|work(ing)? (with|for|at|on|in|alongside|under)|be(ing)? (a )?part of|belong* (to|in)|learn* from|start* (at|with|in)|come( and)? work|contribut(e|ing) to|be(ing)? on|tak(e|ing) (on|up)|help* (you|your|the team)) ... (would|will|is what|appeals?|excites?|attracts?|tempts?|delights?)
  (become|be|being|becoming) (a )?part of
  (appeals?|excites?|attracts?|tempts?|draws?|calls?|speaks?)( [a-z]+){0,2}? (to )?me
  (can|could|able to|ready to|free to) (start|begin|join|move)
  (start|begin|join|move) (tomorrow|at once|straight away|right away|on monday|next week|whenever|immediately|any (day|time|week))
  (gladly|happily|willingly|proudly|like nothing better|love nothing more) (?!answer|send|provide|share|come in|talk|discuss|supply|meet|tell|give|explain|show)[a-z]+
`);

/** Calling it the right one, and asking to be chosen. */
export const choosing = wordings(`
  (my|the) (first choice|top choice|dream|ideal|(kind|sort) of ([a-z]+ )?(work|job|place|team|room|school|shop))
  (work|job|place|post|role|team|one|trade|somewhere|people|thing|what|where|who|whom|which) (that |which |where |whom )?i ([a-z]+ )?(want|would|could|belong|have (been|always|long|wanted|hoped)|had (been|always|hoped)|am looking|was looking|hope|am after|came for)
  (top|head) of my list|more than ever|nothing would (please|make)|count (me in|on me)|sign me up|(put|pencil) me down|all in|in a heartbeat|the one for me|(is|was) the one
  (keener|surer|happier|more (certain|convinced|interested|excited|determined)) (than|now|about|of|that|on|to)
  (job|role|post|place|team|work|spot|seat|this|it|that) (is|was|feels|felt|sounds|sounded|looks|looked|seems|seemed) ([a-z]+ ){0,3}(for me|right|made|perfect|ideal|exactly|just (what|where|the)|what i|where i)
  (made|makes|make|left|leaves|leave|convinced|persuaded|sold|told|showed|confirmed|reminded) (me|my) ... (want*|wish*|sure|certain|keen*|right|that (i|this|it)|eager|more|interest|why)
  i (left|came away|walked out|went home|drove home|walked home|came home) ... (want*|wish*|surer?|certain|keen*|hop(ing|ed|eful)|convinced|excited|more|knowing|thinking)
  (trust|take|pick|choose|choosing|picking|want|have|consider|considering|considered|hire|hiring|give|giving|let|letting|allow) me (with|on|for|in|to join|as|a (chance|try|go|place|start|willing|serious|keen)|the (job|chance|post|place|role|keys)|have a)
  (if|should) you( will| would)? (have|want|take|choose|pick|hire) me|should the (job|post|role|position|place) be
  consider me|i am (the|your) (one|man|woman|person)|mind (is |was )?made up|say(ing)? yes|answer (is|would be) yes|(good|right|natural|perfect|close) (match|fit)|(job|role|post|place|work|it|this|that|team) (suits|fits) me|suits? me (well|fine|down|perfectly)|happy(ier)? (here|there|with you)|worth (joining|doing|getting up)|at home (with|in|on|at|among) (you|your)
  (put|putting|scared) me off|gone off|changed my mind|whether i was sure
`);
