/** Logistic regression, one label at a time. */
import { conjugateGradient } from 'fmin/index.js';
import { featuresOf } from '../../server/src/core/language/reader/features.ts';
import { type Model, shortness, writeWeights } from '../../server/src/core/language/reader/model.ts';
import type { Example } from './labelled.ts';

/** How much a wrong answer costs beside a large weight; found by cross-validation, and flat from 10 to 100. */
const cost = 30;
/** A feature of one or two sentences teaches little about others, and would be most of what is stored. */
const fewest = 3;
const mostSteps = 127;
/** A walk down, and how many there are; what the last one gained, of the whole. */
const iterations = 50;
const mostWalks = 8;
const leastGain = 0.001;
/** Before cross-validation nothing is known of thresholds. */
const untried = { alone: 0, never: 0 };

interface Column {
  feature: string;
  rarity: number;
}

/** A sentence by the indices of its features, with what each is worth in it. */
interface Row {
  indices: number[];
  values: number[];
}

/** What a reader sees of a text; the one of sentences where nothing else is said. */
export type Read = typeof featuresOf;

const seen = new Map<Read, Map<string, Set<string>>>();
function remembering(read: Read): Read {
  const known = seen.get(read) ?? new Map<string, Set<string>>();
  seen.set(read, known);
  return (text) => {
    const found = known.get(text) ?? read(text);
    known.set(text, found);
    return found;
  };
}

/** Learns all labels from the examples. Thresholds are not known yet. */
export function fitModel<Name extends string>(
  examples: readonly Example<Name>[],
  names: readonly Name[],
  read: Read = featuresOf,
): Model<Name> {
  const features = remembering(read);
  const columns = columnsOf(examples, features);
  const index = new Map(columns.map(({ feature }, at) => [feature, at]));
  const rows = examples.map(({ text }) => rowOf(features(text), columns, index));
  const models: Partial<Model<Name>['labels']> = {};
  const steps: [number, number][][] = columns.map(() => []);
  for (const [order, label] of names.entries()) {
    const { weights, bias } = fitLabel(label, examples, rows, columns.length);
    const step = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / mostSteps;
    models[label] = { bias, step, ...untried };
    for (const [at, weight] of weights.entries()) steps[at]!.push([order, Math.round(weight / step)]);
  }
  const stored = columns.map(
    ({ feature, rarity }, at) => [feature, writeWeights({ rarity, steps: steps[at]! })] as const,
  );
  return { labels: models as Model<Name>['labels'], features: new Map(stored) };
}

function columnsOf(examples: readonly { text: string }[], features: Read): Column[] {
  const counts = new Map<string, number>();
  for (const { text } of examples)
    for (const feature of features(text)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= fewest)
    .map(([feature, count]) => ({ feature, rarity: Math.round(10 * Math.log(examples.length / count)) / 10 }))
    .sort((a, b) => (a.feature < b.feature ? -1 : 1));
}

function rowOf(
  features: ReadonlySet<string>,
  columns: readonly Column[],
  index: ReadonlyMap<string, number>,
): Row {
  const indices = [...features].flatMap((feature) => index.get(feature) ?? []);
  const rarities = indices.map((at) => columns[at]!.rarity);
  const length = Math.sqrt(rarities.reduce((sum, rarity) => sum + rarity ** 2, shortness));
  return { indices, values: rarities.map((rarity) => rarity / length) };
}

function fitLabel<Name extends string>(
  label: Name,
  examples: readonly Example<Name>[],
  rows: readonly Row[],
  width: number,
) {
  const cases = examples.flatMap(({ is, unknown }, at) =>
    unknown.has(label) && !is.has(label) ? [] : [{ row: rows[at]!, is: is.has(label) }],
  );
  const count = cases.filter(({ is }) => is).length;
  // Per sentence, so that the first step along a line is about as long as it has to be: a search only halves it so often.
  const weightOf = (is: boolean) => 1 / (2 * (is ? count : cases.length - count));
  const stiffness = 1 / (cost * cases.length);
  const loss = (x: number[], slope: number[]) => {
    let height = 0;
    for (let at = 0; at < width; at++) height += (stiffness * x[at]! ** 2) / 2;
    for (let at = 0; at < width; at++) slope[at] = stiffness * x[at]!;
    slope[width] = 0;
    for (const { row, is } of cases) {
      const sign = is ? 1 : -1;
      let score = x[width]!;
      for (let at = 0; at < row.indices.length; at++) score += x[row.indices[at]!]! * row.values[at]!;
      height += weightOf(is) * Math.log1p(Math.exp(-sign * score));
      const pull = (-sign * weightOf(is)) / (1 + Math.exp(sign * score));
      for (let at = 0; at < row.indices.length; at++) slope[row.indices[at]!]! += pull * row.values[at]!;
      slope[width]! += pull;
    }
    return height;
  };
  const x = minimum(loss, new Array<number>(width + 1).fill(0));
  return { weights: x.slice(0, width), bias: x[width]! };
}

type Loss = Parameters<typeof conjugateGradient>[0];

/**
 * Walks down until a walk brings nothing more. One walk may end far from the bottom, where its search along a line
 * fails; the next begins there with the steepest way.
 */
function minimum(loss: Loss, initial: number[]): number[] {
  let best = { x: initial, fx: Number.POSITIVE_INFINITY };
  for (let walk = 0; walk < mostWalks; walk++) {
    const next = conjugateGradient(loss, best.x, { maxIterations: iterations });
    const gained = best.fx - next.fx;
    if (next.fx < best.fx) best = next;
    if (gained < leastGain * next.fx) break;
  }
  return best.x;
}
