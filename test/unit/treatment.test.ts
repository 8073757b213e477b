import { expect, it } from 'vitest';
import { readSentences } from '../../server/src/core/language/sentences.ts';
import { cueFinder } from '../../server/src/core/rules/cues.ts';
import { treatment } from '../../server/src/core/rules/data/complaintTreatment.ts';

const find = cueFinder(treatment);

it.each([
  ['They let me go without so much as a word.', true],
  ['I sat there for an hour without so much as a cup of water.', true],
  ['Twelve years without so much as a parking ticket.', false],
  ['I have driven since 2004 without so much as a scratched mirror.', false],
])('%s', (text, isTold) => {
  expect(readSentences(text, 0).some((sentence) => find(sentence) !== undefined)).toBe(isTold);
});
