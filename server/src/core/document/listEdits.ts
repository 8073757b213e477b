import type { TextEdit } from '../finding.ts';
import type { Field } from './frontMatter.ts';
import { type Line, lineBreakOf, linesOf } from './lines.ts';
import { scalarOf } from './yaml.ts';

/**
 * Ways to add, change or take away one item of a list that stands line by line, without touching the other lines and
 * their comments. Which of them is right is for the caller to find out by reading the result.
 */
export function listEdits(text: string, { range, value }: Field, wanted: unknown): TextEdit[] {
  if (!Array.isArray(value) || !Array.isArray(wanted)) return [];
  const lines = [...linesOf(text, lineStart(text, range.start), lineEnd(text, range.end))];
  const dash = /^[ \t]*-[ \t]+/.exec(lines[0]?.text ?? '')?.[0];
  const last = lines.at(-1);
  if (!dash || !last) return [];
  if (wanted.length > value.length) return [appended(text, last, dash, wanted.at(-1))];
  const at = value.findIndex((item, index) => item !== wanted[index]);
  const items = lines.filter((line) => line.text.startsWith(dash));
  const [item, next] = [items[at], items[at + 1]];
  if (!item) return [];
  if (wanted.length === value.length) return [changed(item, dash, wanted[at])];
  return [{ start: item.start, end: next?.start ?? pastBreak(text, last.end), newText: '' }];
}

function appended(text: string, last: Line, dash: string, item: unknown): TextEdit {
  return { start: last.end, end: last.end, newText: `${lineBreakOf(text)}${dash}${scalarOf(String(item))}` };
}

/** What stands behind the value is a comment. */
function changed({ start, text }: Line, dash: string, item: unknown): TextEdit {
  const comment = /[ \t]+#.*$/.exec(text)?.[0] ?? '';
  const end = start + text.length - comment.length;
  return { start: start + dash.length, end, newText: scalarOf(String(item)) };
}

function lineStart(text: string, at: number): number {
  return at - /[^\r\n]*$/.exec(text.slice(0, at))![0].length;
}

function lineEnd(text: string, at: number): number {
  return at + /^[^\r\n]*/.exec(text.slice(at))![0].length;
}

function pastBreak(text: string, at: number): number {
  return at + /^(?:\r\n|\n|\r)?/.exec(text.slice(at))![0].length;
}
