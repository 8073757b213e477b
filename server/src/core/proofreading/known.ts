import { closest, distance } from 'fastest-levenshtein';
import { isCompound, isPlural, isPrefixed, isRunTogether, lacksApostrophe } from './compounds.ts';
import { isOpeningSlip } from './opening.ts';
import { slipOf } from './slips.ts';
import type { Speller } from './speller.ts';
import { looksEnglish, looksForeign } from './wordShape.ts';

/** How a word is doubted: it is one slip from a word of every letter, or it may be a term of a trade. */
type Doubt = 'slip' | 'perhaps';

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
  const plain = word
    .replace(/[’‘]/g, "'")
    .replace(/[‐‑]/g, '-')
    .replace(/^'+|'+$/g, '')
    .normalize('NFC');
  const stem = plain.replace(/(?:'s|')$/i, '');
  const lower = stem.toLowerCase();
  if (own.has(plain.toLowerCase()) || own.has(lower)) return undefined;
  if (plain.includes('-')) return doubtOfParts(plain, first, own, speller);
  if (!isCheckable(plain)) return undefined;
  if (isCalendarSlip(stem, speller) || unlikely.has(lower)) return 'slip';
  if (isWordInAnyCase(plain, first, speller) || isWordInAnyCase(stem, first, speller)) return undefined;
  if (speller.isName(stem) || unlisted.has(lower)) return undefined;
  const bare = withoutMarks(lower);
  const doubt = doubtOfLower(bare, speller);
  // Letters with accents are another tongue's, unless the word is one of our own.
  if (!/^\p{Lu}/u.test(plain)) return bare === lower || doubt === 'slip' ? doubt : undefined;
  const rest = stem === plain ? behind : `'s${behind}`;
  return first && doubt && isOpeningSlip(bare, rest, speller) ? 'slip' : undefined;
}

function doubtOfParts(word: string, first: boolean, own: ReadonlySet<string>, speller: Speller) {
  if (isWordInAnyCase(word, first, speller)) return undefined;
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
  if (speller.isWord(word)) return true;
  const bare = withoutMarks(word);
  if (bare !== word && speller.isWord(bare)) return true;
  return (first || /^\p{Lu}/u.test(word)) && speller.isWord(word.toLowerCase());
}

function doubtOfLower(word: string, speller: Speller): Doubt | undefined {
  if (isRunTogether(word, speller) || lacksApostrophe(word, speller)) return 'slip';
  const slip = slipOf(word, speller);
  if (slip === 'everyday') return 'slip';
  if (isPlural(word, speller) || isPrefixed(word, speller) || (slip !== 'word' && isCompound(word, speller)))
    return undefined;
  if (slip) return 'perhaps';
  if (looksForeign(word) || isCompound(word, speller, 3)) return undefined;
  return word.length > 9 || (word.length > 7 && looksEnglish(word)) ? 'perhaps' : undefined;
}

/** Names that the lists have only with capitals inside, but hardly anybody writes so. */
const unlisted = new Set('linkedin iphone ipad paypal autocad indesign wordpress kpi kpis'.split(' '));

/** Words of the large dictionaries that in such a letter are always something else. */
const unlikely = new Set(
  `abl accomplis alow brach brin builded clos collogue collogues dows durning execeptional fo givin happing heigh
  incudes internation neds ofter paly precent recommand recommanded responser sended setted specif stroy styed takeing
  takin thankyou thar todays tunning wheen whish wite withing`.split(/\s+/),
);

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
