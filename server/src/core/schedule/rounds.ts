import type { Temporal } from 'temporal-polyfill';
import type { FrontMatter } from '../document/frontMatter.ts';
import type { Person } from '../document/people.ts';
import { readName } from '../language/names.ts';
import { type Application, type NotesFile, nameOf } from '../workspace/files.ts';
import { heldAt, overAfter } from './due.ts';
import { parseWhen, type When } from './when.ts';

export const outcomes = ['waiting', 'offer', 'rejected', 'postponed', 'withdrawn'] as const;
export type Outcome = (typeof outcomes)[number];

/** What the dates of notes or of a draft say. */
export interface Facts {
  interview?: When;
  decision?: When;
  outcome: Outcome;
  /** They like to be called. */
  byPhone: boolean;
}

/** One interview, as far as messages are concerned. */
export interface Round extends Facts {
  /** Stays the same when its file is renamed, where it has a number. */
  key: string;
  file: NotesFile;
  number: number;
  members: readonly Member[];
  /** Who decides, or leads through it; absent where nobody is named. */
  lead: Member | undefined;
}

/** Somebody who was there. */
export interface Member {
  /** Nobody else of the round has it. */
  key: string;
  name: string;
  title?: string;
  relation: string;
}

/** The facts in front matter; what cannot be read is as if it were not there. */
export function factsOf({ fields }: FrontMatter, timeZone: string): Facts {
  const written = (key: string) => fields.get(key)?.value;
  const interview = parseWhen(written('date'), timeZone);
  // A day that they name is a day where they are.
  const named = parseWhen(written('decision'), interview?.moment.timeZoneId ?? timeZone);
  // A date before the interview is a slip, or left over from an earlier round.
  const decision = named && interview && isBefore(overAfter(named), heldAt(interview)) ? undefined : named;
  const outcome = outcomes.find((each) => each === wordOf(written('outcome'))) ?? 'waiting';
  return {
    ...(interview && { interview }),
    ...(decision && { decision }),
    outcome,
    byPhone: wordOf(written('channel')) === 'phone',
  };
}

/** The rounds of an application in their order, each with a key of its own. */
export function roundsOf({ rounds }: Application, timeZone: string): Round[] {
  const taken = new Set<string>();
  return rounds.map((file, index) => {
    const { frontMatter, interviewers } = file.notes;
    const written = Number(frontMatter.fields.get('round')?.value);
    const stem = nameOf(file.uri).replace(/\.interview\.md$/, '');
    const byNumber = written > 0 ? `round-${written}` : stem;
    const key = taken.has(byNumber) ? `${byNumber}-${stem}` : byNumber;
    taken.add(key);
    const facts = factsOf(frontMatter, timeZone);
    const members = membersOf(interviewers);
    const lead = leadOf(members);
    return {
      ...facts,
      byPhone: facts.byPhone || lead?.relation === 'recruiter',
      key,
      file,
      number: written > 0 ? written : index + 1,
      members,
      lead,
    };
  });
}

function membersOf(people: readonly Person[]): Member[] {
  const taken = new Map<string, number>();
  return people.map(({ name, title, relation }) => {
    const plain = keyOfPerson(name.text);
    const count = (taken.get(plain) ?? 0) + 1;
    taken.set(plain, count);
    return {
      key: count === 1 ? plain : `${plain}-${count}`,
      name: name.text,
      ...(title && { title: title.text }),
      relation: wordOf(relation?.text),
    };
  });
}

/** The hiring manager, or else the recruiter who leads, or else whoever is nearest to it. */
function leadOf(members: readonly Member[]): Member | undefined {
  for (const relation of ['hiring-manager', 'recruiter', 'managers-boss', 'hr']) {
    const found = members.find((member) => member.relation === relation);
    if (found) return found;
  }
  return members[0];
}

/** A name for ids: "dana-cole". Names in other alphabets than ours stand as they are written. */
export function keyOfPerson(name: string): string {
  const { parts } = readName(name);
  return parts.length > 0 ? parts.join('-') : name.trim().toLowerCase().replace(/\s+/g, '-');
}

/** "Hiring Manager" and "hiring-manager" are the same. */
function wordOf(value: unknown): string {
  return typeof value === 'string'
    ? value
        .trim()
        .toLowerCase()
        .replace(/[\s_]+/g, '-')
    : '';
}

function isBefore(a: Temporal.ZonedDateTime, b: Temporal.ZonedDateTime): boolean {
  return a.epochMilliseconds < b.epochMilliseconds;
}
