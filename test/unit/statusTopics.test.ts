import { expect, test } from 'vitest';
import { check, parseDraft } from '../../server/src/core/index.ts';
import { defaultContext } from '../support/speller.ts';

const asksForTopic = (sentence: string, to = 'Fiona Maxted') =>
  check(
    parseDraft(`---
kind: status-check
to: ${to}
role: Audit Manager
---
Good morning,

Thank you for the interview on 20 November. ${sentence} Could you tell me where things stand?

Robert Ainsley
07700 900461
`),
    defaultContext,
  ).some(({ rule }) => rule === 'no-interview-reference');

test('a status check that names what they talked about recalls enough', () => {
  expect(asksForTopic('I am writing with regard to the charities portfolio we talked about.')).toBe(false);
  expect(asksForTopic('I am writing with regard to the role that we discussed.')).toBe(true);
});

test('so does one that recalls what they promised', () => {
  expect(asksForTopic("You'd said the panel would meet last week.")).toBe(false);
  expect(asksForTopic('I hope that you are well.')).toBe(true);
});

test('and personnel, who was not there, need not be reminded', () => {
  expect(asksForTopic('I hope that you are well.', 'HR Department')).toBe(false);
  expect(asksForTopic('I hope that you are well.', 'Hiring Manager')).toBe(true);
});

test('what they liked most recalls it, unless every firm has it', () => {
  const asks = (what: string) => asksForTopic(`I remain very interested, ${what}.`);
  expect(asks('especially in the loan program with the three college galleries')).toBe(false);
  expect(asks('above all in the renewal of the pumping stations')).toBe(false);
  expect(asks('especially in the friendly culture of your company')).toBe(true);
  expect(asksForTopic('I liked a lot the exchange with the pupils of Year 9.')).toBe(false);
  expect(asksForTopic('I enjoyed the conversation with you very much.')).toBe(true);
});
