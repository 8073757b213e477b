/**
 * Arguing with the decision, bitterness, and counting what it cost. Syntax of the patterns: language/phrases.ts.
 * The turns of phrase here are such that nobody has ever said anything kind in them.
 */
import type { CueGroup } from '../cues.ts';
import { type Grievance, innocent, not, toldOnly, toldOrWork } from './complaintGuards.ts';

const harmed =
  'ignored|attacked|intimidated|singled out|picked on|put down|laughed at|left out|excluded|cornered|tricked|misjudged|brushed off|denied|punished|penalised|demoted|victimised|blamed for|kept on hold|left on hold|put on hold|rushed|passed over|frozen out|pushed out|forced out|bullied|harassed|undervalued|unappreciated|underpaid|overworked|exploited|taken for granted|mistreated|let down by|fobbed off|messed about|messed around|kept in the dark|strung along|ghosted|misled|lied to|cheated|insulted|humiliated|belittled|scapegoated|short changed|discriminated|talked down to|disrespected|stitched up|shouted at|looked down on|patronised|wronged|sidelined|undermined|disregarded|rushed through|appalled|disgusted|outraged|furious|fuming|resentful|fed up|sick of|sick and tired|put off my stroke|led up the garden|treated like dirt|treated badly|treated unfairly|treated poorly|treated shabbily|treated as if|treated as though|made to feel small|made to feel stupid|made to feel unwelcome|made to feel like an|made to wait|kept waiting|left waiting|left hanging|left standing|left sitting|left in the corridor|left in the lobby|left in the dark|left in the cold|left to wait';
const feels =
  'hurt|upset|stung|deflated|let down|humiliated|cross|annoyed|angry|furious|miffed|put out|irritated|frustrated|bitter|aggrieved|insulted|disgusted|unimpressed|disheartened|demoralised|demoralized|offended|embittered|peeved|incensed|indignant|not happy|not pleased|not impressed|not satisfied|dismayed|disgruntled|aghast|livid|unhappy|dissatisfied';
const about =
  'you|your|the (?:interview\\w*|decision|email|letter|treatment|way|questions?|process|panel|feedback|test|result|outcome|tone|manner|lack|attitude|rejection|wait|silence|news|exercise)|how|nobody|no one|being (?:\\w+ )?\\w+ed|i (?:was|had|have|did)|that (?:i|you|nobody|no one)|to (?:be|have been|find|hear|learn|read|receive|get)';

/** So bitter that it needs no second opinion of the reader. */
export const bitter: readonly CueGroup<Grievance>[] = [
  {
    family: 'sarcasm',
    patterns: [
      '[thoughtful|kind|good|generous|considerate|nice|decent] of you to [keep me waiting|keep me hanging|keep me guessing|keep me outside|keep me in the porch|keep me in the corridor|leave me waiting|leave me standing|leave me sitting|make me wait|let me wait]',
      'had already been [kind|good] enough to [tell|inform] me on',
      /\bI only have (?:1\d|[2-4]\d|ten|eleven|twelve|fifteen|sixteen|eighteen|nineteen|twenty|thirty|forty)[\w-]* years (?:of getting|in the trade|at the (?:bench|lathe|wheel|stove|front|desk))\b/gi,
      // “I suppose that a week is counted differently with you.”
      /\b(?:suppose|learn(?:ed|t) (?:since|meanwhile|that your|that a)|(?:have|since|meanwhile) (?:since |meanwhile )?(?:learn(?:ed|t)|understood)|gather|conclude)\b[^.!?]{0,50}\b(?:working days?|weeks?|mondays?|tuesdays?|fridays?|days?|calendars?|clocks?|o['’]clock)\b[^.!?]{0,40}\b(?:(?:counted|measured|spelt) (?:\w+ )?(?:differently|otherwise|in another)|are (?:\w+ )?longer than|can fall on any|own calendar|is elastic|are elastic)\b/gi,
    ],
  },
  {
    family: 'process',
    patterns: [
      '[poor|bad|shabby|strange|funny|odd|rude|cold|disgraceful|terrible] way to treat [me|people|somebody|someone|anyone|a candidate|a person|an applicant|applicants|candidates]',
      '[you|they|which] ..1 [have|has|had] wasted my time',
      /\b(?:nobody|no[- ]one|not one of you) (?:has |have |ever |even )?(?:got|gotten|came|come|called|rang|rung|phoned|written|wrote) (?:back to me|me back)\b/gi,
      /\bdisappointed,? (?:to be honest,? )?(?:as|because|since|when|that) (?:you (?:said|told|promised|had said)|I (?:put|gave|spent|turned down|was told|was promised))\b/gi,
    ],
  },
  {
    family: 'sarcasm',
    patterns: [
      // “I guess ‘we’ll be quick’ means something different at your place.”
      /\bmeans? something (?:quite |very |rather |completely )?(?:different|else|other) (?:at|to|in|for|over) (?:your (?:place|world|firm|office)|\p{Lu}[\p{L}&’'-]*)/gu,
    ],
    when: /\b(?:guess|suppose|apparently|seems?|assume|clearly|obviously|evidently|must)\b/i,
  },
  {
    family: 'sarcasm',
    patterns: [
      // “Good luck with your staff turnover, you'll need it.”
      /\bgood luck\b(?![^.!?]*\b(?:doubt|hardly|don['’]t think|not that|unlikely|if)\b)[^.!?]*\byou(?:['’]ll| will| are going to)(?: certainly| surely| really| be)? need(?:ing)? (?:it|that)\b/gi,
      // “Thanks for the lovely copy and paste email.”
      /\b(?:thanks|thank you) for (?:the|your|that) (?:\w+ ){0,3}(?:cop(?:y|ied)[- ]and[- ]pasted?|copy-?paste|template)[- ](?:e-?mail|letter|reply|message|rejection|response|note|answer)\b|\b(?:thanks|thank you) for (?:the|your|that) (?:lovely|kind|charming|warm|heartfelt|personal|wonderful) (?:automated|automatic|auto-?generated|no-?reply|standard|form) (?:e-?mail|letter|reply|message|rejection|response|note|answer)\b/gi,
      // “It's not exactly hard to send an email, is it?”, “It takes one minute to answer a message.”
      /\b(?:not|n['’]t) (?:exactly|that|so|really|very) (?:hard|difficult|much) to (?:answer (?:an?|my) (?:e-?mail|message|letter)|send an? (?:\w+ )?(?:e-?mail|message|line|text|reply)|write (?:an e-?mail|back)|pick up (?:the|a) phone)\b/gi,
      /^it (?:only |just )?takes (?:one|a|two|five|ten|thirty)(?: \w+)? (?:minutes?|seconds?) to (?:answer (?:an?|my)|send an?|write an?) (?:\w+ )?(?:e-?mail|message|line|text|reply|letter)(?=[.!]*\s*$)/gi,
      /\b(?:maybe|perhaps|assume|suppose|guess)(?: that)? you(?:['’]ve| have| must have)? lost my (?:phone )?(?:number|e-?mail|address|details)\b/gi,
      // “Appointments are more of a suggestion on your place.”
      /\b(?:appointments?|deadlines?|start(?:ing)? times?|promises|manners|punctuality|replies)\b(?: \w+){0,3} (?:is|are|were|was|seems? to be|must be) (?:rather |clearly |evidently )?more (?:of )?(?:an? |like an? )?(?:suggestion|guideline|rumou?r|wish|luxury)s?\b/gi,
      // “… with which somebody had mislaid all five copies”
      /\b(?:care|attention|skill|speed|precision|thoroughness|dedication|warmth|courtesy) with which (?:some(?:one|body)|you|they|he|she|it|your \w+|the \w+) (?:had |has |have )?(?:mislaid|lost|forgot\w*|misspel\w+|ignored|overlooked|mixed up|misread|mispronounced|yawned|interrupted)\b/gi,
      /\bmanaged to (?:follow|listen|hear|attend|pay attention|take in|concentrate)\b[^.!?]{0,60}\bwhile (?:\w+ing) (?:his|her|their) (?:[\w-]+ )?(?:post|e-?mails?|phone|messages?|mail|crossword|nails|texts?|laptop|lunch|sandwich)\b/gi,
      // “It was good of you to let me know at 17.58, with the whole weekend in front of me to enjoy it.”
      /\b(?:good|kind|thoughtful|considerate|nice|decent|generous) of you to (?:let me know|tell me|write|inform me|send (?:it|this|that|your)|call|ring)\b[^.!?]{0,60}\bweekend (?:in front of|ahead of|before) me to (?:enjoy|digest|savou?r)\b/gi,
    ],
  },
  {
    family: 'process',
    patterns: [
      /\bif this is how (?:you|they|your (?:firm|company|people))\b[^.!?]{0,60}\b(?:I (?:dread|hate|shudder|fear|would hate)|what (?:must|is it|would)|no wonder|God help|heaven help)\b/gi,
    ],
  },
  {
    family: 'process',
    patterns: [/\byou (?:\w+ ){0,4}(?:on|at|checking|with) your (?:phone|mobile|watch|laptop|screen)\b/gi],
    unless:
      /\b(?:can|could|may|might|will|would|showed|photo\w*|pictures?|app|call|called|ring|rang|had on)\b/i,
  },
  {
    family: 'employer',
    patterns: [
      // “the crowd I'm with haven't a clue how to run a job and the foreman is a disaster”
      /\b(?:foreman|gaffer|ganger|boss(?:es)?|manager|supervisor|head chef|matron|crowd I['’]m with)\b(?: there| here)? (?:is|was|are|were) (?:just |only |such |simply |honestly |frankly |an? )*(?:disaster|joke|nightmare|clown|eejit|idiot|tyrant|bully|muppet|useless|hopeless|clueless|liar|pain)\b/gi,
      /\b(?:they|crowd|boss(?:es)?|manager|management|foreman|supervisor|owners?) (?:\w+ ){0,3}?(?:have|has|had)(?:n['’]t| not)?(?: got)? (?:a|no) (?:clue|notion|baldy) (?:how|what|about|of)\b(?=[^.!?]*\b(?:run|manage|lead|organi[sz]e|plan|doing|are at|is at|was at|look after|treat)\b)/gi,
    ],
    unless: toldOrWork,
  },
];

/** Bitter behind a no, and harmless in any other letter. */
export const bitterBehindNo: readonly CueGroup<Grievance>[] = [
  {
    family: 'decision',
    patterns: [
      'what a ..1 [stroke of luck|coincidence|surprise]',
      /\b(?:you(?:['’]re| are)|your|ur) making an? (?:\w+ )?mistake\b/gi,
      /\bwhat (?:qualifications?|experience|skills?|degree) (?:does|did|do|has|had) (?:the|your) (?:other|successful|chosen|new) (?:candidate|person|applicant|one)\b/gi,
      /\bwhat (?:does|do|did|has|have) (?:he|she|they|the other \w+|your \w+ \w+) (?:have|has|had|got|do|know|bring) that I\b/gi,
      // “How lucky that the right person was sitting at the next desk all along!”
      /\bhow (?:very )?(?:convenient|fitting|handy) (?:that|to find)\b[^.!?]{0,120}\b(?:all along|all the time|the whole time|next (?:desk|door|room)|in-?house|inside|in the (?:building|family)|under your nose)\b|\bhow (?:very )?(?:lucky|fortunate|surprising) (?:that|to find)\b[^.!?]{0,120}\b(?:all along|all the time|the whole time|under your nose)\b/gi,
      /\b(?:how (?:warmly|well|familiarly|cordially|closely)|already|by (?:his|her|their) first name)\b[^.!?]{0,40}\b(?:other|chosen|successful|next) candidate\b[^.!?]{0,60}\b(?:greeted|knew|hugged|kissed|embraced|know) (?:each other|one another)\b/gi,
      /\b(?:young (?:lady|man)|candidate|other (?:lady|man|woman|one))\b[^.!?]{0,60}\b(?:called|calls|greeted|hugged|kissed)\b[^.!?]{0,40}\b(?:uncle|aunt|auntie|dad|mum|mom|darling|cousin)\b/gi,
      /\b(?:gone|went|going) (?:with|for) (?:a|an|some|the) (?:\w+ ){0,2}(?:bloke|guy|lad|kid|girl|boy|fella|youngster|chap)(?= (?:who|who['’]s|with|from|fresh|straight|out of|half)\b)/gi,
      /(?<!\b(?:for|of|about) )\byour loss\b/gi,
      /\b(?:given|gave) (?:it|this|the (?:job|role|position|post)) to (?:someone|somebody) (?:with|who has) (?:half|less|fewer|no|barely|hardly|only|a fraction)\b/gi,
      /\bI(?:['’]m| am) (?:\w+ )?(?:surprised and disappointed|disappointed and surprised|owed (?:that|an|some|more|at least))\b/gi,
      // “The successful candidate has not yet finished her degree.”
      /(?<!\bI (?:\w+ )?(?:see|know|appreciate|accept) (?:that )?(?:the )?)(?<!^I understand (?:that )?(?:the )?)\b(?:successful|other|chosen|selected|winning) (?:candidate|applicant|person) (?:(?:has|had|have|does|did|was|is|can)(?:n['’]t| not\b(?! the right| only)| never\b| only\b| barely\b| hardly\b| no\b)|only has\b|barely has\b)[^.!?;]{0,50}/gi,
      /\bI can(?:['’]t|not) say (?:that )?I(?:['’]m| am| was) (?:\w+ )?(?:surprised|shocked)\b/gi,
      /\bI must (?:say|admit|confess)\b[^.!?]{0,20}\bsurprised (?:by|at) (?:the|your) (?:decision|outcome|result|choice|news|answer)\b/gi,
      /(?<!\bthank\w*\b[^.!?]{0,60})\bexplain\b[^.!?]{0,30}\bhow (?:the|your|this|that) (?:decision|choice)\b(?![^.!?]*\b(?:improv\w+|better|learn\w*|next|future)\b)/gi,
      /\b(?:like|want) to (?:think|believe|hope|trust)\b[^.!?]{0,20}\bfair\b/gi,
      /\bI (?:do not|don['’]t) (?:think|feel|believe) (?:that )?(?:it(?:['’]s| is)|this is|that(?:['’]s| is)) (?:\w+ )?(?:right|fair|ok|okay|acceptable|professional|correct)\b(?! to (?:take|ask|bother|expect|keep you|trouble))/gi,
      /(?<!\bif )\byou(?:['’]ve| have)? (?:\w+ )?made (?:a |the )(?:big |huge |wrong |bad |real )?(?:mistake|choice|decision)\b(?! (?:easy|so|that (?:is|was) right))(?<!(?<!wrong |bad )(?:choice|decision))/gi,
      /\b(?:maybe|perhaps|might|could|whether|if) (?:there (?:\w+ ){1,3}|you(?:['’]ve| have)? made )(?:an? |some |any )?(?:\w+ )?(?:mistake|error|mix-up|misunderstanding)\b/gi,
      /\bI(?:['’]m| am) (?:\w+ ){0,3}(?:better|stronger|more (?:experienced|qualified|suitable|capable)) than (?:the |any |all (?:the )?)?(?:others?(?: candidates?| applicants?| people)?|whoever)\b/gi,
      /\bI (?:really |honestly |truly |genuinely |still |do |firmly ){0,2}(?:think|believe|feel|know) (?:that )?I(?:['’]m| am| was| would (?:have been|of been|be)) (?:still )?(?:the (?:better|best|stronger|strongest)|the right (?:\w+ )?for (?:this|the) (?:job|role|post|position))(?: \w+)?\b/gi,
      /\bsurpris\w+\b[^.!?]{0,40}\bI (?:\w+ )?(?:thought|felt|believed)\b[^.!?]{0,40}\b(?:went|gone|going) (?:so |very |really |quite |pretty )?well\b/gi,
      /\bfrom where I(?:['’]m| am)? (?:sit|stand)\w*\b/gi,
      /\b(?:my )?(?:age|accent|race|gender|sex|religion|colour|color|nationality|background|surname) (?:\w+ )?(?:has|had|have) (?:something|a lot|much|everything) to do with\b/gi,
      /\byou (?:hired|chose|picked|took on|appointed|gave it to) an? (?:\w+ )?(?:kid|child|youngster)\b/gi,
      // “I would like to know on what basis the other candidate was chosen.”
      /\b(?:know|learn|understand|hear|ask|explain|tell me) (?:\w+ ){0,3}?on what (?:basis|grounds?|criteria)\b/gi,
      /\bon what (?:basis|grounds?|criteria) (?:was|were|did|has|have)\b/gi,
      /\bI(?:['’]d| would) (?:\w+ )?(?:like|love|want) to know who (?:got|was (?:given|chosen|picked|appointed|hired)|you (?:chose|picked|hired|gave))\b/gi,
      /\bI was (?:\w+ )?(?:daft|stupid|silly|foolish|mad|naive|an idiot|a fool) (?:even )?to (?:apply|think|hope|try|come|believe|expect)\b/gi,
      /\bwho (?:on earth )?(?:would|['’]d|wants to|will) (?:ever )?(?:take on|want|hire|employ|choose|pick) an? (?:[\w-]+ ){0,4}(?:like me|of my age|with (?:no|bad)|woman|man|ex-)/gi,
      /\b(?:sorry|apologi[sz]e)\b[^.!?]{0,20}\bwast(?:ed|ing) your (?:time|morning|afternoon|day|evening)\b/gi,
      '[make|making|made] up (the) numbers',
      /\b(?:find|found) it (?:\w+ )?hard to believe (?:that )?(?:the (?:person|candidate|one|man|woman|lad|girl)|he|she|they|whoever|any(?:one|body))\b/gi,
      /\b(?:age|accent|race|gender|sex|religion|colour|color|nationality|background|surname) (?:\w+ )?(?:played|plays|had|has) (?:a|its|some) (?:big |large |small |\w+ )?(?:part|role)\b/gi,
      /\bI (?:very much |really |rather )?doubt (?:very much )?(?:that |if |whether )?(?:he|she|they|any(?:one|body)|whoever|the (?:other|new|successful) \w+)\b[^.!?]{0,40}\b(?:more|better|as much|as many|half)\b/gi,
      /\bif (?:you (?:find|discover)[^.!?]{0,12} )?(?:he|she|they|it)(?:['’]s| is| are|['’]re| turns? out(?: to be)?| prove(?:s|d)?(?: to be)?) (?:no good|useless|not up to)\b/gi,
      /\b(?:fail|struggle|hard|difficult) to (?:see|understand|imagine|think) (?:how|what|who) (?:any(?:one|body|body else)|some(?:one|body)|a|another|the (?:other|person|guy|man|woman|candidate)|he|she|they)\b/gi,
      /\bI(?: am|['’]m) (?:\w+ )?(?:shocked|appalled|dismayed)(?= ?(?:[.,;!]|and\b|(?:at|by) (?:the|your) (?:decision|choice|result|outcome|e-?mail|news|answer)\b|to (?:read|hear|see|get)\b|that\b|$))/gi,
      /\byou(?:['’]ll| will) (?:\w+ )?(?:be (?:looking|advertising|recruiting|hiring|interviewing)|advertise)(?: (?:at|for) (?:this|it|that|the job|somebody|someone))? again\b/gi,
      'it must [be|have been] a ..1 [relief|comfort|joy|blessing] [that|to find|to see|to know|to discover]',
      /\b(?:[\w-]+) years (?:\w+ ){0,3}(?:can|could) (?:apparently |evidently )?be replaced (?:by|with)\b/gi,
    ],
  },
  // Who got it is family; a niece may also only have wrapped the cakes.
  {
    family: 'decision',
    patterns: [
      /\b(?:the|that|his|her|their|your|(?:director|owner|manager|boss|head|chairman)['’]s|(?:mr|mrs|ms|dr)\.? \w+['’]s) (?:own |young )?(?:nephew|niece|cousin|son-in-law|daughter-in-law|brother-in-law|godson|goddaughter|golf partner)\b|\b(?:your|his|her|the (?:owner|director|manager|boss)['’]s) (?:sister|brother|cousin|wife|husband|uncle|aunt)['’]s (?:young )?(?:lad|boy|girl|son|daughter|husband)\b|\b(?:the|your) (?:director|owner|manager|boss|dean|rector|head|chairman)['’]s (?:son|daughter|former secretary|old friend)\b|\bshares? (?:\w+ ){0,2}(?:a|his|her|the|your) (?:sur)?name\b|\b(?:right|same) surname\b|\bsurname (?:was|is) already\b|\bblood is thicker\b/gi,
      /\bmarr(?:y|ied|ying) (?:in(?=[,.]| (?:before|first|to the))|into the (?:family|firm)|an? (?:niece|daughter|cousin|sister) of|the (?:boss|owner|director)['’]s)/gi,
    ],
    when: /\b(?:got|gets|went to|gave|given|appoint\w*|cho[os]e\w*|hired?|job|post|position|place|role|luck\w*|succe\w+|best|wish|congratulat\w*|deserv\w*|right|fit|qualif\w*|surname|settl\w*|family|blood|fortunate|suits?|married|marry\w*|number|rather|after all|applied|candidates?|interview\w*|advert\w*)\b/i,
    unless: /\b(?:my|our) (?:nephew|niece|cousin)\b/i,
  },
];

export const sarcasm: readonly CueGroup<Grievance>[] = [
  {
    family: 'sarcasm',
    patterns: [
      /\b(?:this|that|it|which) (?:is|was) (?:simply |just |really |quite )?(?:not acceptable|unacceptable)\b/gi,
      /\b(?:foreigners|people like me|someone like me|older (?:people|workers|men|women)|women|mothers|people (?:of|at) my age|outsiders)\b[^.!?]{0,20}\b(?:have|has|had|stand|stood|get|got) (?:no|little|hardly any) (?:real |fair |true )?chance\b/gi,
      '[thanks for nothing|thank you for nothing|thanks a lot for wasting|thanks a lot for nothing|thanks a bunch for wasting|thanks a bunch for nothing|thanks for wasting|thank you for wasting|the thanks I get|what thanks I get]',
      /(?:^|[.;,] )so much for\b/gi,
      'what a ..2 way to [treat|run|conduct|end|reject|behave|tell|go about|find out|learn]',
      'what a [joke|shambles|farce|waste|disgrace|circus]',
      '[lovely|nice|delightful|charming|wonderful|great|splendid|marvellous|pleasure|good|fun|refreshing] to [be kept waiting|be ignored|be left|be forgotten|hear nothing|be made to|find out from|be the last|freeze]',
      '[lovely|nice|delightful|charming|wonderful|great|splendid|marvellous|pleasure|good|fun] to [wait|stand|sit|spend|hang] ..4 [corridor|minutes|hour|hours|weeks|cold|rain|lobby|hallway]',
      '[lovely|nice|delightful|charming|wonderful|great|kind|thoughtful|convenient] (of you) to [learn|hear|read|find out|see|discover] from [the newspaper|the paper|facebook|linkedin|a friend|somebody|someone else|the internet|twitter|others|a stranger]',
      'how [nice|lovely|kind|charming|thoughtful|generous|convenient] (of you) to [finally|ignore|keep me|leave me|forget|be ignored|be forgotten]',
      '[learn|read|find out] from the [newspaper|papers|paper] that',
      '[vanished|disappeared] without (a) trace',
      'into a black hole',
      '[by some miracle|way of saying no|way of telling people no|no news is the modern]',
      '[hope|hopes] ..1 [he|she|they|it] [turns out|turn out|is|are|was|proves] ..1 (to be) worth it',
      'would it [kill|hurt|have killed|have hurt] [you|anyone|somebody|someone|them]',
      '[would|will] not have [bankrupted|killed|hurt] [the|you|anyone|anybody]',
      '[loyalty|experience|honesty|hard work|effort|age|years|commitment|merit|talent] ..3 [means nothing|counts for nothing|count for nothing|not count|worth nothing|mean nothing|means little]',
      /\bcounts? for (?:less|little|nothing|so little)\b/gi,
      '[form letter|form email|template email|automated rejection|automatic rejection|automated email|lines of rejection]',
    ],
    unless: /\b(?:we send|we sent|i (?:wrote|write|drafted))\b/i,
  },
  {
    family: 'sarcasm',
    patterns: [
      '[clearly|obviously|evidently|plainly|presumably|no doubt] ..1 [you|your|my|nobody|no one|someone|they|I was|I am] ..6 [no intention|wanted|younger|cheaper|too busy|a waste|not matter|not read|not interested|not want me|matter less|never read|never meant]',
      'you [clearly|obviously|evidently|plainly] ..2 [had no intention|did not want|did not read|did not listen|never wanted|wanted someone|have no interest|had no interest|had already decided|have no idea]',
      '[you|they] [wanted|prefer*|went with|chose|were looking for|want] [someone|somebody|a person|a candidate] ..1 [younger|cheaper|prettier]',
      /\byou people\b|\bin this day and age\b|\b(?:adding )?insult to injury\b|\bto (?:cap|top) it (?:all|off)\b|\bto make (?:matters|things) worse\b|\b(?:last|final) straw\b|\bso[- ]called (?:interview|panel|manager|feedback|recruiter|test)\b|\bif (?:you|one) can call it that\b/gi,
      /\band it (?:shows|showed)(?=\s*(?:[.!;]|$))|\b(?:it['’]s|it is|was) always the same\b|\bsame old story\b|\btells you everything\b|\bbeggars belief\b|\bbeyond a joke\b|\bnot my idea of\b|\b(?:much|lot) to be desired\b|\bleft an? (?:bad|nasty|sour|bitter) taste\b|\bthe less said\b|\bmake of that what you\b|\bdraw your own conclusions?\b/gi,
      /\brant over\b|\boff my chest\b|\bset the record straight\b|\bmy side of (?:the story|it|things)\b|\bin my defen[cs]e,|\bto be fair to (?:me|myself)\b|\bmust be nice\b|\blucky for some\b|\bpar for the course\b|\bjust my luck\b|\bI might have known\b|\bwhat did I expect\b|\bmore fool me\b|\bno surprise there\b/gi,
      'I [suppose|guess|imagine|dare say|daresay] ..6 [too busy to|not important enough|means nothing|mean nothing|nobody could|not good enough|did not fit|not fit|just a number|too much to ask]',
      '[I am sure|no doubt|I expect] ..2 [you have|you had|they had|the successful] ..4 [somebody cheaper|someone cheaper|better connected|right connections|knows somebody|friend of]',
      /(?:^|[;,.] ?|\bperhaps |\bmaybe )(?:next time|in future),? (?:please |perhaps |maybe )?(?:you (?:could|might|should)|tell|warn|let (?:people|candidates|applicants)|read|check|someone|somebody|spare|give (?:people|candidates|applicants))\b/gi,
      '[a word of advice|friendly advice|you might want to|you may want to|you may wish to] ..4 [train your|teach your|tell your|have a word with your|rethink your|rethink how]',
      '[other|another|every other|most] [firm|firms|company|companies|school|schools|hospital|hospitals|employer|employers|place|places] ..3 at least',
      '[no thanks to|with no help from] ..1 [you|your|directions|receptionist|website|staff]',
      '[a long way|two hours|three hours|four hours|that far|all that way|hundred miles] ..2 for ..1 [a chat|ten|five|fifteen|twenty|nothing|that]',
      '[swore blind|only for show|just for show|on a wild goose|a wasted journey for me|your rain]',
      /\bhad any(?:one|body) (?:cared|bothered|looked|read|asked|thought)\b|\bwhether any(?:one|body) (?:knew i|cared|had read my|remembered)\b|\bto be (?:turned down|rejected|refused) [^.!?]{3,60}\bis another\b|^how [^.!?]{5,80} is beyond me\b|\b(?:nobody|no one|not one) [^.!?]{0,30}\bha[ds] the guts\b/gi,
      /\bwhoever (?:wrote|designed|thought|put|planned|organi[sz]ed|set|invented|came up with)\b[^.!?]{0,60}\b(?:clearly|evidently|obviously|has never|hasn['’]t|ought to|needs to)\b/gi,
      /\b(?:was promised|hoped for)\b[^.!?]{3,60}\b(?:and got|but got|and was given|got a lecture|only to)\b|\b(?:get|getting|got) free (?:ideas|work|labou?r|consulting|advice)\b/gi,
      /\b(?:take (?:it|that) up with (?:them|him|her|your)|bottom of the pile|rather not (?:talk|speak|go into|dwell)|on the back foot)\b/gi,
      /\b(?:second|third|fourth) time (?:that )?(?:you (?:have|['’]ve)|your \w+ has|they have) (?:changed|lost|cancelled|canceled|moved|postponed|kept|let me)\b/gi,
      /\b(?:whiteboard|puzzles?|tests?|role[- ]plays?|brain ?teasers?|questions?|exercise|group task)\b[^.!?]{0,40}\b(?:say|tell|prove|show|measure)s? (?:you |us )?(?:nothing|little|anything|very little)\b/gi,
    ],
    besides: toldOnly,
    unless: /\b(?:thank\w*|grateful|lovely|enjoy\w*|love\w*|delight\w*)\b/i,
  },
];

export const verdict: readonly CueGroup<Grievance>[] = [
  {
    family: 'process',
    patterns: [
      `I ..2 [was|have been|am|am being|was being|had been|got|felt|feel|been|being|get] ..1 [${harmed}]`,
      'I ..1 [have had it with|have had enough of|am at the end of my tether]',
      '[fed up|sick and tired] [with|of]',
      /\bI(?: am|['’]m) (?:so |just |really |getting |very )?(?:tired|sick|weary) of (?:\w+ing|being|always|people|companies|employers|recruiters|this|all|the)\b/gi,
      `[${not}|never|no] ..3 [bitter|complain|complaining|moan|moaning|be rude|be funny|sound ungrateful|sound bitter|whinge|be difficult|make a fuss|sour grapes] but`,
      'I never [had|got|received|heard] ..2 [thanks|thank you|apology|explanation|recognition|feedback|acknowledgement|acknowledgment]',
    ],
    besides: innocent,
    unless:
      /\bnot (?:at all )?(?:upset|offended)|\bdied\b|\bwhen i was (?:a child|at school|young)|\bat school\b/i,
  },
  {
    family: 'decision',
    patterns: [
      'I ..3 [do not|can not|fail to|struggle to|am struggling to] ..2 [understand|see|accept|believe|think] ..1 [why I|why my|why someone|why somebody|why you chose|why you picked|why you did not|why you rejected|why you turned|why you hired|what I did wrong|how you could|your decision|that you chose|that decision|the decision]',
      'I ..3 [find|found] ..5 hard to [accept|swallow|take|believe that you|believe that nobody|believe that I|believe that there|believe that he|believe that she|believe there|believe and]',
      'you ..3 [picked|chose|made|hired|took|making|choosing|hiring] ..3 wrong ..1',
      'I was ..2 the best ..1 [candidate|person|applicant|choice]',
      'I ..3 [deserve|deserved] ..2 [better|more|a better|job|post|role|chance|explanation|apology]',
      'I ..1 [expected|had expected|would have expected|hoped for|had hoped for] ..1 [better|rather more|a bit more|something better] [from|of|than|after]',
      `[${not}|hardly|scarcely] ..1 [seem|seems|feel|feels|be|is] ..1 fair`,
      '[it|this|that] is [not|hardly] fair',
      '[it|this|that] is [so|very|most] [unfair|unjust]',
      'it is ..1 [disappointing that|a disgrace|shameful|galling|insulting|hurtful that]',
      '[a pity|a shame] that ..4 [should|nobody|no one|you did not|you never]',
      '[years|experience|hard work|loyalty] should ..1 (have) [count|counted|mean|meant|matter|mattered]',
      'had already (been) [picked|chosen|decided|made up] ..2',
      'had already ..1 made ..1 [mind|minds|decision|choice]',
      '[was|been|were] ..1 [decided|chosen|settled|fixed|made] before I ..1 [came|arrived|walked|sat|got|was|even|set|opened|spoke|had]',
      'I ..1 find ..1 [your|the] [decision|choice] ..2 [strange|odd|wrong|surprising|puzzling|questionable|disappointing]',
      'I should have [got|gotten|been chosen|been hired|been selected|been given] ..3',
      'I regret [wasting|coming|applying|taking the time|spending]',
      'hope you treat your',
      '[knows|knew] [somebody|someone|people] on the [board|council|panel]',
      '[inside candidate|going through the motions|foregone conclusion|box ticking|tick box|tick a box|was rigged|a stitch up|nepotism|jobs for the boys|face did not fit|face does not fit]',
      '[it is|it was|all about|just|only] who you know',
      '[too foreign|because of my age|because of my accent|because of my race|because of my gender|because of my religion|because of my skin|because of my disability|because of my nationality|because of my passport]',
      '[seems|seem|appears] to know the staff',
      /\byou (?:asked|advertised|were looking|said you (?:wanted|needed)|wanted) [^.!?]{0,60}\b(?:and|but|and yet) (?:then )?(?:you )?(?:took|hired|chose|gave|went with|picked)\b/gi,
      /\bone thing and [^.!?]{0,25}\banother\b/gi,
      /\band (?:still|yet) (?:you (?:chose|went|took|hired|gave|picked|turned|said no|rejected)|i (?:was|am) (?:not|turned|rejected|passed|told))\b/gi,
      /\bI was the only (?:one|person|candidate|applicant) who (?:had|did|knew|answered|turned|prepared|read)\b/gi,
      /\b(?:more|better|far more|twice the|ten times the) (?:qualified|experienced?|experience|qualifications) than (?!me\b|i\b|my\b|most)/gi,
      /\b(?:candidates?|applicants?|others?|somebody|someone)\b[^.!?]{0,30}\bhalf my (?:age|experience|qualifications)\b/gi,
      /\b(?:none the wiser|a mystery to me|beats me|no idea (?:why (?:i|you) (?:was|did|chose|were)|what i did)|at a loss to (?:understand|see|explain)|wonder(?:ing)? what (?:i did wrong|more i could)|what (?:else|more) (?:could i have|was i))\b/gi,
      /\bwhy (?:on earth )?(?:did you )?(?:ask me (?:to|in|for|there)|bother (?:asking|inviting|interview\w*|advertis\w*|with interviews)|invite (?:me|people)|advertise|interview (?:me|people|anyone)|make (?:me|people)|drag|put (?:me|people) through|waste)\b/gi,
      /\bwhat (?:is|was|['’]s) the point of (?:asking|inviting|interview\w*|a test|the test|the interview|it all|that)\b/gi,
      /\b(?:somebody|someone|people|those|the ones?) (?:\w+ )?(?:with (?:the right|better) (?:connections|contacts|accent|school|surname)|who shouts? (?:the )?loud\w*)\b/gi,
      new RegExp(
        `\\bI (?:am|was|feel|felt|must say i am|have to say i am|have been|['’]m)(?: \\w+){0,3}? (?:${feels}) (?:\\w+ )?(?:by|at|about|with|that|when|to|over) ?(?:${about})\\b`,
        'gi',
      ),
      /\b(?:decision|choice|rejection|result|outcome) (?:\w+ ){0,3}more to do with\b/gi,
      /\b(?:seems?|is|was|find it|found it|struck me as|strikes me as|looks) (?:\w+ ){0,2}(?:odd|rich|suspicious|convenient) that\b/gi,
      /\bsurprised (?:that|when) (?:you|the (?:head|panel|manager|director|interviewer)|nobody|no one|i) (?:\w+ )?(?:did(?:n['’]t| not)|had(?:n['’]t| not)|was(?:n['’]t| not)|never|could(?:n['’]t| not))\b/gi,
      /\bI (?:did(?:n['’]t| not)|do(?:n['’]t| not)) (?:really |much )?(?:like|appreciate|care for|enjoy|agree with) (?:the way|how|being|that (?:you|he|she|they)|your (?:attitude|tone|questions|interviewer|decision|methods?|process))\b/gi,
      /\bI can(?:['’]t|not| not) believe (?:that )?(?:you (?:picked|chose|hired|went|did|have|had|would|rejected|gave|turned|passed|let)|i (?:was|did|have)|nobody|no one|how (?:rude|badly|unprofessional|long it))/gi,
      /\bI (?:was expecting|expected|had expected|would (?:have )?expect(?:ed)?|hoped for|had hoped for) (?:an? )?(?:much |little )?(?:more (?:professional|organi[sz]ed|serious|friendly|polite|respect|from|courtesy|information)|better|friendlier|fairer|warmer)\b/gi,
      /\bmy (?:time|effort|efforts|experience|application|work) (?:was|were)(?:n['’]t| not| never) (?:\w+ )?(?:respected|valued|appreciated|considered|taken seriously)\b/gi,
      /\byour (?:company|hr(?: \w+)?|team|firm|recruiters?|organi[sz]ation|department|managers?) (?:really )?(?:should|needs? to|must|ought to|has to|have to) (?:improve|learn|train|change|fix|respect|treat|do better|work on)\b/gi,
      /\b(?:not|n['’]t) (?:at all )?(?:what|as) (?:was |i was |you |they |it was )?(?:advertised|promised|described|told|led to)\b/gi,
      /\bmy (?:time|effort|experience|application|answers?|work) (?:was|were) (?:completely |totally |just |simply )?(?:ignored|overlooked|dismissed|disregarded|wasted|misread)\b/gi,
      /\bI do(?:n['’]t| not) (?:think|believe|feel) (?:that )?(?:the (?:panel|interviewer|manager)|you|he|she|they|anyone|anybody) (?:\w+ )?(?:understood|read|listened|liked|cared|wanted|gave|looked|took|paid)\b/gi,
      /\bI (?:came|drove|travelled|traveled|flew|prepared|waited|worked|went)\b[^.!?]{0,50}\bfor nothing\b/gi,
      /\b(?:promised|said)\b[^.!?]{0,40}\b(?:and|but) I (?:have )?never (?:got|received|heard|saw)\b/gi,
      /\byour (?:company|team|firm|school|hospital|organi[sz]ation) (?:does(?:n['’]t| not)|did(?:n['’]t| not)|never) (?:value|care|respect|appreciate|want)\b/gi,
      /\bI expected to be (?:treated|given|told|met|shown)\b|\byou made a (?:big |huge |serious )?mistake\b|\bmistake by not (?:choosing|hiring|picking)/gi,
      /(?:n['’]t|\bnot|\bnever) (?:[\w'’]+ ){0,5}fair (?:chance|shot|hearing|go|trial|opportunity|interview)\b/gi,
      /\bdisappointed (?:in|with|by) (?:you|your (?:company|team|hr|firm|organi[sz]ation|process|service|recruiter|department)|the (?:company|team|process|service|way|lack))\b/gi,
      /\b(?:nobody|no one|no company|companies|employers) (?:\w+ )?(?:wants? to|will|would|is willing to|won['’]t|don['’]t) (?:hire|employ)\b/gi,
      /\bleft (?:me with )?an? (?:very )?(?:bad|poor|negative|nasty|sour) (?:impression|taste|feeling)\b|\bruined (?:my|the) (?:reputation|career|life|chances?|confidence|day|interview|prospects)\b/gi,
      /\b(?:graded|marked|judged|treated|dismissed|fired|assessed|rated|scored|rejected|let go) (?:me )?(?:so |very |quite )?(?:unfairly|unjustly|badly|wrongly)\b|\b(?:unfairly|unjustly|wrongly) (?:graded|marked|judged|treated|dismissed|fired|assessed|rated|scored|rejected)\b/gi,
      /\bcame as (?:a|quite a|such a|something of a) (?:\w+ )?(?:blow|shock|slap|insult)\b/gi,
    ],
    when: /\b(?:i|me|my|you|job|outsider|successful|candidate|advert|staff|it|who)\b/i,
    besides: toldOrWork,
    unless:
      /\b(?:whether|if) (?:you|the panel|it)\b|\bhave you\b|\byou (?:worried|thought|wondered)\b|\b(?:thank\w*|grateful|glad|happy|enjoy\w*|laugh\w*|admire\w*|impress\w*|beautiful\w*|lovely|fair enough)\b/i,
  },
  {
    family: 'effort',
    patterns: [
      'I [gave up|lost|sacrificed|had to give up] ..3 [pay|wages|leave|shift] ..3',
      'I ..2 [took|take|taken] ..3 [unpaid leave|day off|days off|unpaid day|morning off|afternoon off] ..4 [for this|for that|for nothing|only]',
      'I took ..2 [leave|time off|holiday|day off|days off|afternoon off] for [both|this|that|nothing]',
      'on my own dime',
      'after all [the|that|my|I] ..4 [effort|work|time|trouble|preparation|years|I did|I have done|put] ..6 [hurt*|only|just|nothing|rejection|lines|silence|email|line]',
      '[people who|somebody who|someone who] took a day off',
      'I [might|could|would] have saved [myself|me] [the|a|some]',
    ],
    when: /\b(?:interview|come|see you|this|that|here|meet you|rejection|nothing|only|lines?|dime|both|people)\b/i,
    unless: new RegExp(`\\b(?:worth|gladly|happily)\\b|${toldOrWork.source}|\\b(?:19|20)\\d\\d\\b`, 'i'),
  },
];
