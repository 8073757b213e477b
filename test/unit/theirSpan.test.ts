import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { parseDraft } from '../../server/src/core/index.ts';
import { dayTheyNamed } from '../../server/src/core/rules/theirSpan.ts';
import { letter } from '../support/draft.ts';

const tuesday = Temporal.PlainDate.from('2026-03-03');
const namedIn = (body: string, held = tuesday) =>
  dayTheyNamed(parseDraft(letter(body)), held)?.first.toString();

describe('the day that they named', () => {
  it.each([
    ['You said you would let everyone know by Friday.', '2026-03-06'],
    ['Your colleague mentioned that I would hear from you on Monday.', '2026-03-09'],
    ['You hoped to decide before the end of next Tuesday.', '2026-03-10'],
    ['You told me on Wednesday that I would hear by Thursday.', '2026-03-05'],
  ])('%s', (body, day) => expect(namedIn(body)).toBe(day));

  it.each([
    ['You said on Friday that you would decide soon.'],
    ['You said the oven would be mended by Friday.'],
    ['I can come on Friday if you decide to see me again.'],
  ])('is not in: %s', (body) => expect(namedIn(body)).toBeUndefined());

  it('is within a week after the interview', () => {
    const days = fc.integer({ min: 0, max: 4000 }).map((ahead) => tuesday.add({ days: ahead }));
    fc.assert(
      fc.property(days, (held) => {
        const first = Temporal.PlainDate.from(namedIn('You said you would ring by Friday.', held)!);
        expect(first.dayOfWeek).toBe(5);
        expect(held.until(first).days).toSatisfy((ahead: number) => ahead >= 1 && ahead <= 7);
      }),
    );
  });
});
