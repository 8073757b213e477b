import type { Draft } from '../document/draft.ts';
import { writtenAt } from '../document/notes.ts';
import type { Person } from '../document/people.ts';
import type { Written } from '../finding.ts';
import { readName } from '../language/names.ts';
import type { Surroundings } from './index.ts';
import { personIn, recipientOf } from './notesFor.ts';

/** A piece of a file of the workspace. */
export interface Placed extends Written {
  uri: string;
}

/** What a message says under a key, or else the notes it follows; without surroundings its `uri` is empty. */
export function factOf(draft: Draft, key: string, around?: Surroundings): Placed | undefined {
  const own = writtenAt(draft.frontMatter, key, draft.text);
  if (own) return { ...own, uri: around?.uri ?? '' };
  const notes = around?.notes;
  const noted = notes && writtenAt(notes.notes.frontMatter, key, notes.notes.text);
  return noted && { ...noted, uri: notes.uri };
}

/** Everybody whom the notes of an application name; of two rounds, each as each has them. */
export function interviewersAround(around: Surroundings): (Person & { uri: string })[] {
  const { notes, application } = around;
  const rounds = notes ? [notes, ...application.rounds.filter(({ uri }) => uri !== notes.uri)] : [];
  return rounds.flatMap(({ uri, notes }) => notes.interviewers.map((person) => ({ ...person, uri })));
}

/** The one of the notes whom a message is to. */
export function readerInNotes(draft: Draft, around?: Surroundings): Person | undefined {
  const to = recipientOf(draft);
  const people = around?.notes?.notes.interviewers ?? [];
  return to ? personIn(people, to) : people.length === 1 ? people[0] : undefined;
}

/** True where two messages go to one person, by their names. */
export function sameRecipient(one: Draft, other: Draft): boolean {
  const [a, b] = [one, other].map((draft) => readName(recipientOf(draft) ?? '').parts);
  if (!a?.length || !b?.length) return false;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.every((part) => long.includes(part));
}
