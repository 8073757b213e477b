import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { carryOver, editedFrom, type Remarked } from '../../server/src/core/index.ts';

/** A paragraph with a remark on each of these words. */
const remarked = (text: string, ...words: string[]): Remarked => ({
  text,
  remarks: words.map((word) => {
    const start = text.indexOf(word);
    return { rule: 'R', kind: 'K', start, end: start + word.length, suggestions: [] };
  }),
});
const held = (before: Remarked, after: string) =>
  carryOver(before, after).map(({ start, end }) => after.slice(start, end));

describe('what was said of a paragraph', () => {
  const before = remarked('She have mended it and they was glad.', 'have', 'was');

  test.each([
    ['is kept before and behind a change', 'She have mended the weir and they was glad.', ['have', 'was']],
    ['moves with its words', 'Then she have mended it and they was glad.', ['have', 'was']],
    ['goes with the word that is changed', 'She had mended it and they was glad.', ['was']],
    ['goes where something is written at its word', 'She haven mended it and they was glad.', ['was']],
    ['goes where something is written before its word', 'She have mended it and they newas glad.', ['have']],
    ['goes with what is cut off', 'She have mended it', ['have']],
    ['goes with all of it', '', []],
  ])('%s', (_what, after, words) => {
    expect(held(before, after)).toEqual(words);
  });

  test('stays on the same words, whatever is edited', () => {
    const bit = fc.constantFrom('ab', 'ba', 'a', 'b', ' ', '👩‍🔧', 'é', '\n');
    const text = fc.array(bit, { maxLength: 12 }).map((bits) => bits.join(''));
    fc.assert(
      fc.property(text, text, text, text, (head, old, now, tail) => {
        const before = head + old + tail;
        const remarks = [...before].map((_, start) => ({
          ...{ rule: 'R', kind: 'K', suggestions: [] },
          ...{ start, end: Math.min(start + 2, before.length) },
        }));
        const after = head + now + tail;
        for (const { start, end } of carryOver({ text: before, remarks }, after)) {
          const moved = remarks.some((one) => before.slice(one.start, one.end) === after.slice(start, end));
          expect(moved).toBe(true);
        }
      }),
    );
  });
});

describe('the paragraph that was edited into another', () => {
  const gone = [remarked('The mill turns slowly.'), remarked('The weir is mended by now.')];

  test.each([
    ['The weir is mended by nowt.', 1],
    ['The mill turned slowly.', 0],
    ['Thanks for the tea and the long walk.', undefined],
    ['', undefined],
  ])('%s', (after, index) => {
    expect(editedFrom(gone, after)).toBe(index === undefined ? undefined : gone[index]);
  });
});
