import { isPair } from './compounds.ts';
import { rank, rankClosely, scoreOf } from './ranking.ts';
import { NearSearch } from './search.ts';
import type { Candidate, Dialect, Speller } from './speller.ts';
import { fromFrequencyByte, nameMarks, readWordFile, type WordFile, wordMarks } from './wordFile.ts';

/** A {@link Speller} over the file that the build compiles. Throws where the bytes are not one. */
export function createSpeller(bytes: Uint8Array): Speller {
  return new GraphSpeller(readWordFile(bytes));
}

class GraphSpeller implements Speller {
  readonly #file: WordFile;
  readonly #search: NearSearch;
  /** A draft is checked at every keystroke, and its odd words are the same ones. */
  readonly #nearest = new Map<string, Candidate | undefined>();
  readonly #found = new Map<string, Candidate[]>();

  constructor(file: WordFile) {
    this.#file = file;
    this.#search = new NearSearch(file.english);
  }

  isWord(word: string, dialect?: Dialect): boolean {
    const number = this.#file.english.numberOf(word);
    if (number < 0 || dialect === undefined) return number >= 0;
    return (this.#file.wordMarks[number]! & wordMarks[dialect]) !== 0;
  }

  isName(word: string): boolean {
    const { names } = this.#file;
    return [word, capitalised(word), word.toLowerCase()].some((form) => names.numberOf(form) >= 0);
  }

  isTerm(word: string): boolean {
    const number = this.#file.names.numberOf(word.toLowerCase());
    return number >= 0 && (this.#file.nameMarks[number]! & nameMarks.term) !== 0;
  }

  frequencyOf(word: string): number {
    const number = this.#file.english.numberOf(word);
    return number < 0 ? 0 : fromFrequencyByte(this.#file.frequencies[number]!);
  }

  nearest(word: string, most: number): Candidate | undefined {
    const find = () => rank(this.#search.near(word, most), word, this.#file)[0];
    return remember(this.#nearest, `${most} ${word}`, find);
  }

  suggest(word: string, limit: number, dialect?: Dialect): string[] {
    const texts = this.#candidates(word, dialect).map(({ text }) => likeTheWord(text, word));
    return [...new Set(texts)].slice(0, limit);
  }

  certain(word: string, dialect?: Dialect): string | undefined {
    const [best, next] = this.#candidates(word, dialect);
    if (!best || best.cost > certain.cost || best.score > certain.score) return undefined;
    if (next && next.score - best.score < certain.lead) return undefined;
    return likeTheWord(best.text, word);
  }

  #candidates(word: string, dialect?: Dialect): Candidate[] {
    return remember(this.#found, `${dialect} ${word}`, () => {
      const near = this.#search.near(word, costLimit(word));
      const found = near.length > 0 ? near : this.#search.near(word, farthest);
      const single = rankClosely(found, word, this.#file, dialect);
      return [...single.slice(0, mostKept), ...this.#pairs(word)].sort((a, b) => a.score - b.score);
    });
  }

  /** "alot": two words with the space between them missing. */
  #pairs(word: string): Candidate[] {
    const lower = word.toLowerCase();
    const pairs: Candidate[] = [];
    for (let at = 1; at < lower.length && lower.length <= longestPair; at++) {
      const [head, tail] = [lower.slice(0, at), lower.slice(at)];
      if (!isPair(head, tail, this)) continue;
      const frequency = Math.min(this.frequencyOf(head), this.frequencyOf(tail));
      const cost = Math.min(head.length, tail.length) < 4 ? pairCost.short : pairCost.long;
      pairs.push({ text: `${head} ${tail}`, cost, frequency, score: scoreOf(cost, frequency) });
    }
    return pairs;
  }
}

const mostRemembered = 2000;
const mostKept = 20;
/** One plain slip, and so much likelier than the next that the two are not in one league. */
const certain = { cost: 1.3, score: -1.1, lead: 0.6 };
const longestPair = 32;
/** "alot" is two words more often than "beautyfull", which has an ending wrong. */
const pairCost = { short: 0.9, long: 1.2 };

function remember<Value>(known: Map<string, Value>, key: string, find: () => Value): Value {
  const value = known.get(key);
  if (value !== undefined || known.has(key)) return value as Value;
  if (known.size >= mostRemembered) known.clear();
  const found = find();
  known.set(key, found);
  return found;
}

/** Takes three times as long, and so is only for words that resemble none: "invidivual". */
const farthest = 3.5;

/** In a short word two slips leave nothing of it. */
function costLimit(word: string): number {
  if (word.length <= 3) return 1.25;
  return word.length <= 5 ? 2.2 : 3;
}

/** A suggestion takes over the capitals of the word it replaces, beside those it needs. */
function likeTheWord(suggestion: string, word: string): string {
  if (word.length > 1 && word === word.toUpperCase()) return suggestion.toUpperCase();
  return /^\p{Lu}/u.test(word) ? capitalised(suggestion) : suggestion;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
