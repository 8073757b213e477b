/**
 * “I will be very grateful if you can kindly tell me the outcome”, “I shall be obliged for your assistance”: thanks given
 * beforehand, as English is taught in much of the world. The reader of sentences has met them mostly where somebody begs.
 */
const thanksBeforehand =
  /\bI(?:['’](?:d|ll)| would| will| shall| should| am)? (?:be )?(?:(?:very|so|really|most|highly|much|truly|extremely|ever) ){0,2}(?:(?:grateful|thankful|obliged|glad|happy|appreciat\w+)(?: (?:it|sir|ma|madam|ma['’]am))? (?:if you (?:can|could|would|will)|for your)\b|(?:grateful|thankful|obliged)(?: (?:sir|ma|madam|ma['’]am))?[.!]?$)/i;

/** What can be asked of anybody. */
const smallFavour =
  /\b(?:tell|let me know|inform|help|assist\w*|advi[cs]e|send|share|forward|updat\w+|guid\w+|support|time|reply|answer|response|pass|point|look)\b|\b(?:grateful|thankful|obliged)(?: (?:sir|ma|madam))?[.!]?$/i;

const presses =
  /\b(?:hire|employ|choos\w+|select\w*|pick|accept|consider|chance|reconsider|decision|decide|soon|quick\w*|fast|today|tomorrow|tonight|by|asap|immediate\w*|urgent\w*|need\w*|desperate\w*|children|kids|family|wife|husband|mother|depend\w*|only|last|must|have to|rent|bills|other offer|another)\b|\b(?:give|get) me\b|\bget (?:this|the|that|a) (?:job|position|post)/i;

/** “They’d like an answer by Friday”: another firm's wish, told as it is. */
const otherOffer =
  /\bI(?:['’]ve| have)?(?: (?:also|just|now|since))? (?:had|got|received|been (?:given|made|offered)|have) (?:an(?:other)?|a second) (?:job )?offer\b[^.!?]*\bthey(?:['’]d| would| have| need| want)?\b[^.!?]{0,30}\b(?:like|asked|want|need|given|decision|answer|reply|know)\b/i;
/** “I have another company waiting for my answer until Friday”: the one good reason to ask for a date. */
const ownDeadline =
  /\bI(?:['’]ve| have| got| am|['’]m)\b[^.!?]{0,25}\b(?:(?:an)?other|one more|a second|different) (?:job )?(?:offers?|propos(?:als?|itions?)|company|firm|employer|place|hospital|school|organi[sz]ation)\b[^.!?]{0,80}\b(?:wait\w*|answer|reply|respon\w+|decision|decide|confirm\w*|let them know|tell them)\b/i;
const orElse =
  /\botherwise|\bor (?:else |I)|\bunless\b|\basap\b|\bimmediate|\burgent|\bI need to know\b|\byou (?:must|have to|need to)\b|\b(?:if|without) (?:you|an answer|your|I)\b[^.!?]*\b(?:will|going to|have to) (?:take|accept|go)\b|\bhave to (?:take|accept)\b|\bbetter\b/i;
/** “You said Wednesday, so I wait for your message after this.” */
const waits =
  /\bI(?:['’]ll| will| can| shall)? (?:gladly |happily |patiently |now |then )?wait for your (?:\w+ )?(?:message|answer|reply|news|call|email|decision|response)\b/i;
const justLetMeKnow =
  /^(?:so |and |please |just |do |kindly ){0,3}let me know(?: please| either way)?[.!]*$/i;

/** “You told me you will phone me after one week”: their own words, and the best reason to ask. */
const theirWord =
  /^(?:and |so |but |since |as )?you (?:had |also |kindly )?(?:told me|said|mentioned|explained|promised me|wrote)(?: that)? (?:you|I|we|they|it|the|he|she|a|my|your)\b(?!.*\b(?:never|not|n['’]t|nobody|still|yet|but|although|however|since then|now)\b)[^?]*$/i;
/** “In the wait of your response, please accept my best greetings”: how a French letter ends. */
const formula =
  /^(?:in (?:the )?(?:wait|waiting|expectation|hope) (?:of|for)|while waiting for|waiting for|awaiting|pending) your (?:\w+ )?(?:answer|reply|response|news|decision|feedback)\b[^.!?]*(?:greetings|regards|salutations|wishes|faithfully|sincerely|respectfully|remain|thank you|consideration)[^.!?]*[.!]?$/i;
/** “I saw your profile on the website of the guild”: how a stranger was found. */
const foundThem =
  /^(?:and |so )?I (?:have )?(?:just |recently )?(?:saw|seen|found|came across|read|got|was given|discovered) (?:your|about you|you)\b(?!.*\b(?:need|must|please|job|vacanc\w+|hire|desperate\w*|asap)\b)[^?]*$/i;
/** “Shall I call you then, or would you rather ring me?” */
const offersChoice =
  /^(?:so |or |and )?(?:shall|should|may|can|could) I\b[^?]*\bor would you (?:rather|prefer|like)\b[^?]*\?$/i;
/** “I will take your advice and learn it” */
const takesAdvice =
  /\bI(?:['’]ll| will| shall|['’]ve| have|['’]m| am)? (?:\w+ )?(?:take|took|taken|taking|follow|followed|following) your (?:\w+ )?(?:advice|tips?|suggestions?|hints?|recommendations?)\b/i;
/** “I know you can’t always speed these things up, but do you have any idea …?” */
const hedged =
  /^(?:and |but )?I (?:do |quite |fully |completely )?(?:know|understand|reali[sz]e|appreciate)\b[^.!?]{5,90}\bbut\b[^.!?]*\?$/i;
/** “I know you have other people to see”: understanding, and nothing asked. */
const understands =
  /^(?:and |but )?I (?:do |quite |fully |completely )?(?:know|understand|reali[sz]e|appreciate) (?:that )?(?:you(?:['’](?:ve|re)| have| are| must)|this is|these things|it is|it['’]s)\b(?![^.!?]*\b(?:but|so|still|and)\b)[^.!?]*\.?$/i;
/** “Can't wait!” is joy. */
const joy =
  /^(?:and |i |we |just |really ){0,3}(?:can(?:['’]t|not)|can not) wait(?: to (?:see|hear|meet|start|learn|try|show|find)\b[^.!?]{0,60})?[.!]*$/i;
/** “I need to give them an answer by 11 December”: another firm's wish, and nothing asked. */
const owesThem =
  /^(?:and |but |so )?I (?:need|have|am supposed|ought) to (?:give|let|tell) them (?:an answer|my answer|my decision|know)\b[^.!?]*\.?$/i;
/** Courtesy where many learn English at school; `generic-phrase` has it. */
const needful = /^(?:kindly|please) (?:please )?do the needful\b(?! (?:at|im|ur|as soon|today|fast))/i;
const blames = /\b(?:deserve|owe|must|have to|need|only fair|courtesy|decency|still|yet|asap|ignor\w*)\b/i;

/** True for a small favour that is asked with thanks, a question that leaves them the choice, or another's wish; with nothing that presses. */
export const isPoliteAsk = (text: string): boolean =>
  (thanksBeforehand.test(text.trim()) && smallFavour.test(text.trim()) && !presses.test(text)) ||
  joy.test(text.trim()) ||
  (owesThem.test(text.trim()) && !orElse.test(text)) ||
  (ownDeadline.test(text) && !orElse.test(text) && !blames.test(text)) ||
  ([
    justLetMeKnow,
    waits,
    otherOffer,
    hedged,
    understands,
    needful,
    theirWord,
    formula,
    foundThem,
    takesAdvice,
    offersChoice,
  ].some((one) => one.test(text.trim())) &&
    !blames.test(text));
