import type { Range } from '../finding.ts';
import type { Sentence, Word } from './sentences.ts';

/** A piece of text between two places where a reader may rest. */
export interface Stretch extends Range {
  text: string;
  words: Word[];
}

/** A semicolon, a colon, a new point of a list, and an end of a sentence that the parser took for an abbreviation. */
const rest =
  /[;:!?]["”’)]{0,2}\s+|(?<!\b(?:Mr|Mrs|Ms|Mx|Dr|Prof|St|Sr|Jr|Rev|\p{Lu}))\.["”’)]{0,2}\s+(?=["“‘(]?\p{Lu})|[\r\n]\s{0,20}(?:[•·*–—-]|\d{1,2}[.)])\s/gu;

/** The stretches of a sentence, with offsets into the file. */
export function stretchesOf(sentence: Sentence): Stretch[] {
  const cuts = [...sentence.text.matchAll(rest)].map(({ index, 0: found }) => ({
    start: index + found.trimEnd().length,
    end: index + found.length,
  }));
  return cutAt(sentence, cuts).filter(({ words }) => words.length > 0);
}

/** A stretch without the pieces to cut out of it, which count from its beginning. */
export function cutAt({ text, start: shift, words }: Stretch, cuts: readonly Range[]): Stretch[] {
  let word = 0;
  return [...cuts, { start: text.length, end: text.length }].map((cut, index) => {
    const start = index === 0 ? 0 : cuts[index - 1]!.end;
    const first = word;
    while (word < words.length && words[word]!.start < shift + cut.start) word++;
    const range = { start: shift + start, end: shift + cut.start };
    return { ...range, text: text.slice(start, cut.start), words: words.slice(first, word) };
  });
}

/** What opens a clause that hangs on another: the reader has to keep the first in mind until it goes on. */
const openers =
  /\b(?:that|which|who|whom|whose|what|whether|whoever|whatever|whereby|how|why|when|whenever|where|wherever|while|whilst|because|although|though|unless|until|since|if|lest|albeit)\b/gi;
/** What joins clauses side by side, so that the first may be forgotten. */
const joins = /\b(?:and|but|so|or|then)\b/gi;

const freeOpeners = 3;
const wordsPerOpener = 4;
const longestItem = 7;
/** Longer than anybody writes on purpose; the rest is not weighed. */
const mostWords = 300;

/**
 * How long a stretch is to a reader, in words. Items of a list count half and a name counts once; each clause that
 * hangs on another counts like four words more, beyond three of them and two for each "and" between.
 */
export function weightOf({ text, words, start }: Stretch): number {
  if (words.length > mostWords) return words.length;
  const names = words.filter((word, at) => at > 0 && isName(word) && isName(words[at - 1]!)).length;
  const count = (expression: RegExp) => text.match(expression)?.length ?? 0;
  const hanging = Math.max(0, count(openers) - freeOpeners - 2 * count(joins));
  const items = itemsOf(text).reduce((sum, item) => sum + wordsIn(words, start, item), 0);
  return words.length - names - Math.floor(items / 2) + wordsPerOpener * hanging;
}

/** A capital inside a sentence. */
export const isName = ({ text }: Word): boolean => /^\p{Lu}(?![’'])/u.test(text) && text !== 'I';

/** The parts between commas that stand in a row of three or more short ones without a clause of their own. */
function itemsOf(text: string): Range[] {
  const parts = [...text.matchAll(/[^,]+/g)].map(({ index, 0: part }) => ({
    start: index,
    end: index + part.length,
    isItem: part.trim().split(/\s+/).length <= longestItem && part.search(openers) < 0,
  }));
  return parts.filter((part, at) => {
    const row = [-2, -1, 0].some((from) =>
      [0, 1, 2].every((step) => parts[at + from + step]?.isItem === true),
    );
    return part.isItem && row;
  });
}

function wordsIn(words: readonly Word[], shift: number, { start, end }: Range): number {
  return words.filter((word) => shift + start <= word.start && word.end <= shift + end).length;
}
