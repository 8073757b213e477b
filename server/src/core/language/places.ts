import type { Range } from '../finding.ts';

/** All places of an expression with the flag `g`. */
export function placesOf(expression: RegExp, line: string): Range[] {
  return [...line.matchAll(expression)].map(({ index, 0: text }) => ({
    start: index,
    end: index + text.length,
  }));
}

/** The first place of an expression with the flag `g`. */
export function firstOf(expression: RegExp, line: string): Range | undefined {
  for (const { index, 0: text } of line.matchAll(expression))
    return { start: index, end: index + text.length };
  return undefined;
}

/** The same text with spaces in place of what is found. */
export function blank(line: string, expression: RegExp): string {
  return line.replace(expression, (found) => ' '.repeat(found.length));
}

/** The same text with spaces in one place. */
export const blankAt = (line: string, { start, end }: Range) =>
  line.slice(0, start) + ' '.repeat(end - start) + line.slice(end);

/** Characters between two places; below nothing where they overlap. */
export const gap = (one: Range, other: Range) => Math.max(one.start - other.end, other.start - one.end);
