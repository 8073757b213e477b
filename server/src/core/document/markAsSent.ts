import type { TextEdit } from '../finding.ts';
import type { Draft } from './draft.ts';
import { type Field, type FrontMatter, parseFrontMatter } from './frontMatter.ts';
import { lineBreakOf } from './lines.ts';

/**
 * The edit that writes `sent:` into the front matter of a draft, and nothing else: comments, order and quotes of the
 * block stay as they are. `at` is a time as in front matter, `2026-11-19T09:12`.
 * A draft without front matter gets a block; one whose block has no end, or is no list of keys, says so instead.
 */
export function markAsSent(draft: Draft, at: string): { edits: TextEdit[] } | { problem: string } {
  const { text, frontMatter } = draft;
  if (!frontMatter.present) {
    const start = Number(text.startsWith('\uFEFF'));
    const lineBreak = lineBreakOf(text);
    return {
      edits: [{ start, end: start, newText: `---${lineBreak}sent: ${at}${lineBreak}---${lineBreak}` }],
    };
  }
  if (!frontMatter.closed) {
    return { problem: 'The block at the top of this file has no end. Close it with --- first.' };
  }
  const field = frontMatter.fields.get('sent');
  const ways = field ? replacements(text, field, at) : additions(text, frontMatter, at);
  const edit = ways.find((way) => isKept(draft, way, at));
  return edit
    ? { edits: [edit] }
    : {
        problem: `The block at the top could not be changed safely. Write “sent: ${at}” into it yourself.`,
      };
}

/** A value of several lines, or one that begins below its key, may not give way to one line where it stands. */
function replacements(text: string, { key, range }: Field, at: string): TextEdit[] {
  const colon = /^\s*:/.exec(text.slice(key.end))?.[0].length;
  const start = key.end + (colon ?? 0);
  const newText = `${colon === undefined ? ':' : ''} ${at}`;
  if (range.start === range.end) {
    const spaces = /^[ \t]*(?=[\r\n])/.exec(text.slice(start))?.[0].length ?? 0;
    return [{ start, end: start + spaces, newText }];
  }
  const space = /\s$/.test(text.slice(0, range.start)) ? '' : ' ';
  return [
    { ...range, newText: space + at },
    { start, end: range.end, newText },
  ];
}

/** As the last line, indented as the keys are, or behind the last value of a block in braces. */
function additions(text: string, { content, fields }: FrontMatter, at: string): TextEdit[] {
  const [first, ...others] = [...fields.values()];
  const lineBreak = lineBreakOf(text);
  const written = text.slice(content.start, content.end);
  const indent = first ? /[ \t]*$/.exec(text.slice(content.start, first.key.start))![0] : '';
  const needsBreak = written !== '' && !/[\r\n]$/.test(written);
  const line = `${needsBreak ? lineBreak : ''}${indent}sent: ${at}${lineBreak}`;
  const below = { start: content.end, end: content.end, newText: line };
  const last = others.at(-1) ?? first;
  if (last) return [below, { start: last.range.end, end: last.range.end, newText: `, sent: ${at}` }];
  const brace = content.start + written.indexOf('{') + 1;
  return [below, { start: brace, end: brace, newText: `sent: ${at}` }];
}

/** True where the edit leaves a block that says when, and all else that it said. */
function isKept({ text, frontMatter }: Draft, { start, end, newText }: TextEdit, at: string): boolean {
  // A quote that is never closed takes the lines below it for its value.
  if (frontMatter.errors.length > 0 && /[\r\n]/.test(text.slice(start, end))) return false;
  const after = parseFrontMatter(text.slice(0, start) + newText + text.slice(end));
  const others = ({ fields }: FrontMatter) =>
    JSON.stringify([...fields].filter(([key]) => key !== 'sent').map(([key, { value }]) => [key, value]));
  return (
    after.closed &&
    after.errors.length <= frontMatter.errors.length &&
    after.fields.get('sent')?.value === at &&
    others(after) === others(frontMatter)
  );
}
