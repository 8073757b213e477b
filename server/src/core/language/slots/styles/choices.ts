/** Choices that nobody has made: "Mr/Ms Halloran", "your colleague … he/she", "Delete one:". */
import { isUnquoted, type SlotStyle, title, titles, word } from '../style.ts';

const day = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const pronouns = '(?:he ?/ ?she|she ?/ ?he|him ?/ ?her|her ?/ ?him|his ?/ ?hers?|himself ?/ ?herself)';
/** "Each patient … he/she" is about anybody, "your colleague … he/she" about one person whose pronoun is known. */
const known =
  '(?:your|the|my|our) (?:[\\p{L}-]{1,20} ){0,2}(?:colleague|manager|interviewer|recruiter|assistant|receptionist|director|head|boss|secretary|lady|gentleman|foreman|supervisor|owner|partner|deputy|matron|principal|chef|chair|officer|coordinator)';

const feeling =
  'thrilled|excited|delighted|happy|pleased|honou?red|grateful|glad|keen|impressed|interested|eager|thankful|sad|sorry|disappointed';
const way =
  'phone|telephone|video|zoom|teams|in-person|face-to-face|online|virtual|onsite|on-site|remote|panel';
const few = 'one|two|three|four|several|a few|\\d{1,2}';

const ofOne = new RegExp(`\\b${known}[^.!?]{0,60}(?<!about|of|with) $`, 'iu');
const ofMeeting =
  /\b(?:met|spoke|talked|interviewed?|interview|conversation|chat|visit|meeting|came in|see you|last) (?:[\p{L}']{1,15} ){0,3}(?:on )?$/iu;

export const choices: readonly SlotStyle[] = [
  {
    pattern:
      /(?<!\b(?:the|an?|your|this) )\b(?:accept|decline)\b(?: [\p{L}]{1,12}){0,4} ?\/ ?(?:[^.!?\n]{0,40}\b(?:accept|decline)\b|do not\b)/giu,
  },
  { pattern: new RegExp(`(?<![\\p{L}/])${title} ?/ ?${titles}(?= \\p{Lu})`, 'giu') },
  {
    pattern: word(
      '(?:Herrn?|Frau|Monsieur|Madame|Señora?|Sr|Sra)\\.? ?/ ?(?:Herrn?|Frau|Monsieur|Madame|Señora?|Sr|Sra)\\.?',
      'gu',
    ),
  },
  { pattern: /(?<=^sehr )geehrte\/?[rn]?(?:\/[rn])(?= )/gim },
  {
    pattern: /(?<=\b(?:dear|hi|hello) )(?:sir ?\/ ?madam|madam ?\/ ?sir)(?= \p{Lu})/giu,
  },
  // What stands in front is looked at last: as a part of the pattern it would be tried at every letter of the text.
  {
    pattern: new RegExp(`(?<![\\p{L}/])${pronouns}(?![\\p{L}/])`, 'giu'),
    isSlot: ({ before }) => ofOne.test(before),
  },
  {
    pattern: new RegExp(`${day} ?/ ?${day}`, 'gi'),
    isSlot: ({ before }) => ofMeeting.test(before),
  },
  {
    pattern: word(`(?:husband ?/ ?wife|wife ?/ ?husband|son ?/ ?daughter|brother ?/ ?sister)`),
    isSlot: ({ before }) => /\b(?:your|his|her|the)\s*$/i.test(before),
  },
  {
    pattern:
      /(?<=\b(?:good|great|nice|lovely|pleasant|happy|restful) )(?:holidays?|weekend|easter|christmas|diwali|eid|break|evening|day|week|trip|summer)(?: ?\/ ?\p{L}{3,15}){1,4}(?![\p{L}/])/giu,
  },
  {
    pattern:
      /(?<=^|[.!?] )(?:please )?(?:choose|pick|select|delete|keep|use) (?:one|either|whichever)(?: of (?:these|the two))?(?:[^.!?\n:]{0,30}):/gim,
  },
  {
    pattern:
      /(?<=^dear )(?:(?:father|fr|pastor|rev(?:erend)?|sister|brother|prof(?:essor)?|dr|doctor|sir|madam|mr|mrs|ms|miss)\.?\??(?: ?\/ ?|(?= ))){2,4}(?= ?\p{Lu})/gimu,
    isSlot: ({ words }) => words.includes('/'),
  },
  { pattern: /(?<=^yours )\p{L}{4,12} ?\/ ?\p{L}{4,12}(?=,|\s*$)/gimu },
  {
    pattern: new RegExp(
      `(?<![\\p{L}/])${pronouns}(?= (?:\\p{L}+ed|took|showed|gave|told|said|met|led|brought|let|made|drove|spoke)\\b[^.!?\\n]{0,40}(?<![\\p{L}])(?:me|my)\\b)`,
      'giu',
    ),
  },
  { pattern: /(?<=^|[.!?] )(?:He ?\/ ?she|She ?\/ ?he)(?= (?!who|that))/gm },
  { pattern: /(?<=^|[.!?] )(?:choose|pick|delete): /gim },
  {
    pattern:
      /(?<=\b(?:the|a|an|in|into|your) )\p{Ll}{3,15}\/\p{Ll}{3,15}\/\p{Ll}{3,15}(?: \p{Ll}{2,12})?(?=[.,;!?]|$)/gmu,
  },
  // "At EVENT/OFFICE": of a template that serves for several.
  {
    pattern: word(
      '(?:(?:EVENT|OFFICE|VENUE|CITY|TOWN|NAME|COMPANY|FIRM|ROLE|JOB|POSITION|SCHOOL|HOSPITAL|TEAM|TOPIC|PROJECT|COLLEAGUE|INTERVIEW)/?){2,4}(?<=\\p{Lu}/\\p{Lu}+)',
      'gu',
    ),
  },
  { pattern: /\p{Ll}{3,15}\/(?:\p{Ll}{3,15}\/)?whatever(?: it was)?/giu },
  { pattern: word(`(?:${feeling})/(?:${feeling})`), isSlot: isUnquoted },
  {
    pattern: word(
      `(?<=(?:the|our|your|last|for my) )(?:${way})(?:/(?:${way})){1,3}(?= (?:interview|call|chat|conversation)(?![\\p{L}]))`,
    ),
    isSlot: isUnquoted,
  },
  {
    pattern: word(`(?:${few})/(?:${few})(?= (?:weeks?|days?|months?|years?) since(?![\\p{L}]))`),
    isSlot: isUnquoted,
  },
  { pattern: /(?<=^)(?:Hi|Dear|Hello)\/(?:Hi|Dear|Hello)(?= )/gm },
  { pattern: /(?<=^good )(?:morning|afternoon|evening)\/(?:morning|afternoon|evening)(?![\p{L}])/gimu },
  { pattern: /(?<=\bthank )(?:him\/her|her\/him)(?![\p{L}])/giu },
  {
    pattern:
      /(?<=\b(?:good|nice|great|lovely|pleasure|glad|happy) to (?:meet|see|visit|talk to|speak to) you (?:on )?)(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\/(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/gi,
  },
  {
    pattern: word(
      '(value|reason|adjective|skill|verb|noun|example), \\1(?=[,.;]| (?:and|or|energy)(?![\\p{L}]))|(position|role|post|job) of \\2(?![\\p{L}])',
    ),
    isSlot: (match) => isUnquoted(match) && !new RegExp(`^, ${match.words.split(',')[0]}`).test(match.after),
  },
  {
    pattern: /(?<=\p{L},? )or was it \p{Lu}\p{L}+(?=[,.])/gu,
    isSlot: ({ before }) => !/\bwas it\b/i.test(before),
  },
  { pattern: /\bor whatever (?:they|you|she|he) (?:calls?|call) it\b/gi, isSlot: isUnquoted },
];
