/** Cross-validation: what the reader makes of sentences and messages that it was not taught with. */
import type { Label } from '../../server/src/core/language/reader/labels.ts';
import { type Reading, scorer } from '../../server/src/core/language/reader/model.ts';
import { fitModel, type Read } from './fit.ts';
import type { Example } from './labelled.ts';

const folds = 5;
/** Sentences of a message that is put together from others. */
const usualLength = 8;

export type Scored<Name extends string = Label> = Example<Name> & { scores: Reading<Name> };

/** Every example with its scores by a reader that was not taught with its group. */
export function crossValidate<Name extends string>(
  examples: readonly Example<Name>[],
  names: readonly Name[],
  read?: Read,
): Scored<Name>[] {
  const groups = [...new Set(examples.map(({ group }) => group))];
  const foldOf = new Map(groups.map((group, index) => [group, index % folds]));
  const scored = new Map<Example<Name>, Scored<Name>>();
  for (let fold = 0; fold < folds; fold++) {
    const taught = examples.filter(({ group }) => foldOf.get(group) !== fold);
    const score = scorer(fitModel(taught, names, read), read);
    for (const example of examples)
      if (foldOf.get(example.group) === fold)
        scored.set(example, { ...example, scores: score(example.text) });
  }
  return examples.map((example) => scored.get(example)!);
}

/** The scores of a message's sentences for one label. */
export type Message = number[];

const isOrdinary = ({ message, group }: Scored) => message === undefined && group.startsWith('moves.tsv');

/** Messages without the fault: letters that were written as such, and some put together from ordinary sentences. */
export function cleanMessages(label: Label, scored: readonly Scored[]): Message[] {
  const byMessage = new Map<string, Scored[]>();
  for (const one of scored)
    if (one.message !== undefined) byMessage.set(one.message, [...(byMessage.get(one.message) ?? []), one]);
  const written = [...byMessage.values()].filter((sentences) =>
    sentences.every(({ is, unknown }) => !is.has(label) && !unknown.has(label)),
  );
  const ordinary = scored.filter((one) => isOrdinary(one) && !one.unknown.has(label));
  const apart = Math.floor(ordinary.length / usualLength);
  const made = Array.from({ length: apart }, (_, at) => ordinary.filter((_, index) => index % apart === at));
  return [...written, ...made].map((sentences) => sentences.map(({ scores }) => scores[label]));
}

/** Messages about a matter that looks like the fault: two sentences that were written to be innocent of it. */
export function trickyMessages(label: Label, scored: readonly Scored[]): Message[] {
  const innocent = scored.filter(({ innocentOf }) => innocentOf === label);
  const half = Math.floor(innocent.length / 2);
  return innocent
    .slice(0, half)
    .map((first, index) => [first.scores[label], innocent[index + half]!.scores[label]]);
}

/** The mean of the two highest, where a message of one sentence has a second that says nothing. */
export function highestTwo(scores: readonly number[]): number {
  const [first = -4, second = -4] = [...scores, -4].sort((a, b) => b - a);
  return (first + second) / 2;
}

/** The lowest threshold that at most this share of the values reach. */
export function thresholdFor(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => b - a);
  return (sorted[Math.floor(share * sorted.length)] ?? 0) + 0.01;
}
