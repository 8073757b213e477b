/** Ways to press that need no second opinion of the reader of sentences: it has met too few of their kind. */
import type { CueGroup } from '../cues.ts';
import type { Push } from './pushyCues.ts';

const day = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';

export const plainPushes: readonly CueGroup<Push>[] = [
  {
    family: 'begging',
    patterns: [
      // “I’d be willing to work the first month for free”
      /\bI(?:['’](?:d|ll|m)| would| could| can| will| am)\b[^.!?]{0,40}\b(?:work|start|do|come in)\b[^.!?]{0,30}\b(?:for free|for nothing|without (?:any )?(?:pay|salary|wages?)|unpaid|for no (?:pay|money))\b/gi,
      /\bany (?:salary|wages?|pay) (?:at all )?(?:will|would|is|['’]ll) (?:be )?(?:\w+ )?(?:acceptable|fine|ok|okay|enough|good|do)\b/gi,
      /\bI(?:['’](?:d|ll|m)| would| could| can| will| am)(?: (?:even|also|happily|gladly|happy to|willing to|ready to|prepared to|able to))? (?:accept|take|work for) (?:any|whatever) (?:salary|wages?|pay|money|rate|hours|shifts?|schedule)\b/gi,
    ],
    unless:
      /\btrials?\b|\bvolunt\w+|\bcharit\w+|\bshelter\b|\bfairs?\b|\bmy (?:sister|brother|wife|husband|friends?|children)\b|\bovertime\b|\bplacement\b|\binternship\b|\bshadow\w*|\byou (?:asked|said|suggested|told|offered)\b|\bshifts? (?:pattern|you|that)\b/i,
  },
  {
    family: 'chasing',
    patterns: [
      // “I've emailed you twice now and left a voicemail, and I still haven't heard a thing”
      /\bI(?:['’]ve| have)? (?:now |already )?(?:e-?mailed|called|rung|rang|phoned|written|wrote|messaged|texted)(?: (?:to )?(?:you|your \w+|the office|in))? (?:\w+ )?(?:twice|three times|[3-9] times|several times|many times)\b(?! (?:to|about) (?:the|my|an?|his|her|their)\b)[^.!?]{0,60}\b(?:still|never|not|n['’]t|no|nothing)\b[^.!?]{0,20}\b(?:heard?|answer|reply|response|word|come back)\b/gi,
    ],
    unless: /\b(?:wrong (?:number|address)|spam|junk|if (?:you|it|this))\b/i,
  },
  {
    family: 'threat',
    patterns: [
      /\bI(?:['’]ll| will| shall| am going to|['’]m going to) (?:be )?(?:\w+ )?tell(?:ing)? (?:every ?(?:one|body)|people|others|my friends|anyone|them all|the trade)(?: \w+){0,3} (?:how|what|why) (?:you|I was|this|it)\b/gi,
    ],
    unless: /\b(?:kind|kindly|well|welcome|good|lovely|warm\w*|wonderful|fair\w*)\b/i,
  },
  {
    family: 'presumption',
    patterns: [/\b(?:please |kindly |and )?confirm my (?:selection|appointment|joining|employment)\b/gi],
    unless: /\b(?:if|whether|once|when) (?:I|you|it)\b|\b(?:dentist|doctor|hotel|booking|clinic)\b/i,
  },
  {
    family: 'deadline',
    patterns: [
      new RegExp(
        `\\bI(?:['’]d| would) (?:like|want|expect|appreciate)(?: to (?:have|get|see|receive))? (?:this|it|that|them|these|those|the (?:list|reasons|scores|feedback|answer|notes)) (?:by|before|no later than) (?:the end of |close of |this |next |noon on )?(?:${day}|today|tomorrow|the day|play|business|week)\\b`,
        'gi',
      ),
    ],
    unless: /\bif (?:you|it|that)\b|\byou (?:asked|said)\b/i,
  },
  {
    family: 'deadline',
    patterns: [
      // “Please let me know asap.”, “Can you let me know today if possible?”
      /\b(?:let me know|(?:reply|respond|get back|write|revert|come back)(?: to me)?|(?:answer|call|ring|email|text|tell|inform|update) me|(?:give|send) me (?:an|your|the) (?:answer|reply|decision))(?: back)?(?: (?:about|on) (?:this|it))? (?:asap|a\.s\.a\.p\.?|today|tonight|right away|straight away|immediately)(?= if (?:at all )?(?:possible|you can)| please|[.!?]|$)/gi,
      // “I wait for your answer today or tomorrow.”
      /\bI(?:['’]m| am|['’]ll| will)? (?:be )?(?:wait(?:ing)?|expect(?:ing)?) (?:for )?(?:your|an|the) (?:\w+ )?(?:answer|reply|response|decision|call) (?:today|tonight|tomorrow|immediately|this (?:morning|afternoon|evening)|by (?:today|tonight|tomorrow))\b/gi,
    ],
    unless:
      /\bif (?:you (?!can\b)|anything|there|it is|it['’]s|I |we )|\b(?:you|they|he|she) (?:asked|said|told|promised|offered|wanted)\b|\bas (?:we )?(?:agreed|arranged|promised)\b|\bno (?:rush|hurry)\b|\b(?:would|['’]ll|will) let you know\b/i,
  },
  {
    family: 'begging',
    patterns: [
      // “I am open for any position and any salary”
      /\bany (?:job|position|role|post|work|vacancy),? (?:and|at|for|with|or) any (?:salary|wages?|pay|money|rate|shifts?|hours)\b/gi,
    ],
  },
  {
    family: 'demand',
    patterns: [
      /\bI(?:['’]d| would)? (?:like|want|expect|require|demand|am entitled to) (?:to (?:have|get|see|receive) )?(?:an? |the |my )?(?:full|complete|detailed|written|proper|clear) (?:\w+ )?(?:list|breakdown|explanation|account|statement|justification) (?:of|for|why|as to) (?:\w+ )?(?:reasons?|scor\w+|marks|decision|choice|why|how you|I)\b/gi,
    ],
    unless: /\bif (?:you|it|that)\b/i,
  },
  {
    family: 'presumption',
    patterns: [
      /\bI look forward to (?:beginning|starting|taking up (?:the|my) (?:post|job|role|position))(?=[.!,]|$| (?:on|in|with you|soon|work|at)\b)/gi,
    ],
    unless: /\b(?:if|should|offer\w*|when you|contract|conversation|talks?)\b/i,
  },
];
