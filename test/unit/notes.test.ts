import fc from 'fast-check';
import { expect, test } from 'vitest';
import { notesOn, parseNotes } from '../../server/src/core/document/notes.ts';
import { anyText } from '../support/arbitraries.ts';
import { at } from '../support/draft.ts';

const text = `---
company: Rowan Heating
role: "Heating Engineer"
date: 2026-11-20T08:00
interviewers:
  - name: Piotr Wysocki # the boss
    title: 'Owner'
    relation: hiring-manager
  - Karen Doyle, Office Manager
---
## Discussed
- Piotr: heat pumps for the almshouses,
  walls can't be touched
- job sheets: on paper
1. The boiler room
## What they liked
- Quaker cottages
## My own worries
Karen – will I stay?
## Afterwards
- *ring* the council
`;

test('the front matter is read with places', () => {
  const notes = parseNotes(text);
  expect(at(text, notes.company)).toBe('Rowan Heating');
  expect(at(text, notes.role)).toBe('Heating Engineer');
  const [piotr, karen] = notes.interviewers;
  expect(at(text, piotr?.name)).toBe('Piotr Wysocki');
  expect(at(text, piotr?.title)).toBe('Owner');
  expect(at(text, karen?.name)).toBe('Karen Doyle');
  expect(at(text, karen?.title)).toBe('Office Manager');
});

test('lines of a section say who they are about', () => {
  const notes = parseNotes(text);
  const said = notesOn(notes, 'discussed').map(({ about, text }) => [about?.text, text]);
  expect(said).toEqual([
    ['Piotr', "heat pumps for the almshouses, walls can't be touched"],
    [undefined, 'job sheets: on paper'],
    [undefined, 'The boiler room'],
  ]);
  expect(notesOn(notes, 'concerns').map(({ about, text }) => [about?.text, text])).toEqual([
    ['Karen', 'will I stay?'],
  ]);
  expect(notes.sections.map(({ heading, topic }) => [heading.text, topic])).toEqual([
    ['Discussed', 'discussed'],
    ['What they liked', 'liked'],
    ['My own worries', 'concerns'],
    ['Afterwards', undefined],
  ]);
});

test.each([
  ['interviewers: Dana Cole', ['Dana Cole']],
  ['interviewers: [Dana Cole, Li Wei]', ['Dana Cole', 'Li Wei']],
  ['interviewers:\n  name: Dana Cole\n  title: Head', ['Dana Cole']],
  ['interviewers:\n  - title: Head\n  - name:\n  - 7\n  - [a]', ['7']],
  ['interviewers:', []],
  ['interviewers: {name: Dana}', ['Dana']],
])('%s names %j', (line, names) => {
  expect(parseNotes(`---\n${line}\n---\n`).interviewers.map(({ name }) => name.text)).toEqual(names);
});

test('any text gives notes, and every place lies in it', () => {
  fc.assert(
    fc.property(anyText, (any) => {
      const { sections, interviewers, company, role } = parseNotes(any);
      const notes = sections.flatMap((section) => [section, section.heading, ...section.notes]);
      const abouts = sections.flatMap((section) =>
        section.notes.flatMap(({ about }) => (about ? [about] : [])),
      );
      const people = interviewers.flatMap((person) => [person.name, person.range]);
      const places = [...notes, ...abouts, ...people, ...[company, role].filter((one) => one !== undefined)];
      for (const { start, end } of places) {
        expect(start).toBeLessThanOrEqual(end);
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(any.length);
      }
    }),
  );
});
