import { expect, it } from 'vitest';
import { check, parseDraft } from '../../server/src/core/index.ts';
import { defaultContext } from '../support/speller.ts';

const text = `---
kind: thank-you
to: Ms Cole
company: Quarry Street Bank
subject: The kiln that leaks
---
Dear Ms Cole,

Thank you for the tour of the kiln that leaks on Mondays. I would love to fire it at Quarry Stree

Sincerly,
Tom Reed
`;

it.each([
  ['the name of the company', 'Stree', 'recipient'],
  ['a closing', 'Sincerly', 'spelling'],
])('%s is left alone while it is being typed, and told of afterwards', (_, word, rule) => {
  const caret = text.lastIndexOf(word) + word.length;
  const found = (context = {}) =>
    check(parseDraft(text), { ...defaultContext, ...context }).filter(
      (finding) => finding.rule === rule && text.slice(finding.start, finding.end) === word,
    );
  expect(found({ caret })).toEqual([]);
  expect(found()).toHaveLength(1);
});

it('a word of the dictionary may close a letter', () => {
  const found = check(parseDraft(text), { ...defaultContext, dictionary: new Set(['sincerly']) });
  expect(found.filter(({ rule }) => rule === 'spelling')).toEqual([]);
});

it.each([
  ['another employer', 'I would love the post of clerk at Orlebar Concrete', 'Orlebar Concrete'],
  ['another job', 'I would love to be your next Night Porter', 'Night Porter'],
])('%s is left alone while it is being typed, and told of afterwards', (_, sentence, words) => {
  const draft = text
    .replace('I would love to fire it at Quarry Stree', sentence)
    .replace('Bank\n', 'Bank\nrole: Loan Adviser\n');
  const caret = draft.indexOf(words) + words.length;
  const found = (context = {}) =>
    check(parseDraft(draft), { ...defaultContext, ...context }).filter(
      ({ rule }) => rule === 'other-company',
    );
  expect(found({ caret })).toEqual([]);
  expect(found().map(({ start, end }) => draft.slice(start, end))).toEqual([words]);
});
