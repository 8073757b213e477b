/**
 * The one interface between the product and whatever knows the words of English. A speller behind it sees single
 * words; names, the person's own words and what is prose at all are decided before.
 */
export interface Speller {
  /** True for a word of American or British English, with the capitals it needs: "Tuesday", not "tuesday". */
  isWord(word: string): boolean;
  /** True for a name of people, companies or products, or a term of a trade, whatever its capitals. */
  isName(word: string): boolean;
  /** Words that may have been meant, best first, at most `limit`. May take milliseconds: only on request. */
  suggest(word: string, limit: number): string[];
}
