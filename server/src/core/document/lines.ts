import type { Range } from '../finding.ts';

/** One line of a text: `end` is before its line break, `next` after it. */
export interface Line extends Range {
  next: number;
  text: string;
}

/** The lines of `text` from `start` on, whatever their line breaks (LF, CRLF, CR), with offsets into `text`. */
export function* linesOf(text: string, start = 0, end = text.length): Generator<Line> {
  const lineBreak = /\r\n|\n|\r/g;
  let at = start;
  while (at < end) {
    lineBreak.lastIndex = at;
    const found = lineBreak.exec(text);
    const lineEnd = found && found.index < end ? found.index : end;
    const next = found && found.index < end ? Math.min(found.index + found[0].length, end) : end;
    yield { start: at, end: lineEnd, next, text: text.slice(at, lineEnd) };
    at = next;
  }
}

/** The line break a text uses, for edits that add lines. */
export function lineBreakOf(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
}

/** `text` with every character of the range but its line breaks replaced by a space, so that offsets stay. */
export function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}
