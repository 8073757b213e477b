import { diceCoefficient } from 'dice-coefficient';
import { bigram } from 'n-gram';
import type { Sentence } from './sentences.ts';
import { stemOf } from './stems.ts';

/** The words of a sentence as they are compared: stems, without names and the like. */
export function comparedWords({ words }: Sentence, ignored: ReadonlySet<string>): string[] {
  return words.map(({ text }) => stemOf(text)).filter((stem) => !ignored.has(stem));
}

/** How much of their wording two sentences share, from 0 to 1: pairs of words that follow one another (Dice). */
export function likeness(one: readonly string[], other: readonly string[]): number {
  const [a, b] = [one, other].map(pairsOf);
  if (!a?.length || !b?.length) return 0;
  return diceCoefficient(a, b);
}

/** Longer sentences have no end; comparing them would take long. */
const longest = 200;

const pairsOf = (words: readonly string[]) =>
  bigram(words.slice(0, longest) as string[]).map((pair) => [...pair].join(' '));
