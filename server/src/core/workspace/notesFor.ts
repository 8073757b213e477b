import { writtenAt } from '../document/notes.ts';
import type { Person } from '../document/people.ts';
import { readName, sameName, sameSurname } from '../language/names.ts';
import { namedNotes } from './applications.ts';
import type { Application, DraftFile, NotesFile } from './files.ts';

/**
 * The notes of the interview that a message follows: those it names, else the latest of the application that know
 * the person it is to, else the latest.
 */
export function notesFor(file: DraftFile, { rounds }: Application): NotesFile | undefined {
  const named = namedNotes(file);
  if (named) return rounds.find(({ uri }) => uri === named);
  const { frontMatter, text, email } = file.draft;
  const to = writtenAt(frontMatter, 'to', text)?.text ?? email.greeting?.name?.text;
  const knowing = to ? rounds.filter(({ notes }) => personIn(notes.interviewers, to)) : [];
  return knowing.at(-1) ?? rounds.at(-1);
}

/** Who of some people a name means: the one whose first and last name fit, or the only one whom a part fits. */
export function personIn(people: readonly Person[], name: string): Person | undefined {
  const wanted = readName(name).parts;
  if (wanted.length === 0) return undefined;
  const fitting = people.filter((person) => {
    const own = readName(person.name.text).parts;
    return wanted.every((part) => own.some((other, at) => (at === 0 ? sameName : sameSurname)(part, other)));
  });
  const exact = fitting.filter((person) => readName(person.name.text).parts.join(' ') === wanted.join(' '));
  if (exact.length > 0) return exact[0];
  return fitting.length === 1 ? fitting[0] : undefined;
}
