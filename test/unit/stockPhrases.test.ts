import { expect, it } from 'vitest';
import { check, parseDraft } from '../../server/src/core/index.ts';
import { letter } from '../support/draft.ts';
import { defaultContext } from '../support/speller.ts';

it('only the first stock phrase of a message is explained', () => {
  const text = letter('I am a team player with excellent communication skills. I hit the ground running.');
  const told = check(parseDraft(text), defaultContext).filter(({ rule }) => rule === 'generic-phrase');
  expect(told[0]!.message).toContain('could stand in anyone’s letter');
  expect(told.length).toBeGreaterThan(1);
  for (const { message } of told.slice(1)) expect(message).toContain('is a stock phrase.');
});
