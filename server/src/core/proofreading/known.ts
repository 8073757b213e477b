import { closest, distance } from 'fastest-levenshtein';
import { isCompound, isInflected, isMadeOfWords, isRunTogether, lacksApostrophe } from './compounds.ts';
import { isMisspeltInside, isOpeningSlip, isTelling } from './opening.ts';
import { dialects, type Speller } from './speller.ts';
import { looksForeign } from './wordShape.ts';

/** How a word is doubted: it is one slip from a word of every letter, or it may be a term of a trade. */
export type Doubt = 'slip' | 'perhaps';

/**
 * Undefined where a word needs no question. `first` says that it begins its sentence, where any word has a capital,
 * and `behind` what follows it there. Inside a sentence a capital makes a word a name, and names are nobody's typos.
 * What resembles no English word is a term of some trade or tongue: a wrong flag costs more than a missed one.
 */
export function doubtOf(
  word: string,
  first: boolean,
  own: ReadonlySet<string>,
  speller: Speller,
  behind = '',
): Doubt | undefined {
  const plain = plainOf(word);
  const stem = stemOf(plain);
  const lower = stem.toLowerCase();
  if (isOwn(word, own)) return undefined;
  if (plain.includes('-')) return doubtOfParts(plain, first, own, speller);
  if (!isCheckable(plain)) return undefined;
  if (isCalendarSlip(stem, speller) || unlikely.has(lower)) return 'slip';
  if (stem === lower && isWeak(stem, speller)) return 'slip';
  if (isWordInAnyCase(plain, first, speller) || isWordInAnyCase(stem, first, speller)) return undefined;
  const isLower = stem === lower;
  if ((isLower ? speller.isTerm(stem) : speller.isName(stem)) || unlisted.has(lower)) return undefined;
  const bare = withoutMarks(lower);
  const doubt = doubtOfLower(bare, speller);
  // Letters with accents are another tongue's, unless the word is one of our own.
  if (!/^\p{Lu}/u.test(plain)) return bare === lower || doubt === 'slip' ? doubt : undefined;
  if (!first) return isMisspeltInside(bare, speller) ? 'slip' : undefined;
  const rest = stem === plain ? behind : `'s${behind}`;
  return doubt && isOpeningSlip(bare, rest, speller) ? 'slip' : undefined;
}

const plainOf = (word: string) =>
  word
    .replace(/[’‘]/g, "'")
    .replace(/[‐‑]/g, '-')
    .replace(/^'+|'+$/g, '')
    .normalize('NFC');

const stemOf = (plain: string) => plain.replace(/(?:'s|')$/i, '');

/** True for a word that is vouched for, with or without its possessive. */
export function isOwn(word: string, own: ReadonlySet<string>): boolean {
  const plain = plainOf(word).toLowerCase();
  return own.has(plain) || own.has(stemOf(plain));
}

function doubtOfParts(word: string, first: boolean, own: ReadonlySet<string>, speller: Speller) {
  if (isWordInAnyCase(word, first, speller)) return undefined;
  // "ro-ro", "cha-cha".
  if (/^(\p{L}{2,4})-\1$/iu.test(word)) return undefined;
  const doubts = word.split(/-+/).map((part) => doubtOf(part, first, own, speller));
  return doubts.find((doubt) => doubt === 'slip') ?? doubts.find(Boolean);
}

/** True where {@link doubtOf} has no doubt. */
export function isKnown(...word: Parameters<typeof doubtOf>): boolean {
  return doubtOf(...word) === undefined;
}

/** Longer ones are code or noise. */
const longestWord = 60;

/** Numbers, codes, addresses, initials and abbreviations are not spelled: "R2", "e.g.", "NHS", "iPhone", "co.uk". */
function isCheckable(word: string): boolean {
  if (word.length < 2 || word.length > longestWord || !/^[\p{L}\p{M}']+$/u.test(word)) return false;
  if (word === word.toUpperCase()) return false;
  // Letters of other scripts are other languages.
  if (/[^\p{Script=Latin}\p{M}']/u.test(word)) return false;
  return !/\p{Ll}\p{Lu}/u.test(word);
}

const withoutMarks = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '');

function isWordInAnyCase(word: string, first: boolean, speller: Speller): boolean {
  if (speller.isWord(word) || speller.frequencyOf(word.toUpperCase()) >= usedAcronym) return true;
  const bare = withoutMarks(word);
  if (bare !== word && speller.isWord(bare)) return true;
  return (first || /^\p{Lu}/u.test(word)) && speller.isWord(word.toLowerCase());
}

/**
 * How likely the nearest word must be: for a plain slip, for one unless the word is made of others, for a guess, and for
 * a guess about what looks like another tongue or like two short words.
 */
const scores = { plain: -0.9, slip: -0.6, guess: 0.4, foreign: -0.3 };

/** In a short word a letter is much; of the shortest, most are one letter from another by chance. */
const nearCost = (word: string) => (word.length < 4 ? 1.05 : 1.3);
const farCost = (word: string) =>
  word.length < 4 ? 0 : Math.min(word.length * 0.4, word.length < 9 ? 2.6 : 3);

/** "ok", "api"; lists have hundreds that nobody writes so, such as TEH. */
const usedAcronym = 6;

function doubtOfLower(word: string, speller: Speller): Doubt | undefined {
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

/** A rare word of one list that hardly anybody uses, and one slip from a word that everybody uses: "ofter", "cannisters". */
function isWeak(word: string, speller: Speller): boolean {
  if (
    speller.frequencyOf(word) > rare ||
    speller.isName(word) ||
    word.length < 4 ||
    isInflected(word, speller)
  )
    return false;
  if (dialects.every((dialect) => speller.isWord(word, dialect))) return false;
  const near = speller.nearest(word, weakCost);
  return near !== undefined && near.cost > 0 && near.frequency >= 7;
}

const rare = 5.1;
const weakCost = 1.05;

/** Words of the large dictionaries that in such a letter are always something else. */
const unlikely = new Set('builded clos fo precent sended setted specif thankyou thar withing'.split(' '));

/** Names that the lists have only with capitals inside, but hardly anybody writes so. */
const unlisted = new Set("linkedin iphone ipad paypal autocad indesign wordpress kpi kpis don'ts".split(' '));

/** "monday" without its capital, or "Wensday" with it. */
function isCalendarSlip(word: string, speller: Speller): boolean {
  const lower = word.toLowerCase();
  if (calendar.includes(lower)) return /^\p{Ll}/u.test(word);
  if (lower.length < 6 || speller.isWord(word) || speller.isWord(lower) || speller.isName(word)) return false;
  const meant = closest(lower, calendar);
  // "Augustin" and "Germaine" are people.
  return !lower.startsWith(meant) && distance(lower, meant) <= (lower.length > 6 ? 2 : 1);
}

const calendar =
  `monday tuesday wednesday thursday friday saturday sunday january february april june july august september october
  november december english french german spanish christmas easter`.split(/\s+/);
