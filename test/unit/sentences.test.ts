import { describe, expect, it } from 'vitest';
import { countWords, readSentences } from '../../server/src/core/language/sentences.ts';

const texts = (block: string) => readSentences(block, 0).map(({ text }) => text);

describe('sentences', () => {
  it.each([
    ['Is it so? Yes! No… well.', ['Is it so?', 'Yes!', 'No… well.']],
    ['Dr. Osei called at 3 p.m. and left. Good.', ['Dr. Osei called at 3 p.m. and left.', 'Good.']],
    ['Mr. J. R. Smith of Acme Inc. came. Good.', ['Mr. J. R. Smith of Acme Inc. came.', 'Good.']],
    ['It costs 5.50 per kilo, i.e. little. Good.', ['It costs 5.50 per kilo, i.e. little.', 'Good.']],
    ['He said “Fine.” and left. Good.', ['He said “Fine.” and left.', 'Good.']],
    ['One line\nand its other. Good.', ['One line\nand its other.', 'Good.']],
    ['One line\r\nand its other. Good.', ['One line\r\nand its other.', 'Good.']],
    ['We met on June 16. I liked it.', ['We met on June 16.', 'I liked it.']],
    ['You were late, so was I. We laughed.', ['You were late, so was I.', 'We laughed.']],
    ['Kilns, saws, etc. I have used them.', ['Kilns, saws, etc.', 'I have used them.']],
    ['We met on the 16. June in Bonn. Good.', ['We met on the 16. June in Bonn.', 'Good.']],
    ['Anna I. Smith came. Good.', ['Anna I. Smith came.', 'Good.']],
    ['thanks for today. sorry i was late', ['thanks for today.', 'sorry i was late']],
    ['Acme Corp. is not hiring.', ['Acme Corp. is not hiring.']],
    ['I was there for approx. two hours.', ['I was there for approx. two hours.']],
    ['It comes to Rs. 212 crore. See No. 7.', ['It comes to Rs. 212 crore.', 'See No. 7.']],
    ['I said no. 7 people came.', ['I said no.', '7 people came.']],
    ['I wrote the app. 5 shops use it.', ['I wrote the app.', '5 shops use it.']],
    ['no end', ['no end']],
    ['', []],
  ])('%j', (block, expected) => expect(texts(block)).toEqual(expected));

  it('end somewhere, however many numbers follow', () => {
    expect(texts('See No. 1 '.repeat(1000)).length).toBeGreaterThan(5);
  });

  it('do not end where something was blanked', () => {
    expect(texts('You said\n          \nthat it works.')).toHaveLength(1);
  });

  it('and words have the places of the file', () => {
    const before = 'Dear 😀,\n\n';
    const block = 'Kilns e\u0301te\u0301 😀 don’t lie. Well-known ones,\r\ntoo!';
    const file = before + block;
    for (const sentence of readSentences(block, before.length)) {
      expect(file.slice(sentence.start, sentence.end)).toBe(sentence.text);
      for (const word of sentence.words) expect(file.slice(word.start, word.end)).toBe(word.text);
    }
    expect(readSentences(block, before.length).map(({ words }) => words.map(({ text }) => text))).toEqual([
      ['Kilns', 'e\u0301te\u0301', 'don’t', 'lie'],
      ['Well-known', 'ones', 'too'],
    ]);
  });
});

describe('words are counted as a person would', () => {
  it.each([
    ['', 0],
    ['– … ! 😀', 0],
    ['one', 1],
    ["don't well-known and/or", 3],
    ['1,000 kilns at 12.50', 4],
    ['e.g. this (and that)', 4],
    ['e\u0301te\u0301 שלום 面接', 3],
    ['one\r\ntwo\tthree', 3],
  ])('%j: %i', (text, count) => expect(countWords(text)).toBe(count));
});
