import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { featuresAround, marked } from '../../server/src/core/language/employer/features.ts';
import { namesIn, soundsLikeTheirs } from '../../server/src/core/language/employer/index.ts';
import { isNameOf } from '../../server/src/core/workspace/companyForms.ts';
import { anyText } from '../support/arbitraries.ts';
import { speller } from '../support/speller.ts';

const names = (sentence: string) =>
  namesIn(sentence, (word) => speller.isWord(word)).map(({ start, end }) => sentence.slice(start, end));

describe('the names in a sentence', () => {
  it.each([
    ['I would be glad to join Tarn & Sons on Monday.', ['Tarn & Sons']],
    ['Working at Copper Hearth would suit me.', ['Copper Hearth']],
    ['Brackley Stone and I get on.', ['Brackley Stone']],
    ['The Auberge du Lac Noir is where I want to cook.', ['Auberge du Lac Noir']],
    ['Thank you for seeing me at Solagrid’s on Friday in May.', ['Solagrid']],
    ['I am glad that you liked it.', []],
  ])('%s', (sentence, expected) => {
    expect(names(sentence)).toEqual(expected);
  });

  it('lie in the sentence, one behind the other, whatever stands there', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { start, end } of namesIn(text, () => false)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, start + 1)).toMatch(/\p{Lu}/u);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('the reader of employers', () => {
  const sureness = (sentence: string) => {
    const start = sentence.indexOf('⟦');
    const bare = sentence.replace(/[⟦⟧]/g, '');
    return soundsLikeTheirs(bare, { start, end: sentence.indexOf('⟧') - 1 });
  };

  it('sees what stands around a name and nothing of the name', () => {
    const around = (name: string) => featuresAround(`I would love to join ⟦${name}⟧ in May.`);
    expect(around('Solagrid')).toEqual(around('Harlow & Sons'));
    expect(around('Solagrid')).toContain('to join _');
  });

  it('is surer of whom one would like to work for than of whom one worked for', () => {
    const wanted = sureness('It would be a joy to spend my next years with ⟦Pellmark⟧.');
    const former = sureness('When I was with ⟦Pellmark⟧ we changed the rota twice a year.');
    expect(wanted).toBeGreaterThan(0);
    expect(former).toBeLessThan(0);
  });

  it('has an answer to anything', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, one, other) => {
        const [start = 0, end = 0] = [one % (text.length + 1), other % (text.length + 1)].sort(
          (a, b) => a - b,
        );
        expect(soundsLikeTheirs(text, { start, end })).toEqual(expect.any(Number));
        expect(marked(text, { start, end }).length).toBe(text.length + 2);
      }),
    );
  });
});

describe('what may stand for a company', () => {
  it.each([
    ['Acme', 'Acme Robotics', true],
    ['Copper Robotics', 'Acme Robotics', false],
    ['P&D', 'Pickles & Dyson Accountants', true],
    ['WDC', 'Wexcombe District Council', true],
    ['the Miramar', 'Hotel Miramar Sur', true],
    ['Larkfield Housing', 'Brightwater Housing Association', false],
    ['Strathallan Distillery', 'Glen Fearn Distillery', false],
    ['North Fork', 'Northfork Dental', true],
    ['', 'Acme', false],
    ['Acme', '', false],
  ])('%s of %s: %s', (words, company, expected) => {
    expect(isNameOf(words, company)).toBe(expected);
  });
});
