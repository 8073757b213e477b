import { stemmer } from 'stemmer';
import { remembered } from '../contentCache.ts';

/** Longer ones are no words, and stemming them takes long. */
const longestWord = 60;
/** A few letters' worth of different words; the same ones come again with every keystroke. */
const mostWords = 20_000;

/** From British to American spelling, which the Porter stems are made for. */
const american: readonly (readonly [RegExp, string])[] = [
  // "organise", but not what is -ise in all of English: "advise", "surprise", "exercise", "promise", "expertise".
  [
    /^(\w{3,20})(?<![aouvw]|pr|sp|[^i]c|prom|prem|dem|surm|vert|pert|ch|nd|parad|chast|treat|mort|porpo|tort)is(e[sdr]?|ers|ing|ations?|able)$/,
    '$1iz$2',
  ],
  [/^(\w{2,20}ly)s(e[sdr]?|ing)$/, '$1z$2'],
  [/^(\w{3,20})our(s|ed|ing|ers?|able|ably|ful|fully|ites?|al|ally|less|hoods?|ly)?$/, '$1or$2'],
  [/^(\w{2,20}[tb])re(s?)$/, '$1er$2'],
  [/^(\w{4,20}m)me(s?)$/, '$1$2'],
];

/**
 * The Porter stem of a word, without case, accents, possessive or apostrophes and in one of the two spellings of
 * English, for comparing words by meaning.
 */
export const stemOf = remembered((word) => {
  const plain = word.toLowerCase();
  if (plain.length > longestWord) return plain;
  const bare = plain
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’']s?$/, '')
    .replace(/[’']/g, '');
  return stemmer(american.reduce((text, [british, spelling]) => text.replace(british, spelling), bare));
}, mostWords);

/** The stems of all words of a text that have at least `shortest` letters. */
export function stemsOf(text: string, shortest = 1): Set<string> {
  const found = text.match(/\p{L}[\p{L}\p{M}’'-]*/gu) ?? [];
  return new Set(
    found
      .flatMap((word) => [word, ...word.split('-')])
      .filter((word) => word.length >= shortest)
      .map(stemOf),
  );
}
