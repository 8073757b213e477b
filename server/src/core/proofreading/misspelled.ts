import { ContentCache } from '../contentCache.ts';
import type { Range } from '../finding.ts';
import type { Sentence, Word } from '../language/sentences.ts';
import type { Doubt } from './doubt.ts';
import { doubtOf, isKnown, isOwn } from './known.ts';
import type { Speller } from './speller.ts';

/** What the words of a draft are judged by. */
export interface Judge {
  /** Words that the draft and its writer vouch for, in lower case. */
  own: ReadonlySet<string>;
  /** Words that stand more than once, as {@link repeatedWords} finds them. */
  often: ReadonlySet<string>;
  speller: Speller;
}

/** The words of a sentence that are spelled wrong, in the order of the text. */
export function* misspelledIn(sentence: Sentence, { own, often, speller }: Judge): Generator<Range> {
  const cache = caches.get(speller) ?? new ContentCache<Doubtful[]>();
  caches.set(speller, cache);
  for (const { at, text, whole, doubt } of cache.get(sentence.text, () => [
    ...doubtfulIn(sentence, speller),
  ])) {
    if (isOwn(text, own) || isOwn(whole, own)) continue;
    const start = sentence.start + at;
    // Few make the same odd slip twice; a word of the trade stands more than once.
    if (doubt === 'slip' || !often.has(singular(text))) yield { start, end: start + text.length };
  }
}

const caches = new WeakMap<Speller, ContentCache<Doubtful[]>>();

/** A word that is doubted, or a part of one between hyphens. */
interface Doubtful {
  /** In the sentence. */
  at: number;
  text: string;
  whole: string;
  doubt: Doubt;
}

const none: ReadonlySet<string> = new Set();

function* doubtfulIn({ text, start, words }: Sentence, speller: Speller): Generator<Doubtful> {
  if (isForeign(words, speller)) return;
  for (const [index, word] of words.entries()) {
    const at = word.start - start;
    const end = word.end - start;
    const [before = '', behind] = [text[at - 1], text.slice(end, end + 60)];
    if (before === '@' || (/["“‘'«]/.test(before) && /^["”’'»]/.test(behind))) continue;
    const first = index === 0;
    if (isKnown(word.text, first, none, speller, behind) || isOfForeignPhrase(words, index, speller))
      continue;
    for (const part of partsOf(word)) {
      // “9-mers”: what is counted so is a term.
      if (/\d[-‐‑]$/.test(text.slice(0, part.start - start))) continue;
      const doubt = doubtOf(part.text, first, none, speller, behind);
      if (doubt)
        yield { at: part.start - start, text: withoutPossessive(part.text), whole: word.text, doubt };
    }
  }
}

const littleAbroad =
  /^(?:te|yn|le|la|du|na|nga|ngā|ka|ko|al|el|il|en|un|et|von|aan|los|las|lo|da|do|dos|mo)$/iu;

/** The "yn" of "diolch yn fawr", the "te" of "te reo": a little word beside one that is no English either. */
function isOfForeignPhrase(words: readonly Word[], index: number, speller: Speller): boolean {
  const isOther = (word: Word | undefined) =>
    word !== undefined && speller.isTerm(word.text) && !speller.isWord(word.text);
  return littleAbroad.test(words[index]!.text) && (isOther(words[index - 1]) || isOther(words[index + 1]));
}

/** "well-knwon" is two words, one of which is wrong. */
function partsOf({ text, start }: Word): Word[] {
  return [...text.matchAll(/[^-‐‑]+/g)].map(({ index, 0: part }) => ({
    text: part,
    start: start + index,
    end: start + index + part.length,
  }));
}

/** Of "the managr's desk" the owner is spelled wrong; what is added to it stays. */
const withoutPossessive = (text: string) => text.replace(/['’]s$/i, '');

/** So many words of a sentence tell its language, where fewer than every third is English. */
const enoughWords = 5;

/** True for a sentence in another language: none of it is misspelt English, and a pasted page of it is soon read. */
function isForeign(words: readonly Word[], speller: Speller): boolean {
  const small = words.map(({ text }) => text).filter((text) => /^\p{Ll}[\p{Ll}\p{M}]*$/u.test(text));
  if (small.length < enoughWords) return false;
  return small.filter((word) => speller.frequencyOf(word) > 0).length * 3 < small.length;
}

/** Words that stand more than once, in the singular and in lower case. */
export function repeatedWords(sentences: readonly Sentence[]): Set<string> {
  const seen = new Set<string>();
  const often = new Set<string>();
  for (const { text } of sentences) {
    for (const [word] of text.matchAll(/[\p{L}\p{M}'’]+/gu)) {
      const single = singular(word);
      (seen.has(single) ? often : seen).add(single);
    }
  }
  return often;
}

const singular = (word: string) => word.toLowerCase().replace(/['’]?s?['’]?$/, '');
