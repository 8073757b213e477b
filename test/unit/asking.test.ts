import { describe, expect, it } from 'vitest';
import type { Cadence } from '../../server/src/core/index.ts';
import { inBrief, letterWith, type Moment, notesWith, stepsIn } from '../support/schedule.ts';

const notes = (fields: Record<string, string | undefined> = {}) => ({
  'tidewater/round-1.interview.md': notesWith({ decision: '2026-11-25', ...fields }),
});
const asked = (files: Record<string, string>, options: Moment = {}) =>
  stepsIn(files, options)
    .filter(({ kind }) => kind === 'status-check' || kind === 'phone-script')
    .map(inBrief);
const check = (fields: string) => letterWith(`kind: status-check\nto: Marit Solberg\n${fields}`);
const call = (fields: string) => letterWith(`kind: phone-script\nto: Marit Solberg\n${fields}`);

describe('C1, C2: one status check for each decision date', () => {
  it.each([
    ['a Wednesday', '2026-11-25', '2026-11-26T09:00+01:00'],
    ['a Friday', '2026-11-27', '2026-11-30T09:00+01:00'],
    ['a day with a time', '2026-11-25T17:00', '2026-11-26T09:00+01:00'],
    ['a day before the interview, which is none', '2026-11-03', '2026-11-25T09:00+01:00'],
    ['no date', undefined, '2026-11-25T09:00+01:00'],
    ['something else', 'soon', '2026-11-25T09:00+01:00'],
  ])('%s', (_, decision, due) => {
    expect(asked(notes({ decision }))).toEqual([`status-check Marit Solberg todo ${due}`]);
  });

  it('to the hiring manager, whoever comes first', () => {
    const people =
      '\n  - name: Owen Tate\n    relation: peer\n  - name: Marit Solberg\n    relation: Hiring Manager';
    expect(asked(notes({ interviewers: people }))[0]).toContain('Marit Solberg');
  });

  it('also where nobody is named', () => {
    expect(asked(notes({ interviewers: undefined }))).toEqual(['status-check todo 2026-11-26T09:00+01:00']);
  });

  it('is whoever it was written to', () => {
    const files = { ...notes(), 'tidewater/s.followup.md': check('').replace('Marit Solberg', 'Owen Tate') };
    expect(asked(files)).toEqual(['status-check Owen Tate draft 2026-11-26T09:00+01:00']);
  });

  it('without a date for the interview waits for one', () => {
    expect(asked(notes({ date: undefined, decision: undefined }))).toEqual([
      'status-check Marit Solberg todo',
    ]);
  });

  it('is over where they are, not where the person is', () => {
    const there = notes({ date: '2026-11-18T14:00[America/Los_Angeles]' });
    expect(asked(there)).toEqual(['status-check Marit Solberg todo 2026-11-26T09:00-08:00']);
  });
});

describe('C10, P1: what comes after no answer', () => {
  const first = { ...notes(), 'tidewater/s1.followup.md': check('sent: 2026-11-26T09:30') };
  const second = { ...first, 'tidewater/s2.followup.md': check('sent: 2026-12-03T10:00') };

  it('a second one, a week after the first', () => {
    expect(asked(first)).toEqual([
      'status-check Marit Solberg awaiting 2026-11-26T09:00+01:00',
      'status-check 2 Marit Solberg todo 2026-12-03T09:00+01:00',
    ]);
  });

  it('no third but a call, mid-morning or mid-afternoon, some days later', () => {
    expect(asked(second)).toEqual([
      'status-check Marit Solberg sent 2026-11-26T09:00+01:00',
      'status-check 2 Marit Solberg awaiting 2026-12-03T09:00+01:00',
      'phone-script Marit Solberg todo 2026-12-07T10:00+01:00',
    ]);
  });

  it('and after the call, nothing', () => {
    const third = { ...second, 'tidewater/p.followup.md': call('sent: 2026-12-07T10:05') };
    expect(asked(third).at(-1)).toBe('phone-script Marit Solberg awaiting 2026-12-07T10:00+01:00');
    expect(asked(third)).toHaveLength(3);
  });

  it.each([
    ['09:00', '10:00'],
    ['10:00', '10:00'],
    ['10:01', '14:30'],
    ['14:30', '14:30'],
  ])('four days after an email sent at %s, the call is at %s', (sent, due) => {
    const files = { ...first, 'tidewater/s2.followup.md': check(`sent: 2026-12-03T${sent}`) };
    expect(asked(files).at(-1)).toMatch(new RegExp(`2026-12-07T${due}`));
  });

  it('after an email late in the day, the call is on the next working morning', () => {
    const files = { ...first, 'tidewater/s2.followup.md': check('sent: 2026-12-07T18:00') };
    expect(asked(files).at(-1)).toMatch(/2026-12-14T10:00/);
  });

  it.each([
    ['an answer', 'reply: 2026-11-27'],
    ['an answer to what was not marked as sent', 'reply: 2026-11-27\nsent:'],
  ])('%s ends it', (_, fields) => {
    const files = { ...notes(), 'tidewater/s1.followup.md': check(fields) };
    expect(asked(files)).toEqual(['status-check Marit Solberg answered 2026-11-26T09:00+01:00']);
  });

  it('a new date begins anew, and keeps its distance to an email without an answer', () => {
    const answered = {
      ...notes({ decision: '2026-12-09' }),
      'tidewater/s1.followup.md': check('sent: 2026-11-26\nreply: 2026-11-27'),
    };
    expect(asked(answered).at(-1)).toBe('status-check 2 Marit Solberg todo 2026-12-10T09:00+01:00');
    const tooSoon = { ...notes(), 'tidewater/s1.followup.md': check('sent: 2026-11-25T08:00') };
    expect(asked(tooSoon).at(-1)).toBe('status-check 2 Marit Solberg todo 2026-12-02T09:00+01:00');
  });

  it('a draft is the next one, whenever it was begun', () => {
    const begun = { ...first, 'tidewater/a.followup.md': check('') };
    expect(asked(begun)).toEqual([
      'status-check Marit Solberg awaiting 2026-11-26T09:00+01:00',
      'status-check 2 Marit Solberg draft 2026-12-03T09:00+01:00',
    ]);
  });

  it('what was sent on a day that nobody wrote down counts as well', () => {
    const files = { ...notes(), 'tidewater/s1.followup.md': check('sent: yes') };
    expect(asked(files).at(-1)).toBe('status-check 2 Marit Solberg todo 2026-12-03T09:00+01:00');
  });
});

describe('what ends it', () => {
  it.each(['offer', 'rejected', 'postponed', 'withdrawn'])('%s', (outcome) => {
    expect(asked(notes({ outcome }))).toEqual([]);
    const sent = { ...notes({ outcome }), 'tidewater/s1.followup.md': check('sent: 2026-11-26') };
    expect(asked(sent)).toEqual(['status-check Marit Solberg sent 2026-11-26T09:00+01:00']);
  });

  it('a later round', () => {
    const files = {
      ...notes({ round: '1' }),
      'tidewater/round-2.interview.md': notesWith({
        round: '2',
        date: '2026-12-01T09:00',
        decision: '2026-12-08',
      }),
    };
    expect(asked(files)).toEqual(['status-check Marit Solberg todo 2026-12-09T09:00+01:00']);
  });

  it('a draft that was begun before stays, but is not due', () => {
    const files = { ...notes({ outcome: 'offer' }), 'tidewater/s1.followup.md': check('') };
    expect(asked(files)).toEqual(['status-check Marit Solberg draft']);
  });
});

describe('by phone', () => {
  const recruiter = '\n  - name: Lena Fox\n    relation: recruiter\n  - name: Owen Tate\n    relation: peer';

  it.each([
    ['a recruiter who leads', { interviewers: recruiter }, 'Lena Fox'],
    ['somebody who likes to be called', { channel: 'phone' }, 'Marit Solberg'],
  ])('%s is called first, then written to', (_, fields, person) => {
    expect(asked(notes(fields))).toEqual([`phone-script ${person} todo 2026-11-26T10:00+01:00`]);
    const called = {
      ...notes(fields),
      'tidewater/p.followup.md': call('sent: 2026-11-26T10:00').replace('Marit Solberg', person),
    };
    expect(asked(called).at(-1)).toBe(`status-check ${person} todo 2026-12-03T09:00+01:00`);
  });

  it('unless an email is begun', () => {
    const files = { ...notes({ channel: 'phone' }), 'tidewater/s.followup.md': check('') };
    expect(asked(files)).toEqual(['status-check Marit Solberg draft 2026-11-26T09:00+01:00']);
  });

  it('P2: the morning is theirs', () => {
    const there = { date: '2026-11-18T14:00[Asia/Tokyo]', channel: 'phone' };
    expect(asked(notes(there))).toEqual(['phone-script Marit Solberg todo 2026-11-26T10:00+09:00']);
  });
});

describe('the cadence', () => {
  const afterFirst = { ...notes(), 'tidewater/s1.followup.md': check('sent: 2026-11-26T09:30') };

  it.each<[Cadence, string]>([
    ['conservative', 'phone-script Marit Solberg todo 2026-12-03T10:00+01:00'],
    ['standard', 'status-check 2 Marit Solberg todo 2026-12-03T09:00+01:00'],
    ['persistent', 'status-check 2 Marit Solberg todo 2026-11-30T09:00+01:00'],
  ])('%s', (cadence, next) => expect(asked(afterFirst, { cadence }).at(-1)).toBe(next));

  it.each<[Cadence, string]>([
    ['conservative', '2026-11-30T09:00+01:00'],
    ['standard', '2026-11-25T09:00+01:00'],
    ['persistent', '2026-11-23T09:00+01:00'],
  ])('%s without a decision date: %s', (cadence, due) => {
    expect(asked(notes({ decision: undefined }), { cadence })[0]).toContain(due);
  });
});
