import { remembered } from '../../contentCache.ts';
import type { Sentence } from '../sentences.ts';
import type { Label } from './labels.ts';
import { type Model, type Reading, readModel, scorer } from './model.ts';
import { stored } from './weights.ts';

export type { Label } from './labels.ts';
export type { Reading } from './model.ts';

let shipped: { model: Model; score: (text: string) => Reading } | undefined;

/** What a text does, as far as the reader can tell: a sentence or a clause. */
export const readText = remembered((text: string): Reading => reader().score(text));

/** The same for a sentence of a draft. */
export const readingOf = (sentence: Sentence): Reading => readText(sentence.text);

/** The model that comes with the program, read when the first sentence is. */
function reader() {
  if (!shipped) {
    const model = readModel(stored);
    shipped = { model, score: scorer(model) };
  }
  return shipped;
}

/** True where the reader is sure of a sentence by itself, and surer by `margin`. */
export function isSureOf(sentence: string, label: Label, margin = 0): boolean {
  return readText(sentence)[label] >= reader().model.labels[label].alone + margin;
}

/**
 * So much surer than it must be to speak at all: on messages that it was not taught with (`blind-1` to `blind-5`), of
 * what it says of pressure and complaints below this one in four was wrong, above it one in fifteen; of secrets below
 * it more than half.
 */
const wellAbove: Partial<Record<Label, number>> = { confidential: 1.2 };
const usuallyAbove = 0.6;

/** True where the reader has hardly a doubt left. */
export const hasNoDoubt = (sentence: Sentence, label: Label): boolean =>
  isSureOf(sentence.text, label, wellAbove[label] ?? usuallyAbove);

/** True where the reader is sure that a text is nothing of the kind, and surer by `margin`, whatever its words look like. */
export function isNothingOf(sentence: string, label: Label, margin = 0): boolean {
  return readText(sentence)[label] < reader().model.labels[label].never - margin;
}

/** True where the reader finds it likelier that a sentence is something than that it is not, or less likely by no more than `doubt`: a wording may then say so. */
export const maybe = (sentence: Sentence, label: Label, doubt = 0): boolean =>
  readingOf(sentence)[label] >= -doubt;

/** What one sentence seldom is at once, though the words are much alike: who presses sounds as if they complained. */
const eitherOr: readonly Label[] = ['complaint', 'pushy', 'salary', 'plan', 'confidential'];

/** True where a sentence is more surely something else. */
function isRather(text: string, label: Label): boolean {
  if (!eitherOr.includes(label)) return false;
  const surenessOf = (one: Label) => readText(text)[one] - reader().model.labels[one].alone;
  const own = surenessOf(label);
  return eitherOr.some((other) => other !== label && surenessOf(other) > Math.max(own, 0));
}

/**
 * The sentences of a message that the reader takes for `label`: those it is sure of, or else the likeliest where the
 * next likeliest bears it out, by `margin` more where it is given. People who complain or press seldom leave it at one
 * sentence, and a plan has its stages. A sentence with a gap in brackets is not written yet, and of a single word (“Sure!”)
 * nothing can be told.
 */
export function sentencesThat(label: Label, sentences: readonly Sentence[], margin = 0): Set<Sentence> {
  const { alone, together: two = Number.POSITIVE_INFINITY } = reader().model.labels[label];
  const together = two + margin;
  const scoreOf = (sentence: Sentence) => readingOf(sentence)[label];
  const written = sentences.filter(
    ({ text, words }) => words.length > 1 && !/\[[^\]]*\]/.test(text) && !isRather(text, label),
  );
  const sure = written.filter((sentence) => scoreOf(sentence) >= alone);
  if (sure.length > 0) return new Set(sure);
  const [first, second] = [...written].sort((a, b) => scoreOf(b) - scoreOf(a));
  const pair = first && second && (scoreOf(first) + scoreOf(second)) / 2 >= together;
  return new Set(pair ? [first, second].filter((one) => one === first || scoreOf(one) >= together) : []);
}
