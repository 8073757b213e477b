import { fieldTypes, personFieldTypes } from '../document/fields.ts';
import type { FrontMatter } from '../document/frontMatter.ts';
import type { Person } from '../document/people.ts';
import { scalarOf } from '../document/yaml.ts';
import { kinds } from '../kinds.ts';
import type { Clock } from '../rules/rule.ts';
import { writeMark } from '../schedule/marks.ts';
import { parseWhen } from '../schedule/when.ts';
import { dayName, daysFromInterview, daysFromToday, howFar, type NamedDay, todayAt } from './dates.ts';
import { aboutChoice } from './fieldHelp.ts';
import type { Spot } from './spot.ts';
import { typeAt } from './spot.ts';

/** Something that may stand at a place. */
export interface Proposal {
  text: string;
  /** What it is or means, in a few words. */
  detail?: string;
  /** More of it, in sentences. */
  about?: string;
  /** Other words that lead to it. */
  alias?: string;
}

/** What is known around a block while somebody writes it. */
export interface Around {
  file: 'draft' | 'notes';
  frontMatter: FrontMatter;
  clock: Clock;
  people: readonly Person[];
  company?: string;
  role?: string;
  /** Names of the notes in the same folder. */
  notes: readonly string[];
}

/** What may be written at a spot, the likeliest first. */
export function proposalsAt(spot: Spot, around: Around): Proposal[] {
  return spot.at === 'key' ? keys(spot, around) : values(spot, around);
}

/** Keys that are about one message, and those that are about messages not begun. */
const ofDrafts = new Set([
  'kind',
  'to',
  'email',
  'cc',
  'from',
  'subject',
  'interview',
  'sent',
  'reply',
  'attachments',
  'snooze',
  'skip',
]);
const ofNotes = new Set(['snoozed', 'skipped']);

function keys({ of }: Spot, { file, frontMatter }: Around): Proposal[] {
  const types = of === 'person' ? personFieldTypes : fieldTypes;
  const other = file === 'notes' ? ofDrafts : ofNotes;
  return Object.entries(types)
    .filter(([key]) => of === 'person' || !(other.has(key) || frontMatter.fields.has(key)))
    .map(([key, { about }]) => ({ text: `${key}: `, detail: about }));
}

function values(spot: Spot, around: Around): Proposal[] {
  const { key } = spot;
  const type = typeAt(spot);
  if (type?.choices) return type.choices.map((text) => ({ text, ...optional(aboutChoice(key, text)) }));
  if (type?.type === 'when') return dates(key, around);
  if (type?.type === 'flag') return [{ text: 'true' }];
  if (type?.type === 'number') return ['1', '2', '3'].map((text) => ({ text }));
  if (spot.of === 'person') return [];
  return known(key, around).filter(({ text }) => text !== '');
}

const optional = (about: string | undefined) => (about ? { about } : {});

function known(key: string, { people, company = '', role = '', notes, clock }: Around): Proposal[] {
  const written = (text: string) => ({ text: text === '' ? '' : scalarOf(text) });
  if (key === 'company') return [written(company)];
  if (key === 'role') return [written(role)];
  if (key === 'interview') return notes.map(written);
  if (key === 'to') {
    return people.map(({ name, title }) => ({ ...written(name.text), ...(title && { detail: title.text }) }));
  }
  if (key === 'email' || key === 'cc') {
    return people.flatMap(({ name, email }) =>
      email ? [{ ...written(email.text), detail: name.text, alias: name.text }] : [],
    );
  }
  return key === 'snoozed' || key === 'skipped' ? marks(key, people, clock) : [];
}

function marks(key: 'snoozed' | 'skipped', people: readonly Person[], clock: Clock): Proposal[] {
  const week = todayAt(clock.now, clock.timeZone).add({ weeks: 1 }).toString();
  return kinds.flatMap((kind) =>
    people.map(({ name }) => ({
      text: writeMark({ kind, number: 1, person: name.text }, key === 'snoozed' ? week : undefined),
    })),
  );
}

/** A decision is dated from the interview, all else from today. */
function dates(key: string, { frontMatter, clock }: Around): Proposal[] {
  const interview = parseWhen(frontMatter.fields.get('date')?.value, clock.timeZone);
  const fromInterview = key === 'decision' && interview ? daysFromInterview(interview) : [];
  const today = todayAt(clock.now, clock.timeZone);
  const seen = new Set<string>();
  return [...fromInterview, ...daysFromToday(clock)].flatMap(({ name, day }: NamedDay) => {
    const text = day.toString();
    if (seen.has(text)) return [];
    seen.add(text);
    return [
      {
        text,
        detail: name,
        about: `${dayName(day)}, ${howFar(day, today)}`,
        alias: `${name} ${dayName(day)}`,
      },
    ];
  });
}
