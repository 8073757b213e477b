import { describe, expect, test } from 'vitest';
import { tellsDay } from '../../server/src/core/language/moves/interviewDay.ts';

const tuesday = '2026-05-05';

describe('names the day', () => {
  test.each([
    'We met on Tuesday in the potting shed.',
    'Since 5 May I have dreamt of your dahlias.',
    'Our talk on 3 June is still on my mind.',
    'It is two weeks since I sat in your kitchen.',
    'You showed me the press in early May.',
  ])('%s', (text) => expect(tellsDay([text], tuesday)).toBe(true));
});

describe('names another', () => {
  test.each([
    'From 23 to 27 March I shall be at my sister’s.',
    'I must tell my landlord by 31 August.',
    'The shift list had to be ready before the April changeover.',
    'I hope the storm of Sunday spared your roof.',
  ])('%s', (text) => expect(tellsDay([text], tuesday)).toBe(false));
});

test('a date at the top that is none says nothing', () => {
  for (const date of ['soon', '', '05/05/2026', '2026-13-45'])
    expect(tellsDay(['Kind regards'], date)).toBe(true);
});
