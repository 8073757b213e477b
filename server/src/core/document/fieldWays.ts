import type { TextEdit } from '../finding.ts';
import type { Field, FrontMatter } from './frontMatter.ts';
import { lineBreakOf } from './lines.ts';
import { listEdits } from './listEdits.ts';
import { scalarOf } from './yaml.ts';

/** What a key can be set to: a line of text, `true`, or a list of lines; undefined and an empty list take it away. */
export type FieldValue = string | true | readonly string[] | undefined;

/**
 * Ways to set or take away a key, the nicest first. Which of them keeps all else is for the caller to find out by
 * reading the result.
 */
export function waysTo(text: string, frontMatter: FrontMatter, key: string, value: FieldValue): TextEdit[] {
  const field = frontMatter.fields.get(key);
  if (value === undefined) return field ? removals(text, field) : [];
  if (!field) return additions(text, frontMatter, key, value);
  return [...listEdits(text, field, value), ...replacements(text, field, value)];
}

/** As lines of a block, and as one value in brackets where lines do not fit. */
export function linesFor(key: string, value: NonNullable<FieldValue>): string[] {
  return typeof value === 'object'
    ? [`${key}:`, ...value.map((item) => `  - ${scalarOf(item)}`)]
    : [`${key}: ${scalarOf(value)}`];
}

export function inlineOf(value: NonNullable<FieldValue>): string {
  return typeof value === 'object'
    ? `[${value.map((item) => JSON.stringify(item)).join(', ')}]`
    : scalarOf(value);
}

/** A value of several lines, or one that begins below its key, may not give way to one line where it stands. */
function replacements(text: string, { key, range }: Field, value: NonNullable<FieldValue>): TextEdit[] {
  const colon = /^\s*:/.exec(text.slice(key.end))?.[0].length;
  const start = key.end + (colon ?? 0);
  const inline = inlineOf(value);
  const newText = `${colon === undefined ? ':' : ''} ${inline}`;
  if (range.start === range.end) {
    const spaces = /^[ \t]*(?=[\r\n])/.exec(text.slice(start))?.[0].length ?? 0;
    return [{ start, end: start + spaces, newText }];
  }
  const space = /\s$/.test(text.slice(0, range.start)) ? '' : ' ';
  return [
    { ...range, newText: space + inline },
    { start, end: range.end, newText },
  ];
}

/** As the last line, indented as the keys are, or behind the last value of a block in braces. */
function additions(
  text: string,
  { content, fields }: FrontMatter,
  key: string,
  value: NonNullable<FieldValue>,
): TextEdit[] {
  const [first, ...others] = [...fields.values()];
  const lineBreak = lineBreakOf(text);
  const written = text.slice(content.start, content.end);
  const indent = first ? /[ \t]*$/.exec(text.slice(content.start, first.key.start))![0] : '';
  const needsBreak = written !== '' && !/[\r\n]$/.test(written);
  const lines = linesFor(key, value).map((line) => `${indent}${line}${lineBreak}`);
  const newText = `${needsBreak ? lineBreak : ''}${lines.join('')}`;
  const below = { start: content.end, end: content.end, newText };
  const last = others.at(-1) ?? first;
  const inline = `${key}: ${inlineOf(value)}`;
  if (last) return [below, { start: last.range.end, end: last.range.end, newText: `, ${inline}` }];
  const brace = content.start + written.indexOf('{') + 1;
  return [below, { start: brace, end: brace, newText: inline }];
}

/** The lines that a key and its value fill, or its place among others in braces. */
function removals(text: string, { key, range }: Field): TextEdit[] {
  const end = Math.max(range.end, key.end);
  const before = /[^\r\n]*$/.exec(text.slice(0, key.start))![0];
  const after = /^[^\r\n]*(?:\r\n|\n|\r)?/.exec(text.slice(end))![0];
  const comma = /,\s*$/.exec(text.slice(0, key.start))?.[0].length;
  const next = /^\s*,[ \t]*/.exec(text.slice(end))?.[0].length ?? 0;
  return [
    { start: key.start - before.length, end: end + after.length, newText: '' },
    { start: key.start - (comma ?? 0), end: end + (comma === undefined ? next : 0), newText: '' },
  ];
}
