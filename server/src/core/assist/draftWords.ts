import type { Draft } from '../document/draft.ts';
import { writtenAt } from '../document/notes.ts';
import type { Person } from '../document/people.ts';
import type { Clock } from '../rules/rule.ts';
import { parseWhen } from '../schedule/when.ts';
import { greetedAs, topicsOf } from '../templates/facts.ts';
import type { Surroundings } from '../workspace/index.ts';
import { personIn } from '../workspace/notesFor.ts';
import { dayName, todayAt } from './dates.ts';

/** A word or a few that the notes know, for somebody in the middle of a sentence. */
export interface KnownWords {
  kind: 'name' | 'topic' | 'date' | 'fact';
  text: string;
  /** What it is: "Head of Platform", "you talked about it with Dana". */
  detail: string;
}

/** Whom and what a draft is about, from the notes and from its own front matter; what fits this reader best comes first. */
export function knownWords(draft: Draft, around: Surroundings | undefined, clock: Clock): KnownWords[] {
  const { reader, people } = castOf(draft, around);
  const own = reader ? [reader, ...people.filter((person) => person !== reader)] : people;
  const all = [
    ...own.flatMap((person) => namesOf(person, around)),
    ...topicsFor(draft, around, reader, people),
    ...datesFor(draft, around, clock),
    ...['role', 'company'].flatMap((key) => factFor(draft, around, key)),
  ];
  const seen = new Set<string>();
  return all.filter(({ text }) => text !== '' && !seen.has(text) && seen.add(text));
}

/** Who is in the notes and in the draft, and which of them it is to. */
export function castOf(
  draft: Draft,
  around: Surroundings | undefined,
): { reader?: Person; people: Person[] } {
  const { frontMatter, email, text } = draft;
  const noted = around?.notes?.notes.interviewers ?? [];
  const own = frontMatter.fields.get('interviewers')?.people ?? [];
  const people = [...noted, ...own.filter(({ name }) => !personIn(noted, name.text))];
  const to = writtenAt(frontMatter, 'to', text)?.text ?? email.greeting?.name?.text;
  const reader = to ? personIn(people, to) : people.length === 1 ? people[0] : undefined;
  return { people, ...(reader && { reader }) };
}

function namesOf({ name, title }: Person, around: Surroundings | undefined): KnownWords[] {
  const notes = around?.notes?.notes;
  const detail = title?.text ?? 'interviewed you';
  const short = notes ? greetedAs(notes, name.text) : name.text;
  const names = [short, name.text].map((text) => ({ kind: 'name', text, detail }) as const);
  return title
    ? [...names, { kind: 'name', text: `${name.text}, ${title.text}`, detail: 'with their title' }]
    : names;
}

function topicsFor(
  draft: Draft,
  around: Surroundings | undefined,
  reader: Person | undefined,
  people: readonly Person[],
): KnownWords[] {
  const notes = around?.notes?.notes;
  const others = people.filter((person) => person !== reader);
  const noted = notes
    ? [reader, ...others].flatMap((person) => topicsWith(topicsOf(notes, person?.name.text), person))
    : [];
  const written = ['topics', 'discussed'].flatMap((key) => draft.frontMatter.fields.get(key)?.value ?? []);
  const own = written.flatMap((text) => (typeof text === 'string' ? [text] : []));
  return [...topicsWith(own, undefined), ...noted];
}

function topicsWith(topics: readonly string[], person: Person | undefined): KnownWords[] {
  const detail = person ? `from your notes: ${person.name.text}` : 'from your notes';
  return topics.map((text) => ({ kind: 'topic', text, detail }));
}

function datesFor(draft: Draft, around: Surroundings | undefined, { now, timeZone }: Clock): KnownWords[] {
  const today = todayAt(now, timeZone);
  const day = (key: string, detail: string): KnownWords[] => {
    const value = draft.frontMatter.fields.get(key) ?? around?.notes?.notes.frontMatter.fields.get(key);
    const when = parseWhen(value?.value, timeZone);
    return when ? [{ kind: 'date', text: dayName(when.moment.toPlainDate(), today), detail }] : [];
  };
  return [...day('date', 'the day of the interview'), ...day('decision', 'when they want to decide')];
}

function factFor(draft: Draft, around: Surroundings | undefined, key: string): KnownWords[] {
  const notes = around?.notes?.notes;
  const found =
    writtenAt(draft.frontMatter, key, draft.text) ?? (notes && writtenAt(notes.frontMatter, key, notes.text));
  return found
    ? [{ kind: 'fact', text: found.text, detail: key === 'role' ? 'the job' : 'the employer' }]
    : [];
}

/** What fits where somebody is writing, and how many characters of it stand there. */
export interface FittingWords {
  words: KnownWords[];
  typed: number;
}

/**
 * Those of some words that somebody seems to be typing. Names follow a greeting at once; all else waits until it is
 * plain what is meant, so that nothing gets in the way of writing. `asked` is true where the person wants to see what
 * there is.
 */
export function fittingWords(words: readonly KnownWords[], before: string, asked: boolean): FittingWords {
  const greeting = /^(?:dear|hi|hello|hey|good (?:morning|afternoon|evening))[ \t]+(.*)$/i.exec(before)?.[1];
  if (greeting !== undefined) {
    const names = words.filter(({ kind, text }) => kind === 'name' && !text.includes(','));
    return { words: names.filter(({ text }) => begins(text, greeting)), typed: greeting.length };
  }
  const typed = /[\p{L}\p{M}'’-]*$/u.exec(before)?.[0] ?? '';
  const isDated = /\b(?:on|by|until|since|before|after)[ \t]+[\p{L}\p{M}]*$/iu.test(before);
  const fitting = words.filter((word) => (typed === '' ? asked : isMeant(word, typed)));
  return {
    words: fitting.map((word) => (isDated || typed !== '' ? word : withOn(word))),
    typed: typed.length,
  };
}

/** "Wednesday 18 November", behind nothing that leads up to it. */
function withOn(word: KnownWords): KnownWords {
  return word.kind === 'date' ? { ...word, text: `on ${word.text}` } : word;
}

/** Names have capitals, as in a sentence; the first letters of topics are those of many words. */
function isMeant({ kind, text }: KnownWords, typed: string): boolean {
  if (kind === 'topic') return typed.length >= 4 && wordsOf(text).some((word) => begins(word, typed));
  if (kind === 'name') return typed.length >= 2 && text.startsWith(typed);
  return typed.length >= 3 && wordsOf(text).some((word) => word.startsWith(typed));
}

const wordsOf = (text: string) => text.split(/[^\p{L}\p{M}'’-]+/u);
const begins = (text: string, typed: string) => text.toLowerCase().startsWith(typed.toLowerCase());
