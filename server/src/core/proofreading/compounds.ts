import { isEveryday } from './everyday.ts';
import type { Speller } from './speller.ts';

/** Prefixes of the trades that join any word: "geogrid", "microcement", "multiagency". */
const prefix =
  /^(?:agri|anti|auto|bio|cardio|cyber|eco|electro|geo|hydro|hyper|immuno|inter|intra|macro|micro|mini|multi|nano|neuro|non|over|photo|physio|post|pre|psycho|re|semi|socio|sub|super|tele|thermo|ultra|un|under)(\p{Ll}{5,40})$/u;

/**
 * Most trade terms that no dictionary has are two plain words in one: "zebrafish", "formwork", "screwhead".
 * `shortest` is how many letters each must have.
 */
export function isCompound(word: string, speller: Speller, shortest = 4): boolean {
  return splits(word, shortest).some(
    ([head, tail]) => isCommon(head, speller) && isCommon(tail, speller) && !ending.test(tail),
  );
}

/** True for what trades make of known words: "formwork", "retiling", "subsoiler", "gabions". */
export function isMadeOfWords(word: string, speller: Speller): boolean {
  return (
    isPlural(word, speller) || isPrefixed(word, speller) || isDoer(word, speller) || isCompound(word, speller)
  );
}

/** True for a form of a word that people use, regular or not: "offshored", "hasher", "memorises". */
export function isInflected(word: string, speller: Speller): boolean {
  const [, stem = ''] = /^(.{3,}?)(?:s|es|d|ed|ing|er|ers|able|less|like)$/.exec(word) ?? [];
  return (
    stem !== '' && [stem, `${stem}e`, stem.replace(/i$/, 'y')].some((form) => speller.frequencyOf(form) > 0)
  );
}

/** "networker", "subsoilers": who or what does it. */
function isDoer(word: string, speller: Speller): boolean {
  const [, stem = ''] = /^(.{4,})ers?$/.exec(word) ?? [];
  return stem !== '' && (speller.isWord(stem) || speller.isWord(`${stem}e`) || isPrefixed(stem, speller));
}

/** "retiling", "microcement": a word behind a prefix. */
function isPrefixed(word: string, speller: Speller): boolean {
  const rest = prefix.exec(word)?.[1];
  return rest !== undefined && speller.frequencyOf(rest) >= 4;
}

/** "gabions": a rare word in the plural, which dictionaries have in the singular. */
export function isPlural(word: string, speller: Speller): boolean {
  const [, single = ''] = /^(.{4,})s$/.exec(word) ?? [];
  const odd = /(?:[sxzyo]|ch|sh|fe?|ed|al|ic|est|er|ly|ing|[ae]nt|ous)$/.test(single);
  return single !== '' && !odd && speller.isWord(single) && !isEveryday(single);
}

/** "eachother", "lookforward", "teammembers": two words that lack the space between them. */
export function isRunTogether(word: string, speller: Speller): boolean {
  return splits(word, 1).some(([head, tail]) => isPair(head, tail, speller));
}

/** True for two words that slips run together: "each other", not "form work". */
export function isPair(head: string, tail: string, speller: Speller): boolean {
  if (!isWord(tail, speller) || !isWord(head, speller)) return false;
  if (head.length < 4) return leading.has(head) && tail.length > 2 && isEveryday(tail);
  if (tail.length < 4) return glue.has(head) && trailing.has(tail);
  if (joining.test(tail)) return false;
  return glue.has(head) || glue.has(tail) || (isEveryday(head) && isEveryday(tail));
}

/** "dont", "shouldnt", "todays". */
export function lacksApostrophe(word: string, speller: Speller): boolean {
  return [1, 2].some((behind) => speller.isWord(`${word.slice(0, -behind)}'${word.slice(-behind)}`));
}

/** No word is as long, and hostile text is. */
const longestWord = 40;

function splits(word: string, shortest: number): [head: string, tail: string][] {
  if (word.length > longestWord) return [];
  const count = Math.max(0, word.length - 2 * shortest + 1);
  return Array.from({ length: count }, (_, at) => [word.slice(0, at + shortest), word.slice(at + shortest)]);
}

const isWord = (word: string, speller: Speller) => (word.length > 1 || word === 'a') && speller.isWord(word);

/** What makes no compound behind a word, but may be all that is right of it: "comportable". */
const ending = /^(?:able|ably|ally|ance|ence|ably|ally|full|lest|ness|ting|sion|tion)$/;

/** Of the short words that dictionaries have, most are there for games. */
const isCommon = (word: string, speller: Speller) => {
  const least = word.length < 4 ? 6.5 : word.length < 5 ? 6.3 : 5.3;
  return isWord(word, speller) && speller.frequencyOf(word) >= least;
};

const setOf = (words: string) => new Set(words.split(/\s+/));

/** Words that slips run together with what follows or precedes, and that make no new nouns. */
const glue = setOf(
  `about after again also another been before both came come could does each else enough ever even every from good have
  hear here know last like looking lots made make many more most much next once only other same shall should since some
  soon still such sure take than thank thanks that their them then there these they this those today told very want well
  were what when where which while whole will with within without would year years your yours great nice best kind real
  really please hope think thought feel wish team forward`,
);
const leading = setOf(
  'a as at an be by for he his if in is it its my no of our so the to we you was are has had not',
);
const trailing = setOf(
  'as at an be by for he if in is it its me my of so the to we you was are has had not back',
);

/** What everyday words make new nouns with: "keyworker", "hometime", "workroom". */
const joining =
  /^(?:work(?:ers?|ing|s)?|times?|rooms?|houses?|homes?|sheets?|books?|boards?|sides?|lines?|points?|ways?|hold(?:ers?|ing)|mak(?:ers?|ings?)|building|writing|reading|keep(?:ers?|ing)|leaders?|leavers?|plans?|shifts?|notes?|tests?|testing|frames?)$/;
