/** Instructions and remarks in the middle of a sentence: “, check spelling,”, “mention their values”. */
import { inQuotes, isUnquoted, type SlotMatch, type SlotStyle, word, writer } from '../style.ts';

/** Nobody says it of themselves, or bids the reader: it is the draft that speaks. */
const runsIn = ({ words, before }: SlotMatch) =>
  before.trim() !== '' &&
  !writer.test(words) &&
  !inQuotes.test(before) &&
  !/\b(?:I|we|you|they|to|and|or|not|please|can|could|will|would|must|should|always|then|did|do|does|let me|who|that)(?:['’]\p{L}+)? $/iu.test(
    before,
  );

const name =
  '(?:the |her |his |their )?(?:full |first |last |sur)?(?:name|spelling|title|date|number|surname)s?';
/** Between commas or in brackets: ", check spelling,". */
const setOff = (match: SlotMatch) =>
  runsIn(match) && /[,(–—-] ?$/.test(match.before) && /^\??(?:[,.;!)]| [–—-]|\s*$)/.test(match.after);
/** Behind a name, as if it were a part of it: "Priyanka check spelling about the rota". */
const behindName = (match: SlotMatch) =>
  runsIn(match) &&
  /\p{Lu}\p{L}+ $/u.test(match.before) &&
  /^(?:,| (?:about|for|on|from|at) )/.test(match.after);

/** Tell the writer what to do, in the middle of what they wrote. */
const instructions: readonly SlotStyle[] = [
  {
    pattern: word(`(?:check|change|get|find|add|insert|look up|ask for|confirm|verify) ${name}`),
    isSlot: (match) => setOff(match) || behindName(match),
  },
  {
    pattern: word(
      '(?:make (?:this|it) (?:more|less|shorter|longer|sound)(?: \\p{L}+)?|finish this(?: thought| sentence| bit| later)?|expand (?:on )?this(?: bit)?|keep this to (?:one|two|three|\\d+) (?:sentences?|lines?|words|paragraphs?)|leave (?:this )?blank(?: for now)?|see notes(?: from \\p{L}+)?|reference number here)',
    ),
    isSlot: setOff,
  },
  {
    pattern: word(
      '\\p{L}+/\\p{L}+ pick one|full stop new paragraph|something[- ]something|test test(?: test)*',
    ),
    isSlot: isUnquoted,
  },
  {
    pattern: word(
      '(?:mention|add|insert|quote|state|reference) (?:what (?:they|she|he) (?:said|do|did|wants?)|their (?:mission|values|product|name|company)|the \\p{L}+ here|(?:a|one|some) (?:team member|colleague|detail|topic|project|example|value|compliment)(?: (?:by name|here|from \\p{L}+))?)',
    ),
    isSlot: (match) =>
      runsIn(match) &&
      /(?:\b(?:about|of|with|says?)|,|\bthat|\bto) $/.test(match.before) &&
      !/\bthat $/.test(match.before + match.words),
  },
  // “, mention the chairside programme here,”
  {
    pattern: word(
      "(?:mention|insert|name|quote|describe|refer to|say something about|add (?:an?|one|something about)) (?:(?:the|their|his|her|an?|one|something|what|how|why|my|your)(?: [\\p{L}'’-]+){1,5}|[\\p{L}'’-]+) here",
    ),
    isSlot: (match) =>
      setOff(match) &&
      !/(?:\b(?:can|could|will|would|must|should|may|might)|['’](?:ll|d))(?: [\p{L}'’]+){1,6}, $/iu.test(
        match.before,
      ),
  },
  {
    pattern: word(
      'ask \\p{Lu}\\p{L}+ (?:what|who|when|where|how|if|about|for)(?: \\p{L}+){1,5}?(?= (?:and|or|because|which)(?![\\p{L}])|[,.;])',
      'gu',
    ),
    isSlot: (match) => runsIn(match) && /(?:\babout|\bwith|\bof|,) $/.test(match.before),
  },
];

/** Notes on the wording, as sentences of their own or between commas. */
const remarks: readonly SlotStyle[] = [
  {
    pattern:
      /(?<=[.!?] )(?:Personali[sz]e this|Maybe cut this(?: bit| part)?|Sounds (?:stiff|odd|wrong|too \p{L}+)|Pick one|Too (?:long|formal|stiff)\?|Reword|Rephrase this)[.!?]?(?=\s|$)/gu,
    isSlot: isUnquoted,
  },
  {
    pattern: word(
      'is this too \\p{L}+|two lines max|sounds (?:stiff|odd|wrong)|end on something stronger|not sure this is true',
    ),
    isSlot: setOff,
  },
  {
    pattern: word(
      '(?:(?:another|one|a|the|short) )?(?:joke|reference number|name|qualification|example|story|link|detail|reason|fact|quote|figure|anecdote|topic) here|link to (?:photos?|portfolio|video|website)|page number|date tbc|name another one',
    ),
    isSlot: setOff,
  },
  // “What you said about detail from interview”: a noun as no sentence has it
  {
    pattern: word(
      '(?:detail|topic|quote|compliment) from (?:interview|conversation|website|notes)(?: here)?',
    ),
    isSlot: ({ before, words }) =>
      words === words.toLowerCase() &&
      /\b(?:about|of|with|on|to|like|that|mentioned|discussed|said) $/i.test(before) &&
      !inQuotes.test(before),
  },
  // “(their news, check website)”
  {
    pattern:
      /\((?:[^()\n]{2,40}, ?)?(?:check|look up|find|google|ask) (?:(?:the|their|her|his) )?(?:website|site|name|spelling|date|title|notes|linkedin|diary|calendar)(?: (?:again|first|before sending|for \p{L}+))?\)/giu,
    isSlot: (match) =>
      isUnquoted(match) && !writer.test(match.words) && !/\b(?:your?|please|my)\b/i.test(match.words),
  },
  // “Hearing about (the thing with the dogs), and”: without its brackets nothing is left behind the little word
  {
    pattern:
      /(?<=\b(?:about|of|with|for|to|at|from|like) )\((?:the|their|his|her|your|some|what|which|whatever|an?|one) [^()\d\n]{3,60}\)(?=[,.;!?]|\s+(?:and|which|that|because|when)\b|\s*$)/gmu,
    isSlot: isUnquoted,
  },
  {
    pattern:
      /\((?:how many|how much|when|which one|what was it)\?\)|(?:(?<=\p{L} )(?:tick|delete|choose) one(?=[.,]|\s*$))/giu,
    isSlot: isUnquoted,
  },
];

export const asides: readonly SlotStyle[] = [...instructions, ...remarks];
