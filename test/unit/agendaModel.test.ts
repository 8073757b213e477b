import { describe, expect, test } from 'vitest';
import { actionsOf } from '../../client/agenda/actions.ts';
import { type Choice, companiesOf, countFindings, dueCount, toNodes } from '../../client/agenda/model.ts';
import type { AgendaStep } from '../../server/src/protocol.ts';
import { hours, step, view } from '../support/steps.ts';

const nodes = (steps: AgendaStep[], choice: Choice = { grouping: 'urgency' }) => toNodes(steps, choice, view);
const rows = (steps: AgendaStep[], choice?: Choice) =>
  nodes(steps, choice).map(({ label, steps }) => [label, steps.map((one) => one.label)]);

const steps = [
  step({ id: '1', urgency: 'overdue', company: 'Zenith Optics', person: 'Mira Olsen' }),
  step({ id: '2', urgency: 'today', person: 'Dana Cole' }),
  step({ id: '3', urgency: 'later', person: 'Marcus Bell' }),
  step({ id: '4', urgency: 'later', company: '', person: 'Kim' }),
  step({ id: '5', urgency: 'done', state: 'sent', company: 'Zenith Optics', person: 'Ola Berg' }),
];

describe('groups', () => {
  test('are the urgencies that have a step, the most urgent first; what is done is folded away', () => {
    expect(rows(steps)).toEqual([
      ['Overdue', ['Mira Olsen']],
      ['Today', ['Dana Cole']],
      ['Later', ['Marcus Bell', 'Kim']],
      ['Done', ['Ola Berg']],
    ]);
    expect(nodes(steps).map(({ collapsed }) => collapsed)).toEqual([false, false, false, true]);
  });

  test('are companies, and that of the most urgent step comes first', () => {
    expect(rows(steps, { grouping: 'company' })).toEqual([
      ['Zenith Optics', ['Mira Olsen', 'Ola Berg']],
      ['Acme Robotics', ['Dana Cole', 'Marcus Bell']],
      ['Company not named', ['Kim']],
    ]);
    const done = steps.filter(({ urgency }) => urgency === 'done');
    expect(nodes(done, { grouping: 'company' })[0]?.collapsed).toBe(true);
  });

  test('show one company alone, also the one without a name', () => {
    expect(rows(steps, { grouping: 'urgency', company: 'Acme Robotics' })).toEqual([
      ['Today', ['Dana Cole']],
      ['Later', ['Marcus Bell']],
    ]);
    expect(rows(steps, { grouping: 'urgency', company: '' })).toEqual([['Later', ['Kim']]]);
    expect(companiesOf(steps)).toEqual(['', 'Acme Robotics', 'Zenith Optics']);
  });

  test('keep their ids when their steps change, so that a closed one stays closed', () => {
    const ids = (list: AgendaStep[]) => nodes(list, { grouping: 'company' }).map(({ id }) => id);
    expect(ids([step({ urgency: 'overdue' })])).toEqual(ids([step({ urgency: 'done', state: 'sent' })]));
  });
});

describe('a row', () => {
  const row = (fields: Partial<AgendaStep>, choice?: Choice) => nodes([step(fields)], choice)[0]!.steps[0]!;

  test('names the person, or the company where a step is to nobody in particular', () => {
    expect(row({ person: 'Dana Cole' }).label).toBe('Dana Cole');
    expect(row({}).label).toBe('Acme Robotics');
  });

  test('says when, what and where, in this order, and the company only where no group names it', () => {
    const due = { person: 'Dana Cole', due: hours(24) };
    expect(row(due).description).toBe('tomorrow · Thank-you note · Acme Robotics');
    expect(row(due, { grouping: 'company' }).description).toBe('tomorrow · Thank-you note');
    expect(row({ ...due, state: 'ready', uri: 'file:///a.followup.md' }).description).toBe(
      'tomorrow · Thank-you note · ready · Acme Robotics',
    );
    expect(row({ due: hours(24) }).description).toBe('tomorrow · Thank-you note');
  });

  test('is spoken as a whole, with its state and findings', () => {
    const findings = { error: 1, warning: 2, information: 0 };
    const draft = { person: 'Dana Cole', state: 'draft', uri: 'file:///a.followup.md', findings } as const;
    expect(row({ ...draft, due: hours(24) }).spoken).toBe(
      'Dana Cole, Acme Robotics, Thank-you note, tomorrow, draft, 3 findings',
    );
    expect(countFindings(step(draft))).toBe(3);
    expect(row({}).spoken).toBe('Acme Robotics, Thank-you note, not begun');
  });
});

test('what is overdue or of today counts for the badge', () => {
  expect(dueCount(steps)).toBe(2);
});

describe('what can be done', () => {
  const uri = 'file:///a.followup.md';
  const notes = 'file:///a.interview.md';
  test.each<[Partial<AgendaStep>, string]>([
    [{ state: 'todo', notes }, 'notes begin send snooze skip'],
    [{ state: 'todo', snoozed: hours(24) }, 'begin send unsnooze skip'],
    [{ state: 'draft', uri, notes }, 'open notes email send snooze skip'],
    [{ state: 'ready', uri }, 'open email send snooze skip'],
    [{ state: 'awaiting', uri }, 'open answer unsend'],
    [{ state: 'sent', uri }, 'open answer unsend'],
    [{ state: 'answered', uri }, 'open unanswer'],
    [{ state: 'skipped', notes }, 'notes unskip'],
  ])('with %o: %s', (fields, actions) => {
    expect(actionsOf(step(fields)).join(' ')).toBe(actions);
  });
});
