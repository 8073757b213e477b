import { describe, expect, it } from 'vitest';
import { readSentences } from '../../server/src/core/language/sentences.ts';
import { splitSentence } from '../../server/src/core/language/splitSentence.ts';
import { stretchesOf } from '../../server/src/core/language/stretches.ts';
import { applyFix } from '../support/fixture.ts';

/** Splits so that no part has more than `most` words. */
function split(text: string, most = 12): string | undefined {
  const [stretch] = readSentences(text, 0).flatMap(stretchesOf);
  const found = splitSentence(stretch!, ({ words }) => words.length <= most);
  return found && applyFix(text, { title: '', edits: found.edits });
}

describe('a sentence becomes two', () => {
  it.each([
    [
      'I saw the kiln in the yard, and I thought of it on the bus home.',
      'I saw the kiln in the yard. I thought of it on the bus home.',
    ],
    [
      'It was a good day at the yard, but I was sorry to miss your foreman.',
      'It was a good day at the yard. But I was sorry to miss your foreman.',
    ],
    [
      'We spoke about the night shift, and so I asked my neighbour about the bus.',
      'We spoke about the night shift. So I asked my neighbour about the bus.',
    ],
    [
      'Thank you so much for Saturday, it was the best day of my summer.',
      'Thank you so much for Saturday. It was the best day of my summer.',
    ],
    [
      'I liked the yard and the pump,\nand we laughed a lot about the goose.',
      'I liked the yard and the pump.\nWe laughed a lot about the goose.',
    ],
  ])('%j', (text, expected) => expect(split(text)).toBe(expected));

  it('nearest to the middle, or at every place where one is not enough', () => {
    const text =
      'I came by bus in the rain, and I saw the yard with its kiln, and I knew that I would like to work there.';
    expect(split(text, 16)).toContain('rain, and I saw the yard with its kiln. I knew');
    expect(split(text, 10)?.match(/\./g)).toHaveLength(3);
  });
});

describe('nothing is split where a half could not stand alone', () => {
  it.each([
    'When I came into the yard on Friday, I saw the kiln with the red door.',
    'If you have a minute to spare on Monday, and I hope so, please call me at home.',
    'The point that you made about the yard, and I agree, is that it floods.',
    'I liked the plan, which, as it was late, and I had to go, you did not finish.',
    'I was not only glad to see the yard, but I would also work in it at once.',
    'I came with my old friend from the mill, Marcus, and I and he saw the goose.',
    'I told them (it was late, and I was tired) that the kiln was too hot.',
    'Thank you for the yard, the kiln, the goose, the red door and the tea at noon.',
    'I think that, when you asked me about the kiln, I gave you the wrong answer.',
  ])('%j', (text) => expect(split(text)).toBeUndefined());
});
