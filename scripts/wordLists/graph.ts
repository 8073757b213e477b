import { limits, packEdge } from '../../server/src/core/proofreading/wordGraph.ts';

interface Node {
  /** In the order of the words; a child never changes once it has a later sibling. */
  children: [letter: string, node: Node][];
  isWord: boolean;
  /** Set once it is known to be unlike all others. */
  id?: number;
}

/**
 * The smallest graph of some words, in the packing of `WordGraph`, and the words in the order of their numbers.
 * Built word by word in order (Daciuk and others, “Incremental construction of minimal acyclic finite-state automata”,
 * 2000): no library that is kept well builds one whose edges can be walked with costs.
 */
export function buildGraph(
  words: Iterable<string>,
  letters: readonly string[],
): { edges: Uint32Array; words: string[] } {
  const rank = new Map(letters.map((letter, at) => [letter, at]));
  const sorted = [...new Set(words)].map((word) => [...word]).sort((a, b) => compare(a, b, rank));
  const root = minimal(sorted);
  return { edges: pack(root, rank), words: sorted.map((word) => word.join('')) };
}

/** All letters, frequent ones first: siblings are looked through in this order. */
export function lettersOf(words: Iterable<string>): string[] {
  const counts = new Map<string, number>();
  for (const word of words) for (const letter of word) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  if (counts.size > limits.letters) throw new Error(`${counts.size} letters are too many for a graph.`);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([letter]) => letter);
}

function compare(a: readonly string[], b: readonly string[], rank: ReadonlyMap<string, number>): number {
  for (let at = 0; at < Math.min(a.length, b.length); at++) {
    if (a[at] !== b[at]) return rank.get(a[at]!)! - rank.get(b[at]!)!;
  }
  return a.length - b.length;
}

function minimal(sorted: readonly string[][]): Node {
  const known = new Map<string, Node>();
  const path: Node[] = [{ children: [], isWord: false }];
  let before: string[] = [];
  for (const word of sorted) {
    let shared = 0;
    while (shared < before.length && before[shared] === word[shared]) shared++;
    close(path, shared, known);
    for (const letter of word.slice(shared)) {
      const node: Node = { children: [], isWord: false };
      path.at(-1)!.children.push([letter, node]);
      path.push(node);
    }
    path.at(-1)!.isWord = true;
    before = word;
  }
  close(path, 0, known);
  return path[0]!;
}

/** Nothing will be added below `depth` any more: nodes there give way to equal ones that are there already. */
function close(path: Node[], depth: number, known: Map<string, Node>): void {
  while (path.length > depth + 1) {
    const node = path.pop()!;
    const key = `${node.isWord}${node.children.map(([letter, { id }]) => letter + id).join(' ')}`;
    const same = known.get(key);
    if (same) path.at(-1)!.children.at(-1)![1] = same;
    else known.set(key, Object.assign(node, { id: known.size }));
  }
}

/** Edges lead further on only: a node stands before all that it leads to. */
function pack(root: Node, rank: ReadonlyMap<string, number>): Uint32Array {
  const order: Node[] = [];
  const seen = new Set<Node>();
  const visit = (node: Node) => {
    if (seen.has(node)) return;
    seen.add(node);
    for (const [, child] of node.children) visit(child);
    order.push(node);
  };
  visit(root);
  const places = new Map<Node, number>();
  let place = 0;
  for (const node of order.reverse()) {
    places.set(node, node.children.length > 0 ? place : 0);
    place += node.children.length;
  }
  if (place > limits.edges) throw new Error(`${place} edges are too many for a graph.`);
  const packed = order.flatMap(({ children }) =>
    children.map(([letter, node], at) =>
      packEdge({
        letter: rank.get(letter)!,
        isWord: node.isWord,
        isLast: at === children.length - 1,
        target: places.get(node)!,
      }),
    ),
  );
  return Uint32Array.from(packed);
}
