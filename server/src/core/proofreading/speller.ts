export const dialects = ['american', 'british'] as const;
export type Dialect = (typeof dialects)[number];

/** A word that may have been meant. */
export interface Candidate {
  /** In the capitals it has by itself, or two words that were run together. */
  text: string;
  /** About one for each slip between the two; see `editCost.ts`. */
  cost: number;
  /** How often it is used, as a power of ten of its count in a large corpus: 4 is rare, 7 common, 10 “the”. */
  frequency: number;
  /** Cost and frequency in one, lower is likelier: about -1 for a plain typo, from 0 on a guess. */
  score: number;
}

/**
 * The one interface between the product and whatever knows the words of English. A speller behind it sees single
 * words; names, the person's own words and what is prose at all are decided before.
 */
export interface Speller {
  /** True for a word of English, or of one English, with the capitals it needs: "Tuesday", not "tuesday". */
  isWord(word: string, dialect?: Dialect): boolean;
  /** True for a name of people, companies or products, or a term of a trade, whatever its capitals. */
  isName(word: string): boolean;
  /** True for a term that is written in lower case: "kubernetes", not "dana". */
  isTerm(word: string): boolean;
  /** As {@link Candidate.frequency}; 0 for what no list counts. */
  frequencyOf(word: string): number;
  /** The word most likely meant, of those within a cost. A fraction of a millisecond where that is little. */
  nearest(word: string, most: number): Candidate | undefined;
  /** Words that may have been meant, best first, at most `limit`. May take milliseconds: only on request. */
  suggest(word: string, limit: number, dialect?: Dialect): string[];
  /** The first of the suggestions where none of the others comes near; may be put in unseen. */
  certain(word: string, dialect?: Dialect): string | undefined;
}
