import { describe, expect, it } from 'vitest';
import { inOrder, type Step, urgencyOf } from '../../server/src/core/index.ts';

const step = (fields: Partial<Step>): Step => ({
  id: 'a',
  kind: 'thank-you',
  company: '',
  state: 'todo',
  guidance: [],
  reason: '',
  ...fields,
});
const view = { now: '2026-11-18T10:00:00Z', timeZone: 'Europe/Berlin' };
const at = (time: string) => `2026-11-${time}+01:00`;

describe('by when a step wants attention', () => {
  it.each<[string, string, Partial<Step>]>([
    ['late already', 'overdue', { due: at('16T09:00'), late: at('18T11:00') }],
    ['late in a minute', 'today', { due: at('16T09:00'), late: at('18T11:01') }],
    ['due before and never late', 'today', { due: at('16T09:00') }],
    ['due tonight', 'today', { due: at('18T23:59') }],
    ['due at midnight', 'week', { due: at('19T00:00') }],
    ['due in six days', 'week', { due: at('24T23:59') }],
    ['due in seven', 'later', { due: at('25T00:00') }],
    ['due at no time', 'later', {}],
    ['an invitation of last week', 'week', { kind: 'linkedin-invite', due: at('10T09:00') }],
    ['an invitation of this morning', 'today', { kind: 'linkedin-invite', due: at('18T09:00') }],
    ['late and snoozed', 'week', { due: at('10T09:00'), late: at('11T09:00'), snoozed: at('20T00:00') }],
    ['snoozed to before its day', 'later', { due: at('29T09:00'), snoozed: at('20T00:00') }],
    ['snoozed without a date', 'week', { snoozed: at('20T00:00') }],
    ['no answer yet', 'waiting', { state: 'awaiting', late: at('10T09:00') }],
    ['sent', 'done', { state: 'sent', late: at('10T09:00') }],
    ['answered', 'done', { state: 'answered' }],
    ['skipped', 'done', { state: 'skipped', late: at('10T09:00') }],
  ])('%s: %s', (_, urgency, fields) => expect(urgencyOf(step(fields), view)).toBe(urgency));

  it('today is where the person is', () => {
    const late = step({ due: '2026-11-19T02:00+09:00' });
    expect(urgencyOf(late, view)).toBe('today');
    expect(urgencyOf(late, { ...view, timeZone: 'Asia/Tokyo' })).toBe('week');
  });
});

it('the most urgent comes first, the undated last, and the order given does not matter', () => {
  const steps = [
    step({ id: 'sent', state: 'sent', due: at('01T09:00') }),
    step({ id: 'undated-b' }),
    step({ id: 'undated-a' }),
    step({ id: 'later', due: at('28T09:00') }),
    step({ id: 'newer', due: '2026-11-16T09:00+09:00', late: at('17T09:00') }),
    step({ id: 'older', due: '2026-11-15T23:00+00:00', late: at('17T09:00') }),
    step({ id: 'today', due: at('18T12:00') }),
  ];
  const sorted = ['older', 'newer', 'today', 'later', 'undated-a', 'undated-b', 'sent'];
  expect(inOrder(steps, view).map(({ id }) => id)).toEqual(sorted);
  expect(inOrder(steps.toReversed(), view).map(({ id }) => id)).toEqual(sorted);
});
