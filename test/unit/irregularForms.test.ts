import { expect, test } from 'vitest';
import { irregularFormsOf } from '../../server/src/core/proofreading/bentRegularly.ts';

test.each([
  ['thinked', ['thought']],
  ['teached', ['taught']],
  ['layed', ['laid']],
  ['writed', ['wrote', 'written']],
  ['begined', ['began', 'begun']],
  ['runned', ['ran', 'run']],
])('%s', (bent, right) => {
  expect(irregularFormsOf(bent)).toEqual(right);
});

test.each(['worked', 'cleaned', 'fitted', 'helped', 'thought', 'bed', ''])('%s is no such form', (word) => {
  expect(irregularFormsOf(word)).toEqual([]);
});
