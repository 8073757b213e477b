/** The edit that puts a file under “attachments:” at the top. */
import type { Draft } from '../document/draft.ts';
import { lineBreakOf } from '../document/lines.ts';
import type { Range, TextEdit } from '../finding.ts';

/** A place for the name of the file, which only the person knows. */
const slot = '"[name of the file]"';

/** Adds the key, a value to an empty one, or one more to a list. Nothing where the block cannot be read. */
export function listingOf({ text, frontMatter }: Draft): TextEdit | undefined {
  const lineBreak = lineBreakOf(text);
  if (!frontMatter.present) {
    const start = Number(text.startsWith('\uFEFF'));
    const newText = ['---', 'attachments:', `  - ${slot}`, '---', ''].join(lineBreak);
    return { start, end: start, newText };
  }
  if (!frontMatter.closed || frontMatter.errors.length > 0) return undefined;
  const field = frontMatter.fields.get('attachments');
  const { end } = frontMatter.content;
  if (!field) return { start: end, end, newText: `attachments:${lineBreak}  - ${slot}${lineBreak}` };
  if (Array.isArray(field.value) && field.value.length > 0) return oneMore(text, field.range);
  const colon = /^[ \t]*:/.exec(text.slice(field.key.end))?.[0].length;
  if (colon === undefined || (field.value !== null && field.value !== '')) return undefined;
  const place = { start: field.key.end + colon, end: Math.max(field.key.end + colon, field.range.end) };
  return { ...place, newText: ` ${slot}` };
}

/** Another file behind the last one of a list, in brackets or line by line. */
function oneMore(text: string, { start, end }: Range): TextEdit {
  const list = text.slice(start, end).trimEnd();
  if (list.endsWith(']')) {
    const at = start + list.slice(0, -1).trimEnd().length;
    return { start: at, end: at, newText: `, ${slot}` };
  }
  // The range begins with the dash of the first file.
  const [indent] = /[ \t]*$/.exec(text.slice(0, start))!;
  const at = start + list.length;
  return { start: at, end: at, newText: `${lineBreakOf(text)}${indent}- ${slot}` };
}
