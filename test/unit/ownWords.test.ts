import { describe, expect, it } from 'vitest';
import { check, defaultSettings, parseDraft, resolveSettings } from '../../server/src/core/index.ts';
import { ownWords } from '../../server/src/core/proofreading/ownWords.ts';
import { letter, withFrontMatter } from '../support/draft.ts';
import { speller } from '../support/speller.ts';

const own = (text: string, listed: string[] = []) => [...ownWords(parseDraft(text), listed)];

describe('a draft vouches for', () => {
  it.each([
    [
      'the values of its front matter',
      withFrontMatter('to: Dana Krnstdt\ntopics: [vrtx]'),
      ['dana', 'krnstdt', 'vrtx'],
    ],
    ['the name in its greeting', 'Dear Dr. Krnstdt-Wrty,\n', ['krnstdt-wrty', 'krnstdt', 'wrty']],
    [
      'its signature',
      'Dear Dana,\n\nGood kilns.\n\nBest,\nAna Krnstdt\nWrty Ltd.',
      ['krnstdt', 'wrty', 'ltd'],
    ],
    ['a possessive’s name', withFrontMatter('topics: [Krnstdt’s kiln]'), ['krnstdt', "krnstdt's"]],
    ['names that stand more than once', letter('We met Krnstdt. So did Krnstdt.'), ['krnstdt']],
  ])('%s', (_, text, words) => expect(own(text)).toEqual(expect.arrayContaining(words)));

  it.each([
    ['a name that stands once', letter('We met Krnstdt.'), 'krnstdt'],
    ['a small word that stands twice', letter('We krnstdt and krnstdt.'), 'krnstdt'],
    ['a word that only ever begins its sentence', letter('Krnstdt is good. Krnstdt it is.'), 'krnstdt'],
    ['quoted words', letter('> Krnstdt and Krnstdt\n\nGood kilns.'), 'krnstdt'],
  ])('not for %s', (_, text, word) => expect(own(text)).not.toContain(word));

  it('what the person has listed', () => {
    expect(own('', ['Krnstdt', 'O’Wrty'])).toEqual(expect.arrayContaining(['krnstdt', "o'wrty"]));
  });
});

describe('spelling is silent about', () => {
  const body = letter('You gave me a beleif, and enviroment’s kiln. The recieve stays.');
  const typos = (text: string, context = {}) =>
    check(parseDraft(text), { settings: defaultSettings(), speller, ...context })
      .filter(({ rule }) => rule === 'spelling')
      .map(({ start, end }) => text.slice(start, end));

  it('nothing that no one vouches for', () =>
    expect(typos(body)).toEqual(['beleif', 'enviroment', 'recieve']));
  it('words of the front matter', () =>
    expect(typos(withFrontMatter('topics: [beleif, enviroment]', body))).toEqual(['recieve']));
  it('words of the person’s list', () => {
    expect(typos(body, { dictionary: new Set(['beleif', 'enviroment']) })).toEqual(['recieve']);
    const { settings } = resolveSettings({ rules: { spelling: { words: ['Beleif', 'Enviroment'] } } });
    expect(typos(body, { settings })).toEqual(['recieve']);
  });
  it('everything while the word lists are loading', () =>
    expect(typos(body, { speller: undefined })).toEqual([]));
});
