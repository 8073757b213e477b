import { changeCost, costs, extraCost, omitCost } from './editCost.ts';
import type { WordGraph } from './wordGraph.ts';

/** A word that may have been meant. */
export interface Near {
  text: string;
  /** In the graph. */
  number: number;
  /** What the slips between the two cost together; see `editCost.ts`. */
  cost: number;
}

/** Letters without marks and capitals, in ASCII; 0 for letters of other alphabets. */
export function foldedCodes(word: string): Uint8Array {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return Uint8Array.from(plain, (letter) => {
    const point = letter.codePointAt(0)!;
    return point < 128 ? point : 0;
  });
}

/** Longer ones are no words, and every letter more makes the search slower. */
const longestWord = 32;
const longestWay = 2 * longestWord;

/** Sums of costs are not exact. */
const rounding = 1e-4;

/** A column that no affordable way leads through. */
const closed = Number.POSITIVE_INFINITY;
/** Where an empty row begins: behind all columns. */
const none = 255;

/**
 * All words of a graph within a cost of a word, in no order. The graph is walked with a row of costs for each letter on
 * the way and a column for each letter of the word; only the columns from `from` to `to` of a row can be afforded.
 */
export class NearSearch {
  readonly #graph: WordGraph;
  readonly #folded: Uint8Array;
  #rows: Float32Array[] = [];
  readonly #from = new Uint8Array(longestWay);
  readonly #to = new Uint8Array(longestWay);
  readonly #way: string[] = [];
  #wanted: Uint8Array = new Uint8Array();
  #extra: Float32Array = new Float32Array();
  #most = 0;
  #found: Near[] = [];

  constructor(graph: WordGraph) {
    this.#graph = graph;
    this.#folded = Uint8Array.from(graph.letters, (letter) => foldedCodes(letter)[0] ?? 0);
  }

  near(word: string, most: number): Near[] {
    const wanted = foldedCodes(word);
    if (wanted.length === 0 || wanted.length > longestWord || this.#graph.size === 0) return [];
    this.#wanted = wanted;
    this.#rows = Array.from({ length: longestWay }, () => new Float32Array(wanted.length + 1));
    this.#extra = Float32Array.from(
      wanted,
      (letter, at) => extraCost(letter, wanted[at - 1] ?? 0) + (at === 0 ? costs.first : 0),
    );
    this.#most = most + rounding;
    this.#found = [];
    this.#start();
    this.#walk(0, 1, -1, 0);
    return this.#found;
  }

  /** The row before any letter: all that was written so far is too much. */
  #start(): void {
    const row = this.#rows[0]!;
    row[0] = 0;
    let at = 0;
    while (at < this.#wanted.length && row[at]! <= this.#most) row[at + 1] = row[at]! + this.#extra[at++]!;
    this.#from[0] = 0;
    this.#to[0] = row[at]! <= this.#most ? at : at - 1;
  }

  /** `before` is the last letter on the way to here. */
  #walk(first: number, depth: number, number: number, before: number): void {
    const graph = this.#graph;
    if (depth >= longestWay) return;
    for (let edge = first; ; edge++) {
      const code = graph.letter(edge);
      const letter = this.#folded[code]!;
      if (this.#fill(depth, letter, before)) {
        this.#way[depth - 1] = graph.letters[code]!;
        const reached = number + graph.passed(first, edge);
        if (graph.isWord(edge)) this.#reach(depth, reached);
        const target = graph.target(edge);
        if (target) this.#walk(target, depth + 1, reached, letter);
      }
      if (graph.isLast(edge)) return;
    }
  }

  #reach(depth: number, number: number): void {
    if (this.#to[depth] !== this.#wanted.length) return;
    const cost = this.#rows[depth]![this.#wanted.length]!;
    if (cost <= this.#most) this.#found.push({ text: this.#way.slice(0, depth).join(''), number, cost });
  }

  /** Works out the row of one more letter from the two rows above it; false where nothing in it can be afforded. */
  #fill(depth: number, letter: number, before: number): boolean {
    const [row, above, extra, most] = [this.#rows[depth]!, this.#rows[depth - 1]!, this.#extra, this.#most];
    const [aboveFrom, aboveTo] = [this.#from[depth - 1]!, this.#to[depth - 1]!];
    const omit = omitCost(letter, before) + (depth === 1 ? costs.first : 0);
    // A swap comes from two rows above, and two columns further.
    const swapFrom = depth > 1 ? this.#from[depth - 2]! + 2 : closed;
    const swapTo = depth > 1 ? this.#to[depth - 2]! + 2 : 0;
    const end = Math.max(aboveTo + 1, swapTo);
    let from = -1;
    for (let at = Math.min(aboveFrom, swapFrom), left = closed, aslant = closed; at < row.length; at++) {
      const straight = at >= aboveFrom && at <= aboveTo ? above[at]! : closed;
      let cost = straight + omit;
      if (at > 0) cost = Math.min(cost, left + extra[at - 1]!, aslant + this.#change(depth, at, letter));
      if (at >= swapFrom && at <= swapTo) cost = Math.min(cost, this.#swap(depth, at, letter, before));
      row[at] = left = cost;
      aslant = straight;
      if (cost <= most) {
        if (from < 0) from = at;
        this.#to[depth] = at;
      } else if (at >= end) break;
    }
    if (from < 0) return this.#maySwap(depth, letter);
    this.#from[depth] = from;
    return true;
  }

  /** A row that nothing leads through may still lie between the two letters of a swap: "hte". It is left empty. */
  #maySwap(depth: number, letter: number): boolean {
    this.#from[depth] = none;
    this.#to[depth] = 0;
    const above = this.#rows[depth - 1]!;
    for (let at = this.#from[depth - 1]!; at <= this.#to[depth - 1]!; at++)
      if (letter === this.#wanted[at + 1] && above[at]! + costs.swap <= this.#most) return true;
    return false;
  }

  #change(depth: number, at: number, letter: number): number {
    const written = this.#wanted[at - 1]!;
    const first = depth === 1 && at === 1 && letter !== written ? costs.first : 0;
    return changeCost(letter, written) + first;
  }

  #swap(depth: number, at: number, letter: number, before: number): number {
    const isSwap = letter !== before && letter === this.#wanted[at - 2] && before === this.#wanted[at - 1];
    return isSwap ? this.#rows[depth - 2]![at - 2]! + costs.swap + (at === 2 ? costs.first / 2 : 0) : closed;
  }
}
