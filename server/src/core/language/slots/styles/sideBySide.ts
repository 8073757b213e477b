/** Two wordings of which one was to go: “delighted very happy”, “on Tuesday Wednesday”, “would like love to”. */
import { inQuotes, isUnquoted, type SlotMatch, type SlotStyle, word } from '../style.ts';

/** Words of one of these rows stand for each other, and never side by side. */
const rows: readonly string[] = [
  'delighted|happy|pleased|glad|grateful|honou?red|thrilled|excited|thankful',
  'sorry|sad|disappointed',
  'interested|keen|eager|enthusiastic',
  'interesting|fascinating|impressive|inspiring',
  'spoke|talked|chatted|discussed',
  'enjoyed|liked|loved|appreciated|valued',
  'enjoy|appreciate|value|like|love',
  'attached|enclosed|included',
  'noticed|saw|realised|realized',
  'writing|emailing|getting in touch|following up|checking in',
  'learned|learnt|took',
  'staff|colleagues|team',
  'boss|manager|supervisor',
  'morning|afternoon|evening',
  'weekend|evening',
  'January|February|March|April|June|July|August|September|October|November|December',
  'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday',
  'he|she',
  'him|her',
  'sir|madam',
  'mr|mrs|ms',
  'lady|gentleman',
  'unfortunately|sadly|regrettably',
  'before|after',
  'full-time|part-time',
  'junior|senior',
  'first|second|third',
  'would|will|could|can',
  'seems|sounds|looks',
  'yesterday|today|tomorrow',
];
const softly = '(?:(?:very|really|so|truly|most|still|more) )?';

/** “March April”, but “very, very happy” and “happy, glad”; “the first second” and “the second first” are rare and right. */
const side = (words: string) =>
  word(`(?:${words}) ${softly}(?:${words})(?<!\\b(\\p{L}+) (?:very |really |so )?\\1)`);

/** “To look like love”, “team manager”; two of a row that make one thing. */
const isRight = ({ words, before, after }: SlotMatch) =>
  inQuotes.test(before) ||
  /^(?:before after|after before|team (?:manager|supervisor|boss)|staff (?:team|colleagues)|second (?:first|third))$/i.test(
    words,
  ) ||
  (/^like /i.test(words) && !/\b(?:would|I|['’]d) $/i.test(before)) ||
  (/^(?:first|second|third) /i.test(words) && !/\b(?:the|your|my|our) $/i.test(before)) ||
  /^['’-]/.test(after) ||
  /[\p{L}]-$/u.test(before);

export const sideBySide: readonly SlotStyle[] = [
  ...rows.map((row) => ({ pattern: side(row), isSlot: (match: SlotMatch) => !isRight(match) })),
  // “One two weeks”, “ten eleven o'clock”.
  {
    pattern: word(
      "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven) (?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?= (?:years?|months?|weeks?|days?|hours?|o[’']clock|minutes?)(?![\\p{L}]))",
    ),
    isSlot: ({ before }) =>
      !inQuotes.test(before) &&
      !/\b(?:one|two|three|four|five|each|every|no|any|this|that),? $/i.test(before),
  },
  {
    pattern: word('(is|was|do|does|did|have|has|had|am|are|were|will|would|can|could) \\1 not(?! only)'),
    isSlot: (match) => isUnquoted(match) && !/\bwhat (?:\S+ )?$/i.test(match.before),
  },
  // “Can am able to”, “could begin can start”, “have grown up grew up”.
  {
    pattern: word(
      '(?:can|could) (?:am|are|is|was|were) able|(?:can|could|will|would) (?:start|begin|come|be) (?:can|could|will|would)(?= (?:start|begin|come|be)(?![\\p{L}]))',
    ),
    isSlot: isUnquoted,
  },
  // “Regarding About the uniform”, “Thanks Thank you”.
  { pattern: /(?<=^|[.!?] )(?:Regarding About|About Regarding|Thanks Thank you|Thank you Thanks)(?= )/gmu },
  // “The lab or ward job keep one”: somebody was to choose.
  {
    pattern: word(
      '(?:\\p{L}+ ){1,3}or (?:\\p{L}+ ){1,3}(?:(?:delete|choose|pick|keep|strike|use|cross) (?:out|one|(?:the )?(?:right|correct|other) one)|(?:use|keep|pick) whichever|strike out|as (?:the case may be|applicable|appropriate|fits)|whichever it (?:was|is))',
    ),
    isSlot: ({ words, before }) =>
      !inQuotes.test(before) &&
      !/\b(?:to|you|we|they|I|would|will|could|can|must|please|which|who) (?:delete|choose|pick|keep|strike|use|cross)\b/i.test(
        words,
      ),
  },
];
