import { jobWords } from './payWords.ts';

/** How people ask about pay, or bargain over it. Syntax of the patterns: language/phrases.ts; text in lower case. */

/** Wanting to know, without a question mark. */
export const asks: readonly string[] = [
  '[wonder|wondered|wondering|curious|inquire|enquire|clarify|clarified|clarification|clarity|confirm|advise|unclear|idea|inkling]',
  '[ask|asking|asked] [about|for|what|how|whether|if|you|is|that|get|one|something]',
  '[question|questions|query|word|line|note|indication|sense|feel|steer|details|information|info] [about|on|of|regarding|for|as to|concerning|around]',
  '[tell|telling|remind|send|give|drop|show|enlighten] [me|us]',
  'let me [know|have|see]',
  '[please|kindly] ..1 [mention|state|indicate|specify|quote]',
  'let us [know|discuss|talk]',
  '[to|would|and] [know|hear|learn|understand|see|discuss|talk|find out|establish|agree|go over|go through|run through]',
  '[like|love|grateful|appreciate|welcome|glad|happy|keen|good|useful|helpful] [to|of|for|if|some|a|any|knowing|hearing|having|the|more]',
  '[would|could|might] help',
  '[forgot|never came up|never got|never mentioned|nobody mentioned|no mention|not mentioned|did not mention]',
  '[did|have|had|was|were] not ..2 [get|talk|talked|discuss|discussed|mention|mentioned|cover|covered|touch|touched|come|came|say|said]',
  '[never|not] ..1 [discussed|touched|covered|spoke|talked|said|got]',
  '[before|until] [i|we]',
  '[last|more|other|final|left|remaining|outstanding|only] [thing|question|point|matter]',
  '[raise|address|bring up|mention|settle|sort out] the',
  '[said|says|saying|stated|states] competitive',
];

/** Putting a price on oneself, or a condition. */
export const bargains: readonly string[] = [
  '[expect|expects|expecting|expected|expectation*|require|requires|requirement*|minimum|at least|no less|nothing less]',
  '[i|we|i would|i will|me|also|would] [need|want|wants|hope|ask|seek|like|prefer|take|accept|settle|love|be]',
  '[need|needs|needed|has to|have to|must|should] [be|to be|make|make sense|stack up|cover|match|reflect|beat|better|improve|work]',
  '[looking|look|hoping|hope|asking|aiming|angling|pushing|holding out] [for|at|to]',
  '[less|lower|more|higher|better|fewer|worse] than',
  '[negotiate|negotiable|negotiating|negotiation*|flexible|flexibility|wiggle|movement|leeway|stretch|budge|bend|improve|improved]',
  '[currently|at present|right now|at the moment|these days|where i am|my current|my present|current employer|present employer]',
  '[depend|depends|depending|deal breaker|dealbreaker|sticking point|as long as|so long as|provided|providing|only if|comes down to|contingent]',
  '[afford|suitable|acceptable|reasonable|fair|fairly|deserve*|worth|sufficient|adequate|enough|attractive|generous]',
  '[matter|matters|important] ..2 [to|for|as]',
  '[give up|giving up|lose|losing|leave behind|leaving behind|walk away from|walking away from|forgo|sacrifice|compensate me]',
  '[happy|glad|willing|prepared|ready] ..2 [if|for|provided|with|to take|to accept]',
  '[in line with|commensurate|reflect*|recognize|recognized|account of|credit for|on top|thrown in|written in|part of the deal|higher|increased|uncapped]',
  '[i take it|i assume|i trust|i presume|i gather|i understand that i]',
  '[match|beat|better|top] [that|it|this|what|the|my|them|those]',
];

/** Signs that it is about what this writer would get from this job. */
export const own: readonly string[] = [
  `[this|the|that|your|such a|a] ..1 [${jobWords}]`,
  '[the|this] work',
  '[i|we] [would|will|could|might|should|can] ..1 [get|be|have|need|want|expect|earn|receive|see|make|take|start|accept|like|hope|consider|lose|come]',
  '[would|could|can|will|do|should|may|am] i',
  '[i need|i want|i expect|i am on|i get|i earn|i hope|i require|i think|i consider|i must|i have to|i would|i was hoping]',
  '[for|to|with|give|pay|start|make|offer|suit|help|tell] [me|us]',
  '[my|our] ..1 [wife|husband|partner|family|kids|children|mortgage|rent|bills|side|current|present|salary|pay|expectation*|requirement*]',
  '[new|other|permanent|bank|part time|full time|agency] [starters|starter|hires|joiners|employees|staff|people|teachers|nurses|recruits]',
  '[someone|somebody|anyone|person|people|candidate|hire] [at|in|with|like|of|on|starting|joining|coming]',
  '[employees|trainees|apprentices|starters|joiners|graduates|juniors|seniors|the staff|your staff|your people|your team|colleagues]',
  '[first year|probation|day one|first day|to start|starting|joining|per annum|a year|a month|an hour|relocating]',
  '[you|your company|the company|they|we] [pay|offer|give|provide|do|can do|could do|would do|have in mind|had in mind|budget|run|set aside|would offer]',
  '[you are|the company is] [offering|paying|thinking|willing|prepared|able|looking to pay]',
  '[do|does|did|would|could|can|might] [you|the company|your company|the firm] ..1 [pay|offer|give|provide|do|have|match|include|budget]',
  '[the|your|exact] ..1 [fixed|variable|expected|exact|net|monthly|annual] [ctc|salary|pay]',
  '[negotiable|on offer|on top|up for negotiation|in mind|attached|included|comes with|come with]',
];

/** Short or whole questions that leave the word out. Regular expressions, for one line in lower case. */
export const shortAsk = new RegExp(
  [
    '(?:^|[,:;.] ?(?:so |well |and )?)how much(?: (?:is it|are we talking|would it be|exactly|roughly|then))?\\?$',
    "\\b(?:what|how much) (?:do|does|did|would|will|can|could) (?:[a-z'-]+ ){1,6}(?:make|earn|get|clear|bring in|start on|retain)(?: (?:these days|there|now|then|a year|with you))?\\?$",
    '^(?:[a-z ]{1,20}, )?(?:and |any |what about |is there )?(?:the )?(?:healthcare|health care|pension|holidays?|leave|parking|sick pay|mileage|overtime|bonus|insurance|benefits|tips|expenses|uniforms?|lunch)(?:, (?:yes or no|by the way|perhaps|too))?\\?$',
    '^(?:so )?(?:is|would|could you do|could we say|can you do|how about|say|what about) (?:£|\\$|€)?(?:\\d{2,3}k?|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -][a-z]+)?)(?: be)? (?:doable|possible|realistic|achievable|feasible|out of the question|within reach|manageable|on the cards)\\b',
  ].join('|'),
);
