import { featuresOf } from './features.ts';
import type { Label } from './labels.ts';

/** Added to the length of every sentence, so that short ones are not judged by a word or two. */
export const shortness = 300;

/** One label's part of the model: scores are logits, thresholds are on them. */
export interface LabelModel {
  bias: number;
  /** What one step of a weight is worth. */
  step: number;
  /** From here on a sentence is taken for it by itself. */
  alone: number;
  /** Below, it is not, whatever else speaks for it. */
  never: number;
  /** From here on two sentences of a message are, on average; absent where two are no surer than one. */
  together?: number | undefined;
}

/**
 * A trained reader as it is stored: `npm run train` writes it, {@link readModel} reads it. It tells some names apart,
 * in the order in which its labels stand.
 */
export interface Model<Name extends string = Label> {
  labels: Record<Name, LabelModel>;
  /** Feature → how much it tells at all, and a weight for each label it tells something of. */
  features: ReadonlyMap<string, string>;
}

export interface Weights {
  /** How rare it is: its share in the length of the sentence. */
  rarity: number;
  /** Steps by the index of the label. */
  steps: readonly (readonly [label: number, steps: number])[];
}

/**
 * Reads the stored form: a line for each label (`complaint bias step alone never together`), an empty line, then one for each
 * feature: `no one|43|a12c-3`, its rarity in tenths, and for the label with the letter so many steps.
 */
export function readModel<Name extends string = Label>(stored: string): Model<Name> {
  const [head = '', body = ''] = stored.trim().split('\n\n');
  const entries = head.split('\n').map((line) => {
    const [label, ...numbers] = line.split(' ');
    const [bias = 0, step = 0, alone = 0, never = 0, together] = numbers.map(Number);
    return [label, { bias, step, alone, never, together }] as const;
  });
  const features = body.split('\n').map((line) => {
    const end = line.indexOf('|');
    return [line.slice(0, end), line.slice(end + 1)] as const;
  });
  return {
    labels: Object.fromEntries(entries) as Record<Name, LabelModel>,
    features: new Map(features),
  };
}

/** The inverse of {@link readModel}. */
export function writeModel<Name extends string>({ labels, features }: Model<Name>): string {
  const head = Object.entries<LabelModel>(labels).map(([label, { bias, step, alone, never, together }]) => {
    const numbers = [bias, step, alone, never, together].filter((value) => value !== undefined);
    return [label, ...numbers.map((value) => +value.toPrecision(4))].join(' ');
  });
  const body = [...features].map(([feature, weights]) => `${feature}|${weights}`);
  return `${head.join('\n')}\n\n${body.join('\n')}\n`;
}

export function readWeights(stored: string): Weights {
  const [rarity = '0', steps = ''] = stored.split('|');
  const pairs = [...steps.matchAll(/([a-z])(-?\d+)/g)];
  return {
    rarity: Number(rarity) / 10,
    steps: pairs.map(([, letter = 'a', count]) => [letter.charCodeAt(0) - 97, Number(count)]),
  };
}

export function writeWeights({ rarity, steps }: Weights): string {
  const pairs = steps.filter(([, count]) => count !== 0);
  return `${Math.round(rarity * 10)}|${pairs.map(([label, count]) => String.fromCharCode(97 + label) + count).join('')}`;
}

/** How sure a reader is that a sentence does each of these, as logits. */
export type Reading<Name extends string = Label> = Readonly<Record<Name, number>>;

/**
 * The reader of a model; it remembers the weights of the features it has met. `read` gives what the model was taught to
 * see of a text.
 */
export function scorer<Name extends string>(
  { labels, features }: Model<Name>,
  read: (text: string) => Set<string> = featuresOf,
): (text: string) => Reading<Name> {
  const models = Object.entries<LabelModel>(labels);
  const known = new Map<string, Weights>();
  const weightsOf = (feature: string) => {
    const line = features.get(feature);
    if (line === undefined) return undefined;
    const weights = known.get(feature) ?? readWeights(line);
    known.set(feature, weights);
    return weights;
  };
  return (text) => {
    const sums = new Array<number>(models.length).fill(0);
    let length = shortness;
    for (const feature of read(text)) {
      const weights = weightsOf(feature);
      if (!weights) continue;
      length += weights.rarity ** 2;
      for (const [label, steps] of weights.steps) sums[label]! += weights.rarity * steps;
    }
    const scores = models.map(
      ([label, { bias, step }], index) => [label, bias + (step * sums[index]!) / Math.sqrt(length)] as const,
    );
    return Object.fromEntries(scores) as Reading<Name>;
  };
}
