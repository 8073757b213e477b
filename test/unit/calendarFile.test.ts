import { spawnSync } from 'node:child_process';
import { convertIcsCalendar } from 'ts-ics';
import { describe, expect, it } from 'vitest';
import { calendarFile, type Step } from '../../server/src/core/index.ts';
import { letterWith, notesWith, stepsIn } from '../support/schedule.ts';

const now = '2026-11-18T18:00:00Z';
const notes = (fields = {}) => ({ 'tidewater/round-1.interview.md': notesWith(fields) });

/** The entries as a parser reads them that is not the one which wrote them. */
function entriesOf(steps: readonly Step[], at = now) {
  const { events = [] } = convertIcsCalendar(undefined, calendarFile(steps, at));
  return events;
}

it('an entry says what is due, when, and why', () => {
  const [entry] = entriesOf(stepsIn(notes()));
  expect(entry).toMatchObject({
    uid: expect.stringMatching(/^[\da-f-]{36}$/),
    summary: 'Thank-you note, Marit Solberg (Tidewater Brewing)',
    description: expect.stringMatching(/^Due within 24 hours of the interview, late after 48\./),
    status: 'CONFIRMED',
    timeTransparent: 'TRANSPARENT',
    categories: ['Followup'],
  });
  expect(entry?.start.date.toISOString()).toBe('2026-11-19T13:00:00.000Z');
});

it('all steps with a time are in it, and nothing else', () => {
  const files = { ...notes(), 'tidewater/n.followup.md': letterWith('kind: networking\nto: Priya Nair') };
  const steps = stepsIn(files);
  const summaries = entriesOf(steps).map(({ summary }) => summary);
  expect(summaries).toHaveLength(steps.length - 1);
  expect(summaries).not.toContain(expect.stringContaining('Priya'));
});

it('a second status check says so', () => {
  const files = {
    ...notes({ decision: '2026-11-25' }),
    'tidewater/s.followup.md': letterWith('kind: status-check\nto: Marit\nsent: 2026-11-26'),
  };
  expect(entriesOf(stepsIn(files)).map(({ summary }) => summary)).toContain(
    'Second status check, Marit Solberg (Tidewater Brewing)',
  );
});

describe('importing twice', () => {
  const first = entriesOf(stepsIn(notes()));

  it('changes an entry instead of doubling it', () => {
    const moved = entriesOf(stepsIn(notes({ date: '2026-11-19T10:00' })), '2026-11-18T18:01:00Z');
    expect(moved.map(({ uid }) => uid)).toEqual(first.map(({ uid }) => uid));
    expect(moved[0]?.start.date.toISOString()).toBe('2026-11-20T09:00:00.000Z');
    expect(moved[0]!.sequence!).toBeGreaterThan(first[0]!.sequence!);
    expect(moved[0]!.lastModified!.date.getTime()).toBeGreaterThan(first[0]!.lastModified!.date.getTime());
  });

  it('calls off what was done before its time', () => {
    const sent = {
      ...notes(),
      'tidewater/t.followup.md': letterWith('kind: thank-you\nto: Marit\nsent: 2026-11-18'),
    };
    const [entry, other] = entriesOf(stepsIn(sent));
    expect([entry?.uid, entry?.status, other?.status]).toEqual([first[0]?.uid, 'CANCELLED', 'CONFIRMED']);
    expect(entriesOf(stepsIn(sent), '2026-11-20T00:00:00Z').map(({ uid }) => uid)).not.toContain(
      first[0]?.uid,
    );
  });

  it('moves what is snoozed', () => {
    const snoozed = stepsIn(notes({ snoozed: 'thank-you to Marit until 2026-11-21T08:00' }));
    expect(entriesOf(snoozed)[0]?.start.date.toISOString()).toBe('2026-11-21T07:00:00.000Z');
  });
});

it('an identifier gives no path away', () => {
  expect(calendarFile(stepsIn(notes()), now)).not.toMatch(/file:|work\/|tidewater\//);
});

it('an empty agenda is an empty calendar', () => {
  expect(entriesOf([])).toEqual([]);
});

describe('any text', () => {
  const names = [
    'Ana, "the baker"; Silva',
    'Zoë 王小明 😀'.repeat(8),
    'line\nbreak: one; two',
    'back\\slash',
  ];

  it.each(names)('%j is read back as it was', (person) => {
    const [step] = stepsIn(notes());
    const [entry] = entriesOf([{ ...step!, person, company: '' }]);
    expect(entry?.summary).toBe(`Thank-you note, ${person}`);
  });

  it('no line is longer than other programs read', () => {
    const [step] = stepsIn(notes());
    const file = calendarFile(
      names.map((person, at) => ({ ...step!, id: `${at}`, person })),
      now,
    );
    for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(file.replaceAll('\r\n', '')).not.toContain('\n');
  });
});

const readWithPython = `
import json, sys
from icalendar import Calendar
calendar = Calendar.from_ical(sys.stdin.buffer.read())
entries = [[str(e['uid']), str(e['summary']), e.decoded('dtstart').isoformat(), int(e['sequence'])] for e in calendar.walk('VEVENT')]
print(json.dumps(entries))`;
/** The system's own Python has the system's packages; another one may come first on the PATH. */
const pythons = ['python3', '/usr/bin/python3'];
const python = pythons.find((name) => spawnSync(name, ['-c', 'import icalendar']).status === 0);
if (!python && process.env.CI === 'true') throw new Error('python3-icalendar is needed for these tests.');

it.skipIf(!python)('another program reads the same', () => {
  const steps = stepsIn(notes({ decision: '2026-11-25' }));
  const { stdout, stderr } = spawnSync(python!, ['-c', readWithPython], {
    input: calendarFile(steps, now),
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  const read = entriesOf(steps).map(({ uid, summary, start, sequence }) => [
    uid,
    summary,
    start.date.toISOString().replace('.000Z', '+00:00'),
    sequence,
  ]);
  expect(JSON.parse(stdout)).toEqual(read);
});
