import { expect, it } from 'vitest';
import { stemOf, stemsOf } from '../../server/src/core/language/stems.ts';

it.each([
  ['Running', 'runs'],
  ['Dana’s', "Dana's"],
  ['Dana', 'dana’s'],
  ['résumés', 'resume'],
  ['re\u0301sume\u0301', 'résumé'],
  ['don’t', "don't"],
  ['planning', 'planned'],
  ['organisation', 'organization'],
  ['organise', 'organizing'],
  ['realised', 'realize'],
  ['specialises', 'specializes'],
  ['colours', 'color'],
  ['favourite', 'favorites'],
  ['behavioural', 'behavioral'],
  ['neighbours', 'neighbor'],
  ['analysed', 'analyze'],
  ['theatres', 'theater'],
  ['programmes', 'program'],
  // What is -ise everywhere keeps its family.
  ['advise', 'advising'],
  ['precise', 'precisely'],
  ['supervise', 'supervision'],
  ['surprise', 'surprising'],
  ['revised', 'revision'],
])('%s and %s have one stem', (a, b) => expect(stemOf(a)).toBe(stemOf(b)));

it.each([
  ['kiln', 'klin'],
  ['glaze', 'glass'],
  ['your', 'or'],
  ['four', 'for'],
  ['journal', 'jornal'],
  ['resource', 'resorce'],
])('%s and %s have two', (a, b) => expect(stemOf(a)).not.toBe(stemOf(b)));

it('a text has the stems of its words and of their parts', () => {
  expect([...stemsOf('Well-known kilns, 3 of them!')].sort()).toEqual(
    ['known', 'kiln', 'of', 'them', 'well', stemOf('well-known')].sort(),
  );
});

it('short words may be left out', () => expect([...stemsOf('an old kiln', 3)]).toEqual(['old', 'kiln']));
it('a text without words has none', () => expect(stemsOf('123 – 😀').size).toBe(0));

it('a word without an end is its own stem', () => {
  expect(stemOf('Kilning'.repeat(10_000))).toBe('kilning'.repeat(10_000));
});
