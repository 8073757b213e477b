import { describe, expect, it } from 'vitest';
import { parseWhen } from '../../server/src/core/schedule/when.ts';

const berlin = 'Europe/Berlin';
const written = (value: unknown, timeZone = berlin) => {
  const when = parseWhen(value, timeZone);
  return when && [when.moment.toString({ smallestUnit: 'minute' }), when.hasTime];
};

describe('is read', () => {
  it.each([
    ['2026-11-18', '2026-11-18T00:00+01:00[Europe/Berlin]', false],
    ['2026-11-18T14:00', '2026-11-18T14:00+01:00[Europe/Berlin]', true],
    ['2026-11-18 14:00', '2026-11-18T14:00+01:00[Europe/Berlin]', true],
    ['  2026-11-18   14:00  ', '2026-11-18T14:00+01:00[Europe/Berlin]', true],
    ['2026-11-18T14:00:30', '2026-11-18T14:00+01:00[Europe/Berlin]', true],
    ['2026-11-18t14:00', '2026-11-18T14:00+01:00[Europe/Berlin]', true],
    ['2026-11-18T1400', '2026-11-18T14:00+01:00[Europe/Berlin]', true],
    ['2026-11-18T14', '2026-11-18T14:00+01:00[Europe/Berlin]', true],
    ['2026-11-18 14', '2026-11-18T14:00+01:00[Europe/Berlin]', true],
    ['2026-11-18T14:00-08', '2026-11-18T23:00+01:00[Europe/Berlin]', true],
    ['2026-11-18T14:00:30-0800', '2026-11-18T23:00+01:00[Europe/Berlin]', true],
    ['2026-11-18T14-08', '2026-11-18T23:00+01:00[Europe/Berlin]', true],
    ['2026-11-18T14z', '2026-11-18T15:00+01:00[Europe/Berlin]', true],
    ['2026-11-18T09[America/New_York]', '2026-11-18T09:00-05:00[America/New_York]', true],
    ['2026-11-18T14:00+01:00', '2026-11-18T14:00+01:00[Europe/Berlin]', true],
    ['2026-11-18T14:00Z', '2026-11-18T15:00+01:00[Europe/Berlin]', true],
    ['2026-11-18T09:00-05:00', '2026-11-18T15:00+01:00[Europe/Berlin]', true],
    ['2026-11-18T09:00[America/New_York]', '2026-11-18T09:00-05:00[America/New_York]', true],
    ['2026-11-18T09:00-05:00[America/New_York]', '2026-11-18T09:00-05:00[America/New_York]', true],
    ['2024-02-29', '2024-02-29T00:00+01:00[Europe/Berlin]', false],
  ])('%j', (value, moment, hasTime) => expect(written(value)).toEqual([moment, hasTime]));

  it('in the zone of the person', () => {
    expect(written('2026-11-18T14:00', 'America/New_York')).toEqual([
      '2026-11-18T14:00-05:00[America/New_York]',
      true,
    ]);
    expect(written('2026-11-18', 'Pacific/Auckland')).toEqual([
      '2026-11-18T00:00+13:00[Pacific/Auckland]',
      false,
    ]);
  });

  it('with the zone that is written where its offset is wrong', () => {
    expect(written('2026-11-18T09:00+07:00[America/New_York]')?.[0]).toBe(
      '2026-11-18T09:00-05:00[America/New_York]',
    );
  });

  it.each([
    ['a minute that a clock change skips', '2026-03-29T02:30', '2026-03-29T03:30+02:00[Europe/Berlin]'],
    ['a minute that comes twice', '2026-10-25T02:30', '2026-10-25T02:30+02:00[Europe/Berlin]'],
  ])('although it is %s', (_, value, moment) => expect(written(value)?.[0]).toBe(moment));
});

describe('is refused', () => {
  it.each([
    [undefined],
    [null],
    [20261118],
    [new Date(0)],
    [['2026-11-18']],
    [''],
    ['soon'],
    ['18.11.2026'],
    ['11/18/2026'],
    ['2026-11'],
    ['2026-11-31'],
    ['2026-02-29'],
    ['2026-13-01'],
    ['2026-11-18T25:00'],
    ['2026-11-18 2pm'],
    ['2026-11-18T14:00-8'],
    ['2026-11-18T'],
    [`2026-11-18T${'1'.repeat(60_000)}`],
    ['2026-11-18T14:00[Mars/Olympus]'],
    ['2026-11-18 or so'],
    ['about 2026-11-18'],
  ])('%j', (value) => expect(parseWhen(value, berlin)).toBeUndefined());

  it('in a zone that there is not', () => expect(parseWhen('2026-11-18', 'Mars/Olympus')).toBeUndefined());
});
