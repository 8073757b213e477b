import { closest, distance } from 'fastest-levenshtein';
import { ContentCache } from '../contentCache.ts';
import { onFirstUse } from '../onFirstUse.ts';
import type { Speller } from '../proofreading/speller.ts';
import {
  abstractEnding,
  concreteWords,
  letterWords,
  titledWords,
  tradeWords,
  workplaceWords,
} from './data/letterWords.ts';
import { adverbs, affected, attitudes, experiences, wishes } from './data/writerVerbs.ts';
import { stemOf, stemsOf } from './stems.ts';

const wordsOf = (...lists: readonly string[]) => lists.join(' ').split(/\s+/);
const everyday = wordsOf(...letterWords, adverbs, affected, attitudes, experiences, wishes);
const exact = new Set(everyday);
const stems = onFirstUse(() => ({
  common: stemsOf(everyday.join(' ')),
  workplace: stemsOf(workplaceWords),
  trade: stemsOf(tradeWords),
  concrete: stemsOf(concreteWords),
}));
const titled = new Set(wordsOf(titledWords));

/** How much a word says that letters after other interviews do not: nothing, a little, much. */
const weights = { everyday: 0, workplace: 0.2, abstract: 0.35, trade: 0.5, unusual: 1 };

/** Looking for the word that was meant takes long; a text with more errors than these is no letter. */
const mostTypos = 100;
/** A letter has a few hundred. */
const mostWords = 5000;

/** True for a word that letters after any interview share, by its stem. */
export function isCommon(stem: string): boolean {
  return stems().common.has(stem);
}

/** The stem of a short word is no proof: "herring" has that of "her". */
function isEveryday(word: string): boolean {
  const stem = stemOf(word);
  return (
    isCommon(stem) && (stem.length > 3 || word.length <= stem.length + 2 || exact.has(word.toLowerCase()))
  );
}

/** How unusual the words of letters about one application are. `known` are stems of what stood in it. */
export class Specificity {
  private readonly seen = new ContentCache<number>(mostWords);
  private typos = 0;

  constructor(
    private readonly known: ReadonlySet<string>,
    private readonly speller?: Speller,
  ) {}

  /** Another letter may have as many typos as the last. */
  beginLetter(): void {
    this.typos = 0;
  }

  /** The weight of a word; of a hyphenated one, its weightiest part. `inside` is behind the first of its sentence. */
  of(word: string, inside: boolean): number {
    return this.seen.get(`${inside}${word}`, () => this.weigh(word, inside));
  }

  private weigh(word: string, inside: boolean): number {
    const plain = word.replace(/['’](?:ve|d|ll|re|m|s|t)?$/, '');
    if (!/\p{L}{3}/u.test(plain) || /n['’]t$/i.test(word) || /^(\p{L})\1+$/iu.test(plain)) return 0;
    if (this.known.has(stemOf(plain))) return weights.everyday;
    if (inside && this.isPersonLike(plain)) return weights.unusual;
    if (isEveryday(plain) || this.isEverydayTypo(plain)) return weights.everyday;
    return Math.max(...plain.split('-').map((part) => this.weighPart(part)));
  }

  private weighPart(part: string): number {
    const stem = stemOf(part);
    if (part.length < 3 || isEveryday(part) || this.known.has(stem)) return weights.everyday;
    if (part.length > 4 && part.endsWith('ly')) return weights.everyday;
    if (stems().workplace.has(stem)) return weights.workplace;
    if (stems().trade.has(stem)) return weights.trade;
    const isNotion =
      part.length >= 8 && abstractEnding.test(part.toLowerCase()) && !stems().concrete.has(stem);
    return isNotion ? weights.abstract : weights.unusual;
  }

  /** "Frank" inside a sentence is somebody, though "frank" stands in every letter; "Chef" is nobody. */
  private isPersonLike(word: string): boolean {
    const plain = word.toLowerCase();
    if (!this.speller || !/^\p{Lu}\p{Ll}{2,}$/u.test(word) || titled.has(plain)) return false;
    return this.speller.isName(word) && this.speller.isWord(plain);
  }

  /** "recieve" is no word and one or two letters away from one that stands in every letter. */
  private isEverydayTypo(word: string): boolean {
    const { speller } = this;
    const plain = word.toLowerCase();
    if (!speller || plain.length < 5 || speller.isWord(word) || speller.isWord(plain) || speller.isName(word))
      return false;
    return ++this.typos > mostTypos || distance(plain, closest(plain, everyday)) <= 2;
  }
}
