import { expect, test } from 'vitest';
import { fitModel } from '../../scripts/train/fit.ts';
import { type Example, unknownBut } from '../../scripts/train/labelled.ts';
import type { Label } from '../../server/src/core/language/reader/labels.ts';
import { scorer } from '../../server/src/core/language/reader/model.ts';

const example = (text: string, is: readonly Label[], index: number): Example => ({
  text,
  is: new Set(is),
  unknown: unknownBut(['plan'], is),
  group: String(index),
});
const trades = ['kiln', 'loom', 'lathe', 'forge', 'oven', 'press', 'anvil', 'crane', 'mill', 'quay'];
const plans = trades.map((trade) => `In my first month I would move the ${trade}.`);
const memories = trades.map((trade) => `In my first job I cleaned the ${trade}.`);

/** As many as there are, a walk down once ended where its steps were too long. */
test.each([1, 60])('what was taught is told apart, with each sentence %i times', (times) => {
  const examples = Array.from({ length: times }, () => [
    ...plans.map((text, index) => example(text, ['plan'], index)),
    ...memories.map((text, index) => example(text, [], index)),
  ]).flat();
  const score = scorer(fitModel<Label>(examples, ['plan']));
  const worst = Math.min(...plans.map((text) => score(text).plan));
  const best = Math.max(...memories.map((text) => score(text).plan));
  expect(worst).toBeGreaterThan(1);
  expect(best).toBeLessThan(-1);
});
