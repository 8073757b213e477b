import fc from 'fast-check';
import { kinds } from '../../server/src/core/kinds.ts';
import type { PlanOptions } from '../../server/src/core/schedule/plan.ts';
import { letterWith, notesWith } from './schedule.ts';

/** Paths and texts of the files of a workspace. */
export type Files = Readonly<Record<string, string>>;

const zones = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kolkata',
  'Africa/Cairo',
  'Pacific/Auckland',
  'America/St_Johns',
];
const zone = fc.constantFrom(...zones);
const minute = 60_000;
const start = Date.UTC(2026, 1, 20);
/** Within a year that holds all clock changes. */
const time = fc
  .integer({ min: 0, max: 400 * 24 * 60 })
  .map((count) => new Date(start + count * minute).toISOString());
const day = time.map((text) => text.slice(0, 10));
const local = fc.oneof(
  day,
  time.map((text) => text.slice(0, 16)),
);
const anyDate = fc.oneof({ weight: 4, arbitrary: local }, fc.constantFrom('soon', '', '2026-02-30'));
const zonedDate = fc.tuple(time, zone).map(([text, there]) => `${text.slice(0, 16)}[${there}]`);

const people = ['Marit Solberg', 'Owen Tate', 'Owen Marsh', 'Lena Fox', '王小明', "Aoife O'Neill"];
const person = fc.record({
  name: fc.constantFrom(...people),
  relation: fc.constantFrom('hiring-manager', 'recruiter', 'hr', 'peer', ''),
});

const round = fc
  .record({
    date: fc.option(fc.oneof({ weight: 3, arbitrary: local }, zonedDate), { nil: undefined, freq: 8 }),
    decision: fc.option(anyDate, { nil: undefined }),
    outcome: fc.constantFrom(
      'waiting',
      'waiting',
      'waiting',
      'rejected',
      'postponed',
      'offer',
      'withdrawn',
      undefined,
    ),
    channel: fc.constantFrom('email', 'phone', undefined),
    members: fc.array(person, { maxLength: 4 }),
    round: fc.constantFrom('1', '2', '3', undefined),
  })
  .map(({ members, ...fields }) => {
    const lines = members.map(({ name, relation }) => `\n  - name: "${name}"\n    relation: ${relation}`);
    return notesWith({ ...fields, interviewers: lines.length > 0 ? lines.join('') : undefined });
  });

const draft = fc
  .record({
    kind: fc.option(fc.constantFrom(...kinds), { nil: undefined, freq: 8 }),
    to: fc.option(fc.constantFrom(...people, 'Owen', 'Priya Nair'), { nil: undefined }),
    sent: fc.option(fc.oneof({ weight: 4, arbitrary: local }, fc.constantFrom('yes', 'true')), {
      nil: undefined,
    }),
    reply: fc.option(local, { nil: undefined, freq: 3 }),
    skip: fc.constantFrom('true', 'false', undefined, undefined),
    snooze: fc.option(anyDate, { nil: undefined, freq: 3 }),
    company: fc.constantFrom(undefined, undefined, 'Tidewater Brewing', 'Oakum Boats'),
  })
  .map((fields) =>
    letterWith(
      Object.entries(fields)
        .flatMap(([key, value]) => (value === undefined ? [] : `${key}: ${value}`))
        .join('\n'),
    ),
  );

/** The files of one folder. */
const folder = fc
  .record({ rounds: fc.array(round, { maxLength: 3 }), drafts: fc.array(draft, { maxLength: 6 }) })
  .map(({ rounds, drafts }) => [
    ...rounds.map((text, at) => [`interview-${at + 1}.interview.md`, text] as const),
    ...drafts.map((text, at) => [`letter-${at + 1}.followup.md`, text] as const),
  ]);

/** Up to three folders with notes and drafts, sensible and not. */
export const workspace: fc.Arbitrary<Files> = fc
  .array(folder, { minLength: 1, maxLength: 3 })
  .map((folders) =>
    Object.fromEntries(
      folders.flatMap((files, at) => files.map(([name, text]) => [`folder-${at}/${name}`, text])),
    ),
  );

export const planOptions: fc.Arbitrary<PlanOptions> = fc.record({
  timeZone: zone,
  cadence: fc.constantFrom('conservative', 'standard', 'persistent'),
  holidays: fc.array(
    fc.oneof(
      day,
      day.map((text) => text.slice(5)),
    ),
    { maxLength: 30 },
  ),
});
