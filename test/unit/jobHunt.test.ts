import { expect, it } from 'vitest';
import { check, parseDraft } from '../../server/src/core/index.ts';
import { defaultContext } from '../support/speller.ts';

const isTold = (sentence: string, kind = 'networking'): boolean => {
  const text = `---\nkind: ${kind}\nto: Ms Cole\n---\nDear Ms Cole,\n\nI heard your talk on kilns. ${sentence}\n\nKind regards,\nTom Reed\n`;
  return check(parseDraft(text), defaultContext).some(({ message }) => message.includes('for a job'));
};

it.each([
  'If you know of any openings at the pottery, please tell me.',
  'I have attached my CV; could you pass it on to the relevant people?',
  'Would you forward my resume to the hiring manager?',
  'I am ready to do any work.',
  'Is there any vacancy in your studio?',
  'Let me know if there is anything for me.',
])('a stranger is asked for a job: %s', (sentence) => expect(isTold(sentence)).toBe(true));

it.each([
  'I am not asking if there is any vacancy.',
  'I am not after a job; is there any opening that you regret?',
  'Do you have an opening in your diary next week?',
  'I found a book on glazes, and you may pass it on to your colleague.',
  'I will pass it on to the hiring manager of my own firm.',
  'Is there a job that you liked least on the way?',
])('a stranger is asked for none: %s', (sentence) => expect(isTold(sentence)).toBe(false));

it.each(['thank-you', 'keep-in-touch'])('in a %s they know each other', (kind) =>
  expect(isTold('If you know of any openings at the pottery, please tell me.', kind)).toBe(false),
);
