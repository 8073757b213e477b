import { remembered } from '../../contentCache.ts';
import type { Range } from '../../finding.ts';
import { readModel, scorer } from '../reader/model.ts';
import { featuresAround, marked } from './features.ts';
import { stored } from './weights.ts';

export { namesIn } from './names.ts';

/** What the reader of employers was taught to tell of a name. */
export const employerLabels = ['them'] as const;
type EmployerLabel = (typeof employerLabels)[number];

let shipped: ((text: string) => Readonly<Record<EmployerLabel, number>>) | undefined;

const scoreOf = remembered((text: string): number => {
  shipped ??= scorer(readModel<EmployerLabel>(stored), featuresAround);
  return shipped(text).them;
});

/**
 * How sure the reader is, as a logit, that a name in a sentence is that of the employer written to: by the words around
 * it, not by the name. `name` is its place in the sentence.
 */
export function soundsLikeTheirs(sentence: string, { start, end }: Range): number {
  const from = Math.max(0, start - nearby);
  return scoreOf(marked(sentence.slice(from, end + nearby), { start: start - from, end: end - from }));
}

/** More than the reader looks at, of whatever has no full stop. */
const nearby = 400;
