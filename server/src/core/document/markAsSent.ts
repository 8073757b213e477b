import type { TextEdit } from '../finding.ts';
import type { Draft } from './draft.ts';
import { parseFrontMatter } from './frontMatter.ts';
import { lineBreakOf } from './lines.ts';

/**
 * The edit that writes `sent:` into the front matter of a draft, and nothing else: comments, order and quotes of the
 * block stay as they are. `at` is a time as in front matter, `2026-11-19T09:12`.
 * A draft without front matter gets a block; one whose block has no end says so instead.
 */
export function markAsSent(draft: Draft, at: string): { edits: TextEdit[] } | { problem: string } {
  const result = editFor(draft, at);
  const [edit] = 'edits' in result ? result.edits : [];
  if (!edit) return result;
  const after = parseFrontMatter(draft.text.slice(0, edit.start) + edit.newText + draft.text.slice(edit.end));
  // A block of a shape of its own (indented, a list, a comment as the value) would be damaged: better to say so.
  const isKept = after.errors.length <= draft.frontMatter.errors.length;
  if (isKept && after.fields.get('sent')?.value === at) return result;
  return {
    problem: `The block at the top could not be changed safely. Write “sent: ${at}” into it yourself.`,
  };
}

function editFor(draft: Draft, at: string): { edits: TextEdit[] } | { problem: string } {
  const { text, frontMatter } = draft;
  const lineBreak = lineBreakOf(text);
  if (!frontMatter.present) {
    const bom = text.startsWith('\uFEFF') ? 1 : 0;
    const newText = `---${lineBreak}sent: ${at}${lineBreak}---${lineBreak}`;
    return { edits: [{ start: bom, end: bom, newText }] };
  }
  if (!frontMatter.closed) {
    return { problem: 'The block at the top of this file has no end. Close it with --- first.' };
  }
  const field = frontMatter.fields.get('sent');
  if (field) {
    const space = /\s$/.test(text.slice(0, field.range.start)) ? '' : ' ';
    const empty =
      field.range.start === field.range.end && !text.slice(field.key.end, field.range.start).includes(':');
    return { edits: [{ ...field.range, newText: `${empty ? ':' : ''}${space}${at}` }] };
  }
  const end = frontMatter.content.end;
  const needsBreak = end > frontMatter.content.start && !/[\r\n]$/.test(text.slice(0, end));
  return { edits: [{ start: end, end, newText: `${needsBreak ? lineBreak : ''}sent: ${at}${lineBreak}` }] };
}
