import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readExamples } from '../../scripts/train/examples.ts';
import { parseDraft } from '../../server/src/core/index.ts';
import { featuresOf } from '../../server/src/core/language/reader/features.ts';
import { isSureOf, type Label, maybe, sentencesThat } from '../../server/src/core/language/reader/index.ts';
import { labels } from '../../server/src/core/language/reader/labels.ts';
import {
  type Model,
  readModel,
  readWeights,
  scorer,
  writeModel,
  writeWeights,
} from '../../server/src/core/language/reader/model.ts';
import { tellingPart } from '../../server/src/core/language/reader/tellingPart.ts';
import { anyText } from '../support/arbitraries.ts';

const sentencesOf = (body: string) => parseDraft(`Dear Ana,\n\n${body}\n\nBest,\nTom\n`).email.sentences;
const taken = (label: Label, body: string) =>
  [...sentencesThat(label, sentencesOf(body))].map(({ text }) => text);

describe('the features of a sentence', () => {
  it('are its stems, marks and numbers, their pairs and triples', () => {
    expect([...featuresOf("It's 40 minutes!")]).toEqual(
      [
        '^ it',
        '^ it is',
        'it',
        'it is',
        'it is 0',
        'is',
        'is 0',
        'is 0 minut',
        '0',
        '0 minut',
        '0 minut !',
      ].concat(['minut', 'minut !', 'minut ! $', '!', '! $']),
    );
  });

  it('are the same in capitals, with either apostrophe and with line breaks', () => {
    expect(featuresOf('I CAN’T\r\nwait')).toEqual(featuresOf("i can't wait"));
  });

  it('can be read of anything', () => {
    fc.assert(fc.property(anyText, (text) => featuresOf(text).size >= 0));
  });

  it('stay few, however long the text is', () => {
    expect(featuresOf('so it goes on and on '.repeat(10_000)).size).toBeLessThan(50);
  });
});

describe('a model', () => {
  const of = { bias: -1, step: 0.1, alone: 1, never: -2 };
  const model: Model = {
    labels: Object.fromEntries(labels.map((label) => [label, of])) as Model['labels'],
    features: new Map([
      ['nobodi', '60|a100'],
      ['thank you', '30|a-100b3'],
    ]),
  };

  it('scores what it knows of a sentence', () => {
    const score = scorer(model);
    expect(score('Nobody came.').complaint).toBeGreaterThan(score('The gate is open.').complaint);
    expect(score('Thank you.').complaint).toBeLessThan(score('The gate is open.').complaint);
    expect(score('The gate is open.').complaint).toBe(-1);
  });

  it('is the same after it was stored', () => {
    const complaint = { ...of, together: 0.5 };
    const stored = writeModel({ ...model, labels: { ...model.labels, complaint } });
    expect(readModel(stored).labels.complaint).toEqual(complaint);
    expect(writeModel(readModel(stored))).toBe(stored);
  });

  it('stores any weights', () => {
    const steps = fc.uniqueArray(
      fc.tuple(
        fc.nat(labels.length - 1),
        fc.integer({ min: -127, max: 127 }).filter((count) => count !== 0),
      ),
      { selector: ([label]) => label },
    );
    fc.assert(
      fc.property(fc.nat(120), steps, (tenths, pairs) => {
        const weights = { rarity: tenths / 10, steps: pairs };
        expect(readWeights(writeWeights(weights))).toEqual(weights);
      }),
    );
  });
});

describe('the reader that comes with the program', () => {
  it('takes a message of complaints for one, and none of its thanks', () => {
    const body =
      'Thank you for the look at the kiln. I was left standing in the corridor and nobody said a word. Your colleague was rude and had not read my letter.';
    const found = taken('complaint', body);
    expect(found.length).toBeGreaterThan(0);
    expect(found).not.toContain('Thank you for the look at the kiln.');
  });

  it('takes one sentence about a matter where it is sure', () => {
    expect(taken('salary', 'I enjoyed the loom. What would the salary be?')).toEqual([
      'What would the salary be?',
    ]);
  });

  it('finds nothing in an ordinary letter, and nothing in none', () => {
    const body =
      'Thank you for the tour of the mill on Monday. I have run a loom for nine years and would love to run yours.';
    for (const label of ['complaint', 'pushy', 'salary', 'confidential', 'plan'] as const) {
      expect(taken(label, body), label).toEqual([]);
      expect(sentencesThat(label, []).size).toBe(0);
    }
  });

  it('is sure of thanks and knows them to be no complaint', () => {
    const [thanks] = sentencesOf('Thank you so much for your time on Tuesday.');
    expect(isSureOf(thanks!.text, 'thanks')).toBe(true);
    expect(maybe(thanks!, 'complaint')).toBe(false);
  });
});

describe('the sentences it is taught with', () => {
  const examples = readExamples();

  it('have labels that are known, and a text', () => {
    for (const { text, is, innocentOf } of examples) {
      expect(text.trim()).not.toBe('');
      if (innocentOf) expect(is).not.toContain(innocentOf);
    }
    for (const label of labels)
      expect(examples.filter(({ is }) => is.has(label)).length).toBeGreaterThan(100);
  });
});

describe('where a sentence tells', () => {
  const told = (body: string) => {
    const [sentence] = sentencesOf(body);
    const { start, end } = tellingPart(sentence!, 'pushy');
    return sentence!.text.slice(start - sentence!.start, end - sentence!.start);
  };

  it('is the clause that would be told by itself', () => {
    const body =
      'I have eleven years on the front desk of three hotels, and you will not find anybody better than me.';
    expect(told(body)).toBe('you will not find anybody better than me');
  });

  it('is all of a short one', () =>
    expect(told('You will not find better.')).toBe('You will not find better'));
});
