import { describe, expect, it } from 'vitest';
import { type Kind, kinds } from '../../server/src/core/kinds.ts';
import { loneStep } from '../support/schedule.ts';

/** Due and late of a message of a kind that stands alone with these fields, as ISO 8601 with offset. */
function when(kind: Kind, fields: string, timeZone = 'Europe/Berlin'): (string | undefined)[] {
  const { due, late } = loneStep(`kind: ${kind}\n${fields}`, { timeZone });
  return due === undefined ? [] : [due, late];
}

describe('T1, T2: a thank-you note', () => {
  it.each([
    ['Monday', '2026-11-16T14:00', '2026-11-17T14:00+01:00', '2026-11-18T14:00+01:00'],
    ['Wednesday', '2026-11-18T08:30', '2026-11-19T08:30+01:00', '2026-11-20T08:30+01:00'],
    ['Thursday', '2026-11-19T14:00', '2026-11-20T14:00+01:00', '2026-11-21T14:00+01:00'],
    [
      'Thursday, a minute before midnight',
      '2026-11-19T23:59',
      '2026-11-20T23:59+01:00',
      '2026-11-21T23:59+01:00',
    ],
    ['Friday, just after midnight', '2026-11-20T00:00', '2026-11-23T09:00+01:00', '2026-11-23T12:00+01:00'],
    ['Friday', '2026-11-20T16:00', '2026-11-23T09:00+01:00', '2026-11-23T12:00+01:00'],
    ['Saturday', '2026-11-21T10:00', '2026-11-23T09:00+01:00', '2026-11-23T12:00+01:00'],
    ['Sunday', '2026-11-22T23:00', '2026-11-23T09:00+01:00', '2026-11-24T23:00+01:00'],
    [
      'a Wednesday without a time, from noon',
      '2026-11-18',
      '2026-11-19T12:00+01:00',
      '2026-11-20T12:00+01:00',
    ],
    ['a Friday without a time', '2026-11-20', '2026-11-23T09:00+01:00', '2026-11-23T12:00+01:00'],
    ['a Friday over New Year', '2027-01-01T10:00', '2027-01-04T09:00+01:00', '2027-01-04T12:00+01:00'],
  ])('after %s', (_, date, due, late) => expect(when('thank-you', `date: ${date}`)).toEqual([due, late]));

  it('takes no account of the decision date', () => {
    expect(when('thank-you', 'decision: 2026-11-27')).toEqual([]);
    expect(when('thank-you', 'date: 2026-11-18T14:00\ndecision: 2026-11-27')?.[0]).toBe(
      '2026-11-19T14:00+01:00',
    );
  });
});

describe('C1: a status check where they named a date', () => {
  it.each([
    ['a day', '2026-11-25', '2026-11-26T09:00+01:00', '2026-11-28T00:00+01:00'],
    ['a day with a time', '2026-11-25T17:00', '2026-11-26T09:00+01:00', '2026-11-28T00:00+01:00'],
    ['a Friday, over the weekend', '2026-11-27', '2026-11-30T09:00+01:00', '2026-12-02T00:00+01:00'],
    ['a Saturday', '2026-11-28', '2026-11-30T09:00+01:00', '2026-12-02T00:00+01:00'],
    ['the last day of a year', '2026-12-31', '2027-01-01T09:00+01:00', '2027-01-03T00:00+01:00'],
  ])('%s', (_, decision, due, late) => {
    expect(when('status-check', `date: 2026-11-18\ndecision: ${decision}`)).toEqual([due, late]);
    expect(when('status-check', `decision: ${decision}`)).toEqual([due, late]);
  });
});

describe('C2: a status check where they named none', () => {
  it.each([
    ['2026-11-18', '2026-11-25T09:00+01:00', '2026-12-02T09:00+01:00'],
    ['2026-11-18T17:30', '2026-11-25T09:00+01:00', '2026-12-02T09:00+01:00'],
  ])('%s', (date, due, late) => {
    expect(when('status-check', `date: ${date}`)).toEqual([due, late]);
    expect(when('status-check', `date: ${date}\ndecision: soon`)).toEqual([due, late]);
    expect(when('status-check', `date: ${date}\ndecision:`)).toEqual([due, late]);
  });
});

describe('K4: keeping in touch is never late', () => {
  it.each([
    ['2026-11-18T14:00', '2027-01-18T09:00+01:00'],
    ['2026-12-31', '2027-03-01T09:00+01:00'],
  ])('%s', (date, due) => expect(when('keep-in-touch', `date: ${date}`)).toEqual([due, undefined]));
});

describe('clock changes', () => {
  it.each([
    ['Berlin, into winter', 'Europe/Berlin', '2026-10-24', '2026-10-26T09:00+01:00'],
    ['Berlin, into summer', 'Europe/Berlin', '2026-03-28', '2026-03-30T09:00+02:00'],
    ['New York, into winter', 'America/New_York', '2026-10-31', '2026-11-02T09:00-05:00'],
    ['New York, into summer', 'America/New_York', '2026-03-07', '2026-03-09T09:00-04:00'],
  ])('leave Monday 09:00 where it is: %s', (_, timeZone, saturday, due) => {
    expect(when('thank-you', `date: ${saturday}T10:00`, timeZone)?.[0]).toBe(due);
  });

  it('leave the mornings of a status check where they are', () => {
    expect(when('status-check', 'date: 2026-10-20')).toEqual([
      '2026-10-27T09:00+01:00',
      '2026-11-03T09:00+01:00',
    ]);
    expect(when('status-check', 'decision: 2026-03-07', 'America/New_York')).toEqual([
      '2026-03-09T09:00-04:00',
      '2026-03-11T00:00-04:00',
    ]);
  });

  it('do not change that 24 hours are 24 hours', () => {
    // Egypt changes its clocks in the night from Thursday to Friday.
    expect(when('thank-you', 'date: 2026-04-23T14:00', 'Africa/Cairo')?.[0]).toBe('2026-04-24T15:00+03:00');
    expect(when('thank-you', 'date: 2026-10-29T14:00', 'Africa/Cairo')?.[0]).toBe('2026-10-30T13:00+02:00');
  });
});

describe('an interview in another zone', () => {
  it('is on the day that it was there', () => {
    // Friday 17:00 in San Francisco is Saturday in Berlin; Thursday 17:00 there is Friday in Berlin.
    expect(when('thank-you', 'date: 2026-11-20T17:00[America/Los_Angeles]')?.[0]).toBe(
      '2026-11-23T09:00-08:00',
    );
    expect(when('thank-you', 'date: 2026-11-19T17:00[America/Los_Angeles]')?.[0]).toBe(
      '2026-11-20T17:00-08:00',
    );
  });

  it('with an offset only is reckoned in the person’s own', () => {
    expect(when('thank-you', 'date: 2026-11-18T17:00-08:00')?.[0]).toBe('2026-11-20T02:00+01:00');
  });
});

describe('nothing is due', () => {
  it.each(kinds)('without a date: %s', (kind) => {
    for (const fields of ['', 'date:', 'date: soon', 'date: 2026-11-31', 'date: [2026-11-18]']) {
      expect(when(kind, fields)).toEqual([]);
    }
  });

  it.each(['networking', 'rejection-reply', 'linkedin-invite', 'phone-script', 'work-sample'] as const)(
    'for a kind no article dates: %s',
    (kind) => expect(when(kind, 'date: 2026-11-18\ndecision: 2026-11-27')).toEqual([]),
  );
});

it('the reason names the articles, and the guidance its rows', () => {
  const { guidance, reason } = loneStep('kind: status-check\ndecision: 2026-11-27');
  expect(guidance).toEqual(['C1', 'C10', 'N1']);
  expect(reason).toMatch(/^Due once .+\. From “.+” by .+\.$/);
});
