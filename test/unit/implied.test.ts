import { expect, test } from 'vitest';
import { check, parseDraft } from '../../server/src/core/index.ts';
import { defaultContext } from '../support/speller.ts';

const lacks = (body: string, kind = 'thank-you') =>
  check(
    parseDraft(`---
kind: ${kind}
to: Ms Cole
---
Dear Ms Cole,

${body}
`),
    defaultContext,
  ).flatMap(({ rule, part }) => (rule === 'missing-part' ? [part] : []));

const thanks = 'Thank you for showing me the claims desk yesterday.';

test.each([
  'I remain available for any further stage of the process.',
  'At my last firm I halved the backlog, and I believe I can do the same for your claims desk.',
])('interest is in “%s”', (sentence) => {
  expect(lacks(`${thanks} ${sentence}\n\nKind regards,\nTom Reed`)).not.toContain('interest');
  expect(lacks(`${thanks}\n\nKind regards,\nTom Reed`)).toContain('interest');
});

test('“All the best.” wishes them well after a no', () => {
  const no = 'Thank you for letting me know. What could I do better next time?';
  expect(lacks(`${no}\n\nAll the best,\nTom Reed`, 'rejection-reply')).not.toContain('good-wishes');
  expect(lacks(`${no}\n\nKind regards,\nTom Reed`, 'rejection-reply')).toContain('good-wishes');
});

test('a last line that leaves it open closes the letter', () => {
  const body = `${thanks} I have run one for four years and would love to run yours.`;
  expect(lacks(`${body}\n\nLooking forward to hearing from you.\n\nTom Reed`)).not.toContain('closing');
  expect(lacks(`${body}\n\nThe desk by the window is the best.\n\nTom Reed`)).toContain('closing');
});
