import type { Line } from '../document/lines.ts';
import type { Range } from '../finding.ts';

/** How a message ends: the formula ("Best regards,") and what stands below it (name, contact details). */
export interface Ending {
  closing?: Range;
  signature?: Range;
  /** Where the body ends. */
  bodyEnd: number;
}

const formula = new RegExp(
  `^(?:(?:with|and|my|our|very|many|most|the|once|again|in|warm(?:est|ly)?|kind(?:est|ly)?|best|all|fond(?:est)?|sincere(?:st)?|friendly|high|respectful|${[
    'regards?',
    'wishes',
    'the best',
    'sincerely',
    'faithfully',
    'truly',
    'yours?',
    'respectfully',
    'cordially',
    'gratefully',
    'appreciatively',
    'cheers',
    'thanks?',
    'thank you',
    'gratitude',
    'appreciation',
    'greetings',
    'salutations',
    'take care',
    'so much',
    'good',
    'of',
    'love',
    'talk soon',
    'a lot',
    'lots',
    'in advance',
    'kind',
  ].join('|')})(?:[ ,]+|$))+[,.!–—-]*$`,
  'i',
);
/** A formula and the name on one line: "Best, Ana". */
const formulaAndName =
  /^((?:kind(?:est)? |best |warm(?:est)? |many )?(?:regards|wishes|best|thanks|cheers|sincerely|yours(?: (?:sincerely|faithfully|truly))?))[,–—-]\s+\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,3}$/iu;
const nameLine =
  /^[-–— ]{0,3}(?:\p{Lu}[\p{L}\p{M}'’.-]*|van|der|de|la|bin|al|[xX]{1,3})(?: (?:\p{Lu}[\p{L}\p{M}'’.-]*|van|der|de|la|bin|al|of)){0,4}(?:, [\p{L}., ]{2,30})?$/u;
/** Contact details and other things people put below their name are short; a paragraph is not. */
const longestBelow = 90;
const mostLinesBelow = 9;
const mostWordsInFormula = 6;

/** Reads the end of a message from its last line upwards. `bodyStart` is behind the greeting. */
export function findEnding(lines: readonly Line[], bodyStart: number, bodyEnd: number): Ending {
  const filled = lines.filter((line) => line.start >= bodyStart && line.text.trim() !== '');
  const textAbove = lines.some((line) => line.start < bodyStart && line.end > bodyStart + 1);
  const lowest = Math.max(0, filled.length - 1 - mostLinesBelow);
  for (let index = filled.length - 1; index >= lowest; index--) {
    const line = filled[index]!;
    const closing = closingOf(line) ?? closingBefore(line, filled[index + 1]);
    if (closing) return { closing, bodyEnd: closing.start, signature: { start: closing.end, end: bodyEnd } };
    if (line.text.trim().length > longestBelow) break;
  }
  return nameOnly(filled, bodyEnd, textAbove ? 1 : 2);
}

function closingOf(line: Line): Range | undefined {
  const text = line.text.trim();
  const start = line.start + line.text.indexOf(text);
  const both = formulaAndName.exec(text);
  if (both) return { start, end: start + both[1]!.length };
  // "Thank you." with a full stop is a sentence of the body, "Thank you," is how a letter ends.
  if (!formula.test(text) || (/\.$/.test(text) && /^thank/i.test(text))) return undefined;
  return { start, end: start + text.length };
}

/** "Bien à vous," above a name closes a letter in any language: few words, a comma, and the name on its own line. */
function closingBefore(line: Line, next: Line | undefined): Range | undefined {
  const text = line.text.trim();
  if (!next || !text.endsWith(',') || text.split(/\s+/).length > mostWordsInFormula) return undefined;
  if (!nameLine.test(next.text.trim())) return undefined;
  const start = line.start + line.text.indexOf(text);
  return { start, end: start + text.length };
}

/** A name under the text (`fewest` counts both) without a formula is a signature too, but the letter then lacks its closing. */
function nameOnly(filled: readonly Line[], bodyEnd: number, fewest: number): Ending {
  const last = filled.at(-1);
  if (!last || filled.length < fewest || !nameLine.test(last.text.trim())) return { bodyEnd };
  return { bodyEnd: last.start, signature: { start: last.start, end: bodyEnd } };
}
