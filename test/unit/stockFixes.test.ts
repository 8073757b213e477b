import { expect, test } from 'vitest';
import { check, fixesFor, parseDraft } from '../../server/src/core/index.ts';
import { defaultContext } from '../support/speller.ts';

const removes = (kind: string, sentence: string): boolean => {
  const draft = parseDraft(
    `---\nkind: ${kind}\n---\nDear Ms Cole,\n\nThank you for the kiln. ${sentence}\n\nTom Reed\n`,
  );
  const found = check(draft, defaultContext).filter(({ rule }) => rule === 'generic-phrase');
  expect(found.length).toBeGreaterThan(0);
  return found.some((finding) =>
    fixesFor(finding, draft, defaultContext).some(({ title }) => title.startsWith('Remove')),
  );
};

test('a sentence that is nothing but a stock phrase may go', () => {
  expect(removes('thank-you', 'I am a team player with a passion for excellence.')).toBe(true);
});

test('one that says more than its stock phrase stays', () => {
  const own =
    'In four years at the market in Onitsha I won 212 accounts and lost two, and I can hit the ground running.';
  expect(removes('thank-you', own)).toBe(false);
});

test('and so does one that asks', () => {
  expect(removes('status-check', 'I just wanted to touch base: is there any update?')).toBe(false);
});
