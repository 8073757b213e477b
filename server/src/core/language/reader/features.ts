import { plain } from '../moves/plain.ts';
import { stemOf } from '../stems.ts';

/** A longer sentence is read no further. */
const longestRead = 1200;
const token = /\p{L}[\p{L}\p{M}]*(?:'\p{L}+)?|\d[\d.,:]*|[£$€?!,;:()—–…]/gu;
/** What "it's" may stand for, where it can be told from "Anna's". */
const isShort = /\b(it|that|there|what|he|she|who|where|here)'s\b/g;

/**
 * What the reader sees of a sentence: the stems of its words, its marks, every number as `0`, and the pairs and triples
 * of neighbours, with `^` and `$` for its ends. Each once.
 */
export function featuresOf(sentence: string): Set<string> {
  const text = plain(sentence.slice(0, longestRead)).replace(isShort, '$1 is');
  const words = ['^', ...(text.match(token) ?? []).map(unitOf), '$'];
  const features = new Set<string>();
  for (const [index, word] of words.entries()) {
    const [second, third] = [words[index + 1], words[index + 2]];
    if (word !== '^' && word !== '$') features.add(word);
    if (second !== undefined) features.add(`${word} ${second}`);
    if (third !== undefined) features.add(`${word} ${second} ${third}`);
  }
  return features;
}

function unitOf(word: string): string {
  if (/^\d/.test(word)) return '0';
  return /^\p{L}/u.test(word) ? stemOf(word) : word;
}
