import { WordGraph } from './wordGraph.ts';

/**
 * What the build compiles all word lists into: `FWL1`, five counts and the letters' code points as 32-bit numbers, the
 * edges of both graphs, then a byte for each English word's frequency and for the marks of each word and each name.
 * Numbers lie as the processor wants them (all have the low byte first), so that nothing is read before it is used.
 */
export interface WordFile {
  english: WordGraph;
  /** {@link toFrequencyByte} for each English word. */
  frequencies: Uint8Array;
  /** {@link wordMarks} for each English word. */
  wordMarks: Uint8Array;
  names: WordGraph;
  /** {@link nameMarks} for each name. */
  nameMarks: Uint8Array;
}

export const wordMarks = { american: 1, british: 2, suggested: 4 } as const;
/** `term`: is written in lower case too. */
export const nameMarks = { term: 1 } as const;

const magic = 0x314c5746;
const stepsPerPower = 24;

/** How often a word stands in 10¹² of books, as a power of ten in 24 steps, which is what a byte can hold. */
export const toFrequencyByte = (count: number) =>
  count < 1 ? 0 : Math.min(255, Math.round(Math.log10(count) * stepsPerPower));

/** The power of ten back from its byte. */
export const fromFrequencyByte = (byte: number) => byte / stepsPerPower;

export interface WordFileParts {
  letters: readonly string[];
  english: { edges: Uint32Array; frequencies: Uint8Array; marks: Uint8Array };
  names: { edges: Uint32Array; marks: Uint8Array };
}

export function packWordFile({ letters, english, names }: WordFileParts): Uint8Array {
  const counts = [
    letters.length,
    english.edges.length,
    english.marks.length,
    names.edges.length,
    names.marks.length,
  ];
  const points = letters.map((letter) => letter.codePointAt(0)!);
  const numbers = Uint32Array.from([magic, ...counts, ...points, ...english.edges, ...names.edges]);
  const bytes = [new Uint8Array(numbers.buffer), english.frequencies, english.marks, names.marks];
  const packed = new Uint8Array(bytes.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of bytes) {
    packed.set(part, at);
    at += part.length;
  }
  return packed;
}

/** Throws where the bytes are not such a file. */
export function readWordFile(bytes: Uint8Array): WordFile {
  // A view needs an offset that its numbers divide.
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const head = new Uint32Array(aligned.buffer, aligned.byteOffset, Math.min(6, aligned.length >> 2));
  const [found, letterCount = 0, wordEdges = 0, words = 0, nameEdges = 0, names = 0] = head;
  const numbers = 6 + letterCount + wordEdges + nameEdges;
  if (found !== magic || aligned.length !== numbers * 4 + 2 * words + names)
    throw new Error('These bytes are no word lists.');
  const all = new Uint32Array(aligned.buffer, aligned.byteOffset, numbers);
  const edgesAt = 6 + letterCount;
  const letters = [...all.subarray(6, edgesAt)].map((point) => String.fromCodePoint(point));
  const marksAt = numbers * 4 + words;
  return {
    english: new WordGraph(all.subarray(edgesAt, edgesAt + wordEdges), letters),
    frequencies: aligned.subarray(numbers * 4, marksAt),
    wordMarks: aligned.subarray(marksAt, marksAt + words),
    names: new WordGraph(all.subarray(edgesAt + wordEdges), letters),
    nameMarks: aligned.subarray(marksAt + words),
  };
}
