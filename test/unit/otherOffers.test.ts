import { expect, test } from 'vitest';
import { check, parseDraft } from '../../server/src/core/index.ts';
import { isPoliteAsk } from '../../server/src/core/rules/data/politeAsks.ts';
import { defaultContext } from '../support/speller.ts';

const told = (sentence: string, kind = 'status-check') =>
  check(
    parseDraft(`---
kind: ${kind}
to: Ms Hollis
---
Dear Ms Hollis,

Thank you for the drive in the yard on Monday 2 November. ${sentence}

Bogdan Iliescu
`),
    defaultContext,
  ).flatMap(({ rule, message }) => (rule === 'pushy-tone' ? [message] : []));

test('another firm may wait, as long as nobody is told what happens otherwise', () => {
  expect(told('I have other company who wait for my answer until Friday.')).toEqual([]);
  expect(told('I have another offer to answer and without an answer from you I will take it.')).toHaveLength(
    1,
  );
});

test('to wait for their message presses nobody; to need it at once does, whatever has not been heard', () => {
  expect(
    told(
      'You said that you talk with the other candidates until Wednesday, so I wait for your message after this.',
    ),
  ).toEqual([]);
  const asap =
    "I know you're probably really busy but I've not heard anything and I have another offer I need to reply to so I really need to know ASAP.";
  expect(told(asap)).toHaveLength(1);
});

test('“let me know” presses nobody by itself', () => {
  expect(told('Just let me know!')).toEqual([]);
  expect(told('Let me know immediately!')).toHaveLength(1);
});

test('who begs somebody that hires nobody is not told to speak of the job', () => {
  const plea = 'Please help me as you are senior and experienced.';
  expect(told(plea, 'thank-you')[0]).toContain('what you would bring to the job');
  expect(told(plea, 'networking')[0]).toContain('Say what you would like');
});

test('their own word, the end of a French letter and where a stranger was found press nobody', () => {
  expect(told('You told me you will phone me after one week when the architect say yes.')).toEqual([]);
  expect(told('In the wait of your response, please accept my best greetings.')).toEqual([]);
  expect(told('I saw your profile in internet and I see that you work there.', 'networking')).toEqual([]);
});

test.each([
  ['I can accept any salary and any schedule.', 'desperate'],
  ['Any salary will be acceptable to me.', 'desperate'],
  ["I'd like to have this by Friday.", 'sets them a date'],
  ['I would like a full list of the reasons, with the scores.', 'order'],
  ["I'll be telling people how you treat us.", 'threat'],
  ['I look forward to beginning.', 'for granted'],
])('%s needs no second opinion', (sentence, words) =>
  expect(told(sentence)).toEqual([expect.stringContaining(words)]),
);

test('the reader of sentences has no say about these', () => {
  expect(isPoliteAsk('You told me you will phone me after one week.')).toBe(true);
  expect(isPoliteAsk('You told me you would phone, but nobody has.')).toBe(false);
  expect(isPoliteAsk('I saw your profile in internet.')).toBe(true);
  expect(isPoliteAsk('I saw your profile and I need a job.')).toBe(false);
});

test.each([
  'I would be glad to work unpaid for a trial day.',
  'I am happy to do an unpaid trial shift, as you suggested.',
  "I'd like to have this by Friday, if you can.",
  'I would like a clear explanation of the shift pattern.',
  "I'll be telling people how well you treat your horses.",
  'I look forward to starting the course in May.',
])('%s is innocent', (sentence) => expect(told(sentence)).toEqual([]));
