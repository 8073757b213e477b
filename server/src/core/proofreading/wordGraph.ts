/** An edge in 32 bits: the code of its letter, whether a word or the list of siblings ends here, where it leads. */
const letterBits = 8;
const wordEnds = 1 << 8;
const lastSibling = 1 << 9;
const targetShift = 10;

/** How many letters and edges a graph can have. */
export const limits = { letters: 1 << letterBits, edges: 1 << (32 - targetShift) };

/** Packs an edge. `target` is where the edges of the next letter begin; 0, where no edge leads, for none. */
export function packEdge(edge: { letter: number; isWord: boolean; isLast: boolean; target: number }): number {
  const flags = (edge.isWord ? wordEnds : 0) | (edge.isLast ? lastSibling : 0);
  return (edge.letter | flags | (edge.target << targetShift)) >>> 0;
}

/**
 * A set of words as a graph in which words share their beginnings and their endings, and which gives each word a number
 * from 0 in the order of the graph. `edges` stand sibling by sibling and every edge leads further on, never back;
 * `letters` is what their codes mean. Nothing is unpacked: a graph of 300,000 words is there as soon as its bytes are.
 */
export class WordGraph {
  readonly letters: readonly string[];
  readonly #edges: Uint32Array;
  /** How many words lie on an edge, its later siblings and below them all. */
  readonly #below: Uint32Array;
  readonly #codes: ReadonlyMap<string, number>;

  constructor(edges: Uint32Array, letters: readonly string[]) {
    this.letters = letters;
    this.#edges = edges;
    this.#codes = new Map(letters.map((letter, code) => [letter, code]));
    this.#below = new Uint32Array(edges.length + 1);
    for (let at = edges.length - 1; at >= 0; at--) {
      const target = this.target(at);
      const own = Number(this.isWord(at)) + (target ? this.#below[target]! : 0);
      this.#below[at] = own + (this.isLast(at) ? 0 : this.#below[at + 1]!);
    }
  }

  get size(): number {
    return this.#below[0]!;
  }

  /** The number of a word as it is written, or -1. */
  numberOf(word: string): number {
    let number = -1;
    let edge = -1;
    for (const letter of word) {
      const first = edge < 0 ? 0 : this.target(edge);
      if (edge >= 0 && first === 0) return -1;
      edge = this.#edgeOf(first, this.#codes.get(letter));
      if (edge < 0) return -1;
      number += this.passed(first, edge);
    }
    return edge >= 0 && this.isWord(edge) ? number : -1;
  }

  /** How many words lie on the way from the first of its siblings to the end of an edge: what its number grows by. */
  passed(first: number, edge: number): number {
    return this.#below[first]! - this.#below[edge]! + Number(this.isWord(edge));
  }

  /** The code of an edge's letter, for `letters`. */
  letter(edge: number): number {
    return this.#edges[edge]! & (limits.letters - 1);
  }

  isWord(edge: number): boolean {
    return (this.#edges[edge]! & wordEnds) !== 0;
  }

  isLast(edge: number): boolean {
    return (this.#edges[edge]! & lastSibling) !== 0;
  }

  /** The first edge of the next letter, or 0. */
  target(edge: number): number {
    return this.#edges[edge]! >>> targetShift;
  }

  #edgeOf(first: number, code: number | undefined): number {
    if (code === undefined || this.#edges.length === 0) return -1;
    for (let edge = first; ; edge++) {
      if (this.letter(edge) === code) return edge;
      if (this.isLast(edge)) return -1;
    }
  }
}
