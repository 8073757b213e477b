import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { parseWhen } from '../../server/src/core/schedule/when.ts';
import { runs } from '../support/properties.ts';
import { loneStep } from '../support/schedule.ts';

const zones = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kolkata',
  'Pacific/Auckland',
  'America/St_Johns',
  'Africa/Cairo',
];
const zone = fc.constantFrom(...zones);
const minute = 60_000;
/** Minutes of the years 2000 to 2049. */
const moment = fc
  .integer({ min: Date.UTC(2000) / minute, max: Date.UTC(2050) / minute })
  .map((count) => count * minute);
const zoned = (epochMilliseconds: number, timeZone: string) =>
  Temporal.Instant.fromEpochMilliseconds(epochMilliseconds).toZonedDateTimeISO(timeZone);

it('a time with its zone or offset is read as it was written', () => {
  fc.assert(
    fc.property(moment, zone, zone, (at, there, here) => {
      const time = zoned(at, there);
      const withZone = time.toString({ smallestUnit: 'minute' });
      expect(parseWhen(withZone, here)?.moment.toString()).toBe(time.toString());
      const withOffset = parseWhen(
        time.toString({ smallestUnit: 'minute', timeZoneName: 'never' }),
        here,
      )?.moment;
      expect(withOffset?.epochMilliseconds).toBe(at);
      expect(withOffset?.timeZoneId).toBe(here);
    }),
    { numRuns: runs(500) },
  );
});

it('a time without a zone is the clock on the wall, a day its first minute', () => {
  fc.assert(
    fc.property(moment, zone, fc.constantFrom('T', ' ', '  '), (at, here, between) => {
      const time = zoned(at, here);
      const [day, clock] = time.toPlainDateTime().toString({ smallestUnit: 'minute' }).split('T');
      const read = parseWhen(`${day}${between}${clock}`, here);
      expect(read?.moment.toPlainDateTime().toString()).toBe(time.toPlainDateTime().toString());
      expect(read?.hasTime).toBe(true);
      const wholeDay = parseWhen(day, here);
      expect(wholeDay?.moment.toString()).toBe(time.startOfDay().toString());
      expect(wholeDay?.hasTime).toBe(false);
    }),
    { numRuns: runs(500) },
  );
});

it('a text that is no date is refused without a word', () => {
  const almost = fc.stringMatching(
    /^20\d\d-[01]\d-[0-3]\d([T ][0-2]?\d(:?[0-6]\d)?)?(Z|[+-]\d\d:?\d\d|\[[A-Z/]{0,9}\]| )?$/,
  );
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.string(), almost), zone, (value, here) => {
      const read = parseWhen(value, here);
      if (read) expect(String(value).trim()).toMatch(/^\d{4}-\d\d-\d\d/);
    }),
    { numRuns: runs(1000) },
  );
});

/** When a message of a kind that stands alone is due and late, in milliseconds. */
function dueOf(kind: string, field: string, timeZone: string) {
  const { due, late } = loneStep(`kind: ${kind}\n${field}`, { timeZone });
  const at = (moment: string) => Temporal.Instant.from(moment).epochMilliseconds;
  return due === undefined ? undefined : { due: at(due), late: late === undefined ? undefined : at(late) };
}

const when = (field: string, at: number, here: string, withTime: boolean) => {
  const plain = zoned(at, here).toString({ smallestUnit: 'minute' });
  return `${field}: ${withTime ? plain : plain.slice(0, 10)}`;
};

it('nothing is late before it is due, nor due before the interview', () => {
  const kinds = fc.constantFrom('thank-you', 'status-check', 'keep-in-touch');
  fc.assert(
    fc.property(
      moment,
      zone,
      kinds,
      fc.constantFrom('date', 'decision'),
      fc.boolean(),
      (at, here, kind, field, withTime) => {
        const due = dueOf(kind, when(field, at, here, withTime), here);
        expect(due === undefined).toBe(field === 'decision' && kind !== 'status-check');
        if (!due) return;
        expect(due.due).toBeGreaterThanOrEqual(withTime ? at : at - 24 * 60 * minute);
        if (due.late) expect(due.late).toBeGreaterThanOrEqual(due.due);
      },
    ),
    { numRuns: runs(600) },
  );
});

it('a later interview is never due earlier, nor late earlier', () => {
  const kinds = fc.constantFrom('thank-you', 'status-check', 'keep-in-touch');
  const later = fc.integer({ min: 0, max: 5 * 24 * 60 }).map((count) => count * minute);
  fc.assert(
    fc.property(moment, later, zone, kinds, fc.boolean(), (at, more, here, kind, withTime) => {
      const of = (time: number) => dueOf(kind, when('date', time, here, withTime), here)!;
      const [one, other] = [of(at), of(at + more)];
      expect(other.due).toBeGreaterThanOrEqual(one.due);
      if (one.late) expect(other.late).toBeGreaterThanOrEqual(one.late);
    }),
    { numRuns: runs(600) },
  );
});
