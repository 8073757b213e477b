import { costBetween } from './alignment.ts';
import type { Near } from './search.ts';
import type { Candidate, Dialect } from './speller.ts';
import { fromFrequencyByte, type WordFile, wordMarks } from './wordFile.ts';

/** What weighs beside the slips, in their measure. */
interface Weights {
  /** A word ten times as frequent is as likely with so much more amiss. */
  frequency: number;
  /** Nobody has counted it: as frequent as this. */
  uncounted: number;
  /** "tuesday" is a slip for "Tuesday", but few slips are for names; "I've" is none. */
  capital: number;
  otherDialect: number;
  /** People hear and see the end of a word. */
  lastLetter: number;
  /** For each letter that was written beyond those of the word: people leave out more than they add. */
  shorter: number;
}

/** Beside the costs of `editCost.ts`. */
const rough: Weights = {
  frequency: 0.28,
  uncounted: 3,
  capital: 0.9,
  otherDialect: 0.35,
  lastLetter: 0.2,
  shorter: 0,
};
/** Beside those of `closeCost.ts`, which see the end of a word themselves. */
const close: Weights = {
  frequency: 0.3,
  uncounted: 2.3,
  capital: 0.75,
  otherDialect: 0.35,
  lastLetter: 0,
  shorter: 0.05,
};

interface Ranked extends Near, Candidate {}

/** The suggestible ones of the words found, best first, each once whatever its capitals. */
export function rank(
  found: readonly Near[],
  word: string,
  file: WordFile,
  dialect?: Dialect,
  weights = rough,
): Ranked[] {
  const hasCapital = /^\p{Lu}/u.test(word);
  const best = new Map<string, Ranked>();
  for (const { text, number, cost } of found) {
    const marks = file.wordMarks[number]!;
    if ((marks & wordMarks.suggested) === 0) continue;
    const frequency = fromFrequencyByte(file.frequencies[number]!);
    const key = text.toLowerCase();
    const score =
      cost -
      weights.frequency * (frequency || weights.uncounted) +
      (key === text || hasCapital || text.startsWith("I'") ? 0 : weights.capital) +
      (text.at(-1) === word.at(-1) ? 0 : weights.lastLetter) +
      weights.shorter * Math.max(0, word.length - text.length) +
      (dialect === undefined || (marks & wordMarks[dialect]) !== 0 ? 0 : weights.otherDialect);
    const other = best.get(key);
    if (!other || score < other.score || (score === other.score && key === text))
      best.set(key, { text, number, cost, frequency, score });
  }
  return [...best.values()].sort((a, b) => a.score - b.score);
}

/** How many of those that look likely are worth a close look. */
const looked = 30;

/** As {@link rank}, but the likeliest are compared closely with the word. */
export function rankClosely(
  found: readonly Near[],
  word: string,
  file: WordFile,
  dialect?: Dialect,
): Ranked[] {
  const likely = rank(found, word, file, dialect).slice(0, looked);
  const compared = likely.map(({ text, number }) => ({ text, number, cost: costBetween(word, text) }));
  return rank(compared, word, file, dialect, close);
}

/** Of what stands in no list, among those that {@link rankClosely} ranks. */
export const scoreOf = (cost: number, frequency: number) => cost - close.frequency * frequency;
