import type { TextEdit } from '../finding.ts';
import { type Field, type FrontMatter, parseFrontMatter } from './frontMatter.ts';
import { lineBreakOf } from './lines.ts';
import { listEdits } from './listEdits.ts';
import { scalarOf } from './yaml.ts';

/** What a key can be set to: a line of text, `true`, or a list of lines; undefined and an empty list take it away. */
export type FieldValue = string | true | readonly string[] | undefined;

/** A file with front matter, be it a draft or notes. */
export interface FileWithFields {
  text: string;
  frontMatter: FrontMatter;
}

export type FieldEdit = { edits: TextEdit[] } | { problem: string };

/**
 * The edit that sets one key of the front matter and nothing else: comments, order and quotes of the block stay as
 * they are. A file without front matter gets a block; one whose block has no end, or is no list of keys, says so.
 */
export function setField(file: FileWithFields, key: string, wanted: FieldValue): FieldEdit {
  const value = Array.isArray(wanted) && wanted.length === 0 ? undefined : wanted;
  const { text, frontMatter } = file;
  if (!frontMatter.present) return { edits: value === undefined ? [] : [newBlock(text, key, value)] };
  if (!frontMatter.closed) {
    return { problem: 'The block at the top of this file has no end. Close it with --- first.' };
  }
  const field = frontMatter.fields.get(key);
  if (!field && value === undefined) return { edits: [] };
  const edit = waysTo(file, key, field, value).find((way) => isKept(file, way, key, value));
  return edit ? { edits: [edit] } : { problem: problemOf(key, value) };
}

function waysTo(
  { text, frontMatter }: FileWithFields,
  key: string,
  field: Field | undefined,
  value: FieldValue,
) {
  if (value === undefined) return removals(text, field!);
  if (!field) return additions(text, frontMatter, key, value);
  return [...listEdits(text, field, value), ...replacements(text, field, value)];
}

function newBlock(text: string, key: string, value: NonNullable<FieldValue>): TextEdit {
  const start = Number(text.startsWith('\uFEFF'));
  const lineBreak = lineBreakOf(text);
  const lines = ['---', ...linesFor(key, value), '---', ''];
  return { start, end: start, newText: lines.join(lineBreak) };
}

/** As lines of a block, and as one value in brackets where lines do not fit. */
function linesFor(key: string, value: NonNullable<FieldValue>): string[] {
  return typeof value === 'object'
    ? [`${key}:`, ...value.map((item) => `  - ${scalarOf(item)}`)]
    : [`${key}: ${scalarOf(value)}`];
}

function inlineOf(value: NonNullable<FieldValue>): string {
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

/** True where the edit leaves a block that says what is wanted, and all else that it said. */
function isKept(
  { text, frontMatter }: FileWithFields,
  edit: TextEdit,
  key: string,
  value: FieldValue,
): boolean {
  const { start, end, newText } = edit;
  // A quote that is never closed takes the lines below it for its value.
  if (frontMatter.errors.length > 0 && /[\r\n]/.test(text.slice(start, end))) return false;
  const after = parseFrontMatter(text.slice(0, start) + newText + text.slice(end));
  const others = ({ fields }: FrontMatter) =>
    JSON.stringify([...fields].filter(([each]) => each !== key).map(([each, field]) => [each, field.value]));
  return (
    after.closed &&
    after.errors.length <= frontMatter.errors.length &&
    JSON.stringify(after.fields.get(key)?.value) === JSON.stringify(value) &&
    after.fields.has(key) === (value !== undefined) &&
    others(after) === others(frontMatter)
  );
}

function problemOf(key: string, value: FieldValue): string {
  const what = 'The block at the top could not be changed safely.';
  if (value === undefined) return `${what} Take “${key}” out of it yourself.`;
  return `${what} Write “${key}: ${inlineOf(value)}” into it yourself.`;
}
