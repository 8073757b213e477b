import type { FrontMatter } from '../document/frontMatter.ts';
import { type FieldEdit, type FileWithFields, setField } from '../document/setField.ts';
import { type Marked, means, readMark, writeMark } from './marks.ts';
import type { Step } from './step.ts';

export type MarkKey = 'snoozed' | 'skipped';

/** Writes into notes that a message is to be remembered later, or will not be sent; `until` is a day or a time. */
export function markInNotes(notes: FileWithFields, key: MarkKey, step: Step, until?: string): FieldEdit {
  const line = writeMark(markedOf(step), until);
  const lines = linesAt(notes.frontMatter, key);
  const at = lines.findIndex((each) => isAbout(each, step));
  return setField(notes, key, at < 0 ? [...lines, line] : lines.with(at, line));
}

/** Takes such lines out of notes again; no edits where there are none. */
export function unmarkInNotes(notes: FileWithFields, key: MarkKey, step: Step): FieldEdit {
  const lines = linesAt(notes.frontMatter, key);
  const left = lines.filter((line) => !isAbout(line, step));
  return left.length === lines.length ? { edits: [] } : setField(notes, key, left);
}

function markedOf({ kind, number = 1, person }: Step): Marked {
  return { kind, number, ...(person && { person }) };
}

function isAbout(line: string, step: Step): boolean {
  const mark = readMark(line);
  return mark !== undefined && means(mark, markedOf(step));
}

function linesAt({ fields }: FrontMatter, key: MarkKey): string[] {
  const value = fields.get(key)?.value;
  const lines = Array.isArray(value) ? value : [value];
  return lines.filter((line) => line !== undefined && line !== null && line !== '').map(String);
}
