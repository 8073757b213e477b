import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { costBetween } from '../../server/src/core/proofreading/alignment.ts';
import { costs } from '../../server/src/core/proofreading/closeCost.ts';

describe('the cost between what was written and what was meant', () => {
  it.each([
    ['kiln', 'kiln', 0],
    ['Café', 'cafe', 0],
    ['occured', 'occurred', costs.omitDouble],
    ['untill', 'until', costs.extraDouble],
    ['teh', 'the', costs.swap],
    ['ocasion', 'occasion', costs.omitDouble],
    ['definately', 'definitely', costs.vowel],
    ['enclude', 'include', costs.nearVowel + costs.firstVowel],
    ['fone', 'phone', costs.sound],
    ['appearence', 'appearance', costs.ending],
    ['dependancies', 'dependencies', costs.nearVowel],
    ['kilnx', 'kiln', costs.extra],
  ])('%s, %s', (written, meant, cost) => expect(costBetween(written, meant)).toBeCloseTo(cost, 4));

  it('is nothing for the same letters only, and never more than for writing all of them anew', () => {
    const word = fc.stringMatching(/^[a-z]{0,12}$/);
    fc.assert(
      fc.property(word, word, (written, meant) => {
        const cost = costBetween(written, meant);
        expect(cost === 0).toBe(written === meant);
        expect(cost).toBeLessThan(
          (written.length + meant.length) * Math.max(costs.extra, costs.omit) + 2 * costs.first + 0.001,
        );
      }),
    );
  });

  it('takes an ending for another only where words end', () =>
    expect(costBetween('tableware', 'tibleware')).toBeGreaterThan(costs.ending));
});
