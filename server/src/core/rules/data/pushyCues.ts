/**
 * How people push after an interview. Grouped by what the sentence does to its reader, because what to do about it is
 * the same for a group. Syntax of the patterns: language/phrases.ts. Nearly all of them need "I" or "you" and the
 * present or the future: what somebody did at work ("I begged the baker") is a story, and no pushing.
 */
import type { CueGroup } from '../cues.ts';

export type Push =
  | 'demand'
  | 'deadline'
  | 'ultimatum'
  | 'threat'
  | 'chasing'
  | 'begging'
  | 'guilt'
  | 'presumption'
  /** With a decision that they have made. */
  | 'argument';

/** A pattern that begins with “not” has to name what it may hang on: “didn’t”, “can’t”. */
const not =
  'did not|do not|does not|was not|is not|were not|are not|have not|has not|had not|could not|would not|can not|will not|should not|not';
const number = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|1*|2*|3*|4*|5*|6*|7*|8*|9*';
const several = `${number}|several|many|countless|numerous|multiple|a dozen|umpteen|so many|too many`;
const weekday = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday';
const time = `${weekday}|today|tomorrow|tonight|noon|midday|midnight|lunchtime|weekend|end|close|eod|cob|eow|this|next|${number}`;
const deadline = `[by|before|within|no later than|not later than|latest by] (the) [${time}]`;
const soon =
  'today|tonight|now|at once|immediately|immediate|straight away|straightaway|right away|right now|asap|urgently|forthwith|without delay|without further delay|by return|this instant|this minute|at the earliest|this very day';
const answer =
  'answer|answers|reply|response|decision|acknowledgement|acknowledgment|explanation|update|yes or no|yes or a no|confirmation';
const reply =
  'tell me|let me know|inform me|reply|respond|answer|answer me|confirm|confirm me|get back to me|come back to me|write back|email me|revert|decide|make up your mind*|make your mind* up|make a decision|give me|advise|send me|update me|act';
const messages =
  'message*|email*|mails|mail|letter*|voicemail*|voice mail*|text*|reminder*|calls|call|note|follow up*|request*|attempt*';
const wrote =
  'written|wrote|emailed|mailed|called|rung|rang|phoned|texted|messaged|followed up|contacted|asked|chased|reached out|checked in|pinged|enquired|inquired|telephoned|requested';
const job = 'job|role|position|post|place|work|opportunity|contract|vacancy';
const kin =
  'family|children|kids|wife|husband|daughter|son|mother|father|parents|baby|babies|little ones|household|boys|girls|partner';
/** Whom one threatens with: somebody above the reader, or somebody outside. */
const threatened =
  'chief executive|chairman|chairwoman|ceo|managing director|director|superior*|boss|bosses|head office|area office|regional office|press|newspaper*|local paper|union|ombudsman|lawyer*|solicitor*|attorney|tribunal|trading standards';
const shall =
  'will|shall|am going to|will have to|will be forced to|will be obliged to|would have to|have no choice but to|have no option but to|might have to|may have to|will need to|must|will be';

const condition =
  /\b(?:if|unless|otherwise|or else|or i|until|till|failing|should i|should you|after that|in that case|by then|by (?:mon|tues|wednes|thurs|fri|satur|sun)day|by tomorrow)\b/i;
const theySaid =
  /\byou (?:\w+ )?(?:asked|told me to|told me you|suggested|wanted|invited|requested|advised|said (?:i|to|that i))\b|\bas (?:we )?agreed\b/i;
const softened =
  /\b(?:could|would|can|might|may|will) you\b|\bif (?!i\b)|\bshould you\b|\bwhether you\b|\bin case\b|\bi (?:can|could|will|would)\b|\bi['’](?:ll|d)\b|\bglad|\bhappy|(?<!\b(?:hear|heard|received|had|got|know|seen) )\banything\b|\bwhenever\b/i;

export const pushyCues: readonly CueGroup<Push>[] = [
  {
    family: 'chasing',
    patterns: [`I ..2 [deserve|am owed|am entitled to|have a right to|have the right to] ..3 [${answer}]`],
    unless: /\b(?:if|whether|not that) i\b/i,
  },
  // Demands: what the writer needs, wants, expects; what the reader must.
  {
    family: 'demand',
    patterns: [
      `I ..2 [need|require|want|demand|must have|insist on|expect|am expecting|would like] ..3 [${answer}] ..3 [${soon}]`,
      `I ..2 [need|require|want|demand|must have|insist on] ..3 [${answer}]`,
      `I ..2 [need|require|want|demand|must have|insist on|expect|would like] ..3 [${answer}] ..3 ${deadline}`,
      `I ..1 expect [an|a|your|some|at least an|at least a] ..1 [${answer}]`,
    ],
    unless:
      /\b(?:when|how soon) (?:(?:i|we) (?:could|can|may|might|should)|(?:could|can|may|might|should) (?:i|we)) expect|\b(?:answers?|response|decision|reply|explanation) (?:to (?!me\b|my\b|this\b|that\b)|will\b|is\b|may\b|takes?\b|can\b|could\b|from the)|\b(?:does not|do not|don['’]t|doesn['’]t|did not|didn['’]t) (?:need|require|want|expect)|\bif i need|\bi (?:would|['’]d) expect\b/i,
  },
  {
    family: 'demand',
    patterns: [
      'I ..2 need to know [by|now|today|tonight|tomorrow|this week|soon|one way|either way|as soon as possible|asap|immediately|at the earliest|urgently|where I stand|whether I|whether you|if I|if you have|when you will|what is going|what is happening|who got|why I|before I]',
      'I ..2 [need|want|expect|wish|demand|require|would like] to [be told|be informed|be rung back|be called back|hear today|hear from you today|hear from you by|hear by|have it in writing|have your decision|be given an answer|get an answer]',
      'I ..1 [want|wish|demand|would like] to know [now|today|why I|who was|who got|where I stand|immediately|right now|at once|by]',
      'I ..2 [expect|need|require] you to',
      'I ..1 want you to [decide|tell|call|answer|ring|hire|take me|give me|choose|put me|make a|reply|write|speak to]',
      'I ..2 [need|want|expect|would like] to hear (back) (from you) ..1 [by|before|today|asap|this week|now|immediately|tomorrow]',
      'I ..2 [have to|must|have got to|need to] know [by|now|today|soon|tonight|tomorrow]',
      /\bI (?:really |just |do )?need to know[.!]*$/gi,
      'I ..1 want to know [if|whether] I [got|have|am]',
      'just [give|tell|send] me ..1 [answer|decision|yes|a yes|an answer]',
      'immediate [response|reply|answer|decision|attention]',
      'I ..3 [like|want|expect|appreciate|demand|request|ask for] ..1 [detailed|full|proper|written|thorough] explanation',
      '[look|looking|await*|expect*|hope|hoping|appreciate] ..2 (your|a) [prompt|speedy|swift] [response|reply|answer|decision|attention]',
      'I ..1 demand [to|an|a|that|your|the|better|answers|nothing less]',
      `I ..1 insist ..4 [${answer}|you|being told|knowing|meeting|speaking|hearing]`,
      'I ..1 [will not|do not] [accept|take] [no for|excuses|any excuses]',
      'I ..3 [take|taking|accept|accepting] no for an answer',
      'I do not want to hear [that|any|excuses|no|about]',
      '[answer|reply|response] [needed|required|demanded]',
      'urgent [answer|reply|response]',
      'your urgent [attention|action|answer|reply]',
      'this is ..1 urgent',
    ],
    unless:
      /\b(?:anything|what|all|everything|whatever|is there|do|if|should|when) (?:else )?i (?:\w+ )?(?:need|want|expect)|\bneed to know (?:whether|if|when) (?:to|i should|you (?:need|want|would))|\b(?:of|from) myself\b|\b(?:said|says|shouted|called out|told me),?\b.{0,3}["“]|\byou to (?:be|have|know|enjoy|understand)\b|\bno (?:\w+ )?(?:answer|reply|response)\b/i,
  },
  {
    family: 'demand',
    patterns: [
      'you [must|had better|have to|have got to|need to|ought to|should|gotta] ..1 [decide|answer|reply|respond|hire|choose me|pick me|tell me|call me|ring me|give me|let me|hurry|make up|make your|make a decision|make a choice|act|employ|get back|take me|see me|come through|speed|help me|contact me|inform me|stop]',
      'you must [admit|agree|realise|understand that|see that|surely]',
    ],
    unless:
      /\b(?:if|should|when|whenever|case|where|that|what|who|how|once|before|after|until|because|why|times) you (?:need|have|must|should|ought)|\bfeel (?:that )?you\b|\b(?:not|n['’]t)\b.{0,30}\byou (?:need|have|must)|\byou (?:said|mentioned|told|explained|wrote)\b|\b(?:he|she|they|said|told)\b/i,
  },
  {
    family: 'demand',
    imperative: true,
    patterns: [
      `[${reply}] ..6 [${soon}]`,
      'let me know ..2 [asap|a s a p|at once|immediately|right away|straight away]',
      '[call|ring|phone|call me|ring me|phone me|telephone me|contact me|call me back|ring me back] ..3 [now|at once|immediately|straight away|right away|right now|asap|urgently|without delay]',
      '[respond|reply|answer|decide|get back to me] ..4 as soon as possible',
      'do the needful ..3 [at once|immediately|today|urgently|fast|asap]',
    ],
    unless: new RegExp(
      `\\bif (?!i\\b)|\\banything\\b|\\bshould you\\b|\\bwhether you\\b|\\bin case\\b|\\bi (?:can|could|will|would)\\b|\\b(?:i|you|we|they)['’](?:ll|d)\\b|\\b(?:open|available|vacant|free|hiring) (?:right )?now\\b|${theySaid.source}`,
      'i',
    ),
  },
  {
    family: 'demand',
    patterns: [
      'give me ..2 [answer|decision|reply] [today|now|immediately]',
      '[can|could|would|will] you ..2 [speed|hurry|expedite|fast track|hasten|accelerate|rush|prioriti*] [up|this|things|it|my|the process|the matter]',
      '[please|kindly] [expedite|speed|hurry|fast track|hasten|accelerate|prioriti*] [up|this|things|it|my|the process|the matter]',
      '[move|put|place|push|bump] my [application|name|cv|resume|file] ..3 [top|front|head|ahead]',
      '[tell|get|persuade|convince|push|pressure] [him|her|them|hr|your boss|the boss|your manager] to [hire|take me|give me|pick|choose|decide|see me]',
    ],
    unless: theySaid,
  },
  {
    family: 'demand',
    imperative: true,
    patterns: [
      '[make up your mind*|make your mind* up|hurry up|make sure I get|stop making me|get on with it|pick up the phone|pick up your phone|hire me|choose me|pick me|match them|match their|answer me|answer my|tell me straight|tell me the truth|get a move on|look sharp|no excuses|no more excuses|stop wasting|stop ignoring|stop keeping|stop playing|stop looking|quit stalling]',
      'do not [keep me waiting|keep me hanging|keep me guessing|keep me in|leave me hanging|leave me waiting|leave me in|make me wait|make me beg|make me ask|make me chase|let me down|ignore|waste my|disappoint me|fob me|string me|give me excuses|brush me|put me off|say no|turn me down|reject me|pass me over|pass me by|take too long|hang about|drag|you dare]',
      '[have|show] [the|some|a little|enough] ..1 [decency|courtesy|respect|manners] ..1 to',
      'just hire me',
      /\bplease hurry(?! back| home| to)\b/gi,
      /\b(?:stop|quit) making me wait\b/gi,
    ],
    unless:
      /\bignore (?:the|that|any|it)\b|\bdelay (?:the|it|your)\b|\bif you\b.{0,40}\btell me the truth\b/i,
  },
  {
    family: 'demand',
    patterns: [
      '[keep|keeping|leave|leaving] me ..1 [hanging|dangling|in suspense|in limbo]',
      '[left|kept] (me) ..1 [hanging|dangling|in limbo]',
      '[just|at least|should|could|please] ..1 have the [decency|courtesy|good manners]',
      '[so decide|just decide|decide already|decide now]',
    ],
    unless: /\b(?:thank|not keeping|n['’]t keep(?:ing)? me|without keeping)\b(?!.{0,3}do)/i,
  },

  // A date that the writer sets the reader.
  {
    family: 'deadline',
    imperative: true,
    patterns: [`[${reply}] ..5 ${deadline}`],
    unless: new RegExp(`${softened.source}|${theySaid.source}`, 'i'),
  },
  {
    family: 'deadline',
    patterns: [
      `[answer|reply|decision|response|respond|call|confirm|decide] ..3 [no later than|not later than|at the latest|by the latest]`,
      'deadline ..3 [I am giving|I give|I set|I have set|for your|for an answer|for you]',
      '[I am giving|I give|I will give|giving] you [until|till|one|two|three|another|a week|24|48|the weekend|this week]',
    ],
    unless: theySaid,
  },

  // If not, then: what the writer will do.
  {
    family: 'ultimatum',
    patterns: [
      `I [${shall}|would|can|may] ..3 [accept|accepting|take|taking|sign|signing|commit|say yes] ..3 [elsewhere|other|another|it|theirs|their|them|there|someone else|somebody else|competitor*|different|first|offer|with the]`,
      `I [${shall}] ..3 [withdraw*|go elsewhere|look elsewhere|walk away|move on|moving on|looking elsewhere|going elsewhere|pull out|forget it]`,
      `I [${shall}] ..2 [go|going|work|working|sign|signing|join|joining] ..1 [to|with|for] [the other|another|a competitor|someone else|somebody else|your competitor*|your rival*|the competition]`,
      'accept* elsewhere',
      /\bI(?:['’]ll| will| shall) (?:just |simply |have to )?walk(?=\s*(?:[,.;!?]|$))/gi,
    ],
    when: condition,
    unless:
      /\?|\bdecline\b|\bor (?:turn|refuse|not)\b|\brather\b|\bprefer\b|\bwonder\w*|\bif (?:you|i) (?:offer|hear|get|am) (?:me )?(?:a |the |this )?(?:chance|second|job)\b|\bwish you\b|\bglad\b|\bhappy\b/i,
  },
  {
    family: 'ultimatum',
    patterns: [`I [${shall}|can only|am] ..3 [assume|assuming|take it|presume|conclude|draw my own]`],
    when: /\b(?:if|unless|until|silence|otherwise|no (?:reply|answer|news))\b/i,
    unless:
      /\b(?:filled|gone|someone|somebody|another|other (?:candidate|person|people)|wish|understand|chosen|post is|role is)\b/i,
  },
  {
    family: 'ultimatum',
    patterns: [
      '[assume|take|taking|read|regard|treat] ..2 [silence|no reply|no answer] ..2 [yes|acceptance|agreement|no|refusal]',
      '[take|taking] your silence',
      '[consider|regard|treat] ..1 [application|matter|me|this|it|myself|candidacy] ..1 [withdrawn|closed|over|gone|finished]',
      'consider the matter [closed|over|finished|settled]',
      '[now or never|take it or leave it|either or]',
      'or I [walk|am gone|am out|will walk|leave|go|sign|will go|will take|will accept|will have to|will sign|am off]',
      'I [will|shall|would] have no [choice|option] but to [take|accept|withdraw|look|go|move|contact|sign]',
      'either you [want|hire|take me|make up|make a|give me|decide|tell me|call me]',
      '[this is|it is|here is|your|my] ..2 [last|final] [chance|warning|reminder|attempt|offer]',
      '[clock is ticking|time is running out|time is ticking|running out of time|running out of patience|out of patience]',
      'patience ..2 [wearing|thin|limits|run out|running out|at an end|exhausted|not endless|not infinite]',
      '[lose|losing|lost] [my patience|patience]',
      '[for the last time|enough is enough]',
      `[a|${number}|over a] ..1 [day|days|week|weeks|month|months|fortnight] ..2 [long enough|more than enough|more than long|plenty of time|too long|is ample|ample time]`,
    ],
    unless:
      /\bpatience with\b|\bwait(?:ed)? too long\b.{0,30}\b(?:patients?|customers?|residents?)\b|\bfinal (?:offer|call) (?:to|for|from)\b|\b(?:he|she|they|we) (?:lost|gave)\b/i,
  },
  {
    family: 'ultimatum',
    patterns: [
      'I [can not|will not|can hardly|could not|do not intend to|am not going to|am not prepared to|am not willing to] ..3 [wait|waiting|hold|keep|stall|put|hang|sit|fend] ..6 [longer|forever|for ever|indefinitely|another|around|past|beyond|much|any more|anymore|all year|all summer|on ice|on hold]',
      'how much longer I can',
      '[wait|waiting|hold out|hang on|hold on] [any longer|much longer|forever|for ever|indefinitely]',
    ],
    unless:
      /\b(?:can(?:['’]?t|not)|could(?:n['’]t| not)|hardly) wait (?:to|till|until|for (?!ever|you))|\bas long as\b/i,
  },
  {
    family: 'argument',
    patterns: [
      '[asking|begging|beg|urge|urging|want|ask|asked|like|hope] ..1 you (to) ..1 [reconsider|rethink|change your mind|change your decision]',
      '[reconsider|rethink|reverse|change] your ..1 [decision|mind|choice|verdict|answer]',
      'you (really) [are making|have made|made|are making such] a ..2 [mistake|error]',
    ],
    unless: /\bif\b[^.!?]{0,40}\b(?:reconsider|rethink)|\bhave me (?:rethink|reconsider)/i,
  },
  {
    family: 'ultimatum',
    patterns: [
      'you [risk|will lose|will miss|are going to lose|would lose|would be losing|stand to lose|might lose|could lose|may lose] ..1 [me|out|your chance|losing|a good|the best]',
      'you will [regret|be sorry]',
      '[would be|is] a ..1 mistake [to choose|to hire|to pick|to reject|to let|to pass|not to]',
      'and you know it',
      'that would be a ..1 mistake',
      /\bno (?:reason|need) to look (?:any )?(?:further|elsewhere|at any\w+)\b/gi,
      /\bdo(?:n['’]t| not) want me\b[^.!?]{0,30}\bjust say so\b/gi,
      'you [would be|will be|would be making] ..2 [making a|a|foolish|mad|crazy|stupid|fool|mistake] ..3 [mistake|not to|to let|to pass|to turn]',
      '[big|huge|grave|serious|terrible] mistake [if|not|to|in] ..1 [you|let*|hire|hiring|turn*|pass*|me|not]',
      '[another|other|several|two|three|many|plenty of] ..1 [firm*|compan*|school*|hospital*|employer*|place*|clinic*|people|farms|shops|garage*|agenc*|hotel*|restaurant*|kitchen*|practice*|bank*] ..3 [want|wants|chasing|after|interested in|waiting for|fighting over|calling|courting|lining up for|queuing up for|begging|keen on|wanting] me',
      'I have [other|plenty of|many|several|better] ..1 [options|irons|choices|alternatives|places]',
      '[move|moves|moving|act|acts|decide|decides|reply|replies|respond|responds] ..4 [faster|quicker|more quickly|sooner] than you',
      'on the market [for long|much longer|forever|for much longer|for ever]',
      '[available|free] [much longer|forever|for much longer|for ever]',
      '[snapped up|snap me up|snatched up|gone soon|before I am gone|before someone else does|before somebody else does]',
      '[it is|that is|be] your loss',
    ],
    unless: theySaid,
  },

  // Telling on them, going public.
  {
    family: 'threat',
    patterns: [
      `I [${shall}] ..1 [contact*|speak*|writ*|complain*|go|going|call*] ..2 your ..1 [supervisor|manager|line manager]`,
      `I [${shall}|am|may|might|can] ..2 [speak*|talk*|write|writing|go|going|ring|ringing|call|calling|contact*|raise|take|taking|turn|ask|asking|phone|email] ..3 [your|the|a|my] ..1 [${threatened}]`,
      'I [will|shall|am going to|will have to|may|might] ..2 [report*|complain*|escalate|escalating] ..3',
      'over your head',
    ],
    when: condition,
    unless:
      /\b(?:as you|you (?:asked|suggested|told|said|wanted|advised)|if you (?:like|want|wish|would|need)|if (?:that|it) (?:helps?|would)|happy|glad|your question)\b/i,
  },
  {
    family: 'threat',
    patterns: [
      'I ..4 [tell|telling|warn|warning] [the agency|everyone|everybody|people|others|my friends|anyone|them all] ..1 [why|how I was|how you treat*|what you did|how this|how badly|what happened here|about this|about you]',
      '[post|write|leave|put|publish] ..5 [review of you*|review of this|review about|glassdoor|kununu|bad review|honest review]',
      'I ..3 [take|seek|consider*|taking|seeking] ..1 legal [action|advice|steps]',
      '[agency|union|lawyer|solicitor|press|newspaper*|papers] ..4 [interested|glad|curious|pleased|love] to [hear|know|learn|read] ..1 [how|what|why|about]',
      'take this further',
      'I [will|am going to|shall|might|may|am] ..2 [share|sharing|post|posting|leave|leaving|write|writing|put|putting] ..3 [experience|experiences|review|reviews|story|this|what happened] ..4 [glassdoor|indeed|trustpilot|google|social media|facebook]',
    ],
    when: /\b(?:if|unless|otherwise|or|will|going to|might|may|'ll|’ll)\b/i,
    unless: /\b(?:if you (?:like|want|wish)|happy|glad to|you asked)\b/i,
  },
  {
    family: 'threat',
    patterns: [
      `I [will|am going to|shall] [keep|go on|keep on|continue|carry on] ..1 [ringing|calling|writing|emailing|asking|phoning|messaging|texting|knocking|chasing] ..1 [until|till|you|every|as long]`,
      'I [will|am going to|shall] ..1 [ring|call|email|phone] ..5 [every day|each day|each morning|every morning|every hour|daily|the day after|day after day]',
      'I [will|shall|am|am not|will not|am going to] ..3 [ring*|call*|leave|leaving|writ*|email*|staying|stay|sit|sitting|going|stop|phon*|wait here|waiting here] ..6 [until|till] [I get|I am given|I am told|I have an answer|somebody|someone|you give|you answer|you reply|you tell|you hire|you say yes|you decide]',
      'I [am not|will not|shall not] ..1 [leave|leaving|going|go|stop|hang up] ..2 [without|until|till] ..2 [an answer|a decision|answer|yes]',
      'I [will|am going to|shall] ..2 [come|be|drop|stop|call|turn|show|swing|pop|wait] ..8 [to hear your decision|to hear the decision|to hear what you have decided|for an answer|for my answer|for your answer|for your decision|to get my answer|to get an answer|to collect my answer|to change your mind]',
      'I [will|am going to|shall] ..1 [come|drop|stop|turn|show|swing|pop] ..8 [so we can talk|so that we can talk|to talk this|to find out what|to find out why|to see what is]',
    ],
    unless:
      /\b(?:supplier|as (?:you|we)|agreed|you (?:asked|suggested|told|invited|said)|if (?:you|that|it)|happy|glad|would be|whenever|your talk|panel talk)\b/i,
  },

  // Counting messages and weeks.
  {
    family: 'chasing',
    patterns: [
      `[this is|this will be|here is|it is|that is] ..4 [third|3rd|fourth|4th|fifth|5th|sixth|6th|seventh|eighth|umpteenth|nth] [${messages}|try|one|time of asking|time I write|time I am writing|time I have|time I ask|time I am asking|time I am contacting|time I am calling|time I contact|time asking|time writing]`,
      'for the [third|3rd|fourth|4th|fifth|5th|sixth|umpteenth] time',
      `I have ..1 [left|sent] ..1 (you) [${several}] ..1 [${messages}]`,
      `I ..1 [${wrote}] ..4 and ..1 I ..1 [${wrote}] ..6 [no answer|no reply|no response|not had|not heard|nobody|no one]`,
      `I have ..2 [${wrote}] ..2 [twice|repeatedly|again and again|on three occasions|on several occasions|over and over|many times|several times|three times|four times|five times|six times|3 times|4 times|5 times]`,
      'I have tried ..2 [times|twice] to [call|reach|ring|contact|get|speak|phone|email]',
      `I ..1 [${wrote}] ..3 [twice|three times|four times|five times|several times|many times|repeatedly]`,
      `I ..1 [${wrote}|written] ..2 [${weekday}|last week] ..2 and ..2 [again|${weekday}|yesterday|today]`,
      `my ..2 [${several}|last|previous|earlier|other|first|past] ..1 [${messages}] ..4 [unanswered|ignored|unread|unreturned|nowhere|deaf ears|no reply|no answer|no response]`,
      `my ..2 [${messages}] [have|has|had|seem*|went|go|remain*] ..3 [unanswered|ignored|unread|unreturned]`,
      '[I am being ignored|you ignored me|you ignored my|you have ignored|you are ignoring|you keep ignoring|you all ignored|being ignored by you]',
      'I [have asked you|have asked this|have asked|have to ask you|have had to ask|keep asking you|keep having to ask|am asking you] ..1 [before|again|already|repeatedly|once again|twice]',
    ],
    unless:
      /\b(?:supplier|client|customer|patient|famil(?:y|ies)|parents?|tenant|council|manufacturer|thank you for)\b/i,
  },
  {
    family: 'chasing',
    imperative: true,
    patterns: [
      `[third|3rd|fourth|4th|fifth|5th|sixth] [${messages}|attempt|try]`,
      `that was ..1 [${number}|a] [week|weeks|days|month|months|fortnight] ago`,
      '[still nothing|still waiting|nothing yet|not a word|anyone there|anybody there|hello anyone|hello anybody]',
    ],
    unless:
      /\bno (?:reply|answer) (?:is )?(?:needed|necessary|required|expected)|\bno (?:reply|answer) (?:to|from|could)\b/i,
  },
  {
    family: 'chasing',
    patterns: [
      '[it has been|it is|it was] ..4 [day|days|week|weeks|month|months|fortnight] ..4 [and|but|without|with|yet] ..3 [nobody|no one|nothing|not a|not one|not even|still no|still nothing|silence|I deserve|a single word|so much as]',
      '[weeks|days|fortnight|month|months] [have|has] passed ..2 [and|but|without] ..2 [nobody|no one|nothing|not a|still no|still nothing]',
      /^it(?:['’]s| has) been (?:two|three|four|five|six|ten|\d+)(?: \w+)?[.!]*$/gi,
      /\bI (?:emailed|called|wrote|texted|rang|phoned|messaged),? (?:and )?I (?:emailed|called|wrote|texted|rang|phoned|messaged)\b/gi,
      'I have ..1 [messaged|emailed|called|written|texted] you [on|by] ..3 and [by|on]',
      'you should have [called|answered|replied|told me|decided|written|let me|got back|responded]',
      'still [nothing|no word|no answer|no reply|no response|not a|no decision|no call|silence|no news|no sign]',
      'still had no [reply|answer|word|response|decision|news]',
      `[${not}] [heard a|a] (single) [word|thing|peep|whisper] ..1`,
      '[radio silence|complete silence from|total silence from|deafening silence]',
      'still waiting [to hear|for an answer|for a reply|for a response|for a decision|for a call|for any|for your|for news|for word|for you|for that call|for someone to|for somebody to|on you|on your]',
      `I have been waiting ..3 [for|since] ..3 [days|week|weeks|month|months|fortnight|answer|reply|${weekday}|your|news]`,
      'I [am|have been] waiting ..4 since ..4 [week|weeks|day|days|month|months|monday|friday|interview]',
      '[tired|sick|weary|fed up] of waiting',
      'getting [frustrated|annoyed|angry|upset|anxious] ..3 [wait|waiting|lack|silence|delay|not hearing]',
      '[tired|sick|weary|fed up] ..1 (all) ..1 [waiting|being kept waiting|chasing|wait]',
      '[getting|growing|becoming|am|rather|quite|very|somewhat] impatient',
      'I have been ..2 patient',
      'I have had [quite enough|enough] of waiting',
      '[long overdue|well overdue|now overdue|is overdue]',
      '[high time|about time] [you|somebody|someone|I]',
      'it is time [you|for you|for an answer|for a decision|to decide|somebody|someone]',
      '[I am surprised|I am astonished|I am amazed|I am puzzled|surprised|I find it odd|I find it strange] ..2 [not to have|not to hear|I have not|that I have not|that nobody|that no one|to have had no|to have heard nothing|you have not]',
      'I [would have|had|should have] ..1 [expected|thought|hoped] ..2 [an answer|a reply|a response|an acknowledgement|to hear by now|to have heard|to hear from you by now|by now]',
      'I expected ..4 [acknowledgement|acknowledgment|reply|answer|response|by now]',
    ],
    unless:
      /\bpatient with (?!you\b|your\b|the (?:process|delay))|\bbeen an? (?:\w+ )?patient\b|\bimpatient (?:to|for|with my)\b|\b(?:visa|permit|licen[cs]e|dbs|certificate|transcript|results?|operation|surgery|delivery|council|appointment)\b|\b(?:not|n['’]t|without) (?:want|mean|wish)\w* to (?:seem|sound|be|appear) impatient/i,
  },
  {
    family: 'chasing',
    patterns: [
      'how long [must|do|am|have|should|shall|will] I ..2 [wait*|kept|expected|supposed|hang|hold]',
      'how much longer [must|do|will|is|am|should|does|have|shall|are|can|it|before|until]',
      'how many [times|more times|more weeks|more days|emails|messages|letters|weeks|days|calls] ..2 [must|do I|does it|should|will|have to|before|till|until]',
      'how hard [can it|is it|could it]',
      'how long does it take ..3 to [decide|choose|pick|make up|make a|answer|reply|read|call|write|send|hire|get back|give|tell|say|fill]',
      'how long [can it take|could it possibly|can it possibly|does it take you]',
      'why [have not|has not|did not|do not|does not|can not|could not] [you|anyone|anybody|someone|somebody|they] ..2 [write|written|answer*|repl*|call*|contact*|decide*|tell|told|respond*|let|ring|rung|chose*|hire*|got|get|be|been|inform*|phone*|email*|said|say|given|give]',
      'why [have|has|did|is] [you|nobody|no one|they] (not) ..1 [written|answered|replied|called|contacted|decided|told|responded|rung|chosen|got|been in touch|informed|phoned|emailed|answering|replying|calling|telling]',
      'why [is it taking|is this taking|the silence|the delay|the long wait|so long|so slow]',
      '[what is|what could be|what can be] [taking so|taking you|taking this|taking|keeping you|the hold up|holding you|holding things up|holding it up|causing the delay]',
      'what are you waiting for',
      'have you ..1 [forgotten me|forgotten about me|forgotten us|even|lost my]',
      'did you [even|forget me|forget about me|forget]',
      'are you [ignoring|avoiding|even|ever going|still there|all asleep]',
      'is [anyone|anybody] [there|home|out there|reading|alive|listening]',
      '[will|would|are] you ..2 [finally|ever] (going to) [decide|tell|answer|make|call|write|reply|let|get|give]',
      'when are you ..1 going to [decide|tell|answer|make|call|write|reply|let|get back]',
      'when is ..3 [decision|answer] going to',
      'so what is [happening|going on|the story|it to be|the answer|the decision]',
      '[what more|what else] [do|could|can|would] you [want|need|ask|possibly]',
    ],
    when: /\?/,
    unless:
      /\b(?:usually|typically|normally|generally|on average|roughly|approximately|wonder|used to|train|customers?|patients?)\b|\bpossibly learn\b/i,
  },
  {
    family: 'chasing',
    patterns: [
      'you [promised|swore|guaranteed] ..1 [an answer|a decision|a reply|a call|an email|a response|an update|feedback|news|that|you|I|it|by|somebody|someone|to call|to ring|to write|to let|to get|to be in|to tell|to have|to decide|to come back]',
      'you assured ..1 [I|that|an|a|it|you]',
      'you gave [me|us] your word',
      '[hold|keep] you to your [word|promise]',
      'you [said|told me|told us|wrote|mentioned|were going to|were supposed to|were meant to] ..9 [and|but|yet] ..1 [today is|it is now|it is already|here we are|nobody|no one|nothing has|now it is|I am still waiting|still nothing]',
      /\byou (?:said|told (?:me|us)|wrote|assured)\b[^.!?]{0,70}\b(?:and|but|yet) (?:that|this) was (?:\w+ ){0,3}(?:weeks?|days?|months?|fortnight)\b/gi,
      'what happened to ..1 [your|the] [promise|call|answer|decision]',
    ],
    unless:
      /\b(?:as|that|which|what|the \w+|the \w+ \w+) you (?:\w+ )?(?:promised|assured)\b|\band you (?:did|kept)|\bkept\b|\bwonder|\basking\b|\bask (?:if|whether)|\bmay i\b|\bcould you\b|\bstill stands?\b|\bso i (?:am|thought|wanted)|\bany news\b/i,
  },
  {
    family: 'chasing',
    patterns: [
      'I [can see|could see|saw|see|know|noticed|notice|am aware] ..2 you ..2 [read|seen|opened|viewed|got|received|saw] [my|the] ..1 [message*|email*|mail*|letter*|note*|text|texts|voicemail]',
      '[read receipt|read receipts|blue ticks|two ticks|marked as read|shows as read|shown as read|been read at|was read at|seen at]',
      '[message*|email*|mail|letter] [was|has been|were|got] [opened|read|seen] ..2 [at|on|times|twice|by you|several|but|and]',
    ],
    unless: /\byou (?:had |have )?read (?:about|that|the book)\b|\bthank/i,
  },

  // Need, misery, anything for the job.
  {
    family: 'begging',
    patterns: [
      '[beg|implore|beseech|entreat|begging|imploring|beseeching] (of) you',
      'I ..1 [beg|am begging|plead|am pleading|implore]',
      '[please please|pretty please|on bended knee*]',
      '[here|asking|begging|ask|down|go] on my knees',
      'on my knees [here|asking|begging|to you]',
      '[have mercy|have pity|take pity|have a heart]',
      '[you are|this is|this job is|it is|as] my [only|last|final] [hope|chance|resort]',
      '[no other|my last] hope',
      'I ..3 need [this|the|that] ..1 [job|role|position|income|money|break|chance|opportunity|so badly|more than]',
      /\b(?:get|give|find|arrange) me (?:a|any|some|the) (?:\w+ )?(?:job|position|post|internship|placement|work)\b/gi,
      'I ..2 [just|really|badly|desperately|urgently] need [a job|a start|work|a chance|a break|money|to work|something|an income|this]',
      'I ..2 desperate* ..2 [for|to|need|want|and|now|enough]',
      'I ..1 am ..1 desperate',
      `I [would|will|could|am prepared to|am willing to|am ready to] ..2 do ..1 [anything|whatever] ..1 [for this|for the|to get|to work|to join|it takes|you want|you ask|you say|for you|to be|to have|for it|for that ${job}]`,
      /\bI(?:['’]ll|['’]d| will| would| can| could)? (?:really |honestly |gladly |happily |just )?(?:do|take) (?:anything|whatever(?: work)?)(?: really| at all| to be honest| honestly)?(?:,| [-–—]|\.| (?:days?|nights?|whatever|you (?:have|got|['’]ve)|going|just to get))/gi,
      'I [will|would|can] ..1 [take|accept] [anything you|anything at all|any job|any position|any wage|any salary|any pay|whatever you pay]',
      'I [would|will|could|can|am willing to|am happy to|would be willing to|would be happy to|would be prepared to|am prepared to] ..2 [work|start] ..3 [for free|for nothing|without pay|for half|for no pay]',
      '[month|week|weeks|months] [without pay|unpaid|for nothing|for free|of free]',
    ],
    unless:
      /\b(?:was|were|had been) desperate|\bneed (?:the|that|this) (?:job|role|work|post) (?:title|description|number|reference|done|to be)|\bbeg (?:your|to differ|the question)|\bas it takes|\bto (?:get|keep|make|see|help) (?:the|every|their|our|a)\b(?! (?:job|role|post|position))|\bvolunteer|\bfor (?:a )?charity|\bpatients?\b/i,
  },
  {
    family: 'begging',
    imperative: true,
    patterns: [
      'give me ..2 [a|one|one more|another|this|the|an] ..1 [chance|shot|try|break|opportunity|trial]',
      'give me ..2 one [month|week|day]',
      'just one [chance|shot|trial|more chance|day|week|opportunity|try]',
      '[please reconsider|please think again|think again|reconsider|please change your mind|change your mind|please rethink|please take me|take me on|please accept me|please say yes|say yes|please help me|let me prove|please do not say no]',
      'help me [sir|madam|please|out]',
    ],
    unless:
      /\bif (?:you|it|that|another|something|circumstances)\b|\bfeedback\b|\bimprove\b|\bunderstand\b|\bthank\b/i,
  },
  {
    family: 'begging',
    patterns: [
      '[asking|begging|urge|urging|want|ask] you to [give me|choose me|hire me|pick me|take me|let me have]',
      'I am a single [mother|mom|mum|dad|father|parent]',
      '[pray*|praying] ..3 for [this|the] [job|role|position|chance]',
      'can not go on [without|like this]',
      'nothing left to lose',
      'is all I [ask|am asking|want]',
      'I can not accept [that this|no|your decision|this decision|that it|the decision]',
      `my ..2 [${kin}] ..2 [depend*|rely|relies|relying|counting|counts|count|suffer*|starv*|hungry|need* me|need* this|wait* for this|deserve*|have nothing|has nothing|go without|eat]`,
      `[${job}|offer|this|it|chance] ..3 [save|feed|rescue] (for) my`,
      `[feed|support|provide for|look after|keep] my [${kin}]`,
      '[people|mouths|relatives|siblings|children|souls] ..2 [depend*|depending|rely|relying] ..1 on me',
      '[bills|rent|mortgage|debts|loans] to pay',
      'running out of [money|savings|options]',
      'I can not afford to [wait|lose|miss|stay|be without|keep waiting]',
      'I have [nobody else|no one else|nowhere else]',
      '[mouths to feed|roof over|make ends meet|food on the table]',
      'only [earning|working|bread winning|bread earning] [member|person|one] ..3 [family|house|household|home]',
      '[sole|only] [bread winner|breadwinner|bread earner|earner]',
      '[sole|only] provider [for|of] [my|our] [family|household|parents|children]',
      'I ..4 in ..1 need of ..2 [job|work|position|employment|income]',
      'I ..7 [pay|cover|afford|behind on|behind with|meet] ..1 [my|the|our|next] ..1 [rent|mortgage|bills|loan|debts|electricity|heating|school fees]',
      '[my|our|the] [rent|mortgage|bills|savings] [is|are|have|has|will] ..2 [due|overdue|piling|mounting|gone|run out|running out|used up|running low]',
      '[lose|losing] [my|our] [home|house|flat|apartment|car]',
      '[unemployment|benefit|benefits|savings|dole|money] ..1 [runs out|run out|running out|will run out|stops|ends]',
      '[evicted|eviction|homeless|bankrupt|on the street|on the streets]',
    ],
    when: /\b(?:i|my|me|our|us)\b/i,
    unless:
      /\b(?:tenants?|clients?|customers?|residents?|patients?|members|families (?:who|that)|shelter|caseload|helped|charity|housing|trust deeds?|debtor|claimants?|volunteer\w*|budget\w*|used to|when i was|you asked)\b|\bdepend(?:s|ing)? on (?:the|when|where)\b/i,
  },
  {
    family: 'begging',
    patterns: [
      'I [can not|hardly|can hardly|do not|have not|can barely|barely|have hardly|have barely|no longer] ..1 [sleep|slept|eat|eaten|sleep at night]',
      '[sleepless|losing sleep|lost sleep|lie awake|lying awake|worried sick|sick with worry|out of my mind|on tenterhooks|in agony]',
      '[wait|waiting|silence|not knowing|suspense|uncertainty] ..2 [killing|driving me|torture|agony|unbearable|hard on|painful|eating me|making me ill]',
      '[break|breaks|shatter] my heart',
      '[devastated|crushed|heartbroken|destroyed|desolate] if',
      'I [will|would] be ..1 [disappointed|upset|gutted|angry] if ..1 [do not|did not|choose|pick|hire]',
      'I do not know ..1 [what|how|where] I ..2 [do|pay|will|would|am|shall|can|cope|live|survive|manage] ..5 [if|without|unless]',
      'I do not know what I [will|would|am going to] do',
      'what [will|would|is to] become of [me|my|us]',
      'if [this|it] falls through',
      'my [life|future|whole life|world|marriage|sanity|whole future|entire future] ..2 [depend*|rest*|hang*|in your hands|riding|over|ruined]',
      'my ..2 in your hands',
    ],
    unless:
      /\b(?:ideas?|excite\w*|excitement|because i kept|baby|newborn|night shift|patients?|residents?)\b/i,
  },

  // What the reader is made to feel they owe.
  {
    family: 'guilt',
    patterns: [
      '[have not|has not|had not|have hardly|have barely|not] ..1 slept ..2 [since|for]',
      '[asks|ask|asked] ..2 [every|each] [morning|evening|day|night] [if|whether|when]',
      '[certain|sure] ..2 you would not ..2 [wish|want|like] to [be the reason|be the cause|be responsible]',
      `I ..3 [turned down|turning down|refused|declined|rejected|passed on|passed up|said no to|gave up|given up|cancelled|canceled|walked away from|let go|put off|postponed|sacrificed|missed|left] ..5 [job*|offer*|interview*|position*|role|roles|contract*|opportunit*|shift*|wedding|move|wages|holiday|client]`,
    ],
    when: /\b(?:because of|for (?:you|your|this)|on your account|counting|relying|waiting|hoping|since you|thanks to you|on the strength|already|trusted|have (?:now )?(?:turned|refused|declined|passed|said|cancel|put|given|let))|['’]ve (?:now )?(?:turned|refused|declined|passed|said|cancel|put|given|let)/i,
    unless:
      /\b(?:19|20)\d\d\b|\bago\b|\blast year\b|\byou asked\b|\btold you\b|\bbecause (?:it|they|the|i)\b|\bregret|\bworth\b|\bgladly\b|\bsorry\b|\bwhen i was\b/i,
  },
  {
    family: 'guilt',
    patterns: [
      'I ..3 [counting|relying|banking|depending|counted|relied] on you',
      'you owe [me|us|it|that]',
      'the least you [can|could]',
      'I gave up ..2 [lot|everything|so much|much] [to|for]',
      '[how much|what|everything] I [gave up|sacrificed|have given up|have sacrificed|gave|put aside] [for|to]',
      'you can ..1 imagine ..1 what [this|these|the|it|waiting|I have]',
      'I hope you [realise|understand|know] [how much I gave|how much I have given|how much this|what I gave up|what I have given|how hard it is for|how hard this is|how long I]',
      `[${not}|never|will not] [let me down|disappoint me]`,
      'I ..2 deserve* ..2 [better|know|this|that|chance|courtesy|respect|the job|to be|at least|after|more than]',
      'I [am|feel] ..1 [entitled to|owed]',
      'I have [a|the|every] right to',
      'too much to ask',
      '[all|everything] [that was|was|be|this was|has been] for nothing',
      '[life|lives|everything|plans|family|future] on [hold|ice]',
      '[can not|could not|can hardly|should not] be [that|so|too|very] [hard|difficult|complicated|much]',
      'you will do the right thing',
      '[person|man|woman|lady|gentleman] of your ..1 [can not|will|would|must|surely]',
      '[can not|could not] fail to [see|notice|agree|choose]',
      '[very|so|really] hard to understand if',
      '[because of|on account of] your promise*',
      'I never [once|ever] brought it up',
    ],
    unless:
      /\bif (?:it|that)(?:['’]s| is| was)?(?: not|n['’]t)? too much|\b(?:enjoy\w*|appreciat\w*|grateful|learn\w*|valued?|thank\w*|admire\w*|inspired?|smil\w*|want the)\b|\b(?:whoever|whichever|either way)\b/i,
  },

  // As if the job were theirs already.
  {
    family: 'presumption',
    patterns: [
      '[when|what day|what date|how soon] [do|can|shall|should|will|am] I ..2 [start*|begin|join|joining|report]',
      'what [day|time|date] [do|should|shall|can|will] I ..2 [start|begin|report|clock in]',
      'where [do|should|shall] I [report|park|collect|sign]',
    ],
    when: /\?/,
    unless: /\b(?:if|would|interview|trial|visit|meet|test|round|appointment|taster|asked|call|phone)\b/i,
  },
  {
    family: 'presumption',
    patterns: [
      'I will be ..1 joining [you|your|the team]',
      'when I am on board',
      'forward to my first [day|week|shift]',
      'forward to starting [on|next|this|in]',
      '[as|now that|because|since] I [am|will be] ..1 [joining you|joining your|starting with you|starting on|part of the team|part of your|one of you|working with you|coming to work]',
      'already ..1 [told everyone|told everybody|handed in|given notice|given my notice|given in my|found a flat|signed a lease|started packing]',
      '[given|gave|giving|handed in] (my|our|the) [landlord|landlady] ..5 notice',
      '[given|gave|handed in] ..1 notice [for|on|at] [my|our|the] ..1 [flat|apartment|house|room|lease|cottage]',
      '[on|only a matter of|matter of] which [monday|day|date|week|morning] [i|suits|you|we] ..2 [begin|start|best|want me|would like me|suits]',
      '[is|are|was] still [free|mine|waiting for me|empty for me]',
      'I take it [the|my] ..3 [desk|locker|office|chair|place|seat|van|uniform|key]',
      'already [told|informed|notified] my ..2 (that) I [am leaving|have got|have the|got the|will be leaving|am going]',
      'the [job|role|post|position] is ..3 mine',
      '[we both|both of us|you and I] know [how this ends|how this will end|where this ends|where this is going]',
      'told my ..1 [manager|boss|employer|foreman|supervisor] (that) I am [leaving|off|going]',
      'I am [getting|going to get] [the|this] [job|role|post|position]',
      /\b(?:we both know|you and I both know|you know as well as I)\b(?! where (?:we|I|each|it)\b)/gi,
      'I [know|am sure|am certain|am convinced|trust|assume|take it|presume] ..1 you ..1 [will|are going to] ..1 [choose|pick|hire|select|take|offer|employ] ..1 me',
      'I [trust|assume|take it|presume] ..1 [I have|I got|I will get|the job|we have|I am|my] ..3 [job|role|post|position|hired|deal|start|contract|confirmed|chosen]',
      '[I know|you know|we know|everyone knows|you must know|I know that|know that] I am the [best|one|right]',
      'that I am the one',
      '[not need to|no need to|stop|need not] ..1 [see|interview|look|meet|consider|look at|looking|interviewing] ..1 [anyone|any|anybody|others|other|the others|further|else]',
      '[receive|receiving|get|getting|see|seeing|have] ..1 [the|my|a] [contract|offer letter|appointment letter|joining letter|written offer] [this|by|on|soon|shortly|today|tomorrow|next|within]',
      'with the [appointment letter|offer letter|joining letter|contract]',
      '[set up|arrange|book|schedule|confirm|plan|organise] my [induction|first day|start|start date|onboarding|first shift|training|first week]',
      '[wasting|waste] ..2 [any more time|more time|my time|anymore time]',
      `[${not}] find [anyone|anybody|another|someone|somebody] ..5 [than me|than I|who wants]`,
    ],
    unless:
      /\b(?:if|would|whether|in case|offer from|last (?:job|post|week)|used to|previous|thank|sorry to|you (?:asked|said|promised|mentioned|offered|told)|at my|joining (?:you|the team) (?:for|on (?:the|zoom|teams)|at))\b/i,
  },
  {
    family: 'presumption',
    imperative: true,
    patterns: [
      '[send|email|forward|post|mail] ..2 [the|my|a|an] ..2 [contract|offer letter|appointment letter|joining letter|rota|login|uniform|onboarding|starter form*|new starter]',
      '[set up|arrange|book|schedule] [the|my|a] [second|next|final] ..1 [round|interview|stage] for',
      'set up the second round',
    ],
    unless: /\b(?:you (?:asked|said|promised|mentioned|offered|told)|if (?:you|there)|shall i)\b/i,
  },
];

/** Words of an asking: with them, a row of marks or capitals is no joy. */
export const askingWords =
  /\b(?:answers?|reply|repl(?:y|ied)|respond|response|hear(?:d)?|news|decision|decided?|when|why|hello|anyone|anybody|still|waiting|update|hire|hired|need|now|today|urgent|hurry|choose|chance|already|pick me|call|please|job|well)\b/i;
