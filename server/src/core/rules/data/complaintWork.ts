/** Speaking badly of a present or former employer. Syntax of the patterns: language/phrases.ts. */
import type { CueGroup } from '../cues.ts';
import { type Grievance, toldOnly } from './complaintGuards.ts';

const employer =
  'boss|bosses|manager|managers|supervisor|employer|employers|company|firm|school|shop|office|job|colleagues|coworkers|co workers|workmates|team|head|place|management|director|ex boss|department|unit|line manager|foreman|workplace|agency|landlord|head chef|head teacher|matron|partners|practice|home|chief|vp|owner|kitchen|ward|hotel';
const my = 'my|our|the';
const current = 'current|present|last|former|old|previous|ex|new|late|immediate|most recent|recent';
const adjectives =
  'a joke|lazy|a nightmare|a tyrant|a bully|bullies|toxic|incompetent|useless|hopeless|unfair|impossible|unbearable|badly run|badly managed|badly led|dishonest|chaotic|chaos|horrible|awful|terrible|dreadful|a mess|rude|abusive|clueless|greedy|stingy|spiteful|vindictive|racist|sexist|a control freak|a micromanager|two faced|a shambles|a liar|a slave driver|a circus|miserable|corrupt|very bad|a bad man|ungrateful|tight|never there|never around|always late|the worst|awful to|mean to me|impossible to';
const deeds =
  'yelled at|shouted at|screamed at|swore at|swears at|threatened me|threatens|insulted|humiliated|never keeps|never gives|never lets|never pays|gives all the good|keeps changing|breaks his|breaks her|going downhill|does not like me|did not like me|hates me|stole|steals|stealing|shouts|shouting|screams|screaming|yells|yelling|blames me|blamed me|bullied|bullies|ignores|took credit|takes credit|take credit|takes the credit|take the credit|took the credit|cheat*|overwork*|underpa*|exploit*|knows nothing|knew nothing|gone to the dogs|micromanag*|undermin*|plays favourites|plays favorites|had favourites|had her favourites|had his favourites|treats me like|treats us like|treated us like dirt|drives me mad|driving me mad|drove me out|took my ideas|takes my ideas|had it in for|cuts corners|cut corners|cut my hours|cut my shifts|cut my pay|owes me|pays late|pays badly|pays peanuts|could not care less|does nothing|did nothing|hides in|writes people up|left everything in|let me down|failed me|something for other people|own up|takes every|overworked us|overworked me|said thank you';

const guard = new RegExp(
  `${toldOnly.source}|\\b(?:thank\\w*|grateful|lovely|love|loved|enjoy\\w*|admire\\w*|proud|like a (?:daughter|son|friend|colleague)|never (?:tired|missed|stopped|failed|let me down|raised|shouted|lied|once shouted)|not (?:a|the) (?:nightmare|joke)|whether|laugh\\w*|glad of it|i am glad|learned|learnt|taught me)\\b|\\b(?:patients?|customers?|residents?|guests?|pupils?|claimants?|tenants?) (?:who|shout|were|was|scream)`,
  'i',
);

export const atWork: readonly CueGroup<Grievance>[] = [
  {
    // "The manager can't do a rota to save her life", "you work for people who cannot tell a pallet from a piano".
    family: 'employer',
    patterns: [
      '[can not|could not|not] ..7 to save [his|her|their|its|the] [life|lives]',
      '[work for|working for|worked for|run by|managed by|led by] ..4 who [can not|could not] tell (a|the|one) ..2 from',
      '[who|they|he|she|manager|boss|bosses|leads|management|company|agency|office|owner] ..1 [can not|could not] ..6 [in a brewery|with both hands|out of a paper bag|own shoelaces|run a bath|boil an egg|ship a calculator]',
      // “The foreman there couldn't tell a torque wrench from a tyre iron”
      /\b(?:boss|bosses|manager|foreman|supervisor|controller|director|chef|owner|principal|gaffer|ganger|matron|partner|head ?teacher)\b[^.!?,;]{0,40}\b(?:couldn['’]t|could not|can['’]t|cannot|wouldn['’]t know) (?:even )?(?:tell (?:an?|one|the)\b[^.!?]{2,40}\bfrom\b|run a|manage a|organi[sz]e a|spell|count to|add up|boil|reconcile a|read a)/gi,
      /\b(?:years?|months?|weeks?|spent|tired|sick|time) (?:\w+ ){0,3}(?:of )?(?:cleaning|clearing|mopping|tidying) up after (?:that|this) (?:man|woman|lot|place|person|fool|idiot|bunch)\b/gi,
      /\b(?:let|lets|letting|made|left) (?:the rest of us|us|me|everybody else|everyone else|others) (?:all )?(?:to )?(?:take|carry|shoulder) the (?:blame|rap|fall)\b/gi,
      /\b(?:every|each) [^.!?]{2,40}\b(?:botched|broke|ruined|messed up|got wrong|spoilt|spoiled)\b[^.!?]{0,20}\bwith my name on\b/gi,
      /\bI(?:['’]ve| have) had (?:just |quite )?(?:about enough|enough of (?:him|her|them|it|that place|being)|it up to here|more than enough of)/gi,
    ],
  },
  {
    family: 'employer',
    patterns: [
      `[${my}] [${current}] ..2 [${employer}] ..4 [never|does not|do not|did not|will not|would not|has not|hardly] ..2 [appreciate*|value me|value us|value people|listen|listened|listens|respect*|care about|care for us|cared about|support me|support us|supported|pay us|pay me|pay overtime|train me|train us|train anyone|thank*|trust me|let me|understand me|say thank|said thank|communicate|recogni*|promote me|have a clue]`,
      `[my|our] ..1 [${employer}] ..2 [does not|do not|did not|never] ..2 [appreciate*|value me|value us|listen to|listens to|listened to|respect*|care about|cares about|cared about|support me|support us|thank*|trust me|recogni*|have a clue]`,
      `[my|our] ..2 [${employer}] ..5 [${deeds}]`,
      `[my|our] ..2 [${employer}] ..3 [is|was|are|were|has been] ..2 [${adjectives}]`,
      `[${my}] [${current}] ..2 [${employer}] ..5 [${deeds}]`,
      `[${my}] [${current}] ..2 [${employer}] ..3 [is|was|are|were|has been] ..2 [${adjectives}]`,
      `the ..1 [${employer}] ..1 [I work for|I am at|I work at|I worked for|I worked at|I am with|where I work|I am in] ..5 [${adjectives}|${deeds}|gone to the dogs|can not be bothered]`,
      'where I [work|worked|am|was] ..7 [listens|cares|plans|gossips|helps|bullies|backstab*|hates|gets thanked|respects|bothers]',
      'nothing ever [gets|works|changes]',
      /\bthey (?:\w+ )?(?:pay|paid|expect\w*|make|made|treat\w*|force\w*|give|gave) (?:us|me) (?:nothing|peanuts|badly|like|no\b|almost|very little|so little|to work (?:for|every|all|week|un)|and expect)/gi,
      '[they|management|he|she|supervisor|bosses|owners] ..1 [does not|do not|did not|never] ..1 [respect|respected|appreciate|appreciated|value|valued|care|cared|listen|listened|thank|thanked] ..1 [us|me|about us|about me|about safety|about staff|about people|anyone|anybody|staff]',
      '[they|he|she] ..1 [fired|sacked|dismissed] me',
      '[let|letting] me go ..2 [for no|without|unfairly|just like that|by email|by text|on the spot|after everything]',
      'I hate my [job|boss|work|current|present|manager|workplace]',
      'because of [politics|office politics|favouritism|favoritism]',
      '[talk|talks|talked|talking] behind my back',
      /\bmy (?:\w+ )?(?:boss|manager|employer|company|supervisor) (?:\w+ )?(?:makes?|made|forces?|forced) (?:me|us) (?:to )?(?:work|do|stay|come|clean|cover)\b|\bthey (?:made|make|forced?) us (?:to )?(?:do|work|stay|come|clean)\b/gi,
      /\bthey never (?:gave|paid|told|let|thanked|trained|promoted|listened to) (?:me|us)\b|\b(?:can['’]t|cannot|can not) stand my (?:\w+ )?(?:co-?workers|colleagues|boss|manager|team|job)\b|\bvictim of\b|\b(?:teacher|professor|boss|manager|supervisor|examiner|interviewer)\b[^.!?]{0,20}\b(?:did(?:n['’]t| not)|does(?:n['’]t| not)|never) liked? me\b/gi,
      'toxic [workplace|environment|culture|boss|manager|place|atmosphere|team|company|management]',
      '[made|make|makes|making] ..4 [life|lives|work|days|time|years|weeks] ..2 [misery|miserable|hell|unbearable|nightmare]',
      '[a misery|hell|a nightmare] for [me|us|all of us|everyone|everybody]',
      '[stole|steals|stealing] my [idea*|clients|work|design*|patients|accounts|recipes|customers]',
      '[take|takes|took|taking] ..2 credit for ..1 [my|everything|what I|all|our]',
      '[took|takes|take] my ideas',
      '[gone|going] to the dogs',
      'carry the can',
      '[doing any|did any|does any] ..2 work',
      'I ..2 [end|ended] up doing [everything|it all|their|the lot]',
      '[shout|shouts|shouting|yell|yells|yelling|scream|screams|screaming] at [me|us] [all|every|in front|for]',
      'supervisor is ..3 shouting',
      'I suffer* ..4 [company|boss|job|work|supervisor|place|manager]',
      'I left ..5 because ..6 [a joke|impossible|toxic|unbearable|incompetent|bullying|bullied|hopeless|awful|terrible|useless|badly|unfair*|disorgani*|chaos|horrible]',
      '[doing|do|did|work|worked|working] unpaid overtime',
      'people who do not ..1 [value|respect|appreciate] [me|us|their]',
      /\bmy (?:\w+ ){0,2}(?:teacher|tutor|professor|lecturer|boss|manager|supervisor|chief|employers?|company|firm|owner|partners?|agency|referee|ex)\b[^.,;!?]{0,30}\b(?:never|did(?:n['’]t| not)|would(?:n['’]t| not)|forgot to|refused to|failed to)\b (?!let us|raise|mind|leave|stop)[^.,;!?]{0,30}\b(?:me|us)\b/gi,
      /\b(?:he|she|they) promised (?:me|us)\b[^.!?]{0,50}\b(?:and|but)\b[^.!?]{0,20}\b(?:never|nothing|didn['’]t|did not|no)\b|\bnever saw a (?:penny|cent)\b/gi,
      /\b(?:very |such a )?(?:bad|evil|nasty|horrible) (?:man|woman|boss|chief|manager|company)\b|\bthrough the mud\b|\bhair stand on end\b|\bI could (?:tell|write) (?:you )?(?:\w+ )?(?:stories|a book|things) about (?:that|this|my|the) (?:firm|place|company|boss|office|people|ward|kitchen|school)\b/gi,
      /\bI (?:walked out|stormed out|quit)\b[^.!?]{0,40}\bbecause (?:of )?(?:the|my|they|he|she)\b/gi,
      /\b(?:they|he|she|people)\b[^.!?]{0,50}\band then wonder why\b/gi,
      /\b(?:they|he|she) had me (?:\w+ing)\b|\b(?:made|making) me redundant by (?:text|email|post|phone)\b|\b(?:took|take|takes|got|get) (?:all )?(?:the bows|the glory|the praise)\b|\bI was the (?:mug|fool|idiot) who\b|\bnever liked me\b|\bowed (?:its|his|her|their|me|us|everyone)\b/gi,
      /\b(?:showed|shown|show) me the door\b|\b(?:treat\w*|work(?:s|ed)?|worked) (?:you|us|me|people|everyone|everybody|staff) like (?:a dog|dogs|dirt|cattle|a number|numbers|a child|children|rubbish|slaves)\b/gi,
      /\b(?:at|in) my (?:last|present|current|old|previous|former) (?:job|place|company|firm|school|ward|office|shop|kitchen)[^.!?]{0,70}\b(?:toxic|unfair\w*|bull(?:y|ied|ying)|blam\w+|dreadful|awful|horrible|miserable|not allowed|wasn['’]t allowed|no support|no thanks|no respect|no future|taken for granted)\b/gi,
      /\b(?:can['’]t|cannot|can not) (?:stand|bear|take) (?:this place|my (?:job|boss|manager|work)|another (?:day|week|month) (?:here|there|in|at|of this)|working (?:here|there|for))\b|\bget (?:me )?(?:out of here|away from my (?:boss|job|manager|present|current))\b/gi,
      /\b(?:everyone|everybody|anyone) (?:good|decent|with any sense) (?:has |is )?(?:left|leaving|gone|leaves)\b|\bstabbed? (?:me )?in the back\b/gi,
    ],
    when: /\b(?:i|me|my|us|our|we|you like)\b/i,
    unless: guard,
  },
  {
    family: 'employer',
    patterns: [
      /\b(?:gave|give|gives|given|went|promoted|hired|passed|promotes?) (?:[\w'’]+ ){0,5}?(?:to )?(?:his|her|their|your|the (?:boss|owner|manager)['’]s|somebody['’]s|someone['’]s) (?:own )?(?:nephew|cousin|son|daughter|friend|brother|niece|mate|wife|sister|girlfriend|boyfriend|husband|son-in-law|drinking buddy)\b/gi,
      /\bdrinking budd(?:y|ies)\b|\bwhoever plays golf\b/gi,
    ],
    when: /\b(?:job|post|role|promot\w+|position|shifts?|contract|his|bank)\b/i,
    unless: new RegExp(`${toldOnly.source}|\\b(?:farm|mill|lovely|thank\\w*|learned|laugh\\w*)\\b`, 'i'),
  },
];
