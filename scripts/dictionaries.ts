/**
 * Compiles the word lists of cspell's dictionary packages (MIT) and the frequencies of words into one file that is
 * ready to use as soon as it is unzipped, in Node and in a Web Worker: American and British words, which are also
 * suggested, and names of people and companies and terms, which are known but never suggested.
 * Written to server/generated/, which is not committed.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import {
  nameMarks,
  packWordFile,
  toFrequencyByte,
  wordMarks,
} from '../server/src/core/proofreading/wordFile.ts';
import { buildGraph, lettersOf } from './wordLists/graph.ts';
import * as sources from './wordLists/sources.ts';

const american = new Set(sources.american());
const british = new Set(sources.british());
const frequencies = sources.frequencies();
const terms = new Set(sources.terms());
const tradeWords = new Set(sources.tradeWords());
const englishWords = [...american, ...british];
const nameWords = [...sources.names(), ...terms];

const contraction =
  /^(.+?)(?:n't|'(?:ll|re|ve|d|m))$|^(it|he|she|that|there|what|who|where|here|how|let|today|yesterday|tomorrow|children|women|men|people)'s$/i;

const letters = lettersOf([...englishWords, ...nameWords]);
const english = buildGraph(englishWords, letters);
const names = buildGraph(nameWords, letters);

const bytes = packWordFile({
  letters,
  english: {
    edges: english.edges,
    frequencies: Uint8Array.from(english.words, (word) => toFrequencyByte(frequencyOf(word))),
    marks: Uint8Array.from(english.words, marksOfWord),
  },
  names: { edges: names.edges, marks: Uint8Array.from(names.words, marksOfName) },
});
const packed = gzipSync(bytes, { level: 9 });
const target = path.resolve(import.meta.dirname, '../server/generated/words.gz');
mkdirSync(path.dirname(target), { recursive: true });
writeFileSync(target, packed);
const kilobytes = (length: number) => `${Math.round(length / 1024)} KB`;
console.log(
  `${english.words.length} words, ${names.words.length} names and terms: ${kilobytes(packed.length)}, unzipped ${kilobytes(bytes.length)}`,
);

/** The lists count no contractions, nor the possessives that people write without an apostrophe: one is taken to be a twentieth of its verb or pronoun. */
function frequencyOf(word: string): number {
  const [, verb, pronoun] = contraction.exec(word) ?? [];
  const stem = (verb ?? pronoun)?.toLowerCase();
  return stem === undefined ? (frequencies.get(word.toLowerCase()) ?? 0) : (frequencies.get(stem) ?? 0) / 20;
}

function marksOfWord(word: string): number {
  const isSuggested = /^\p{L}+$/u.test(word) || contraction.test(word) || /^(?:o'clock|ma'am)$/.test(word);
  return (
    (american.has(word) ? wordMarks.american : 0) |
    (british.has(word) ? wordMarks.british : 0) |
    (isSuggested ? wordMarks.suggested : 0)
  );
}

/** Names of people and companies are too many and too short to be words without their capital. */
function marksOfName(word: string): number {
  const isTerm = terms.has(word) && word === word.toLowerCase() && word.length > 3;
  return isTerm || tradeWords.has(word) ? nameMarks.term : 0;
}
