/** What the reader of sentences alone says is a warning only where it has hardly a doubt. */
import { expect, test } from 'vitest';
import { hasNoDoubt } from '../../server/src/core/language/reader/index.ts';
import { readHalf } from '../support/corpus.ts';

const guessed = /as if you pressed|may sound like a complaint|may be something an employer keeps/;
const labels = { 'pushy-tone': 'pushy', complaint: 'complaint', confidential: 'confidential' } as const;

test('a guess is a remark where the reader doubts, and a warning where it does not', () => {
  const seen = new Set<string>();
  for (const { draft, findings } of [...readHalf('blind-3'), ...readHalf('blind-5')]) {
    for (const finding of findings) {
      const label = labels[finding.rule as keyof typeof labels];
      if (!label || !guessed.test(finding.message)) continue;
      const sentence = draft.email.sentences.find(
        ({ start, end }) => start <= finding.start && finding.start < end,
      )!;
      expect(finding.severity).toBe(hasNoDoubt(sentence, label) ? 'warning' : 'information');
      seen.add(finding.severity);
    }
  }
  expect([...seen].sort()).toEqual(['information', 'warning']);
});
