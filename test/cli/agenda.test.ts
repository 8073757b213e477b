import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { convertIcsCalendar } from 'ts-ics';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { JsonAgenda } from '../../server/src/cli/contract.ts';
import { runCli } from '../support/cli.ts';
import { cleanDraft } from '../support/drafts.ts';
import { letterWith, notesWith } from '../support/schedule.ts';

let folder: string;
const write = (name: string, text: string) => {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), text);
};
const when = ['--now', '2026-11-20T10:00:00+01:00', '--time-zone', 'Europe/Berlin'];
const agenda = (...args: string[]) => runCli(['agenda', ...when, ...args], { cwd: folder });
const json = async (...args: string[]) =>
  JSON.parse((await agenda('--format', 'json', ...args)).stdout) as JsonAgenda;
const ready = cleanDraft
  .replace('Dana Cole', 'Marit Solberg')
  .replace('Acme Robotics', 'Tidewater Brewing')
  .replace('Dear Dana', 'Dear Marit');

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'followup agenda '));
  write('tidewater/round-1.interview.md', notesWith({ decision: '2026-11-25' }));
  write('tidewater/marit.followup.md', ready);
  write('tidewater/owen.followup.md', letterWith('kind: thank-you\nto: Owen Tate\nsent: 2026-11-19T08:00'));
  write(
    'mill/first.interview.md',
    notesWith({ company: 'Ash Mill', interviewers: 'Rosa Lind', date: undefined }),
  );
  write('empty/README.md', 'Nothing here.\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('--format json has the shape of the contract', async () => {
  const result = await json('tidewater');
  expect(Object.keys(result)).toEqual(['version', 'now', 'steps']);
  expect([result.version, result.now]).toEqual([1, '2026-11-20T09:00:00.000Z']);
  const [step] = result.steps;
  expect(step).toEqual({
    id: expect.stringMatching(/\/thank-you\/marit-solberg$/),
    kind: 'thank-you',
    company: 'Tidewater Brewing',
    person: 'Marit Solberg',
    title: 'Head Brewer',
    role: 'Cellar Supervisor',
    due: '2026-11-19T14:00+01:00',
    late: '2026-11-20T14:00+01:00',
    state: 'ready',
    path: path.join('tidewater', 'marit.followup.md'),
    notes: path.join('tidewater', 'round-1.interview.md'),
    guidance: ['T1', 'T2', 'T3'],
    reason: expect.stringContaining('24 hours'),
  });
  expect(result.steps.map(({ kind, state }) => `${kind} ${state}`)).toEqual([
    'thank-you ready',
    'linkedin-invite todo',
    'linkedin-invite todo',
    'status-check todo',
    'thank-you sent',
  ]);
});

test('what has no date has null', async () => {
  const { steps } = await json('mill');
  expect(steps[0]).toMatchObject({ person: 'Rosa Lind', due: null, late: null, state: 'todo' });
});

test('a file stands for itself and what lies beside it', async () => {
  const { steps } = await json(path.join('tidewater', 'marit.followup.md'));
  expect(steps).toHaveLength(5);
  expect((await json(path.join('tidewater', 'round-1.interview.md'))).steps).toHaveLength(5);
});

test('for a person: by urgency, with what to open', async () => {
  const { stdout, code } = await agenda();
  expect(code).toBe(0);
  expect(stdout).toMatch(
    /^Today\n {2}Thu 19 Nov, 14:00\s+Thank-you note, Marit Solberg \(Tidewater Brewing\)\s+ready to send {2}tidewater/,
  );
  expect(stdout).toMatch(/\nDone\n.*Owen Tate.*sent/);
  expect(stdout.indexOf('This week')).toBeLessThan(stdout.indexOf('Later'));
});

test('an empty folder has nothing due', async () => {
  expect(await agenda('empty')).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('There are no notes'),
  });
});

test('ics is a calendar that other programs read', async () => {
  const { stdout } = await agenda('--format', 'ics', 'tidewater');
  const { events = [] } = convertIcsCalendar(undefined, stdout);
  expect(events.map(({ summary }) => summary)).toContain('Status check, Marit Solberg (Tidewater Brewing)');
});

describe('options', () => {
  const dueOf = async (kind: string, ...args: string[]) =>
    (await json('tidewater', ...args)).steps.find((step) => step.kind === kind)?.due;

  test('holidays and the time zone move dates', async () => {
    expect(await dueOf('status-check')).toBe('2026-11-26T09:00+01:00');
    expect(await dueOf('status-check', '--holidays', '2026-11-26, 11-27')).toBe('2026-11-30T09:00+01:00');
    expect(await dueOf('status-check', '--time-zone', 'America/New_York')).toBe('2026-11-26T09:00-05:00');
  });

  test('the cadence moves them as well', async () => {
    write('tidewater/check.followup.md', letterWith('kind: status-check\nto: Marit\nsent: 2026-11-26T09:00'));
    const next = async (cadence: string) => {
      const { steps } = await json('tidewater', '--cadence', cadence);
      return steps
        .filter(({ kind, state }) => /check|phone/.test(kind) && state === 'todo')
        .map(({ kind, due }) => `${kind} ${due}`);
    };
    expect(await next('conservative')).toEqual(['phone-script 2026-12-03T10:00+01:00']);
    expect(await next('persistent')).toEqual(['status-check 2026-11-30T09:00+01:00']);
  });

  test.each([
    ['an unknown format', ['--format', 'xml'], /pretty, json, ics/],
    ['an unknown cadence', ['--cadence', 'daily'], /conservative, standard, persistent/],
    ['a zone that is none', ['--time-zone', 'Mars/Olympus'], /Europe\/Berlin/],
    ['a holiday that is none', ['--holidays', '2026-02-30'], /12-25/],
    ['a moment that is none', ['--now', 'soon'], /2026-11-18/],
    ['a path that is not there', ['missing'], /There is no file or folder missing/],
  ])('%s is refused with 2', async (_, args, message) => {
    const { code, stderr, stdout } = await agenda(...args);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
    expect(stdout).toBe('');
  });
});
