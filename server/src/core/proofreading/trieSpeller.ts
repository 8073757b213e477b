import { decodeTrie } from 'cspell-trie-lib';
import type { Speller } from './speller.ts';

/** The two word lists that the build compiles; bytes of cspell's trie format, not compressed. */
export interface WordLists {
  english: Uint8Array;
  names: Uint8Array;
}

/** A {@link Speller} over cspell's tries. Throws where the bytes are not tries. */
export function createTrieSpeller(lists: WordLists): Speller {
  const english = decodeTrie(lists.english as Uint8Array<ArrayBuffer>);
  const names = decodeTrie(lists.names as Uint8Array<ArrayBuffer>);
  const isWord = (word: string) => english.hasWord(word, true);
  const isName = (word: string) =>
    names.hasWord(word, true) ||
    names.hasWord(capitalised(word), true) ||
    names.hasWord(word.toLowerCase(), true);
  return {
    isWord,
    isName,
    suggest(word, limit) {
      const found = english.suggest(word.toLowerCase(), { numSuggestions: limit * 3, ignoreCase: true });
      return [...new Set(found.map((suggestion) => likeTheWord(suggestion, word, isWord)))]
        .filter((suggestion) => isWord(suggestion) || isWord(suggestion.toLowerCase()))
        .slice(0, limit);
    },
  };
}

/** A suggestion takes over the capitals of the word it replaces, unless it needs its own ("tuesday" → "Tuesday"). */
function likeTheWord(suggestion: string, word: string, isWord: (word: string) => boolean): string {
  if (word.length > 1 && word === word.toUpperCase()) return suggestion.toUpperCase();
  if (/^\p{Lu}/u.test(word)) return capitalised(suggestion);
  return isWord(suggestion) ? suggestion : capitalised(suggestion);
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
