/** Names that the text or the subject speaks to: "Thank you again, Tom." in a message to Rosalind. */
import type { Draft } from '../document/draft.ts';
import type { Report } from '../finding.ts';
import { everyone, nobodyWords } from '../language/data/nobody.ts';
import { nearName, sameName, sameSurname } from '../language/nameMatching.ts';
import { readName, readNames } from '../language/names.ts';
import { areSeveral, ownName, readersOf } from '../language/readers.ts';
import type { Speller } from '../proofreading/speller.ts';
import type { Surroundings } from '../workspace/index.ts';
import { sirOrMadam } from './data/vocatives.ts';
import { quote } from './edits.ts';
import { namesSpokenTo } from './namesSpokenTo.ts';
import { type Noted, notedReport, type RightName, readerOf } from './notedNames.ts';
import { isPerson } from './person.ts';
import { isWrongTitle, tellsSex } from './personTitles.ts';

/** Whoever the message is to, as far as its top and its greeting tell. */
export interface SpokenTo {
  /** As it may be quoted. */
  whole: string;
  /** All that they may be called. */
  parts: readonly string[];
  title: string | undefined;
  /** How the greeting calls them. */
  greeted: string;
}

/** The first name that is spoken to and is not the reader's. */
export function spokenTo(
  draft: Draft,
  people: readonly Noted[],
  around?: Surroundings,
  speller?: Speller,
): Report | undefined {
  const reader = readerSpokenTo(draft);
  if (!reader) return undefined;
  const stiff = otherSex(draft, reader);
  if (stiff) return stiff;
  for (const { name, start } of namesSpokenTo(draft, reader)) {
    const person = noted(name, draft, people);
    const message = problemOf(name, reader, draft, person !== undefined || isPerson(name, draft, speller));
    if (!message) continue;
    const place = { start, end: start + name.length };
    const right = rightName(name, reader);
    if (person && around) return notedReport(place, message, right, person);
    return { ...place, message, ...(right && { data: { right } satisfies RightName }) };
  }
  return undefined;
}

/** Undefined where several people read it, or nobody is known by name. */
function readerSpokenTo(draft: Draft): SpokenTo | undefined {
  const { greeting } = draft.email;
  const greeted = greeting?.name?.text ?? '';
  const whole = greeting ? draft.text.slice(greeting.start, greeting.end) : '';
  const [reader, ...others] = readersOf(draft);
  const known = reader?.from === 'to' ? reader.name : greeted;
  const areMore =
    others.length > 0 ||
    areSeveral(known) ||
    everyone.test(whole) ||
    /,|&|\band\b/i.test(greeted) ||
    draft.frontMatter.fields.has('cc');
  const { parts } = readName(known);
  if (areMore || parts.length === 0 || parts.some((part) => nobodyWords.has(part))) return undefined;
  const { title } = readName(readName(known).title ? known : greeted);
  return {
    whole: ownName(known),
    parts: [...readNames(known).parts, ...readName(greeted).parts],
    title,
    greeted,
  };
}

/** "Madam, your kitchen …" in a letter to Mr Beaumont. */
function otherSex({ email, prose }: Draft, { title, whole }: SpokenTo): Report | undefined {
  for (const { start, end } of email.sentences)
    for (const found of prose.text.slice(start, end).matchAll(sirOrMadam)) {
      const word = found[1] ?? '';
      // A captain, a judge or a doctor may be either.
      if (!title || !tellsSex(title) || !isWrongTitle(/^sir$/i.test(word) ? 'mr' : 'ms', title)) continue;
      const at = start + found.index + found[0].lastIndexOf(word);
      const message = `${quote(word)} does not go with ${quote(whole)}. Check which is right.`;
      return { start: at, end: at + word.length, message };
    }
  return undefined;
}

function problemOf(
  name: string,
  { parts, whole, title }: SpokenTo,
  draft: Draft,
  isPerson: boolean,
): string | undefined {
  const spoken = readName(name).parts;
  const isOneOf = (all: readonly string[]) =>
    spoken.some((part) => all.some((other) => sameName(part, other)));
  if (spoken.length === 0 || isOneOf(writersNames(draft))) return undefined;
  // Of Dr Okonkwo nobody knows the first name.
  const isOnlySurname = title !== undefined && new Set(parts).size === 1;
  if (isOnlySurname && spoken.length === 1 && !readName(name).title) return undefined;
  if (draft.text.toLowerCase().includes(`call me ${name.toLowerCase()}`)) return undefined;
  if (isTheirs(name, parts, whole))
    return isWrongTitle(readName(name).title, title)
      ? `${quote(name)} has another title than ${quote(whole)}. Put the right one.`
      : undefined;
  if (spoken.every((part) => parts.some((other) => nearName(part, other))))
    return `${quote(name)} is spelled differently from ${quote(whole)}. Check which is right.`;
  return isPerson
    ? `You speak to ${quote(name)} here, but this message is to ${quote(whole)}. Put the right name.`
    : undefined;
}

/** Behind a title stands a surname, which nobody shortens: "Ms Papadaki" is not Ms Papadopoulou. */
function isTheirs(name: string, parts: readonly string[], whole: string): boolean {
  const spoken = readName(name);
  const surname = spoken.title ? readName(whole).parts.at(-1) : undefined;
  return spoken.parts.some((part) =>
    parts.some((other) => (other === surname ? sameSurname(part, other) : sameName(part, other))),
  );
}

/** Who signs may do so in the text, too: "Thanks again, Maria", and the address below. */
function writersNames({ text, email }: Draft): string[] {
  const signed = email.signature ? text.slice(email.signature.start, email.signature.end) : '';
  return readNames(signed.slice(0, 300)).parts;
}

/** One of the people in the notes whom the message is not to. */
function noted(name: string, draft: Draft, people: readonly Noted[]): Noted | undefined {
  const spoken = readName(name).parts;
  const isTheirs = (parts: readonly string[]) =>
    spoken.length > 0 && spoken.every((part) => parts.some((other) => sameName(part, other)));
  const person = people.find(({ name: other }) => isTheirs(readName(other.text).parts));
  return person === readerOf(draft, people) ? undefined : person;
}

/** The greeting's own words where they have a title just as the name has, or neither has one. */
function rightName(name: string, { whole, greeted }: SpokenTo): string | undefined {
  const isTitled = (one: string) => readName(one).title !== undefined;
  if (greeted && isTitled(greeted) === isTitled(name)) return greeted;
  return isTitled(name) ? undefined : whole.split(/\s+/).find((word) => readName(word).parts.length > 0);
}
