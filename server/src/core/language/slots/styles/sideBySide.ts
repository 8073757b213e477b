/** Two wordings of which one was to go: “delighted very happy”, “on Tuesday Wednesday”, “would like love to”. */
import { inQuotes, isUnquoted, type SlotMatch, type SlotStyle, word } from '../style.ts';

/** Words of one of these rows stand for each other, and never side by side. */
const feelings: readonly string[] = [
  'delighted|happy|pleased|glad|grateful|honou?red|thrilled|excited|thankful',
  'sorry|sad|disappointed',
  'interested|keen|eager|enthusiastic',
  'interesting|fascinating|impressive|inspiring',
];
const rows: readonly string[] = [
  'spoke|talked|chatted|discussed',
  'enjoyed|liked|loved|appreciated|valued',
  'attached|enclosed',
  'noticed|saw|realised|realized',
  'writing|emailing|getting in touch|following up|checking in',
  'staff|colleagues|team',
  'boss|manager|supervisor',
  'morning|afternoon|evening',
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
  'would|will|could|can',
  'seems|sounds|looks',
  'yesterday|today|tomorrow',
];
const softly = '(?:(?:very|really|so|truly|most|still|more) )?';

/** “March April”, but “very, very happy” and “happy, happy”. */
const side = (words: string, between = '') => word(`(${words}) ${between}(?!\\1(?!\\p{L}))(?:${words})`);

const together =
  /^(?:before after|after before|(?:team|staff) (?:manager|supervisor|boss|team|colleagues|staff)|colleagues (?:staff|team))$/i;
/** “Monday Tuesday or Thursday”, “March April time”: a list without its commas. */
const isListed =
  /^,? (?:or|and|time|both|\p{L}+day\b|January|February|March|April|June|July|August|September|October|November|December)/u;

/** Two of a row that make one thing: a list, “I gave him her number”, “the oil can would leak”, “a keen enthusiastic learner”. */
const isRight = ({ words, before, after }: SlotMatch) =>
  inQuotes.test(before) ||
  together.test(words) ||
  isListed.test(after) ||
  /^['’-]/.test(after) ||
  /[\p{L}]-$/u.test(before) ||
  (/^him her$/i.test(words) && /^ (?!and\b|or\b|to\b|with\b|for\b|by\b)\p{L}/u.test(after)) ||
  /^Will /.test(words) ||
  (/^(?:can|will|would|could) /i.test(words) &&
    /\b(?:an?|the|his|her|my|your|watering|oil|milk) $/i.test(before)) ||
  /\b(?:whom?|that|which) \S+ $/i.test(before);
const isAttribute = ({ before, after }: SlotMatch) =>
  /\b(?:an?|of|very|the) $/i.test(before) &&
  /^ (?!to\b|in\b|about\b|that\b|at\b|for\b|with\b|and\b)\p{L}/u.test(after);

export const sideBySide: readonly SlotStyle[] = [
  ...feelings.map((row) => ({
    pattern: side(row, softly),
    isSlot: (match: SlotMatch) => !isRight(match) && !isAttribute(match),
  })),
  ...rows.map((row) => ({ pattern: side(row), isSlot: (match: SlotMatch) => !isRight(match) })),
  {
    pattern: word(
      "(?<=(?:would|[’']d) )(?:(?:like|enjoy|appreciate) love|love (?:like|enjoy))(?= to(?![\\p{L}]))",
    ),
  },
  // “Ten eleven o'clock”; “two three weeks” is how many in India say two or three.
  {
    pattern: word(
      "(?:ten|eleven|six|seven|eight|nine) (?:ten|eleven|twelve|seven|eight|nine)(?= o[’']clock(?![\\p{L}]))",
    ),
    isSlot: ({ before }) =>
      !inQuotes.test(before) &&
      !/\b(?:one|two|three|four|five|each|every|no|any|this|that),? $/i.test(before),
  },
  {
    pattern: word('(is|was|do|does|did|have|has|had|am|are|were|will|would|can|could) \\1 not(?! only)'),
    isSlot: (match) =>
      isUnquoted(match) && !/\b(?:what (?:\S+ )?|I |we |you |he |she |it |they )$/i.test(match.before),
  },
  // “Can am able to”, “could begin can start”, “have grown up grew up”.
  {
    pattern: word(
      '(?:can|could) (?:am|are|is|was|were) able|(?:can|could|will|would) (?:start|begin|come|be) (?:can|could|will|would)(?= (?:start|begin|come|be)(?![\\p{L}]))',
    ),
    isSlot: (match) =>
      isUnquoted(match) &&
      !/\b(?:earliest|soonest|latest|best|first|only|day|date|time|sooner)\b[^.,;]{0,30}$/i.test(
        match.before,
      ),
  },
  // “Regarding About the uniform”, “Thanks Thank you”.
  { pattern: /(?<=^|[.!?] )(?:Regarding About|About Regarding|Thanks Thank you|Thank you Thanks)(?= )/gmu },
  // “The lab or ward job keep one”: somebody was to choose.
  {
    pattern: word(
      '(?:\\p{L}+ ){1,3}or (?:\\p{L}+ ){1,3}(?:(?:delete|choose|pick|keep|strike|use|cross) (?:out|one|(?:the )?(?:right|correct|other) one)|(?:use|keep|pick) whichever|strike out|whichever it (?:was|is))',
    ),
    isSlot: ({ words, before }) =>
      !inQuotes.test(before) &&
      !/\b(?:to|you|we|they|I|would|will|could|can|must|please|which|who|just|only|always|never) (?:delete|choose|pick|keep|strike|use|cross)\b/i.test(
        words,
      ),
  },
];

const whole = sideBySide.map(
  ({ pattern }) => new RegExp(`^(?:${pattern.source})$`, pattern.flags.replace('g', '')),
);

/** True for a slot that is two wordings, of which one was to go. */
export const isDoubled = (slot: string): boolean => whole.some((pattern) => pattern.test(slot));
