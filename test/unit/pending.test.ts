import { describe, expect, it } from 'vitest';
import { type Finding, parseDraft, pendingDrafts } from '../../server/src/core/index.ts';
import { withFrontMatter } from '../support/draft.ts';

const context = { now: '2026-11-20T10:00:00Z', timeZone: 'Europe/Berlin' };

function file(uri: string, fields: string, findings: Finding[] = [], body = 'Dear Dana,\n') {
  return { uri, draft: parseDraft(withFrontMatter(fields, body)), findings };
}

const finding = (severity: Finding['severity']): Finding => ({
  rule: 'x',
  message: 'x',
  start: 0,
  end: 1,
  severity,
});
const thankYou = (date: string) => `kind: thank-you\ndate: ${date}`;

it('tells what there is to know of a draft', () => {
  const fields = `${thankYou('2026-11-18T14:00')}\nto: " Dana Cole "\ncompany: Acme`;
  const findings = (['error', 'warning', 'warning', 'information', 'hint'] as const).map(finding);
  expect(pendingDrafts([file('a', fields, findings)], context)).toEqual([
    {
      uri: 'a',
      kind: 'thank-you',
      kindLabel: 'Thank-you note',
      kindGuessed: false,
      company: 'Acme',
      recipient: 'Dana Cole',
      due: '2026-11-19T14:00+01:00',
      late: '2026-11-20T14:00+01:00',
      timing: 'due',
      reason: expect.stringMatching(/^Due within 24 hours/),
      findings: { error: 1, warning: 2, information: 1 },
    },
  ]);
});

it('leaves out what it does not know', () => {
  const [pending] = pendingDrafts([file('a', 'company:\nto: [a]', [], 'Hello,\n')], context);
  expect(pending).toEqual({
    uri: 'a',
    kind: 'thank-you',
    kindLabel: 'Thank-you note',
    kindGuessed: true,
    timing: 'undated',
    findings: { error: 0, warning: 0, information: 0 },
  });
});

it('takes the recipient from the greeting where the front matter has none', () => {
  expect(pendingDrafts([file('a', 'kind: networking')], context)[0]?.recipient).toBe('Dana');
});

describe('what is sent is left out', () => {
  it.each(['sent: 2026-11-19', 'sent: yes', 'sent: true', 'sent: 1'])('%s', (sent) => {
    expect(pendingDrafts([file('a', sent)], context)).toEqual([]);
  });
  it.each(['sent:', 'sent: ""', 'sent: null', 'sent: false', '# sent: 2026-11-19'])('but not %s', (sent) => {
    expect(pendingDrafts([file('a', sent)], context)).toHaveLength(1);
  });
});

describe('timing', () => {
  it.each([
    ['upcoming', '2026-11-19T11:01'],
    ['due', '2026-11-19T11:00'],
    ['due', '2026-11-18T11:01'],
    ['late', '2026-11-18T11:00'],
    ['late', '2026-10-01T11:00'],
    ['undated', 'soon'],
  ])('is %s after an interview at %s', (timing, date) => {
    expect(pendingDrafts([file('a', thankYou(date))], context)[0]?.timing).toBe(timing);
  });

  it('is never late where nothing says when', () => {
    const [pending] = pendingDrafts([file('a', 'kind: keep-in-touch\ndate: 2001-01-01')], context);
    expect(pending?.timing).toBe('due');
    expect(pending?.late).toBeUndefined();
  });
});

it('late ones come first, then by due date, undated last, and in the order of their names', () => {
  const files = [
    file('undated-b', 'kind: networking'),
    file('upcoming-later', 'kind: status-check\ndecision: 2026-12-10'),
    file('due-b', thankYou('2026-11-18T12:00')),
    file('undated-a', 'kind: networking'),
    file('upcoming-sooner', 'kind: status-check\ndecision: 2026-12-01'),
    file('late-newer', thankYou('2026-11-17T12:00')),
    file('sent', `${thankYou('2026-11-10T12:00')}\nsent: 2026-11-11`),
    file('due-a', thankYou('2026-11-18T12:00')),
    file('late-older', thankYou('2026-11-10T12:00')),
  ];
  const sorted = [
    'late-older',
    'late-newer',
    'due-a',
    'due-b',
    'upcoming-sooner',
    'upcoming-later',
    'undated-a',
    'undated-b',
  ];
  expect(pendingDrafts(files, context).map(({ uri }) => uri)).toEqual(sorted);
  expect(pendingDrafts(files.reverse(), context).map(({ uri }) => uri)).toEqual(sorted);
});

it('the order is that of the moments, not of how their zones write them', () => {
  const files = [
    file('second', thankYou('2026-11-18T09:00[America/New_York]')),
    file('first', thankYou('2026-11-18T14:00[Europe/Berlin]')),
    file('third', thankYou('2026-11-19T00:00[Asia/Tokyo]')),
  ];
  const pending = pendingDrafts(files, { now: '2026-11-18T20:00:00Z', timeZone: 'UTC' });
  expect(pending.map(({ uri }) => uri)).toEqual(['first', 'second', 'third']);
});

it('an empty workspace has nothing pending', () => expect(pendingDrafts([], context)).toEqual([]));
