import type { Near } from './search.ts';
import type { Candidate, Dialect } from './speller.ts';
import { fromFrequencyByte, type WordFile, wordMarks } from './wordFile.ts';

/** What weighs beside the slips, in their measure. */
const weights = {
  /** A word ten times as frequent is as likely with so much more amiss. */
  frequency: 0.28,
  /** Nobody has counted it: as frequent as this. */
  uncounted: 3,
  /** "tuesday" is a slip for "Tuesday", but few slips are for names. */
  capital: 0.9,
  otherDialect: 0.35,
  /** People hear and see the end of a word. */
  lastLetter: 0.2,
};

/** The suggestible ones of the words found, best first, each once whatever its capitals. */
export function rank(found: readonly Near[], word: string, file: WordFile, dialect?: Dialect): Candidate[] {
  const hasCapital = /^\p{Lu}/u.test(word);
  const best = new Map<string, Candidate>();
  for (const { word: text, number, cost } of found) {
    const marks = file.wordMarks[number]!;
    if ((marks & wordMarks.suggested) === 0) continue;
    const frequency = fromFrequencyByte(file.frequencies[number]!);
    const key = text.toLowerCase();
    const score =
      cost -
      weights.frequency * (frequency || weights.uncounted) +
      (key === text || hasCapital ? 0 : weights.capital) +
      (text.at(-1) === word.at(-1) ? 0 : weights.lastLetter) +
      (dialect === undefined || (marks & wordMarks[dialect]) !== 0 ? 0 : weights.otherDialect);
    const other = best.get(key);
    if (!other || score < other.score || (score === other.score && key === text))
      best.set(key, { text, cost, frequency, score });
  }
  return [...best.values()].sort((a, b) => a.score - b.score);
}

export const scoreOf = (cost: number, frequency: number) => cost - weights.frequency * frequency;
