/**
 * Compiles the word lists of cspell's dictionary packages (MIT) into two tries that load fast in Node and in a
 * Web Worker: `english` (American and British words, which are also suggested) and `names` (people, companies and
 * terms, which are known but never suggested). Written to server/generated/, which is not committed.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { buildITrieFromWords, decodeTrie, encodeITrieToBTrie } from 'cspell-trie-lib';

const root = path.resolve(import.meta.dirname, '..');
/** The packages export only cspell's own entry, so their files are found by folder. */
const packageFile = (name: string, file: string) => path.join(root, 'node_modules', name, file);

/** A leading `~` marks cspell's case-folded copies and `!` forbidden words; neither is a word of its own. */
function trieWords(name: string, file: string): string[] {
  const trie = decodeTrie(gunzipSync(readFileSync(packageFile(name, file))));
  return [...trie.words()].filter((word) => !/^[~!]/.test(word));
}

/** One entry a line, `#` starts a comment; entries of several words count as their words. */
function listWords(name: string, file: string): string[] {
  const bytes = readFileSync(packageFile(name, file));
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .flatMap((line) => line.replace(/#.*/, '').split(/[\s_]+/))
    .map((word) => word.replace(/^[*+~]+|[*+~]+$/g, ''))
    .filter((word) => /^\p{L}[\p{L}'’.-]*$/u.test(word));
}

function writeTrie(target: string, words: Iterable<string>): void {
  const trie = buildITrieFromWords([...new Set(words)].sort());
  const bytes = gzipSync(encodeITrieToBTrie(trie, { optimize: true }), { level: 9 });
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, bytes);
  console.log(`${path.basename(target)}: ${trie.numWords()} words, ${Math.round(bytes.length / 1024)} KB`);
}

const folder = path.join(root, 'server/generated');
writeTrie(path.join(folder, 'english.trie.gz'), [
  ...trieWords('@cspell/dict-en_us', 'en_US.trie.gz'),
  ...trieWords('@cspell/dict-en-gb-mit', 'en_GB.trie.gz'),
]);
writeTrie(path.join(folder, 'names.trie.gz'), [
  ...listWords('@cspell/dict-people-names', 'dict/people-names.txt'),
  ...listWords('@cspell/dict-companies', 'dict/companies.txt'),
  ...listWords('@cspell/dict-software-terms', 'dict/softwareTerms.txt.gz'),
  ...listWords('@cspell/dict-software-terms', 'dict/software-tools.txt'),
  ...listWords('@cspell/dict-software-terms', 'dict/computing-acronyms.txt'),
]);
