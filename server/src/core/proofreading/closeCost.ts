import { apostrophe, areAlike, areNeighbours, isVowel, tableOf } from './editCost.ts';

/**
 * What slips cost where one word is compared closely with another. They were fitted to half of some lists of
 * misspellings, by coordinate descent on how likely the right word was, and held on the other half: more is left out
 * than put in, mostly vowels, and whoever spells by ear writes one ending for another.
 */
export const costs = {
  /** Is added to a slip in the first letter. */
  first: 0.28,
  /** "enclude". */
  firstVowel: 0.13,
  omit: 0.63,
  omitVowel: 0.5,
  omitE: 0.44,
  /** "occured". */
  omitDouble: 0.35,
  extra: 1.1,
  extraVowel: 0.95,
  /** "arguement". */
  extraE: 0.57,
  /** "untill". */
  extraDouble: 0.37,
  swap: 0.65,
  apostrophe: 0.15,
  vowel: 0.86,
  /** "definately". */
  nearVowel: 0.53,
  alike: 0.82,
  neighbour: 1.13,
  other: 1.29,
  /** "fone", "nowledge". */
  sound: 0.8,
  /** "appearence", "calender". */
  ending: 0.5,
} as const;

const nearVowels = new Set('ei ie iy yi ae ea ao oa ou uo'.split(' '));
const letterE = 'e'.charCodeAt(0);

/** Of a letter of the word that was left out; `before` is the one before it in the word. */
export function omitCost(letter: number, before: number | undefined): number {
  if (letter === before) return costs.omitDouble;
  if (letter === apostrophe) return costs.apostrophe;
  if (letter === letterE) return costs.omitE;
  return isVowel(letter) ? costs.omitVowel : costs.omit;
}

/** Of a letter that the word does not have there; `before` is the one written before it. */
export function extraCost(letter: number, before: number | undefined): number {
  if (letter === before) return costs.extraDouble;
  if (letter === apostrophe) return costs.apostrophe;
  if (letter === letterE) return costs.extraE;
  return isVowel(letter) ? costs.extraVowel : costs.extra;
}

function costOf(written: number, meant: number): number {
  if (written === meant) return 0;
  if (isVowel(written) && isVowel(meant))
    return nearVowels.has(String.fromCharCode(written, meant)) ? costs.nearVowel : costs.vowel;
  if (areAlike(written, meant)) return costs.alike;
  return areNeighbours(written, meant) ? costs.neighbour : costs.other;
}

/** Of a letter written for another. */
export const changeCost = tableOf(costOf);
