import { describe, expect, it } from 'vitest';
import { loadSpeller } from '../../server/src/core/index.ts';
import { speller } from '../support/speller.ts';

describe('words', () => {
  it.each(['kiln', 'colour', 'color', 'Tuesday', "don't", 'organisation', 'organization', 'I'])(
    '%s',
    (word) => {
      expect(speller.isWord(word)).toBe(true);
    },
  );
  it.each(['klin', 'tuesday', '', 'recieve', 'a b'])('not %j', (word) =>
    expect(speller.isWord(word)).toBe(false),
  );
});

describe('names', () => {
  it.each(['Dana', 'dana', 'Kubernetes', 'kubernetes', 'PostgreSQL'])('%s', (name) => {
    expect(speller.isName(name)).toBe(true);
  });
  it.each(['recieve', '', 'Krnstdt'])('not %j', (word) => expect(speller.isName(word)).toBe(false));
});

describe('suggestions', () => {
  it.each([
    ['recieve', 'receive'],
    ['Recieve', 'Receive'],
    ['RECIEVE', 'RECEIVE'],
    ['definately', 'definitely'],
    ['oppurtunity', 'opportunity'],
    ['tuesday', 'Tuesday'],
    ['teh', 'the'],
  ])('%s: %s', (word, suggestion) => expect(speller.suggest(word, 5)).toContain(suggestion));

  it.each([
    ['carefull', 'careful'],
    ['alot', 'a lot'],
    ['eachother', 'each other'],
    ['nowledge', 'knowledge'],
    ['calender', 'calendar'],
    ['absense', 'absence'],
    ['knowedge', 'knowledge'],
    ['beautyfull', 'beautiful'],
    ['fotograph', 'photograph'],
    ['thiers', 'theirs'],
  ])('begin with what sounds alike, or is what people leave out: %s: %s', (word, suggestion) =>
    expect(speller.suggest(word, 1)).toEqual([suggestion]),
  );

  it('may lie far away where nothing is near', () =>
    expect(speller.suggest('invidivual', 1)).toEqual(['individual']));

  it('are put in unseen only where none comes near the first', () => {
    expect(speller.certain('recieve')).toBe('receive');
    expect(speller.certain('definately')).toBe('definitely');
    for (const word of ['thn', 'pary', 'frams']) expect(speller.certain(word), word).toBeUndefined();
  });

  it('are words, each once, and no more than asked for', () => {
    for (const word of ['recieve', 'Thnak', 'kilnn', 'colur']) {
      const found = speller.suggest(word, 3);
      expect(found.length).toBeGreaterThan(0);
      expect(found.length).toBeLessThanOrEqual(3);
      expect(new Set(found).size).toBe(found.length);
      for (const suggestion of found) {
        expect(speller.isWord(suggestion) || speller.isWord(suggestion.toLowerCase())).toBe(true);
      }
    }
  });

  it('may be none', () => expect(speller.suggest('', 5)).toEqual([]));
});

it('bytes that are no word list are refused', () => {
  const bytes = new Uint8Array(16);
  expect(() => loadSpeller(bytes)).toThrow();
});
