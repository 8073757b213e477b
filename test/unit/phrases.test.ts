import { describe, expect, it } from 'vitest';
import { compilePhrase } from '../../server/src/core/language/phrases.ts';
import { genericPhrases } from '../../server/src/core/rules/data/genericPhrases.ts';
import * as payWords from '../../server/src/core/rules/data/payWords.ts';

const found = (pattern: string, text: string) =>
  [...text.matchAll(compilePhrase(pattern))].map(([match]) => match);

describe('a pattern matches', () => {
  it.each([
    [
      'team player',
      ['Team Player', 'team\nplayer', 'team\r\n player', 'team-player', 'team, player', 'team\u00a0player'],
    ],
    ['team player', ['team–player', 'team‐player', 'team  player', 'team\tplayer', 'TEAM PLAYER']],
    ['work*', ['work', 'works', 'working', 'worker’s']],
    ["don't know", ["don't know", 'DON’T know']],
    ['I am keen', ['I am keen', 'I’m keen', "I'm keen"]],
    ['they have won', ['they have won', 'they’ve won']],
    ['you are good', ['you are good', 'you’re good']],
    ['it is good', ['it is good', 'it’s good']],
    ['I will go', ['I will go', 'I’ll go']],
    ['I would go', ['I would go', 'I’d go']],
    ['I had gone', ['I had gone', 'I’d gone']],
    ['do not go', ['do not go', 'don’t go', "don't go"]],
    ['organize', ['organize', 'organise']],
    ['organizing organizations', ['organizing organizations', 'organising organisations']],
    ['honour', ['honour', 'honor']],
    ['favourite colour', ['favourite colour', 'favorite color']],
    ['keen (really) person', ['keen person', 'keen really person']],
    ['keen (and hungry) person', ['keen person', 'keen and hungry person', 'keen and-hungry person']],
    ['[skills|skill set] here', ['skills here', 'skill set here', 'skill-set here']],
    ['so ..2 keen', ['so keen', 'so very keen', 'so very, very keen', 'so e\u0301gal 3rd keen']],
    ['c++ code', ['c++ code']],
  ])('%j: %j', (pattern, texts) => {
    for (const text of texts) {
      expect(found(pattern, text)).toEqual([text]);
      expect(found(pattern, `(“${text}”), ${text}.`)).toEqual([text, text]);
    }
  });
});

describe('a pattern does not match', () => {
  it.each([
    ['team player', 'steam player team players team layer teamplayer team. Player team / player'],
    ['so ..2 keen', 'so a b c keen so. Keen'],
    ['keen (really) person', 'keen very person'],
    ['[a|b] c', 'd c a d'],
    ['a.b', 'axb'],
    ['size', 'siz'],
    ['I am keen', 'Im keen, I a keen'],
    ['naïve', 'naïveté naïvely'],
    ['be', 'béa be\u00e9'],
  ])('%j in %j', (pattern, text) => expect(found(pattern, text)).toEqual([]));
});

it('a pattern that makes no expression is refused', () => {
  expect(() => compilePhrase('a* *b*)(')).not.toThrow(TypeError);
  expect(() => compilePhrase('**')).toThrow(SyntaxError);
});

const part = /\[([^\]]*)\]|\(([^)]*)\)|\.\.(\d)/g;

/** What a pattern says in plain words: shortest and longest reading, and one for each choice. */
function readings(pattern: string): string[] {
  const most = Math.max(
    1,
    ...[...pattern.matchAll(part)].map(([, choice]) => choice?.split('|').length ?? 1),
  );
  const read = (index: number, long: boolean) =>
    pattern
      .replace(part, (_, choice?: string, option?: string, gap?: string) => {
        if (choice !== undefined) return choice.split('|').at(index % choice.split('|').length) ?? '';
        if (option !== undefined) return long ? option : '';
        return long ? 'word '.repeat(Number(gap)) : '';
      })
      .replace(/\*/g, '')
      .replace(/\s+/g, ' ')
      .trim();
  return Array.from({ length: most }, (_, index) => [read(index, false), read(index, true)]).flat();
}

/** Lists of patterns, whatever they are called; the regular expressions beside them are no patterns. */
const payPatterns = Object.values<unknown>(payWords).filter((value): value is string[] =>
  Array.isArray(value),
);
const patterns = [...genericPhrases.flatMap(({ patterns }) => patterns), ...payPatterns.flat()];

describe('the data of the rules', () => {
  it.each(patterns)('%s matches all that it says', (pattern) => {
    for (const reading of readings(pattern)) {
      for (const text of [
        reading,
        reading.toUpperCase(),
        `(${reading.replaceAll(' ', '\r\n')})`,
        reading.replaceAll("'", '’'),
      ]) {
        expect(compilePhrase(pattern).test(text), text).toBe(true);
      }
    }
  });

  it('holds no pattern twice', () => expect(new Set(patterns).size).toBe(patterns.length));

  it('is written with -our, or the other spelling would not match', () => {
    expect(patterns.filter((pattern) => /\b(?:hon|fav|col|behavi|endeav)or/.test(pattern))).toEqual([]);
  });

  it('gives every group a hint', () => {
    for (const { hint } of genericPhrases) expect(hint).toMatch(/^[A-Z].*\.$/);
  });
});
