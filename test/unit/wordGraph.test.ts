import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGraph, lettersOf } from '../../scripts/wordLists/graph.ts';
import { NearSearch } from '../../server/src/core/proofreading/search.ts';
import {
  fromFrequencyByte,
  packWordFile,
  readWordFile,
  toFrequencyByte,
} from '../../server/src/core/proofreading/wordFile.ts';
import { WordGraph } from '../../server/src/core/proofreading/wordGraph.ts';

const word = fc.string({ unit: fc.constantFrom(...'abcdeé’😀'), minLength: 1, maxLength: 8 });
const words = fc.uniqueArray(word, { maxLength: 40 });

function graphOf(list: readonly string[]) {
  const letters = lettersOf(list);
  const { edges, words: sorted } = buildGraph(list, letters);
  return { graph: new WordGraph(edges, letters), sorted, edges, letters };
}

describe('a graph of words', () => {
  it('knows its words by their numbers, and no others', () =>
    fc.assert(
      fc.property(words, word, (list, other) => {
        const { graph, sorted } = graphOf(list);
        expect(graph.size).toBe(list.length);
        expect(sorted.map((each) => graph.numberOf(each))).toEqual(sorted.map((_, number) => number));
        expect(graph.numberOf(other) >= 0).toBe(list.includes(other));
        expect(graph.numberOf('')).toBe(-1);
      }),
    ));

  it('shares beginnings and endings', () => {
    const { edges } = graphOf(['taps', 'tops', 'tap', 'top']);
    expect(edges).toHaveLength(5);
  });
});

describe('a file of words', () => {
  const { edges, letters, sorted } = graphOf(['kiln', 'klin']);
  const parts = {
    letters,
    english: { edges, frequencies: Uint8Array.of(1, 2), marks: Uint8Array.of(3, 4) },
    names: { edges, marks: Uint8Array.of(5, 6) },
  };

  it.each([0, 1, 2, 3])('is read back wherever it lies: at %d', (shift) => {
    const packed = packWordFile(parts);
    const bytes = new Uint8Array(packed.length + shift);
    bytes.set(packed, shift);
    const file = readWordFile(bytes.subarray(shift));
    expect(sorted.map((each) => file.english.numberOf(each))).toEqual([0, 1]);
    expect(sorted.map((each) => file.names.numberOf(each))).toEqual([0, 1]);
    expect([...file.frequencies, ...file.wordMarks, ...file.nameMarks]).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('is refused where it is cut off or something else', () => {
    const packed = packWordFile(parts);
    for (const bytes of [packed.subarray(1), packed.subarray(0, -1), new Uint8Array(3), new Uint8Array(64)])
      expect(() => readWordFile(bytes)).toThrow('no word lists');
  });

  it('holds frequencies to a twentieth of a power of ten', () => {
    for (const count of [1, 50, 12_345, 23_135_851_162])
      expect(fromFrequencyByte(toFrequencyByte(count))).toBeCloseTo(Math.log10(count), 1);
    expect(toFrequencyByte(0)).toBe(0);
  });
});

describe('a search for words nearby', () => {
  it('finds the word itself at no cost, and all it finds within the cost asked for', () =>
    fc.assert(
      fc.property(words, word, fc.double({ min: 0, max: 3, noNaN: true }), (list, other, most) => {
        const { graph } = graphOf([...list, other]);
        const found = new NearSearch(graph).near(other, most);
        if (/^[a-e]+$/.test(other))
          expect(found).toContainEqual({ text: other, number: graph.numberOf(other), cost: 0 });
        for (const near of found) {
          expect(near.number).toBe(graph.numberOf(near.text));
          expect(near.cost).toBeLessThan(most + 0.001);
        }
      }),
    ));

  it('finds no less when more may be spent', () =>
    fc.assert(
      fc.property(words, word, (list, other) => {
        const search = new NearSearch(graphOf(list).graph);
        const few = search.near(other, 1.3).map((near) => near.text);
        expect(search.near(other, 2.6).map((near) => near.text)).toEqual(expect.arrayContaining(few));
      }),
    ));

  it.each([
    ['klin', 'kiln', 0.7],
    ['kilnn', 'kiln', 0.3],
    ['kil', 'kiln', 1],
    ['ikln', 'kiln', 0.85],
    ['kyln', 'kiln', 0.72],
    ['KILN', 'kiln', 0],
    ['kíln', 'kiln', 0],
    ['kolm', 'kiln', 1.62],
  ])('%s: %s at %d', (written, meant, cost) => {
    const [near] = new NearSearch(graphOf([meant]).graph).near(written, 2);
    expect(near?.cost).toBeCloseTo(cost);
  });

  it('finds a swap of the first two letters where nothing else can be afforded', () =>
    expect(new NearSearch(graphOf(['the', 'kiln']).graph).near('hte', 0.9)).toHaveLength(1));

  it('is not asked about what is no word', () => {
    const search = new NearSearch(graphOf(['kiln']).graph);
    for (const other of ['', 'x'.repeat(100)]) expect(search.near(other, 3)).toEqual([]);
    expect(new NearSearch(graphOf([]).graph).near('kiln', 3)).toEqual([]);
  });
});
