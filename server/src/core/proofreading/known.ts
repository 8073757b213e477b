import { closest, distance } from 'fastest-levenshtein';
import { letterWords } from '../language/data/letterWords.ts';
import type { Speller } from './speller.ts';

/**
 * True where a word needs no question. `first` says that it begins its sentence, where any word has a capital.
 * Inside a sentence a capital makes a word a name, and names are nobody's typos: a wrong flag on a person's name
 * costs more trust than a missed one earns.
 */
export function isKnown(word: string, first: boolean, own: ReadonlySet<string>, speller: Speller): boolean {
  const plain = word
    .replace(/[’‘]/g, "'")
    .replace(/^'+|'+$/g, '')
    .normalize('NFC');
  if (!isCheckable(plain)) return true;
  const stem = plain.replace(/(?:'s|')$/i, '');
  if (own.has(plain.toLowerCase()) || own.has(stem.toLowerCase())) return true;
  if (isCalendarSlip(stem, speller)) return false;
  if (isWordInAnyCase(plain, first, speller) || isWordInAnyCase(stem, first, speller)) return true;
  if (plain.includes('-')) return plain.split('-').every((part) => isKnown(part, first, own, speller));
  const lower = stem.toLowerCase();
  if (speller.isName(stem) || (isCompound(stem, speller) && !isSlipOfAWord(lower, speller))) return true;
  if (!/^\p{Lu}/u.test(plain)) return false;
  return !(first && isOpeningSlip(lower, speller));
}

/** Numbers, codes, addresses, initials and abbreviations are not spelled: "R2", "e.g.", "NHS", "iPhone", "co.uk". */
function isCheckable(word: string): boolean {
  if (word.length < 2 || !/^[\p{L}\p{M}'-]+$/u.test(word)) return false;
  if (word === word.toUpperCase()) return false;
  // Letters of other scripts are other languages.
  if (/[^\p{Script=Latin}\p{M}'-]/u.test(word)) return false;
  return !/\p{Ll}\p{Lu}/u.test(word);
}

function isWordInAnyCase(word: string, first: boolean, speller: Speller): boolean {
  if (speller.isWord(word)) return true;
  const bare = word.normalize('NFD').replace(/\p{M}/gu, '');
  if (bare !== word && speller.isWord(bare)) return true;
  return (first || /^\p{Lu}/u.test(word)) && speller.isWord(word.toLowerCase());
}

/** Prefixes of the trades that join any word: "geogrid", "microcement", "multiagency". */
const joined =
  /^(?:agri|anti|auto|bio|cardio|cyber|eco|electro|geo|hydro|hyper|immuno|inter|intra|macro|micro|multi|nano|neuro|non|over|photo|physio|post|psycho|semi|socio|super|tele|thermo|ultra|under)(\p{Ll}{4,})$/u;

/** Most trade terms that no dictionary has are two plain words in one: "zebrafish", "formwork", "screwhead". */
function isCompound(word: string, speller: Speller): boolean {
  const lower = word.toLowerCase();
  const rest = joined.exec(lower)?.[1];
  if (rest && speller.isWord(rest)) return true;
  for (let at = 4; at <= lower.length - 4; at++) {
    const [head, tail] = [lower.slice(0, at), lower.slice(at)];
    if (!glue.has(head) && !glue.has(tail) && speller.isWord(head) && speller.isWord(tail)) return true;
  }
  return false;
}

/** Words that are often run together by a slip: "eachother", "lookforward", "thankyou", "nextweek". */
const glue = new Set(
  `about after again also another back been before both full case come could does each else enough ever even every fact
  forward from good have hear here know last like long look looking lots made make many more most much next once only
  other over part same shall should since soon some still such sure take than thank thanks that their them then there
  these they this those time today told very want week well were what when where which while whole will with within
  without would year years your yours`.split(/\s+/),
);

/**
 * At the start of a sentence a capital says nothing. A long word one slip from another is a typo; a first name of a
 * few letters is one slip from some word too, so the shorter it is, the more everyday that word has to be.
 */
function isOpeningSlip(word: string, speller: Speller): boolean {
  if (word.length >= 7) return isSlipOfAWord(word, speller);
  if (lacksApostrophe(word, speller) || isSwap(word)) return true;
  return word.length >= 5 && everyday.some((other) => distance(word, other) === 1);
}

function lacksApostrophe(word: string, speller: Speller): boolean {
  return [1, 2].some((behind) => speller.isWord(`${word.slice(0, -behind)}'${word.slice(-behind)}`));
}

function isSwap(word: string): boolean {
  for (let at = 0; at < word.length - 1; at++) {
    if (everyday.includes(word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2))) return true;
  }
  return false;
}

const everyday = letterWords.flatMap((line) => line.split(/\s+/));

/** "monday" without its capital, or "Wensday" with it: no names list should let these pass. */
function isCalendarSlip(word: string, speller: Speller): boolean {
  const lower = word.toLowerCase();
  if (calendar.includes(lower)) return /^\p{Ll}/u.test(word);
  if (lower.length < 6 || speller.isWord(word) || speller.isWord(lower)) return false;
  return distance(lower, closest(lower, calendar)) <= (lower.length > 7 ? 2 : 1);
}

const calendar =
  `monday tuesday wednesday thursday friday saturday sunday january february april june july august
  september october november december english french german spanish christmas easter`.split(/\s+/);

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** True where one slip of a finger (a letter more, less, other or swapped) leads to a word. */
function isSlipOfAWord(word: string, speller: Speller): boolean {
  for (let at = 0; at <= word.length; at++) {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    const swapped = tail.length > 1 ? head + tail[1] + tail[0] + tail.slice(2) : word;
    if (speller.isWord(head + tail.slice(1)) || (swapped !== word && speller.isWord(swapped))) return true;
    for (const letter of letters) {
      if (speller.isWord(head + letter + tail) || speller.isWord(head + letter + tail.slice(1))) return true;
    }
  }
  return false;
}
