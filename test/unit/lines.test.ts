import { expect, it } from 'vitest';
import { blank, lineBreakOf, linesOf } from '../../server/src/core/document/lines.ts';

it('lines end with LF, CRLF or CR and know their places', () => {
  const text = 'one\ntwo\r\nthree\rfour';
  const lines = [...linesOf(text)];
  expect(lines.map((line) => line.text)).toEqual(['one', 'two', 'three', 'four']);
  expect(lines.map(({ start, end }) => text.slice(start, end))).toEqual(['one', 'two', 'three', 'four']);
  expect(lines.map(({ end, next }) => text.slice(end, next))).toEqual(['\n', '\r\n', '\r', '']);
});

it('an empty last line is none', () => {
  expect([...linesOf('a\n\n')].map((line) => line.text)).toEqual(['a', '']);
  expect([...linesOf('')]).toEqual([]);
});

it('a region is cut where it ends, even between CR and LF', () => {
  const text = 'one\r\ntwo\r\nthree';
  expect([...linesOf(text, 2, 9)]).toEqual([
    { start: 2, end: 3, next: 5, text: 'e' },
    { start: 5, end: 8, next: 9, text: 'two' },
  ]);
});

it('the line break of a text is its first one', () => {
  expect(['a', 'a\nb\r\n', 'a\r\nb\n', 'a\rb'].map(lineBreakOf)).toEqual(['\n', '\n', '\r\n', '\r']);
});

it('what is blanked keeps its length and its line breaks', () => {
  expect(blank('ab\r\nc😀\td\n')).toBe('  \r\n     \n');
});
