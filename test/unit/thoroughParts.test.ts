import { expect, test } from 'vitest';
import { check, parseDraft, resolveSettings } from '../../server/src/core/index.ts';
import { speller } from '../support/speller.ts';

const note = `---
kind: thank-you
---
Dear Ms Eze,

Thank you for the hour on Wednesday. The handover board with the three colours of magnet has stayed with me.

I have nursed on stroke wards for six years, and I would love to do it on yours.

Kind regards,
Pia Lindholm
`;

const asked = `---
kind: status-check
---
Dear Ms Eze,

Thank you again for seeing me on Wednesday 4 November about the stroke ward and its three colours of magnet. I would
still love to work there. May I ask whether you have decided?

Kind regards,
Pia Lindholm
020 7946 0911
`;

const lacking = (text: string, options: object) => {
  const { settings, problems } = resolveSettings({ rules: { 'missing-part': options } });
  expect(problems).toEqual([]);
  return check(parseDraft(text), { settings, speller }).flatMap(({ rule, part, severity }) =>
    rule === 'missing-part' ? [`${part} ${severity}`] : [],
  );
};

test.each([
  ['a note', note, ['offer hint']],
  ['a status check', asked, ['qualification hint', 'offer hint']],
])('%s lacks what is seldom missed only for whoever asks for all', (_, text, parts) => {
  expect(lacking(text, {})).toEqual([]);
  expect(lacking(text, { thorough: true })).toEqual(parts);
});

test('a part that somebody lists themselves is asked for, and once', () => {
  const parts = { 'thank-you': ['offer'] };
  expect(lacking(note, { parts })).toEqual(['offer hint']);
  expect(lacking(note, { parts, thorough: true })).toEqual(['offer hint']);
});
