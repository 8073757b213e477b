import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { dateInWords, daysFromInterview, daysFromToday } from '../../server/src/core/assist/dates.ts';
import { fittingWords, knownWords } from '../../server/src/core/assist/draftWords.ts';
import { notesOutline } from '../../server/src/core/assist/notesOutline.ts';
import {
  helpFor,
  parseDraft,
  parseFrontMatter,
  parseNotes,
  proposalsAt,
  spotAt,
} from '../../server/src/core/index.ts';
import { parseWhen } from '../../server/src/core/schedule/when.ts';
import { anyText } from '../support/arbitraries.ts';

const clock = { now: '2026-11-19T09:00:00Z', timeZone: 'Europe/Berlin' };

describe('a date in words', () => {
  it.each([
    ['2026-11-19', 'Thursday 19 November 2026, today'],
    ['2026-11-22', 'Sunday 22 November 2026, in 3 days'],
    ['2026-11-18T14:00', 'Wednesday 18 November 2026 at 14:00, yesterday'],
    ['2027-01-25', 'Monday 25 January 2027, in 2 months'],
    ['2026-12-18', 'Friday 18 December 2026, in 4 weeks'],
    [
      '2026-11-20T09:00-05:00[America/New_York]',
      'Friday 20 November 2026 at 09:00 (America/New York), tomorrow',
    ],
    ['soon', undefined],
  ])('of %s is “%s”', (value, words) => {
    expect(dateInWords(value, clock)).toBe(words);
  });
});

test('days have their names', () => {
  const named = daysFromToday(clock).map(({ name, day }) => `${name}: ${day}`);
  expect(named).toEqual(
    expect.arrayContaining([
      'today: 2026-11-19',
      'tomorrow: 2026-11-20',
      'Monday: 2026-11-23',
      'in a week: 2026-11-26',
    ]),
  );
});

test('the Friday after an interview is never the day itself', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4000 }), (days) => {
      const date = new Date(Date.UTC(2024, 0, 1 + days)).toISOString().slice(0, 10);
      const when = parseWhen(date, 'UTC')!;
      const friday = daysFromInterview(when).find(({ name }) => name.startsWith('the Friday'))!.day;
      expect(friday.dayOfWeek).toBe(5);
      expect(when.moment.toPlainDate().until(friday).days).toBeGreaterThan(0);
      expect(when.moment.toPlainDate().until(friday).days).toBeLessThanOrEqual(7);
    }),
  );
});

test('at any place of any text, help and proposals lie in the text', () => {
  fc.assert(
    fc.property(
      anyText,
      fc.nat(200),
      fc.constantFrom('draft' as const, 'notes' as const),
      (text, at, file) => {
        const offset = Math.min(at, text.length);
        const frontMatter = parseFrontMatter(text);
        const spot = spotAt(text, frontMatter, offset);
        if (!spot) return;
        expect(spot.start).toBeLessThanOrEqual(offset);
        expect(spot.end).toBeGreaterThanOrEqual(offset);
        expect(spot.end).toBeLessThanOrEqual(text.length);
        expect(text.slice(spot.start, spot.end)).not.toMatch(/[\r\n]/);
        for (const line of helpFor(spot, clock)) expect(line).not.toBe('');
        const people = parseNotes(text).interviewers;
        for (const proposal of proposalsAt(spot, { file, frontMatter, clock, people, notes: [] }))
          expect(proposal.text.trim()).not.toBe('');
      },
    ),
  );
});

test('whatever the text, words and outline can be told', () => {
  fc.assert(
    fc.property(anyText, anyText, (text, before) => {
      const words = knownWords(parseDraft(text), undefined, clock);
      expect(fittingWords(words, before, true).typed).toBeLessThanOrEqual(before.length);
      for (const { start, end } of notesOutline(parseNotes(text))) {
        expect(start).toBeLessThanOrEqual(end);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});
