import { expect, test } from 'vitest';
import type { JsonReport } from '../../server/src/cli/contract.ts';
import { runCli } from '../support/cli.ts';

const input = `---
kind: thank-you
to: Ines Duarte
subject: The vat that turns the canal blue
---
Dear Ines,

Thank you for showing me the dye house on Tuesday. The vat that turns the whole cannal blue on wash days is still in
my head, and I would like to work where people laugh about such a thing and then fix it.

I have dyed wool for six years and kept the recipe book for four of them. If you want to see it, I will bring it.

Kind regards,
Maud Okafor
`;
const check = (...args: string[]) => runCli(['check', '--stdin', '--format', 'json', ...args], { input });

test.each([
  ['gentle', 'information', 0],
  ['standard', 'warning', 1],
  ['strict', 'error', 1],
])('--strictness %s shows a typo as %s and ends with %d', async (level, severity, code) => {
  const result = await check('--strictness', level);
  const [file] = (JSON.parse(result.stdout) as JsonReport).files;
  expect(file?.findings.map((finding) => [finding.rule, finding.severity])).toEqual([['spelling', severity]]);
  expect(result.code).toBe(code);
});

test('without it, all is standard', async () => {
  expect((await check()).stdout).toBe((await check('--strictness', 'standard')).stdout);
});

test('another word is refused with those there are', async () => {
  const { code, stderr } = await check('--strictness', 'harsh');
  expect(code).toBe(2);
  expect(stderr).toMatch(/gentle, standard, strict/);
});
