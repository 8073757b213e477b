import type { Notes } from '../document/notes.ts';
import type { Range } from '../finding.ts';

/** A part of notes as a table of contents shows it. */
export interface NotesItem extends Range {
  label: string;
  detail: string;
  items: readonly NotesItem[];
}

/** The people at the top, and the sections with their notes. */
export function notesOutline({ interviewers, sections }: Notes): NotesItem[] {
  const people = interviewers.map(({ name, title, range }) => ({
    ...covering(range, name),
    label: name.text,
    detail: title?.text ?? '',
    items: [],
  }));
  const parts = sections.map(({ heading, notes, start, end }) => ({
    start,
    end,
    label: heading.text || '(no title)',
    detail: notes.length === 1 ? '1 note' : `${notes.length} notes`,
    items: notes.map((note) => ({
      start: note.about?.start ?? note.start,
      end: note.end,
      label: note.text,
      detail: note.about?.text ?? '',
      items: [],
    })),
  }));
  return [...people, ...parts].sort((a, b) => a.start - b.start);
}

/** A person written without keys is as long as the name. */
const covering = (range: Range, name: Range) => ({
  start: Math.min(range.start, name.start),
  end: Math.max(range.end, name.end),
});
