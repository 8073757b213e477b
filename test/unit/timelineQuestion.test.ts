import { describe, expect, it } from 'vitest';
import { movesIn } from '../../server/src/core/language/moves/index.ts';

const asks = (sentence: string) => movesIn(sentence).includes('timeline-question');

describe('asking for the decision', () => {
  it.each([
    'It has been two weeks since we met and I have not heard, so I wanted to ask how things stand.',
    'Three weeks have gone by, and I wonder where things stand.',
    'Could you tell me when you expect to decide?',
    'I would like to know if I am still in the running.',
  ])('%j asks', (sentence) => {
    expect(asks(sentence)).toBe(true);
  });

  it.each([
    'A fortnight has gone by since we spoke, and I am still here.',
    'It has been a couple of weeks since we met, and I thought I would drop you a line.',
    'Is that Mrs Banks?',
    'If the keepers come back, I would know whom to ring.',
  ])('%j only counts the days, or asks something else', (sentence) => {
    expect(asks(sentence)).toBe(false);
  });
});
