import { isCompound, isMadeOfWords, isRunTogether, lacksApostrophe } from './compounds.ts';
import { isTelling } from './opening.ts';
import type { Speller } from './speller.ts';
import { looksForeign } from './wordShape.ts';

/** How a word is doubted: it is one slip from a word of every letter, or it may be a term of a trade. */
export type Doubt = 'slip' | 'perhaps';

/**
 * How likely the nearest word must be: for a plain slip, for one unless the word is made of others, for a guess, and for
 * a guess about what looks like another tongue or like two short words.
 */
const scores = { plain: -0.9, slip: -0.6, guess: 0.4, foreign: -0.3 };

/** In a short word a letter is much; of the shortest, most are one letter from another by chance. */
const nearCost = (word: string) => (word.length < 4 ? 1.05 : 1.3);
const farCost = (word: string) =>
  word.length < 4 ? 0 : Math.min(word.length * 0.4, word.length < 9 ? 2.6 : 3);

/** As `doubtOf` in `known.ts`, for an unknown word in small letters and without accents. */
export function doubtOfLower(word: string, speller: Speller): Doubt | undefined {
  if (isRunTogether(word, speller) || lacksApostrophe(word, speller)) return 'slip';
  const near = speller.nearest(word, nearCost(word));
  if (near?.cost === 0) return near.frequency >= frequentName ? 'slip' : undefined;
  const score = near && isTelling(word, near) ? near.score : 0;
  if (score <= scores.plain) return 'slip';
  if (isMadeOfWords(word, speller)) return undefined;
  if (score <= scores.slip) return 'slip';
  if (speller.isName(word)) return undefined;
  const odd = looksForeign(word) || isCompound(word, speller, 3);
  const far = speller.nearest(word, farCost(word));
  if (!far) return !odd && word.length >= longEnough ? 'perhaps' : undefined;
  if (!isTelling(word, far)) return undefined;
  const least = odd || far.text[0] !== word[0] ? scores.foreign : scores.guess;
  return far.score <= least || (!odd && word.length >= longEnough) ? 'perhaps' : undefined;
}

/** "friday" lacks its capital, "suisse" is a word of another tongue. */
const frequentName = 6.5;

/** A term of a trade of so many letters looks like another tongue, or is made of words. */
const longEnough = 9;
