import type { Draft } from '../document/draft.ts';
import { writtenAt } from '../document/notes.ts';
import type { Person } from '../document/people.ts';
import type { Range, Report } from '../finding.ts';
import { nearName, sameName } from '../language/nameMatching.ts';
import { readName } from '../language/names.ts';
import { areSeveral, ownName } from '../language/readers.ts';
import { interviewersAround } from '../workspace/facts.ts';
import type { Surroundings } from '../workspace/index.ts';
import { personIn, recipientOf } from '../workspace/notesFor.ts';
import { quote } from './edits.ts';
import { nameProblem } from './greetedName.ts';

/** Somebody the notes name, and where they do. */
export type Noted = Person & { uri: string };

/** For the fixes: what belongs in the place of what is marked. */
export interface RightName {
  right: string;
}

/** A finding about a name of the notes, which it points at. */
export function notedReport(place: Range, message: string, right: string | undefined, person: Noted): Report {
  const { uri, name } = person;
  const related = [{ uri, start: name.start, end: name.end, message: 'The name in your notes' }];
  return { start: place.start, end: place.end, message, related, ...(right && { data: { right } }) };
}

/** A name as the notes spell it, with the title that is in it or stands before the job. */
export function notedName({ name, title }: Person): string {
  const earned = /^(?:dr|prof(?:essor)?)\b\.?/i.exec(title?.text ?? '')?.[0];
  return earned && !readName(name.text).title ? `${earned} ${name.text}` : name.text;
}

/** `to` that is nobody of the notes, but a slip away from one of them. */
export function slipInTo(draft: Draft, around: Surroundings): Report | undefined {
  const to = writtenAt(draft.frontMatter, 'to', draft.text);
  const people = interviewersAround(around);
  if (!to || to.text.includes('@') || areSeveral(to.text) || personIn(people, to.text)) return undefined;
  const written = ownName(to.text);
  const parts = readName(written).parts;
  const person = people.find(({ name }) => isSlip(parts, readName(name.text).parts));
  if (!person || people.some(({ name }) => sameParts(parts, readName(name.text).parts))) return undefined;
  const place = { start: to.start, end: to.start + written.length };
  const message = `${quote(written)} is spelled differently from ${quote(person.name.text)} in your notes. Check which is right.`;
  return notedReport(place, message, person.name.text, person);
}

const sameParts = (one: readonly string[], other: readonly string[]) => one.join(' ') === other.join(' ');

/** Each name is theirs or nearly so, and at least one of several is: "Dana Coal" for Dana Cole. */
function isSlip(written: readonly string[], real: readonly string[]): boolean {
  const isTheirs = (part: string) => real.some((other) => sameName(part, other));
  const isNear = (part: string) => real.some((other) => nearName(part, other));
  const near = written.filter((part) => !isTheirs(part) && isNear(part)).length;
  const theirs = written.filter(isTheirs).length;
  return near === 1 && near + theirs === written.length && (theirs > 0 || real.length === 1);
}

/** A greeting whose name or title differs a little from what the notes have, where `to` does not know better. */
export function greetedInNotes(draft: Draft, around: Surroundings): Report | undefined {
  const greeted = draft.email.greeting?.name;
  const people = interviewersAround(around);
  const to = writtenAt(draft.frontMatter, 'to', draft.text)?.text;
  if (!greeted || people.length === 0 || (to && areSeveral(to))) return undefined;
  const reader = readerOf(draft, people);
  const candidates = reader ? [reader] : to ? [] : people;
  const problems = candidates.map((person) => ({
    person,
    problem: nameProblem(greeted.text, notedName(person), true),
  }));
  if (problems.some(({ problem }) => problem === undefined)) return undefined;
  const near = problems.find(({ problem }) => problem?.near);
  return near?.problem && notedReport(greeted, near.problem.message, undefined, near.person);
}

/** Whom of the notes a message is to, also where `to` is a slip away. */
export function readerOf(draft: Draft, people: readonly Noted[]): Noted | undefined {
  const to = recipientOf(draft);
  if (!to) return undefined;
  const parts = readName(to).parts;
  return (
    (personIn(people, to) as Noted | undefined) ??
    people.find(({ name }) => isSlip(parts, readName(name.text).parts))
  );
}
