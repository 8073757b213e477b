/**
 * Complaints about how the interview was run and how people behaved. Syntax of the patterns: language/phrases.ts.
 * Many need no word of complaint: in a letter about an interview there are few other reasons to write “Nobody offered
 * me a chair” or “You could have told me”.
 */
import type { CueGroup } from '../cues.ts';
import { type Grievance, innocent, not, toldOrWork } from './complaintGuards.ts';

const process =
  'interview|interviews|interviewer|interviewers|process|procedure|test|tests|exercise|task|assessment|case study|questions|panel|communication|feedback|instructions|directions|website|portal|form|selection|recruitment|hiring|application|waiting room|schedule|timing|whole thing|whole experience|whole business|whole day|whole process|whole affair|treatment|rejection|email|attitude|manner|tone|behaviour';
const bad =
  'dreadful|awful|terrible|appalling|atrocious|abysmal|horrible|horrendous|hopeless|useless|rubbish|pathetic|shocking|disgraceful|a disgrace|shameful|unacceptable|unprofessional|disrespectful|discourteous|rude|unfriendly|unhelpful|unfair|unjust|unreasonable|ridiculous|absurd|pointless|childish|insulting|humiliating|degrading|demeaning|offensive|hurtful|a joke|a farce|a shambles|a nightmare|a waste|complete waste|total waste|utter waste|a circus|chaotic|disorganised|disorganized|incompetent|clueless|arrogant|dismissive|patronising|condescending|abrupt|hostile|baffling|outrageous|shabby|sloppy|lousy|farcical|irrelevant|misleading|dishonest|biased|prejudiced|uninterested|ignorant|too long|far too long|too slow|excessive|badly run|badly organised|badly put|badly handled|badly managed|badly planned|badly worded|poorly organised|poorly handled|poorly run|poorly managed|poorly planned|poorly worded|disappointing|rushed|impersonal|stupid|unclear|confusing|bored';
const staff =
  'receptionist|recruiter|interviewer|interviewers|panel|assistant|secretary|security|reception|hr|agency|guard|colleague|colleagues|manager|director|lady|gentleman';
/** Who was there for the employer. “He” and “she” may be anybody in a story. */
const side =
  'you|one of you|your (?:\\w+ ){0,5}?\\w+|the (?:\\w+ )?(?:panel|interviewers?|manager|recruiter|receptionist|lady|woman|man|gentleman|girl|head teacher|head|director|boss|agency|company|firm|hospital|clinic|secretary|guard|assistant|committee|chair|hr (?:lady|person|team|department))(?: \\w+){0,5}?|some(?:one|body)|any(?:one|body)|management';
/** Did not, never, failed to. */
const failed =
  "(?:(?:did|do|does|could|would|had|has|have)(?:n['’]t| not)(?: \\w+ly)?(?: even| once| so much as| ever)?|never(?: once| even| really)?|failed to|forgot to|neglected to|refused to|omitted to)";
/** What one may leave undone without harm. */
const withoutHarm =
  '(?!mind|make|laugh|rush|hurry|judge|flinch|leave|press|push|stop|treat|frighten|scare|disappoint|seem to mind|let me (?:down|leave|go|pay|starve)|lose|spare|need|want me to|miss|tire|pretend|talk down|look down|hold (?:it|that)|say no|blink|cost|bore|run out|get tired|have to|know (?:that )?i|expect me to|ask (?:me )?about)';
const nobody = 'nobody|no one|not one of|none of|not a single person|not a soul';
const negative =
  /\b(?:upset|unhappy|disappoint\w*|not (?:happy|like|impressed|pleased)|complain\w*|appal\w*|annoy\w*|angry|poor|disgust\w*|hurt\w*|protest|offend\w*|dismay\w*|frustrat\w*|bitter\w*|furious|shock\w*|resent\w*|unworthy|badly|shabb\w*)\b/i;

export const treatment: readonly CueGroup<Grievance>[] = [
  {
    family: 'process',
    patterns: [
      `[the|your|this|that|its] ..3 [${process}] ..4 [was|is|were|are|seemed|felt|looked|has been|have been|came across as] ..5 [${bad}]`,
      `I ..3 [found|find|thought|think|felt|feel|considered|consider|call] ..1 [the|your|that|this|it|its|those|some of the] ..4 [${bad}]`,
      '[it|that|this|whole thing] (all) [was|is|felt|seemed] ..2 [complete|total|utter|real|absolute] [waste|joke|shambles|farce|disgrace|nightmare|mess|circus]',
      '[waste|wasted|wasting] of my [time|morning|afternoon|day|evening|money|effort]',
      'wasted [my|a] [time|day|morning|afternoon|trip|journey|evening]',
      '[question|questions|test|task|exercise|assessment] ..3 had ..2 [little|nothing] to do with',
      'lack of [courtesy|respect|professionalism|consideration|manners]',
      'your lack of',
      '[badly|poorly] [organised|handled|run|managed|planned|conducted|prepared] [from|interview|process|event|day]',
    ],
    when: /\b(?:i|me|my|interview\w*|process|test|panel|questions?|recruit\w*|you|your|whole|waste\w*|application|that|this|exercise)\b/i,
    besides: innocent,
    unless:
      /\bnot (?:a |at all |in the least |too )|n['’]t (?:a |at all )|\bnever\b|\bmy (?:answers?|own|mistake|question)\b|\bof me\b|\bi (?:was|am|sounded|seemed|must have)\b|\bthough\b/i,
  },
  {
    family: 'process',
    patterns: [
      '[kept|keeping|keep|left|leaving] me ..1 [waiting|hanging|standing|sitting]',
      'made me [wait|feel small|feel unwelcome|feel stupid|feel foolish|look stupid|look foolish]',
      `[${not}] [so much as|even] [a|an|the|one|any] ..1 [apology|thank*|glass|chair|reply|acknowledgement|acknowledgment|word|courtesy|coffee|water|line|explanation|call|email|handshake|smile]`,
      'without so much as ..2 [apology|thank*|glass|chair|reply|acknowledgement|acknowledgment|word|courtesy|coffee|water|tea|line|explanation|call|email|handshake|smile|hello|goodbye|nod|look|glance|by your leave|asking|looking|telling|saying|knocking|letting|offering]',
      'without [a word of|an apology|explanation|any explanation|an explanation|any feedback|giving me|letting me|any apology]',
      `[${nobody}] ..3 [bothered|had the courtesy|had the decency|apologi*|offered me|told me|told us|listen|listened|listens|cared|cares|warned me|walked me|asked me|met me|greeted me|answered|replied|explained|mentioned|thought to|seemed|knew who|knew I|plans|even|looked up|looked at me|took the trouble|read my|had read|would listen|introduced|helped me|respects|acknowledged|has replied|has called|has answered|bothers|appreciates|can be bothered|could be bothered|shook]`,
      '[can not|could not|can hardly|could hardly|not] be bothered',
      '[did not|never|nor|has not|have not] (even) [bother|bothered] to',
      `[${not}|never] ..2 [apologise|apologised|apologize|apologized|had the courtesy|had the decency|have the courtesy|a word of thanks|say thank you|said thank you|said thanks|thanked me]`,
      'had [the|so little] [courtesy|decency|nerve|cheek|audacity|gall]',
      'I was not on [his|her|the|your|their] list',
      '[I was] ..4 not on [his|her|the|your|their] list',
      'said I was not on',
    ],
    when: /\b(?:i|me|my|us|myself|interview\w*|applicants?|candidates?|nobody|no one|this)\b/i,
    besides: innocent,
    unless:
      /\bin which (?:nobody|no one)\b|\bwithout keeping me|\bnot keep(?:ing)? me|n['’]t keep me|\b(?:could|would) be so\b|\bwatch\w*|\blearn\w*|\bnobody had [^.]{0,60}\bbefore\b|\bi did(?:n['’]t| not) bother|\bmade me (?:feel )?(?:at home|welcome)/i,
  },
  {
    family: 'process',
    patterns: [
      'I ..1 [waited|sat|stood|hung around|had to wait|was waiting|was sitting] ..6 [corridor|lobby|reception|hallway|waiting room|waiting area|car park|in the cold|in the rain|on a plastic|in your office|before anyone|before anybody|before someone|before you]',
      'I ..1 [waited|sat|stood|was sitting|was waiting|had to wait] ..1 [nearly|almost|over|more than|for over|for nearly|at least|for|two|three] ..3 [minutes|hour|hours] ..3 [and nobody|without|in your|and no|before|nobody]',
    ],
    when: /\b(?:minutes|hours?|ages|forever|eternity|cold|rain|half the morning)\b/i,
    besides: innocent,
    unless: /\bwatch\w*|\bread\b|\bwith an? \w+ (?:who|of)/i,
  },
  {
    // "Though a two-line email does not take very long."
    family: 'process',
    patterns: [
      '[a|one] ..1 [two line|one line|short|quick|simple|single|brief] [email|note|line|call|message|reply|text] is ..1 [big ask|lot to ask|too much to ask|asking a lot|asking too much]',
      'it (only|just) takes (only|just|all of) [a|one|two|five|thirty] [minute|minutes|second|seconds] to [answer an email|answer a mail|write an email|send an email|answer me|reply to me|write to me|let me know|let people know|call me|ring me]',
      '[put|puts|slammed|putting] (down) the [phone|receiver] (down) on me',
      '[hung|hangs|hanging] up on me',
      'which I [do not|did not|can not] [find|call|consider|think] ..2 [correct|right|fair|polite|okay|ok|acceptable|professional|nice|normal]',
      'I can not be expected to [wait|hang on|hang around|sit|hold|keep]',
      /\bI(?:['’]d| would| should) have thought\b[^.!?]{0,60}\bI(?:['’]d| had| would have| have)? (?:\w+ ){0,2}(?:deserved?|been worth|merit(?:ed)?|owed|earned|entitled)\b/gi,
      '[a|one] ..1 [two line|one line|short|quick|simple|single|brief|polite|two minute|thirty second] [email|note|line|call|message|reply|text|phone call] [would not|does not|would hardly|is not|can not|should not] ..2 [take|cost|have cost|have taken|hurt|have hurt|kill|have killed|too much|much to ask]',
    ],
  },
  {
    family: 'process',
    patterns: [
      '[how|way|manner] ..8 [treated|handled|dealt with|ended|conducted|spoken to|spoke to me|talked to]',
      '[disappoint*|unhappy|upset|annoyed|frustrated|dissatisfied|appalled] ..1 [with|by|in|at|about] ..2 [how|way|treatment|process|lack|manner|level|service]',
      'I [must|have to|wish to|want to|would like to|feel I must] ..1 [register|express|voice|record|lodge|make|state] ..2 [disappointment|dissatisfaction|displeasure|disgust|frustration|complaint|objection|annoyance]',
    ],
    when: negative,
    besides: toldOrWork,
  },
  {
    family: 'process',
    patterns: [
      'I [resent|object to|protest|take exception|take offence|take offense]',
      'it would have been [nice|courteous|polite|decent|kinder|fair|fairer|better|good|helpful|useful] [if you|if someone|if somebody|if I had been|if anyone|to be told|to have been told|to be warned|had someone|had somebody|to be given|to let me|to be asked]',
      'I ..2 wish (that) [you|your|they|someone|somebody|anyone] ..2 [had told|had said|had warned|had been clearer|had let|had asked|had given|had mentioned|had listened|had read|had not|would have|had called|had at least|would listen|would stop|had been honest|were clearer]',
      '[half my time|half the time I was|half of my time]',
      'I ..2 [did not|never|was not|have not] ..2 [get|given|have|had|got|give|been given] ..2 [fair|proper|real|decent] [chance|hearing|shot|opportunity|go|trial]',
      'all I ever [get|got|hear|receive]',
      'all I ..1 [get|got|received] [is|was|in return|were] ..3 [excuses|line|lines|silence|form|email|template|rejection]',
      '[lost|mislaid] my [resume|resumé|résumé|application|cv|form|papers|file|ressume]',
      '[can not|could not|did not even|did not|never] ..1 [spell|pronounce|remember] my name',
      '[misspelt my name|misspelled my name|got my name wrong|wrong name]',
      'no help [whatsoever|at all]',
      `[${not}|hardly|scarcely|nobody|no one|anyone had|anybody had|anyone has] ..4 read my [cv|application|resume|résumé|file|letter|papers]`,
      'carefully my [application|cv|resume|letter|file]',
      'in a tone [I|that|which]',
      '[only lasted|lasted all of|lasted barely|lasted a mere|lasted less than]',
    ],
    when: /\b(?:i|me|my)\b/i,
    besides: innocent,
  },
  // What should have been done to the writer, and was not.
  {
    family: 'process',
    patterns: [
      /\b(?:nobody|no[ -]one|not one (?:of|person)|not a (?:single )?(?:soul|person)|none of (?:you|them|the))\b(?! (?:else|knows?|can|will|would (?:want|mind)|should|needs?|likes?|ever has)\b)[^.!?]{0,50}?\b(?:me|us|(?:read|looked at|answered|remembered|knew|returned|took|opened|asked for|acknowledged|wanted) my|(?:knew|know|expected|noticed|told|seemed to know|expecting) (?:who |that )?(?:i (?:was|am|had)|me))\b/gi,
      new RegExp(
        `\\b(?:${side}) ${failed} ${withoutHarm}[^.!?,;]{0,50}?\\b(?:me|my|mine|us|myself)\\b`,
        'gi',
      ),
      new RegExp(
        `\\b(?:${side}) (?:hardly|barely|scarcely|never once|not once) (?:looked|spoke|listened|smiled|let|said|asked|read|glanced|acknowledged|noticed|gave|touched|came|bothered|introduced)\\b`,
        'gi',
      ),
      /\bnot once (?:did|was|has|have|were|had) (?:you|any\w+|they|the)\b/gi,
      /\b(?:you|some(?:one|body)|any(?:one|body)|your \w+|the (?:advert|ad|invitation|website|email|letter|receptionist|recruiter|panel|agency|job description)) (?:should|could|might|ought to)(?: at least| well| very well| perhaps)? have (?!an? |the |to |my |your |other |another |good |reasons?\b|one\b|had (?:an? |the |any |some )?(?:chance|time|moment|minute|look|opportunity)\b|been|heard|knocked|fooled|sold|gone on|talked for|listened|watched|stayed)[^.!?]{0,30}/gi,
      /\b(?:there|they|it) should have [^.!?]{0,30}|\bI should have been (?:told|warned|asked|given|offered|informed)\b/gi,
      /\bI had to (?:ask(?! for (?:mrs?|ms|dr|the way|directions)\b)|wait|chase|remind|repeat|queue|beg)\b[^.!?]{0,50}\b(?:times|twice|before (?:any|some)\w+|again and again|hours?|minutes|yet again)\b/gi,
      /\bI had to (?:fill|do|send|upload|enter|repeat|retake|resend|write|submit)\b[^.!?]{0,30}\b(?:form|forms|application|same|test|documents|cv|resume|details)\b[^.!?]{0,20}\b(?:times|twice|again)\b/gi,
      /\bI (?:was(?:n['’]t| not)|was never|have(?:n['’]t| not) been) (?:even )?(?:given|offered|allowed|shown|told) (?:the |a |an |any )?(?:chance|opportunity|time|feedback|break|water|explanation|reason|information|seat|chair)\b/gi,
      /\bI (?:did(?:n['’]t| not)|never) (?:really |even )?(?:get|got|have|had) (?:a |the |any |enough )?(?:chance |time |opportunity )?to (?:show|finish|eat|prepare|explain myself|talk about my|present my|answer)\b/gi,
      /\b(?:interviewers?|panel|recruiter|manager|hr|receptionist)\b[^.!?]{0,20}\b(?:did|could|would)(?:n['’]t| not) even\b/gi,
      /\bnot mentioned in (?:your|the) (?:email|advert|invitation|ad|letter)\b|\b(?:tests?|forms?|exercise|questions?|website|instructions|advert)\b[^.!?]{0,20}\b(?:had|contained|was full of|were full of) (?:\w+ ){0,2}(?:errors?|mistakes?|typos)\b/gi,
      /\bin a (?:very )?(?:bad|foul|terrible|filthy) mood\b/gi,
      /\bcould(?:n['’]t| not) get a word in\b|\b(?:rude|impolite|unprofessional|disrespectful) not to (?:reply|answer|respond|call|write)\b/gi,
      /\b(?:took|taken|takes) (?:you|your \w+) [^.!?]{0,40}\bto (?:tell|answer|reply|let|write|call|say|decide|send|respond|inform|get back)\b/gi,
      /\bI was (?:promised|led to believe|given to understand|assured)\b[^.!?]{0,70}\b(?:but|and (?:then|yet|got|have|had|still|nothing|never)|only to|yet|instead)\b/gi,
      /\bI was told\b[^.!?]{0,70}\b(?:only to|and then (?:you|it|they|nobody|found)|but (?:then|in fact|nobody|it was not|it turned|it (?:took|lasted|went on|started)|the \w+ (?:took|lasted|was)))\b/gi,
      /\bwithout (?:a|any|even a|so much as a|a single|one) (?:smile|greeting|handshake|apology|explanation|thank)\b|\bwithout (?:even )?(?:looking up|asking me|telling me|letting me|bothering|waiting for me|listening to me|apologi[sz]ing|introducing)\b/gi,
    ],
    besides: innocent,
    unless:
      /\b(?:nobody|no one) (?:better|more)\b|\binstead i\b|\bif (?:you|they)\b|\bnobody had [^.]{0,60}\bbefore\b/i,
  },
  // How they behaved.
  {
    family: 'people',
    patterns: [
      `[your|the|that|one of your] ..2 [${staff}] ..4 [was|is|were|are|seemed|looked|sounded|came across as] ..4 [${bad}]`,
      new RegExp(
        `\\b(?:the|that|one|your) (?:\\w+ )?(?:man|woman|lady|gentleman|girl|boy|fellow|guy|chap|person|colleague) (?:\\w+ ){1,4}(?:reception|desk|door|gate|phone|panel|left|right|hr|office|front|middle|end|jacket|glasses|board|suit)\\b[^.!?]{0,30}\\b(?:${bad}|yawn\\w*|sneer\\w*|ignored|snapped|trick)\\b`,
        'gi',
      ),
      `[${staff}|panel|one of you|somebody|someone] ..8 [kept checking|checking his|checking her|looking at the clock|looking at his|looking at her|on his phone|on her phone|on his laptop|yawned|yawning|interrupted me|interrupting me|cut me off|talked over|did not listen|not listening|trick questions|laughed at me|raised his voice|raised her voice|rolled his|rolled her|sneer*|smirk*|had not read|fell asleep|in a tone]`,
      '[idiots|morons|imbeciles|jobsworth*|liars|halfwits|nitwits|cretins]',
      'your ..2 [recruiter|receptionist|assistant|secretary|hr|security|security hut|office|agency|scheduler] ..3 [never called|never rang|never replied|never answered|never told|never mentioned|never wrote|never sent|never got|lost my|forgot|told me the wrong|gave me the wrong|sent me to the wrong|sent me round|refused|could not tell|would not|did not even|hung up|knew nothing|mixed up|mumbled|ignored|only confirmed|only told]',
      '[told|gave|sent|given|quoted] me the wrong [time|address|day|date|place|building|room|form|name|floor|directions]',
      /\b(?:laughed at|shouted at|yelled at|snapped at|barked at|sneered at|ignored|dumped|bullied|cheated|robbed|accused|humiliated|mocked|insulted|threatened|underpaid|overworked|exploited|patroni[sz]ed|interrupted|cut|dismissed|overlooked|lied to|misled|betrayed|fobbed|sent|turned|talked over|talked down to|looked down on|looked through|glared at|tricked|undermined|criticised|criticized|picked on|made fun of|rushed|brushed|squeezed) me\b(?! (?:to|the|a|your|on|home|laughing|into|for|round|from|in|some|this|an|one|my|two|about)\b)/gi,
      /\b(?:put me on the spot|threw me out|(?:talked|spoke) to me (?:as if|like|as though)|treated me (?:as if|as though|like (?:dirt|a (?:child|number|nuisance|criminal))|badly|unfairly)|looked at me (?:as if|as though|like)(?! I(?:['’]d| had) (?:asked|suggested|said|told|offered|grown|sprouted|volunteered|ordered|brought|won))|stabbed me|made me (?:feel|look) (?:small|stupid|foolish|unwelcome|uncomfortable|inadequate|ridiculous))\b/gi,
      /\b(?:I have|I've|I’ve) never (?:been (?:spoken|talked|treated|kept|made|so (?:humiliated|insulted|badly))|felt so (?:small|humiliated|unwelcome|old|stupid|let down|out of place)|(?:met|seen|known|had|come across) such an? (?:rude|cold|badly|unfriendly|unprofessional|disorgani[sz]ed|shambles))\b/gi,
      /\b(?:panel|interviewers?|recruiter|receptionist|hr|(?:half|one|some|two|member) of (?:you|the panel|them)|your (?:\w+ ){1,3})\b ?[^.!?]{0,25}\b(?:(?:was|were|turned up|arrived) (?:\w+ ){0,3}(?:late|unprepared|double[- ]booked)|not (?:ready|prepared)|did(?:n['’]t| not) (?:turn up|show up|smile|listen|look up|shake|introduce|seem)|kept (?:looking|checking|interrupting|yawning|forgetting|glancing|tapping|sighing)|could(?:n['’]t| not) (?:even )?(?:remember|be bothered|wait to)|seemed (?:\w+ ){0,2}(?:bored|uninterested|annoyed|irritated|distracted|unprepared|in a hurry|impatient|half asleep)|(?:was|were) (?:\w+ ){0,2}(?:bored|rude|short with|off-?hand|abrupt|curt|aggressive|arrogant|smug|asleep|dismissive)|sighed|yawned|smirked|tutted|rolled (?:his|her|their) eyes|mumbled)\b/gi,
      /\b(?:man|woman|lady|gentleman|girl|boy|lad|person)\b[^.!?]{0,40}\bdid(?:n['’]t| not) (?:even )?(?:say (?:a word|hello|goodbye|sorry)|look up|shake|introduce|smile)\b(?=[^.!?]{0,40}\b(?:way|me|phone|desk|once|when i|my)\b)/gi,
      /\b(?:watch|clock|phone|screen|laptop|window|ceiling|papers) more than (?:at |\w+ looked at )?(?:me|my)\b/gi,
      /\b(?:interrogation|police|court martial|inquisition|cattle market|firing squad|ambush) (?:more )?than (?:an? )?(?:interview|conversation|chat|talk)\b|\b(?:felt|was|seemed) (?:\w+ )?like (?:an? )?(?:\w+ )?(?:interrogation|inquisition|cattle market|firing squad|ambush|court martial)\b/gi,
      /\b(?:reception|welcome|handshake|greeting) (?:\w+ ){0,2}(?:was|were|felt) (?:\w+ ){0,2}(?:cold|frosty|chilly|icy|lukewarm|stony|hostile|unfriendly)\b|\b(?:cold|frosty|chilly|icy|lukewarm|unfriendly) (?:reception|welcome)\b|\bwelcome (?:rather |very |quite )?(?:cold|frosty|chilly)\b|\bso was the reception\b/gi,
      /\b(?:don['’]t|do not|didn['’]t|did not) (?:\w+ )?(?:appreciate (?:being|your|the way|his|her)|care for (?:being|the way|his|her manner|your tone|his tone)|expect to be (?:treated|grilled|ignored|kept)|take kindly)\b/gi,
      /\byour (?:\w+ ){0,2}(?:hr|recruit\w*|office|admin|scheduler|agency|receptionist|switchboard|front desk)(?: \w+){0,3} (?:does|do|did|could|can|has|had|would)(?:n['’]t| not)\b/gi,
      /\b(?:heard|told|given|got|had|received|been) (?:\w+ ){0,3}(?:two|three|four|five|several) different (?:dates|answers|stories|times|versions|things|addresses|rooms)\b/gi,
      /\b(?:asked|told|offered) me (?:nothing|next to nothing|very little|barely anything|hardly anything)\b/gi,
      /\b(?:know|wonder|idea) what (?:\w+ ){0,2}(?:is |are |['’]re |['’]s )?(?:paid for|doing all day|do all day)\b/gi,
      /\b(?:harder|longer|worse|colder|smaller|less|further|later|lower|shorter|noisier) than (?:you|the \w+|he|she|they|your \w+) (?:\w+ )?(?:said|told|promised|suggested|claimed|made out|advertised)\b/gi,
      /\bin my country\b[^.!?]{0,30}\b(?:don['’]t|do not|never) (?:treat|speak|talk|behave|keep|make people)\b/gi,
      /\bwhatever (?:he|she|they|the \w+) (?:may|might|has|have|had) (?:have )?(?:told|said)\b/gi,
    ],
    when: /\b(?:i|me|my|mine|we|harder|your|panel|interview\w*|colleague|recruiter|receptionist|reception|welcome|conversation|seemed)\b/i,
    besides: innocent,
    unless:
      /\b(?:not|never) (?:late|rude|short|raised)|\bnever (?:raised|rolled)|\bi was (?:late|rude|short|bored|in a hurry)/i,
  },
];
