import { stemmer } from 'stemmer';

/** The Porter stem of a word, without case, accents, possessive or apostrophes, for comparing words by meaning. */
export function stemOf(word: string): string {
  return stemmer(
    word
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/[’']s?$/, '')
      .replace(/[’']/g, ''),
  );
}

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
