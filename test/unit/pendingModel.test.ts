import { expect, test } from 'vitest';
import {
  countFindings,
  dueWords,
  type PendingDraft,
  toNodes,
  urgentCount,
  type View,
} from '../../client/pendingModel.ts';

const now = new Date(2026, 10, 22, 10);
const view: View = {
  now,
  locale: 'en',
  translate: (message, ...args) => message.replace(/\{(\d)\}/g, (_, at) => String(args[Number(at)])),
};
const hours = (count: number) => new Date(now.getTime() + count * 3_600_000).toISOString();

function draft(fields: Partial<PendingDraft> = {}): PendingDraft {
  const findings = { error: 0, warning: 0, information: 0 };
  const kind = { kindLabel: 'Thank-you note', kindGuessed: false };
  return { uri: 'file:///w/a.followup.md', ...kind, timing: 'undated', findings, ...fields };
}

test('drafts of one company are one group, and the group of the most urgent comes first', () => {
  const drafts = [
    draft({ company: 'Zenith', recipient: 'Mira', timing: 'late' }),
    draft({ company: 'Acme', recipient: 'Dana' }),
    draft({ company: 'Zenith', recipient: 'Ola' }),
    draft({ recipient: 'Kim' }),
  ];
  const groups = toNodes(drafts, view).map(({ label, drafts }) => [label, drafts.map((one) => one.label)]);
  expect(groups).toEqual([
    ['Zenith', ['Mira', 'Ola']],
    ['Acme', ['Dana']],
    ['Company not named', ['Kim']],
  ]);
});

test('a group keeps its id when its drafts change, so that it stays closed', () => {
  const ids = (drafts: PendingDraft[]) => toNodes(drafts, view).map(({ id }) => id);
  expect(ids([draft({ company: 'Acme', timing: 'late' })])).toEqual(ids([draft({ company: 'Acme' })]));
});

test('a row names the recipient, or the file where none is known', () => {
  const labels = (fields: Partial<PendingDraft>) => toNodes([draft(fields)], view)[0]?.drafts[0]?.label;
  expect(labels({ recipient: 'Dana Cole' })).toBe('Dana Cole');
  expect(labels({ uri: 'file:///w/caf%C3%A9%20m%C3%BCller.followup.md' })).toBe('café müller');
});

test('a row says when it is due and what it is; the number of findings is spoken', () => {
  const findings = { error: 1, warning: 2, information: 0 };
  const late = draft({ recipient: 'Dana', timing: 'late', late: hours(-50), findings });
  const [row] = toNodes([late], view)[0]!.drafts;
  expect(row?.description).toBe('2 days late · Thank-you note');
  expect(row?.spoken).toBe('Dana, 2 days late, Thank-you note, 3 findings');
  expect(countFindings(late)).toBe(3);
});

test.each<[Partial<PendingDraft>, string]>([
  [{ timing: 'late', late: hours(-0.2) }, '1 hour late'],
  [{ timing: 'late', late: hours(-23) }, '23 hours late'],
  [{ timing: 'late', late: hours(-24) }, '1 day late'],
  [{ timing: 'late', late: hours(-15 * 24) }, '2 weeks late'],
  [{ timing: 'late', late: hours(-90 * 24) }, '2 months late'],
  [{ timing: 'late', late: hours(-1000 * 24) }, '2 years late'],
  [{ timing: 'late', due: hours(-48) }, '2 days late'],
  [{ timing: 'due', due: hours(-2), late: hours(4) }, 'due now'],
  [{ timing: 'upcoming', due: hours(5) }, 'due today'],
  [{ timing: 'upcoming', due: hours(15) }, 'due tomorrow'],
  [{ timing: 'upcoming', due: hours(3 * 24) }, 'due in 3 days'],
  [{ timing: 'upcoming', due: hours(21 * 24) }, 'due in 3 weeks'],
  [{ timing: 'undated' }, ''],
])('%o is "%s"', (fields, words) => {
  expect(dueWords(draft(fields), view)).toBe(words);
});

test('words for times follow the language of the editor', () => {
  const german = { ...view, locale: 'de' };
  expect(dueWords(draft({ timing: 'upcoming', due: hours(24) }), german)).toBe('due morgen');
});

test('late and due ones count for the badge', () => {
  const timings = ['late', 'due', 'upcoming', 'undated'] as const;
  expect(urgentCount(timings.map((timing) => draft({ timing })))).toBe(2);
});
