/** A word that never came, though no sign stands in its place: “the role of, and I”, “to join the and to learn”. */
import { isUnquoted, type SlotMatch, type SlotStyle, word } from '../style.ts';

/** Before these stands no noun that an article or a possessive could belong to. */
const afterNoun =
  '(?:of|at|with|from|was|were|has|have|had|that|which|who|whose|and|or|but|because|when|while|where|if|than|I|you|we|he|she|they|it|will|would|could|can|should|must|taught|reminded|caught|showed|told|made|gave|helped|stayed|impressed)';
/** “The is/ought question”, “the at-risk list”, “the who's who”, “the what and the why”. */
const isWord = ({ after }: SlotMatch) => /^(?:[-–/’'"”]| (?:and|or) (?:the|a|an)\b)/.test(after);
/** “Its of value” is a slip of spelling, and no gap. */
const article = '(?:the|an?|my|your|our|their)';
/** “An at-risk child” without its hyphen, “option a”, “oh my,”. */
const goesOn =
  /^ (?:at (?:risk|fault|will|sea|home|cost|source)|from scratch|of counsel|with profits)(?![\p{L}])/iu;
const isLetter =
  /\b(?:option|plan|part|section|questions?|vitamin|hepatitis|appendix|schedule|group|form|type|grade) $/i;
/** “A, let's say, lively kitchen”. */
const aside = /^, [^,.]{1,25},/;

/** What is always of, at, in or about something. */
const needsOf =
  '(?:role|post|position|job|title|name|names|town|city|team|range|number|couple|head|end|beginning|rest|date|majority|cost|chance|member|background)';
const needsAt = '(?:interview|meeting|day|time|job|work|visit|years|position)';

/** “A man whose name I forgot the spelling of, and …”: a clause in front lends its end a preposition. */
const isStranded = ({ before }: SlotMatch) =>
  /\b(?:that|which|whom?|whose|what|where|remember|remembered|know|knew|forgot|forget|learned|learnt)\b(?: [\p{L}'’]+){0,5} ?$/iu.test(
    before,
  );

/** “A team of on call nurses”, “the names of and numbers for my referees”. */
const sharesNoun =
  /^ (?:in|on|at|to|for|from) (?:person|house|call|site|risk|go|farm|profit|line|demand)\b|^,? and (?!I\b|we\b|you\b|it\b|would\b)(?:\S+ ){1,3}(?:for|with|at|in|of|to)\b/i;

export const gaps: readonly SlotStyle[] = [
  {
    pattern: new RegExp(`(?<=\\p{L}[,;]? |^)${article}(?= ${afterNoun}(?![\\p{L}’'-]))`, 'gimu'),
    // “An A and a B”, “the of-the-moment …”, and a letter: “a or b”.
    isSlot: (match) => isUnquoted(match) && !isWord(match) && isGap(match),
  },
  {
    pattern: new RegExp(`(?<=[\\p{Ll},] )${article}(?=[,.;!?](?:\\s|$))`, 'gu'),
    isSlot: (match) => isUnquoted(match) && isGap(match),
  },
  // “The role of, and”, “a team of at the airport”.
  {
    pattern: word(
      `${needsOf} of(?=[,.;]|,? (?:and|but|at|in|on|with|for|from|to|who|because|since|is|was)(?![\\p{L}-]))`,
    ),
    isSlot: (match) =>
      isUnquoted(match) &&
      !isStranded(match) &&
      !(/^(?:end|beginning|rest|head|names?|title)/i.test(match.words) && /^[.;]/.test(match.after)) &&
      !sharesNoun.test(match.after),
  },
  {
    pattern: word(
      `(?:my|your|our|the) (?:\\p{L}+ )?${needsAt} at(?=,? (?:and|taught|is|was|has|who|for|in|on|made|gave|showed)(?![\\p{L}-])|,? (?:and|but) I)`,
    ),
    isSlot: (match) => isUnquoted(match) && !isStranded(match),
  },
  // “Talk with and your colleague”, “on to me”; not “talk with and learn from”.
  {
    pattern: word('(?:with|from|to|by)(?= (?:and|or) (?:your|his|her|their|the|my|our)(?![\\p{L}]))', 'gu'),
    isSlot: (match) =>
      isUnquoted(match) &&
      /\b(?:talk|talking|talked|speak|speaking|spoke|meet|meeting|met|thanks|thank you|regards|greetings|hear|hearing|heard|introduced|write|writing) $/i.test(
        match.before,
      ),
  },
  // “Years” without how many, “on the of May”, “is around a year”.
  {
    pattern: word(
      '(?:bring|have|has|had|with|after|over|spent|about|of|for|nearly|only)(?: (?:about|over|nearly|around))?(?= (?:years|months|weeks|minutes|hours|days) (?:of (?:experience|work|practice)|from the|in (?:the|this) (?:trade|field|job|industry)|ago)(?![\\p{L}]))',
    ),
    isSlot: (match) =>
      isUnquoted(match) &&
      /\b(?:about|around|nearly)$/i.test(match.words) &&
      !/\b(?:talk\w*|sp[eo]\w*k\w*|ask\w*|questions?|know|hear\w*|worr\w+|said|more|told|wr[io]te) $/i.test(
        match.before,
      ),
  },
  {
    pattern: word(
      '(?:salary|pay|wage)s? (?:\\p{L}+ ){0,2}(?:is|of|be) (?:around|about|between)(?= (?:a year|an hour|per year)[,.;])',
    ),
    isSlot: isUnquoted,
  },
];

/** What follows tells most: “the and”, “your is”; “my and Anna's”, “the WHO list”, “the I” are said. */
function isGap({ words, before, after }: SlotMatch): boolean {
  if (goesOn.test(after) || aside.test(after) || isLetter.test(before) || /\boh,? $/i.test(before))
    return false;
  // Names and what is short for something: “the OR”, “your IT people”, “the We Care group”, “nurse An was so calm”.
  if (/^ \p{Lu}/u.test(after) && !/^ I(?!\p{L})/u.test(after)) return false;
  if (/^(?:A|An|My)$/.test(words) && before.trim() !== '' && !/[.!?] $/.test(before)) return false;
  if (/^ (?:and|or|but) (?:my|your|his|her|its|our|their|\p{Lu})/u.test(after)) return false;
  if (/^ will(?!\p{L})/u.test(after)) return false;
  // “Your with patients”, “their is a bus”: slips of spelling.
  if (/^(?:your|their)$/i.test(words) && /^ (?:is|are|was|were|with|at)\b/.test(after)) return false;
  if (/^their$/i.test(words) && /^\s*[.!?]/.test(after)) return false;
  // “The I”, “plan A or B”: letters and nicknames.
  if (/^ (?:I|it|who|that|can|must|have|had|is|if|when|where|while|but|or)(?!\p{L})/u.test(after))
    return (
      /^(?:the|our|my)$/.test(words) &&
      /^ (?:is|has|had|that|who|was) (?!list|book)/.test(after) &&
      !/\b(?:with|of|in|by|from) $/.test(before)
    );
  return words !== 'A';
}
