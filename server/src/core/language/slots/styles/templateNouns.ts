/** Nouns of a template that stand bare, in small letters: “for number years”, “on weekday in city”, “project at company”. */
import { isUnquoted, isWholeLine, type SlotMatch, type SlotStyle, word } from '../style.ts';

const counted =
  '(?:years|months|weeks|days|hours|minutes|people|guests|patients|pupils|children|staff|rounds|covers|customers|clients|members|employees|interviews|nurses|drivers|animals|cows|orders|projects|shifts)';

/**
 * Whoever leaves out articles says “in company”, “in team”; that no learner of English says: a time without a number,
 * a city without a name, or two such nouns in a row.
 */
const slot =
  '(?:weekday|city|date|time|topic|interviewer|colleague|team|project|problem|challenge|company|firm|department|product|university|employer|client|event|year|month|place|town|amount|skill|duration|result|solution|industry|position title|job title|role|field|subject|course|school|hospital)';
const leads =
  '(?:at|in|on|with|by|from|about|for|of|to|how|meet|met|joined|join|solved|solve|handles?|dealing with|pays for|achieved)';
const follows =
  "(?=[,.;!?]|\\s*$| (?:and|at|in|on|to|for|from|is|are|was|were|has|had|I|we|you|because|since|before|when|without|with|by|over|solved|solves|handles|handled|pays|deals|dealt|achieved|last|next|this|very)(?![\\p{L}’'-]))";
const one = `(?<![\\p{L}’'-])${leads} ${slot}${follows}`;

export const templateNouns: readonly SlotStyle[] = [
  {
    pattern: word(
      `(?<=(?:for|have|has|had|after|over|with|of|in|about|nearly|trained|managed|led|cooked|cooking|my) )number(?: of)?(?= ${counted}(?![\\p{L}]))`,
    ),
    isSlot: (match) =>
      isUnquoted(match) &&
      !/\b(?:the|a|any|that|total|large|small|good|great) $/i.test(match.before) &&
      !(/of$/.test(match.words) && !/\b(?:have|has|had|my|for|after|over) $/i.test(match.before)),
  },
  // “In year I joined”; papers are “in date”, and one sorts “by year”.
  {
    pattern:
      /(?<=\b(?:in|since|on|until|before|after|by) )(?:year|month|date|weekday|day of the week)(?=[,.;]| (?:and|at|I|we|because|but|when|in (?:city|town|place))\b)/gu,
    isSlot: (match) =>
      isUnquoted(match) &&
      (/\b(?:on|since|until) $/i.test(match.before) ||
        (match.words !== 'date' && / in $/.test(match.before) && /^ (?:I|we)\b/.test(match.after)) ||
        /\b(?:hear|heard|decision|decide|answer|reply|know|start|back)\b[^.,]{0,30} by $/i.test(
          match.before,
        )) &&
      !new RegExp(`\\b${match.words} \\p{L}+ $`, 'iu').test(match.before),
  },
  {
    pattern: word(
      '(?<=\\bage of )age|(?<=\\brate of )amount|(?<=\\bspeakers? of )language|(?<=\\bpatients with )condition',
    ),
    isSlot: isUnquoted,
  },
  {
    pattern:
      /(?<=\b(?:about|of|at|for|to|join|joining|within) )(?:topic discussed|name of (?:product|second file|company|project|file|manager|course|event)|job title|position title|problem area|industry trend|field of study|date they gave|timeframe|upcoming project|company name|project name|city name|area of expertise|relevant (?:skill|field|experience here)|specific (?:project|topic|skill)|software they use)(?=[,.;]| (?:and|or|at|on|in|has|is|was|team|before|when|confirmed|which|that|such|here)\b)/g,
  },
  { pattern: /(?<=\b[Ii]t (?:has been|is|was) )number of (?:days|weeks|months)(?= since\b)/g },
  { pattern: /\bachieved result by doing action\b/gi },
  {
    pattern:
      /(?<=\b(?:moved|moving|living|based|live|relocated|relocating) (?:to |in )?)City, (?:State|Country|County)(?![\p{L}])/gu,
  },
  {
    pattern:
      /(?<=^|[.!?] )Subject Line Here|(?<=^)(?:Role|Position|Job) (?:Interview|Title) - Date(?=\s*$)/gm,
    isSlot: isWholeLine,
  },
  // “How team solved problem”, “project at company”, “on date at time”.
  {
    pattern: new RegExp(`(?:${one}|(?<![\\p{L}’'-])(?:about|on) ${slot})[^.,;!?\\n]{0,25}?${one}`, 'gu'),
    isSlot: (match) => isUnquoted(match) && !isForeign(match),
  },
];

/** “In team and in company”: two places of one kind, as those say who leave out articles. */
const isForeign = ({ words }: SlotMatch) =>
  /\b(\p{L}+) to \1\b|^from \p{L}+ to \p{L}+|^(?:of course|(?:of|with|about|on|at) time)\b/iu.test(words) ||
  /^(?:in|at|on) (?:company|team|school|hospital|firm|department|university|industry|field)\b.* (?:in|at|for|with) (?:company|team|school|hospital|firm|department|university|industry|field|city|town|place)\b/i.test(
    words,
  ) ||
  /\b(?:for|of|in) (?:role|course|school|hospital|field|subject|industry)\b.*\b(?:in|at) (?:school|hospital|company|university|industry)\b/i.test(
    words,
  ) ||
  /\bon time\b|\bin time\b|\bat time\b.*\bat time\b|\bto (?:school|date|place|town|university)\b|\bin (?:place|town)\b|\bby (?:time|date)\b.*\bby\b/i.test(
    words,
  );
