import type { Line } from '../document/lines.ts';
import type { Range } from '../finding.ts';
import { closingIn } from './closing.ts';
import { isDetail, isNameLine, isPostscript } from './signature.ts';

/** How a message ends: the formula ("Best regards,") and what stands below it (name, contact details). */
export interface Ending {
  closing?: Range;
  signature?: Range;
  /** "P.S. …" below the signature. */
  postscript?: Range;
  /** Where the body ends. */
  bodyEnd: number;
}

/** Contact details and other things people put below their name are short; a paragraph is not. */
const longestBelow = 90;
const mostLinesBelow = 14;

/**
 * Reads the end of a message from its last line upwards. `bodyStart` is behind the greeting, `to` the name in it.
 */
export function findEnding(lines: readonly Line[], bodyStart: number, bodyEnd: number, to = ''): Ending {
  const filled = lines.filter((line) => line.start >= bodyStart && line.text.trim() !== '');
  const closing = findClosing(filled, lines, to);
  const note = filled.findIndex(
    ({ start, text }, at) => at > 0 && start > (closing?.end ?? 0) && isPostscript(text),
  );
  if (closing) return { closing, bodyEnd: closing.start, ...below(filled, closing.end, bodyEnd, note) };
  const body = note < 0 ? filled : filled.slice(0, note);
  const textAbove = lines.some((line) => line.start < bodyStart && line.end > bodyStart + 1);
  const start = nameOnly(body, lines, textAbove ? 1 : 2);
  return start === undefined ? { bodyEnd } : { bodyEnd: start, ...below(filled, start, bodyEnd, note) };
}

function below(
  filled: readonly Line[],
  start: number,
  bodyEnd: number,
  note: number,
): Omit<Ending, 'bodyEnd'> {
  const end = filled[note]?.start ?? bodyEnd;
  const isSigned = filled.some(
    (line) =>
      line.end > start &&
      line.start < end &&
      /[\p{L}\p{N}]/u.test(line.text.slice(Math.max(0, start - line.start))),
  );
  return {
    ...(isSigned && { signature: { start, end } }),
    ...(end < bodyEnd && { postscript: { start: end, end: bodyEnd } }),
  };
}

const breaksOff = /\b(?:to|the|an?|would|will|can|could|with|of|for|in|my|our) ?$/i;

/** "I would like to" in the line above "stay in touch." */
function goesOn({ start, text }: Line, lines: readonly Line[]): boolean {
  const above = lines.findLast((line) => line.start < start);
  return above !== undefined && breaksOff.test(above.text) && /^\s*\p{Ll}/u.test(text);
}

function findClosing(filled: readonly Line[], lines: readonly Line[], to: string): Range | undefined {
  let isBelowParagraph = false;
  const lowest = Math.max(0, filled.length - 1 - mostLinesBelow);
  for (let index = filled.length - 1; index >= lowest; index--) {
    const [line, next] = [filled[index]!, filled[index + 1]];
    const above = filled[index - 1];
    const begins = !above || isEmptyBetween(above, line, lines);
    const isSigned = next !== undefined && isNameLine(next.text);
    const mayClose = !goesOn(line, lines) && (!isBelowParagraph || isSigned);
    const closing = mayClose ? closingIn(line, next, begins, to) : undefined;
    if (closing) return closing;
    // Below it there may be a postscript or a disclaimer, but then the name must show that it is the end.
    isBelowParagraph ||= line.text.trim().length > longestBelow;
  }
  return undefined;
}

/** A number or an address: nothing else is sure to stand below a name. */
const reachable = /\d{4}|\d{3}\W\d{3}|@/;

/** A name under the text (`fewest` counts both) is a signature without a formula; the letter then lacks its closing. */
function nameOnly(filled: readonly Line[], lines: readonly Line[], fewest: number): number | undefined {
  let lowest: number | undefined;
  const highest = Math.max(fewest - 1, filled.length - mostLinesBelow);
  for (let index = filled.length - 1; index >= highest; index--) {
    const [line, above] = [filled[index]!, filled[index - 1]];
    if (!isDetail(line.text)) break;
    if (!isNameLine(line.text)) continue;
    lowest ??= filled.slice(index + 1).every(({ text }) => reachable.test(text)) ? line.start : undefined;
    if (!above || isApart(line, above, lines)) return line.start;
  }
  return lowest;
}

function isApart(line: Line, above: Line, lines: readonly Line[]): boolean {
  return /[.!?…:,)”"]\s*$/.test(above.text) || isEmptyBetween(above, line, lines);
}

function isEmptyBetween(above: Line, line: Line, lines: readonly Line[]): boolean {
  return lines.some(({ start, text }) => start > above.start && start < line.start && text.trim() === '');
}
