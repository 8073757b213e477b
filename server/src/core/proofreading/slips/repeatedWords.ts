import type { Sentence } from '../../language/sentences.ts';
import type { Lint } from '../lint.ts';

/** "the the": a word that stands twice, where English never doubles it. */
export function repeatedWords({ text, start }: Sentence): Lint[] {
  return [...text.matchAll(doubled)].map(({ 0: both, 1: word = '', index }) => ({
    start: start + index,
    end: start + index + both.length,
    id: 'repeated-word',
    message: `“${word}” stands here twice. Remove one.`,
    suggestions: [word],
    safe: true,
  }));
}

const doubled =
  /(?<![\p{L}\p{N}'’-])(the|a|an|of|to|and|for|with|my|your|our|we)[ \t]*(?:[ \t]|\r\n|\n|\r)[ \t]*\1(?![\p{L}\p{N}'’-])/giu;
