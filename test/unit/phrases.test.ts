import { describe, expect, it } from 'vitest';
import { compilePhrase, compilePhrases } from '../../server/src/core/language/phrases.ts';
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
    ['it has gone', ['it has gone', 'it’s gone']],
    ['I (really) am keen', ['I am keen', 'I’m keen', 'I really am keen']],
    ['I am (very|quite) keen', ['I am keen', 'I’m very keen', 'I am quite keen']],
    ['(very|quite) keen', ['keen', 'very keen', 'quite keen']],
    ['[I am|we are] keen', ['I am keen', 'I’m keen', "we're keen"]],
    ['they [have|had] won', ['they had won', 'they’d won', "they've won"]],
    ['I (have) seen', ['I seen', 'I have seen', 'I’ve seen']],
    ['I cannot go', ['I cannot go', 'I can not go', 'I can’t go', "I can't go", 'I CAN’T GO']],
    ['I can not go', ['I cannot go', 'I can not go', 'I can’t go']],
    ['I will not go', ['I will not go', 'I won’t go', 'I’ll not go']],
    ['we [shall not|will not] go', ['we shall not go', 'we shan’t go', "we won't go"]],
    ['cannot go', ['cannot go', 'can’t go']],
    ['do (really) not go', ['do not go', 'don’t go', 'do really not go', 'don’t go']],
    ['[could|did] not [honour|size] it', ['could not honor it', 'didn’t honour it', 'DIDN’T SIZE IT']],
    ['organize', ['organize', 'organise']],
    ['realise', ['realise', 'realize', 'REALIZE']],
    ['organiz*', ['organizers', 'organisers']],
    ['organizing organizations', ['organizing organizations', 'organising organisations']],
    ['honour', ['honour', 'honor']],
    ['favourite colour', ['favourite colour', 'favorite color']],
    ['keen (really) person', ['keen person', 'keen really person']],
    ['keen (and hungry) person', ['keen person', 'keen and hungry person', 'keen and-hungry person']],
    ['(really) keen', ['keen', 'really keen']],
    ['(really) (very) keen', ['keen', 'really keen', 'very keen', 'really very keen']],
    ['(really) ..1 keen', ['keen', 'so keen', 'really so keen']],
    ['..2 keen', ['keen', 'so keen', 'ever so keen']],
    ['naïve éclair', ['naïve éclair', 'NAÏVE Éclair']],
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
    ['be', 'béa be\u00e9 be\u0301 be面 жbe be9'],
    ['I am keen', 'I amkeen'],
    ['cannot go', 'can go, cant go, can, go'],
    ['(really) keen', 'unkeen keenly'],
  ])('%j in %j', (pattern, text) => expect(found(pattern, text)).toEqual([]));
});

it.each(['\u200b', '\0', '*', '_', '«', '>', '😀', '\ufeff', '/', '.'])('words may stand beside %j', (mark) =>
  expect(found('team player', `x${mark}team player${mark}x`)).toEqual(['team player']),
);

describe('an expression', () => {
  const text = 'A team player, team player.';
  it('may be used in every way', () => {
    const phrase = compilePhrase('team player');
    expect(text.search(phrase)).toBe(2);
    expect(text.replace(phrase, 'x')).toBe('A x, x.');
    expect(text.match(phrase)).toHaveLength(2);
    expect([phrase.test(text), phrase.test(text), phrase.test(text)]).toEqual([true, true, false]);
    expect(new RegExp(phrase.source).test(text)).toBe(true);
    phrase.lastIndex = 5;
    expect(phrase.test('nothing')).toBe(false);
    expect(phrase.lastIndex).toBe(0);
  });

  it('of a list finds what its phrases find', () => {
    const any = compilePhrases(['player', 'team player', 'team', 'go*', 'not here']);
    expect([...text.matchAll(any)].map(({ 0: match, index }) => [match, index])).toEqual([
      ['team player', 2],
      ['team player', 15],
    ]);
    expect(text.search(any)).toBe(2);
    expect(text.replace(any, 'x')).toBe('A x, x.');
    expect([...'Players play.'.matchAll(any)]).toEqual([]);
    expect([any.test(text), any.test('go on'), any.test('going')]).toEqual([true, false, true]);
    any.lastIndex = 0;
    expect([...'going, GOES'.matchAll(any)].map(String)).toEqual(['going', 'GOES']);
  });

  it('of an empty list finds nothing', () => expect(text.search(compilePhrases([]))).toBe(-1));
});

it('a pattern that makes no expression is refused', () => {
  expect(() => compilePhrase('a* *b*)(').source).not.toThrow(TypeError);
  expect(() => new RegExp(compilePhrase('**').source)).toThrow(SyntaxError);
  expect(() => compilePhrase('**').test('any text')).toThrow(SyntaxError);
  expect(() => compilePhrase('a very|quite good one').test('any text')).toThrow(SyntaxError);
});

const part = /\[([^\]]*)\]|\(([^)]*)\)|\.\.(\d)/g;

/** What a pattern says in plain words: shortest and longest reading, and one for each choice. */
function readings(pattern: string): string[] {
  const most = Math.max(
    1,
    ...[...pattern.matchAll(part)].map(([, choice, option]) => (choice ?? option ?? '').split('|').length),
  );
  const read = (index: number, long: boolean) =>
    pattern
      .replace(part, (_, choice?: string, option?: string, gap?: string) => {
        const choices = (choice ?? option ?? '').split('|');
        const chosen = choices[index % choices.length] ?? '';
        if (choice !== undefined) return chosen;
        if (option !== undefined) return long ? chosen : '';
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
    expect(
      patterns.filter((pattern) =>
        /\b(?:hon|fav|col|behavi|endeav|lab|neighb|hum|rum|flav|harb)or(?:s|ed|ing|able|ites?|ful)?(?!\p{L})/u.test(
          pattern,
        ),
      ),
    ).toEqual([]);
  });

  it('gives every group a hint', () => {
    for (const { hint } of genericPhrases) expect(hint).toMatch(/^[A-Z].*\.$/);
  });
});
