import type { TextEdit } from '../finding.ts';
import { type FieldValue, inlineOf, linesFor, waysTo } from './fieldWays.ts';
import { type FrontMatter, parseFrontMatter } from './frontMatter.ts';
import { lineBreakOf } from './lines.ts';

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
  const edit = waysTo(text, frontMatter, key, value).find((way) => isKept(file, way, key, value));
  return edit ? { edits: [edit] } : { problem: problemOf(key, value) };
}

function newBlock(text: string, key: string, value: NonNullable<FieldValue>): TextEdit {
  const start = Number(text.startsWith('\uFEFF'));
  const lineBreak = lineBreakOf(text);
  const lines = ['---', ...linesFor(key, value), '---', ''];
  return { start, end: start, newText: lines.join(lineBreak) };
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
