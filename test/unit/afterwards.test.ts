import { describe, expect, it } from 'vitest';
import { inBrief, letterWith, type Moment, notesWith, stepsIn } from '../support/schedule.ts';

const notes = (outcome: string) => ({
  'tidewater/round-1.interview.md': notesWith({ outcome, decision: '2026-11-25' }),
});
const briefly = (files: Record<string, string>, options: Moment = {}) =>
  stepsIn(files, options)
    .filter(({ kind }) => kind === 'rejection-reply' || kind === 'keep-in-touch')
    .map(inBrief);
const reply = (fields: string) => letterWith(`kind: rejection-reply\nto: Marit Solberg\n${fields}`);
const touch = (fields: string) => letterWith(`kind: keep-in-touch\nto: Marit Solberg\n${fields}`);

describe('K1, K2: turned down', () => {
  it('answer them and ask for feedback, then keep in touch', () => {
    expect(briefly(notes('rejected'))).toEqual([
      'rejection-reply Marit Solberg todo 2026-11-19T09:00+01:00',
      'keep-in-touch Marit Solberg todo 2027-01-18T09:00+01:00',
    ]);
  });

  it('the answer waits for theirs', () => {
    const files = { ...notes('rejected'), 'tidewater/r.followup.md': reply('sent: 2026-11-30T10:00') };
    expect(briefly(files)).toEqual([
      'rejection-reply Marit Solberg awaiting 2026-11-19T09:00+01:00',
      'keep-in-touch Marit Solberg todo 2027-02-01T09:00+01:00',
    ]);
  });

  it('the day after they were last heard of', () => {
    const check = letterWith('kind: status-check\nto: Marit\nsent: 2026-11-26\nreply: 2026-11-27T16:00');
    const files = { ...notes('rejected'), 'tidewater/s.followup.md': check };
    expect(briefly(files)[0]).toBe('rejection-reply Marit Solberg todo 2026-11-30T09:00+01:00');
  });
});

describe('K4, K5: keeping in touch', () => {
  it('follows a postponement, without a reply to a rejection', () => {
    const steps = stepsIn(notes('postponed')).filter(({ kind }) => kind === 'keep-in-touch');
    expect(steps).toMatchObject([{ guidance: ['K4', 'K5'], due: '2027-01-18T09:00+01:00' }]);
    expect(briefly(notes('postponed'))).toHaveLength(1);
  });

  it('goes on every other month', () => {
    const files = {
      ...notes('rejected'),
      'tidewater/k1.followup.md': touch('sent: 2027-01-18T09:10'),
      'tidewater/k2.followup.md': touch('sent: 2027-03-22T09:10'),
    };
    expect(briefly(files).slice(1)).toEqual([
      'keep-in-touch Marit Solberg sent',
      'keep-in-touch 2 Marit Solberg sent',
      'keep-in-touch 3 Marit Solberg todo 2027-05-24T09:00+02:00',
    ]);
  });

  it.each(['waiting', 'offer', 'withdrawn'])('does not begin while it is %s', (outcome) => {
    expect(briefly(notes(outcome))).toEqual([]);
  });

  it('begins once everything was asked and nobody answered', () => {
    const cold = {
      ...notes('waiting'),
      'tidewater/s1.followup.md': letterWith('kind: status-check\nto: Marit\nsent: 2026-11-26'),
      'tidewater/p.followup.md': letterWith('kind: phone-script\nto: Marit\nsent: 2026-12-08'),
    };
    expect(briefly(cold, { cadence: 'conservative' })).toEqual([
      'keep-in-touch Marit Solberg todo 2027-03-08T09:00+01:00',
    ]);
  });

  it('skips what the notes skip, and no more', () => {
    const skipped = notesWith({ outcome: 'rejected', skipped: '\n  - keep-in-touch to Marit Solberg' });
    expect(briefly({ 'tidewater/round-1.interview.md': skipped }).slice(1)).toEqual([
      'keep-in-touch Marit Solberg skipped 2027-01-18T09:00+01:00',
      'keep-in-touch 2 Marit Solberg todo 2027-03-18T09:00+01:00',
    ]);
  });

  it.each([
    ['conservative', '2027-02-18T09:00+01:00'],
    ['persistent', '2026-12-18T09:00+01:00'],
  ] as const)('%s: %s', (cadence, due) => {
    expect(briefly(notes('postponed'), { cadence })[0]).toContain(due);
  });
});
