import { expect, it } from 'vitest';
import { parseDraft } from '../../server/src/core/index.ts';
import { at, letter, withFrontMatter } from '../support/draft.ts';

it.each([
  ['LF', '\n'],
  ['CRLF', '\r\n'],
])('a letter has its parts, in the order of the text (%s)', (_, lineBreak) => {
  const text = withFrontMatter(
    'to: Dana',
    letter('One kiln.\n\nTwo kilns\nare better. 😀 Three!'),
    lineBreak,
  );
  const { email } = parseDraft(text);
  expect(at(text, email.greeting)).toBe('Dear Dana');
  expect(at(text, email.closing)).toBe('Best regards,');
  expect(at(text, email.signature)?.trim()).toBe('Ana Silva');
  expect(email.sentences.map((sentence) => at(text, sentence))).toEqual([
    'One kiln.',
    `Two kilns${lineBreak}are better.`,
    '😀 Three!',
  ]);
  expect(email.words).toBe(7);
});

it('sentences hold the words between greeting and closing, each at its place', () => {
  const text = letter('The *kiln* of `code` and [clay](https://a.example) here.');
  const { email } = parseDraft(text);
  const words = email.sentences.flatMap((sentence) => sentence.words);
  expect(words.map((word) => word.text)).toEqual(['The', 'kiln', 'of', 'and', 'clay', 'here']);
  expect(words.map((word) => at(text, word))).toEqual(words.map((word) => word.text));
});

it('quoted lines and list marks are no words', () => {
  const { email } = parseDraft(letter('> You asked: when?\n\n- On Monday\n- On Tuesday'));
  expect(email.sentences.map(({ text }) => text)).toEqual(['On Monday', 'On Tuesday']);
  expect(email.words).toBe(4);
});

it('a greeting on the line of its sentence keeps its comma', () => {
  expect(parseDraft('Hi Dana, – thank you.').email.sentences.map(({ text }) => text)).toEqual(['thank you.']);
});

it('a greeting alone has an empty body behind it', () => {
  const { email } = parseDraft('Dear Dana,');
  expect(email).toMatchObject({ words: 0, sentences: [], body: { start: 9, end: 10 } });
});
