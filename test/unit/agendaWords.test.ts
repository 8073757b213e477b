import { describe, expect, test } from 'vitest';
import { newlyDue, type Reminded, remember, reminderWords } from '../../client/agenda/reminderModel.ts';
import { timeWords } from '../../client/agenda/words.ts';
import type { AgendaStep } from '../../server/src/protocol.ts';
import { hours, step, view } from '../support/steps.ts';

test.each<[Partial<AgendaStep>, string]>([
  [{ urgency: 'overdue', due: hours(-30), late: hours(-0.2) }, '1 hour late'],
  [{ urgency: 'overdue', due: hours(-30), late: hours(-23) }, '23 hours late'],
  [{ urgency: 'overdue', due: hours(-30), late: hours(-24) }, '1 day late'],
  [{ urgency: 'overdue', due: hours(-30), late: hours(-15 * 24) }, '2 weeks late'],
  [{ urgency: 'overdue', due: hours(-99), late: hours(-90 * 24) }, '2 months late'],
  [{ urgency: 'overdue', due: hours(-99), late: hours(-1000 * 24) }, '2 years late'],
  [{ urgency: 'overdue', due: hours(-48) }, '2 days late'],
  [{ urgency: 'today', due: hours(-2), late: hours(4) }, 'due now'],
  [{ urgency: 'later', due: hours(-50) }, 'any day'],
  [{ urgency: 'today', due: hours(5) }, 'today, 15:00'],
  [{ urgency: 'week', due: hours(15) }, 'tomorrow'],
  [{ urgency: 'week', due: hours(3 * 24) }, 'Saturday'],
  [{ urgency: 'later', due: hours(8 * 24) }, 'in 8 days'],
  [{ urgency: 'later', due: hours(21 * 24) }, 'in 3 weeks'],
  [{ urgency: 'later' }, ''],
  [{ urgency: 'later', due: hours(-5), snoozed: hours(5 * 24) }, 'snoozed until Monday'],
  [{ urgency: 'today', due: hours(-5), snoozed: hours(-1) }, 'due now'],
  [{ urgency: 'waiting', state: 'awaiting', due: hours(-50) }, 'no answer yet'],
  [{ urgency: 'done', state: 'sent', due: hours(-50) }, 'sent'],
  [{ urgency: 'done', state: 'answered' }, 'answered'],
  [{ urgency: 'done', state: 'skipped' }, 'skipped'],
])('%o is "%s"', (fields, words) => {
  expect(timeWords(step(fields), view)).toBe(words);
});

test('words for times follow the language of the editor', () => {
  const german = { ...view, locale: 'de' };
  expect(timeWords(step({ urgency: 'week', due: hours(24) }), german)).toBe('morgen');
});

describe('reminders', () => {
  const [today, tomorrow] = ['2026-11-25', '2026-11-26'];
  const dana = step({ id: 'dana', urgency: 'today', person: 'Dana Cole', due: hours(-1) });
  const mira = step({ id: 'mira', urgency: 'overdue', company: 'Zenith Optics', due: hours(-30) });
  const later = step({ id: 'later', urgency: 'later' });
  const ids = (steps: AgendaStep[], reminded: Reminded | undefined, day: string) =>
    newlyDue(steps, reminded, day).map(({ id }) => id);

  test('tell what has become due, and nothing else', () => {
    expect(ids([mira, dana, later], undefined, today)).toEqual(['mira', 'dana']);
    expect(ids([later], undefined, today)).toEqual([]);
  });

  test('come once a day; what becomes due later in the day is told on the next', () => {
    const reminded = remember([mira], undefined, today);
    expect(ids([mira, dana], reminded, today)).toEqual([]);
    expect(ids([mira, dana], reminded, tomorrow)).toEqual(['dana']);
  });

  test('never tell the same twice, also when another workspace was open in between', () => {
    const first = remember([dana], undefined, today);
    const second = remember([mira], first, tomorrow);
    expect(ids([dana, mira], second, '2026-11-27')).toEqual([]);
  });

  test('name what is due', () => {
    expect(reminderWords([dana], view)).toBe('Thank-you note to Dana Cole (Acme Robotics): due now.');
    expect(reminderWords([mira, dana], view)).toBe(
      '2 follow-ups have become due. The first is: Thank-you note (Zenith Optics), 1 day late.',
    );
  });
});
