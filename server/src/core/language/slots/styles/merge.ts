/** Fields of mail merges, in their dialects. */
import { asked, noun, type SlotStyle, word } from '../style.ts';

/** “ROW_NUMBER”, and whatever else stands beside words of a program. */
const ofCode = /^(?:ROW|LINE|PORT|ERROR|SERIAL|MAX|MIN|FOREIGN|PRIMARY|NULL|PAGE)_/;
const nearCode =
  /\b(?:SQL|SELECT|PARTITION BY|GROUP BY|ORDER BY|JOIN|WHERE|query|queries|function|variable|constant|column|macro|environment)\b/;

export const mergeFields: readonly SlotStyle[] = [
  { pattern: /%[a-z]{3,20}:[^%\n]{1,40}(?:=[^%\n]{1,20})?%/gi },
  {
    pattern:
      /(?<![\]\w)}.*])\{\d{1,2}\}|<%[^%\n]{1,40}%>|(?<=\s)%[sd](?=[\s.,!]|$)|[#@]\{[^{}\n]{1,40}\}|‹[^‹›\n]{1,40}›/g,
  },
  {
    pattern:
      /(?<![\p{L}\p{N}_])\p{Lu}{2,20}(?:_\p{Lu}{2,20}){1,3}(?![\p{L}\p{N}_])|(?<![\p{L}\p{N}_])[a-z]{3,20}_(?:name|title|date|role|company)(?![\p{L}\p{N}_])/gu,
    isSlot: ({ words, before, after }) =>
      asked.test(words.replace(/_/g, ' ')) && !ofCode.test(words) && !nearCode.test(`${before} ${after}`),
  },
  { pattern: /(?<![\p{N}%])%{1,2}[\p{L}_][\p{L}\p{N}_.-]{1,30}%{1,2}|\*\|[\p{L}_:]{2,30}\|\*/gu },
  { pattern: new RegExp(`\\$(?:${noun}|[a-z]{1,12}_?(?:name|title|date))(?![\\p{L}\\p{N}])`, 'giu') },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}#~|])(?:##?|~|\\||@@)${noun}(?:##?|~|\\||@@)(?![\\p{L}\\p{N}])`,
      'giu',
    ),
  },
  {
    pattern: word(
      '(?:first|last|full|company|job|hiring|recipient|contact|interviewer)_?(?:name|title|manager)',
    ),
  },
  { pattern: /\{%[^%\n]{1,60}%\}/g },
  {
    pattern: /(?<![\p{L}\p{N}.@])@{1,2}\p{L}{3,20}@{1,2}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}.@])@@\p{L}{3,20}/gu,
  },
  { pattern: new RegExp(`(?<=^|\\s)-{2,3} ?${noun} ?-{2,3}(?=\\s|$)`, 'gim') },
];
