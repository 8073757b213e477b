import { distance } from 'fastest-levenshtein';
import { letterWords } from '../language/data/letterWords.ts';
import { stemOf } from '../language/stems.ts';
import type { Speller } from './speller.ts';

/** How near a word of every letter is, or else any word: one slip, or for `far` two. */
type Slip = 'everyday' | 'word' | 'far';

const everyday = [...new Set(letterWords.flatMap((line) => line.split(/\s+/)))];
const everydayStems = new Set(everyday.map(stemOf));
const stems = [...everydayStems];

/** True for the words that letters after any interview share, in all their forms. */
export const isEveryday = (word: string) => everydayStems.has(stemOf(word));

const letters = 'abcdefghijklmnopqrstuvwxyz';
/** No typo is longer, and every letter has fifty slips to try. */
const longestWord = 40;

/** A draft is checked at every keystroke, and its odd words are the same ones. */
const seen = new WeakMap<Speller, Map<string, Slip | undefined>>();
const mostSeen = 2000;

/** What an unknown word in lower case may be a slip for; undefined where it resembles no word. */
export function slipOf(word: string, speller: Speller): Slip | undefined {
  if (word.length > longestWord) return undefined;
  const known = seen.get(speller) ?? new Map<string, Slip | undefined>();
  if (known.has(word)) return known.get(word);
  if (known.size >= mostSeen) known.clear();
  const slip = workOut(word, speller);
  seen.set(speller, known.set(word, slip));
  return slip;
}

function workOut(word: string, speller: Speller): Slip | undefined {
  let found: Slip | undefined;
  for (const { target, kind } of slips(word)) {
    if (!isTelling(word, kind) || !speller.isWord(target)) continue;
    if (isEveryday(target)) return 'everyday';
    if (kind !== 'odd' && (word.length > 5 || kind === 'swap' || (kind === 'count' && word.length > 4)))
      found = 'word';
  }
  return found ?? (isNearEveryday(word) ? 'far' : undefined);
}

/** Of the short words, most are one letter from another by chance. */
function isTelling(word: string, kind: Kind): boolean {
  if (word.length < 4) return kind === 'swap';
  return word.length > 5 || kind !== 'odd';
}

/** True where two letters have changed places in a word of every letter: "Teh", "Jsut". */
export function isSwapped(word: string, speller: Speller): boolean {
  if (word.length > longestWord) return false;
  return [...slips(word)].some(
    ({ target, kind }) => kind === 'swap' && speller.isWord(target) && isEveryday(target),
  );
}

/**
 * Two letters have changed places, one is doubled or lost inside the word, one is another that sounds like it or lies
 * beside it; or the two words only look alike.
 */
type Kind = 'swap' | 'count' | 'usual' | 'odd';

/** All strings that are one letter more, less, other or swapped. */
function* slips(word: string): Generator<{ target: string; kind: Kind }> {
  // Nobody puts an -a behind an English word; many a name and dish ends in one.
  const foreign = /[aiou]$/.test(word);
  const end = word.length - 1;
  for (let at = 0; at <= word.length; at++) {
    const [head, tail, rest] = [word.slice(0, at), word.slice(at), word.slice(at + 1)];
    const [here = '', next = ''] = [word[at], word[at + 1]];
    const odd = at === 0 || (foreign && at >= end);
    if (here) yield { target: head + rest, kind: odd ? 'odd' : here === word[at - 1] ? 'count' : 'usual' };
    if (next && here !== next) yield { target: head + next + here + tail.slice(2), kind: 'swap' };
    for (const letter of letters) {
      yield { target: head + letter + tail, kind: odd ? 'odd' : here ? 'count' : 'usual' };
      if (!here || letter === here || (at === 0 && !areNeighbours(letter, here))) continue;
      const usual = !odd && (areAlike(here, letter) || areNeighbours(here, letter));
      yield { target: head + letter + rest, kind: usual ? 'usual' : 'odd' };
    }
  }
}

const sounds = ['aeiouy', 'cksxqz', 'gj', 'dt', 'mn', 'bpvfw', 'lr'];
const keys = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

const areAlike = (a: string, b: string) => sounds.some((group) => group.includes(a) && group.includes(b));
const areNeighbours = (a: string, b: string) =>
  keys.some((row) => row.includes(a) && row.includes(b) && Math.abs(row.indexOf(a) - row.indexOf(b)) === 1);

/** Two slips, or the same letters in another order: "neccesary", "bceuase". */
function isNearEveryday(word: string): boolean {
  if (word.length < 6) return false;
  const stem = stemOf(word);
  const most = word.length > 9 ? 3 : 2;
  return (
    everyday.some((other) => other.length > 5 && (isNear(other, word, most) || isScrambled(other, word))) ||
    (word.length > 6 &&
      stems.some((other) => other.length > 4 && isNear(other, stem, other.length > 6 ? 2 : 1)))
  );
}

function isNear(other: string, word: string, most: number): boolean {
  if (other[0] !== word[0] || Math.abs(other.length - word.length) > most) return false;
  return distance(other, word) <= (word.length < 7 ? Math.min(most, other.length - word.length) : most);
}

function isScrambled(other: string, word: string): boolean {
  return other.length === word.length && other[0] === word[0] && sorted(other) === sorted(word);
}

const sorted = (word: string) => [...word].sort().join('');
