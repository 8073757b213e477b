import { isCalendarSlip } from './calendarWords.ts';
import { isInflected } from './compounds.ts';
import { type Doubt, doubtOfLower } from './doubt.ts';
import { isMisspeltInside, isOpeningSlip } from './opening.ts';
import { dialects, type Speller } from './speller.ts';

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

/** "ok", "api"; lists have hundreds that nobody writes so, such as TEH. */
const usedAcronym = 6;

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
