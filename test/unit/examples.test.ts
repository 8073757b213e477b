import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { moveDates, toldOn, writeExamples } from '../../scripts/examples.mjs';
import { temporaryFolder } from '../../scripts/workbench/server.mjs';

const days = fc.integer({ min: -1000, max: 1000 });
const dates = fc.date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true });
const options = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
const inWords = (date: Date) =>
  new Intl.DateTimeFormat('en-GB', { weekday: 'long', ...options }).format(date);

describe('the dates of the examples', () => {
  test('move together, however they are written', () => {
    const told = 'On Mon, 16 Nov 2026 at 16:12; date: 2026-11-16T16:12; by the 30th, on Sundays, 1 December';
    expect(moveDates(told, 3)).toBe(
      'On Thu, 19 Nov 2026 at 16:12; date: 2026-11-19T16:12; by the 3rd, on Wednesdays, 4 December',
    );
    expect(moveDates(told, 0)).toBe(told);
  });

  test('stay dates of the calendar on the right day of the week', () => {
    fc.assert(
      fc.property(dates, days, (date, by) => {
        const moved = new Date(date.getTime() + by * 86_400_000);
        expect(moveDates(inWords(date), by)).toBe(inWords(moved));
        expect(moveDates(date.toISOString().slice(0, 10), by)).toBe(moved.toISOString().slice(0, 10));
      }),
    );
  });

  test('leave other words and numbers alone', () => {
    const text = 'I may call 07700 900 482 in 2027, version 3-14; in January we march on; 18 months';
    expect(moveDates(text, 5)).toBe(text);
  });
});

describe('a copy of the examples', () => {
  const { folder, remove } = temporaryFolder();
  afterAll(remove);

  test('is told as of the day it is made on', () => {
    const [year, month, date] = toldOn.split('-').map(Number) as [number, number, number];
    writeExamples(folder, new Date(year, month - 1, date, 23, 59));
    const root = path.resolve(import.meta.dirname, '../../examples');
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.md'),
    );
    for (const name of files)
      expect(readFileSync(path.join(folder, name), 'utf8')).toBe(readFileSync(path.join(root, name), 'utf8'));
    writeExamples(folder, new Date(year, month - 1, date + 7, 0, 1));
    expect(readFileSync(path.join(folder, 'README.md'), 'utf8')).toContain('2 December 2026');
  });
});
