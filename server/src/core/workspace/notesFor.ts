import type { Draft } from '../document/draft.ts';
import type { FrontMatter } from '../document/frontMatter.ts';
import { writtenAt } from '../document/notes.ts';
import type { Person } from '../document/people.ts';
import { sameName, sameSurname } from '../language/nameMatching.ts';
import { readName } from '../language/names.ts';
import { namedNotes } from './applications.ts';
import type { Application, DraftFile, NotesFile } from './files.ts';

/**
 * The notes of the interview that a message follows: those it names, else of those that know the person it is to the
 * latest that it can follow: a message that was sent, or that names the day of the interview, is no later round's.
 */
export function notesFor(file: DraftFile, { rounds }: Application): NotesFile | undefined {
  const named = namedNotes(file);
  if (named) return rounds.find(({ uri }) => uri === named);
  const to = recipientOf(file.draft);
  const knowing = to ? rounds.filter(({ notes }) => personIn(notes.interviewers, to)) : [];
  const candidates = knowing.length > 0 ? knowing : rounds;
  const { frontMatter } = file.draft;
  const [sent, date] = [dayAt(frontMatter, 'sent'), dayAt(frontMatter, 'date')];
  if (sent)
    return (
      candidates.findLast(({ notes }) => (dayAt(notes.frontMatter, 'date') ?? sent) <= sent) ?? candidates[0]
    );
  const sameDay = date
    ? candidates.find(({ notes }) => dayAt(notes.frontMatter, 'date') === date)
    : undefined;
  return sameDay ?? candidates.at(-1);
}

/** Whom a message is to, by its front matter or its greeting. */
export function recipientOf({ frontMatter, text, email }: Draft): string | undefined {
  return writtenAt(frontMatter, 'to', text)?.text ?? email.greeting?.name?.text;
}

/** The day of a date as written, which sorts as days do. */
function dayAt({ fields }: FrontMatter, key: string): string | undefined {
  const value = fields.get(key)?.value;
  return typeof value === 'string' ? /^\s*(\d{4}-\d\d-\d\d)/.exec(value)?.[1] : undefined;
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
