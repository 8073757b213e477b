import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kinds } from '../../server/src/core/kinds.ts';
import { isPerson, readMark, writeMark } from '../../server/src/core/schedule/marks.ts';
import { letterWith, notesWith, stepsIn } from '../support/schedule.ts';

describe('a mark is read as people write it', () => {
  it.each([
    [
      'thank-you to Dana Cole until 2026-11-25',
      { kind: 'thank-you', number: 1, person: 'Dana Cole', until: '2026-11-25' },
    ],
    ['Thank-you note to Dana', { kind: 'thank-you', number: 1, person: 'Dana' }],
    [
      'thank you for Dana Cole until 2026-11-25T09:00',
      { kind: 'thank-you', number: 1, person: 'Dana Cole', until: '2026-11-25T09:00' },
    ],
    ['status check until 2026-12-01', { kind: 'status-check', number: 1, until: '2026-12-01' }],
    ['second status-check to Dana Cole', { kind: 'status-check', number: 2, person: 'Dana Cole' }],
    ['the 3rd keep-in-touch', { kind: 'keep-in-touch', number: 3 }],
    ['linkedin-invite to Dana Cole', { kind: 'linkedin-invite', number: 1, person: 'Dana Cole' }],
    ['LinkedIn invitation to Dana Cole.', { kind: 'linkedin-invite', number: 1, person: 'Dana Cole' }],
    ['reply to a rejection', { kind: 'rejection-reply', number: 1 }],
    ['  phone   call to Dana  ', { kind: 'phone-script', number: 1, person: 'Dana' }],
    ['work-sample', { kind: 'work-sample', number: 1 }],
  ])('%s', (line, mark) => expect(readMark(line)).toMatchObject(mark));

  it.each(['', 'buy milk', 'Dana Cole', '2026-11-25', 'until 2026-11-25'])('%j is none', (line) =>
    expect(readMark(line)).toBeUndefined(),
  );

  it('whatever is written is read back', () => {
    const name = fc.constantFrom('Dana Cole', "Aoife O'Neill", 'Nguyễn Thị Mai', '王小明', 'Dr. Jo van Dam');
    const until = fc.option(fc.constantFrom('2026-11-25', '2026-11-25T09:30'), { nil: undefined });
    fc.assert(
      fc.property(
        fc.constantFrom(...kinds),
        fc.integer({ min: 1, max: 60 }),
        fc.option(name, { nil: undefined }),
        until,
        (kind, number, person, end) => {
          const message = { kind, number, ...(person && { person }) };
          expect(readMark(writeMark(message, end))).toMatchObject({ ...message, ...(end && { until: end }) });
        },
      ),
    );
  });

  it('any text is read or left', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void readMark(text)));
    expect(readMark(`thank-you${' to x'.repeat(50_000)}`)?.kind).toBe('thank-you');
  });
});

it.each([
  ['Dana', 'Dana Cole', true],
  ['Ms Cole', 'Dana Cole', true],
  ['dana cole', 'Dana Cole', true],
  ['Dana Marsh', 'Dana Cole', false],
  ['Marsh', 'Dana Cole', false],
  ['王小明', '王小明', true],
  ['王', '李', false],
])('%s is %s: %s', (written, whole, is) => expect(isPerson(written, whole)).toBe(is));

describe('marks count', () => {
  const notes = (fields: Record<string, string>) => ({ 'a/round-1.interview.md': notesWith(fields) });
  const thankYou = (files: Record<string, string>, now = '2026-11-18T18:00:00Z') =>
    stepsIn(files, { now })[0];

  it('in the notes, for what is not begun', () => {
    expect(thankYou(notes({ skipped: 'thank-you to Marit Solberg' }))?.state).toBe('skipped');
    expect(thankYou(notes({ skipped: 'thank-you to Owen Tate' }))?.state).toBe('todo');
    expect(thankYou(notes({ snoozed: 'thank-you to Marit until 2026-11-25' }))).toMatchObject({
      state: 'todo',
      due: '2026-11-19T14:00+01:00',
      snoozed: '2026-11-25T00:00+01:00',
    });
  });

  it('in the draft, where it is begun', () => {
    const begun = (fields: string) => ({
      ...notes({}),
      'a/t.followup.md': letterWith(`kind: thank-you\nto: Marit\n${fields}`),
    });
    expect(thankYou(begun('skip: true'))?.state).toBe('skipped');
    expect(thankYou(begun('skip: false'))?.state).toBe('draft');
    expect(thankYou(begun('snooze: 2026-11-25'))?.snoozed).toBe('2026-11-25T00:00+01:00');
    expect(thankYou(begun('snooze: 2026-11-25\nsent: 2026-11-19'))?.snoozed).toBeUndefined();
  });

  it('until they are over', () => {
    const files = notes({ snoozed: 'thank-you to Marit until 2026-11-25' });
    expect(thankYou(files, '2026-11-24T22:59:00Z')?.snoozed).toBeDefined();
    expect(thankYou(files, '2026-11-24T23:00:00Z')?.snoozed).toBeUndefined();
  });

  it('a skipped status check is not followed by another', () => {
    const files = notes({ skipped: 'status-check', decision: '2026-11-20' });
    expect(stepsIn(files).filter(({ kind }) => kind === 'status-check')).toMatchObject([
      { state: 'skipped' },
    ]);
  });
});
