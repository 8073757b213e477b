import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayAt, daysFrom, daysToMonday, readDay, readTime, usualTimes } from '../../client/dialogs/days.ts';
import {
  fieldsOf,
  type InterviewForm,
  isAddress,
  setPerson,
  toInterview,
} from '../../client/dialogs/interviewForm.ts';
import { view } from '../support/steps.ts';

const form = (fields: Partial<InterviewForm> = {}): InterviewForm => ({
  company: 'Acme Robotics',
  role: '',
  people: [],
  ...fields,
});
const asked = (fields: Partial<InterviewForm>) => fieldsOf(form(fields)).map(({ name }) => name);

describe('days', () => {
  test('are offered as people say them', () => {
    const [today, yesterday] = daysFrom(0, -1, view);
    expect(today).toEqual({ label: 'Wednesday 25 November', description: 'today', value: '2026-11-25' });
    expect(yesterday).toMatchObject({ description: 'yesterday', value: '2026-11-24' });
    expect(daysFrom(1, 3, view).map(({ value }) => value)).toEqual([
      '2026-11-26',
      '2026-11-27',
      '2026-11-28',
    ]);
    expect(dayAt(daysToMonday(view), view)).toMatchObject({ label: 'Monday 30 November' });
    expect(daysToMonday({ ...view, now: new Date(2026, 10, 30) })).toBe(7);
    expect(daysToMonday({ ...view, now: new Date(2026, 10, 29) })).toBe(1);
  });

  test.each([
    ['2026-11-18', '2026-11-18'],
    ['2026-1-8', '2026-01-08'],
    ['18 November', '2026-11-18'],
    ['Nov 18', '2026-11-18'],
    ['November 18th, 2025', '2025-11-18'],
    ['3 January', '2027-01-03'],
    ['2026-02-30', undefined],
    ['31 June', undefined],
    ['3/4', undefined],
    ['soon', undefined],
    ['', undefined],
  ])('"%s" is read as %s', (text, value) => {
    expect(readDay(text, view)?.value).toBe(value);
  });

  test('any day that is offered can be typed as well, and any text is read or not, without failing', () => {
    fc.assert(
      fc.property(fc.integer({ min: -300, max: 300 }), (days) => {
        const { value } = dayAt(days, view);
        expect(readDay(value, view)?.value).toBe(value);
      }),
    );
    fc.assert(fc.property(fc.string(), (text) => void readDay(text, view)));
  });

  test.each([
    ['14:00', '14:00'],
    ['14.15', '14:15'],
    ['9', '09:00'],
    ['2 pm', '14:00'],
    ['12am', '00:00'],
    ['12:30 p.m.', '12:30'],
    ['24:00', undefined],
    ['13 pm', undefined],
    ['9:75', undefined],
    ['noon', undefined],
  ])('the time "%s" is %s', (text, time) => {
    expect(readTime(text)).toBe(time);
  });

  test('usual times can be typed as they stand', () => {
    expect(usualTimes().at(0)).toBe('08:00');
    for (const time of usualTimes()) expect(readTime(time)).toBe(time);
  });
});

describe('a new interview', () => {
  test('asks for a time only where there is a day, and for people until a name is left empty', () => {
    expect(asked({})).toEqual(['company', 'role', 'day', 'person', 'decision']);
    expect(asked({ day: '2026-11-25' })).toContain('time');
    const told = form();
    setPerson(told, 0, 'Dana Cole');
    expect(asked(told)).toEqual('company role day person title email relation person decision'.split(' '));
  });

  test('does not ask for what was said with the name', () => {
    const told = form();
    setPerson(told, 0, 'Dana Cole, Head of Platform, dana@acme.example');
    expect(told.people).toEqual([
      { name: 'Dana Cole', title: 'Head of Platform', email: 'dana@acme.example', open: [] },
    ]);
    setPerson(told, 1, 'Marcus Bell <marcus@acme.example>');
    expect(told.people[1]).toEqual({ name: 'Marcus Bell', email: 'marcus@acme.example', open: ['title'] });
  });

  test('keeps what else was said of a person whose name is corrected, and drops those behind an empty name', () => {
    const told = form({ people: [{ name: 'Dana Coal', relation: 'peer', open: ['title', 'email'] }] });
    setPerson(told, 0, 'Dana Cole');
    expect(told.people[0]).toMatchObject({ name: 'Dana Cole', relation: 'peer' });
    setPerson(told, 0, ' ');
    expect(told.people).toEqual([]);
  });

  test('goes to the server without what was skipped', () => {
    const people = [{ name: 'Dana Cole', title: '', email: undefined, relation: 'peer', open: [] }];
    expect(toInterview(form({ day: '2026-11-25', time: '14:00', people }))).toEqual({
      company: 'Acme Robotics',
      date: '2026-11-25T14:00',
      interviewers: [{ name: 'Dana Cole', relation: 'peer' }],
    });
    expect(toInterview(form({ day: '2026-11-25', decision: '2026-12-04' }))).toEqual({
      company: 'Acme Robotics',
      date: '2026-11-25',
      decision: '2026-12-04',
      interviewers: [],
    });
  });

  test.each([
    ['dana@acme.example', true],
    ['d.cole+jobs@mail.acme.example', true],
    ['dana', false],
    ['dana@acme', false],
    ['dana@acme..example', false],
    ['dana cole@acme.example', false],
  ])('takes %s for an address: %s', (text, is) => {
    expect(isAddress(text)).toBe(is);
  });
});
