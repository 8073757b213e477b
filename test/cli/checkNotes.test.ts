import { expect, test } from 'vitest';
import type { JsonReport } from '../../server/src/cli/contract.ts';
import { runCli } from '../support/cli.ts';
import { notesWith } from '../support/schedule.ts';
import { Workspace } from '../support/workspace.ts';

const body = '## Discussed\n- Marit: the cellar that floods in March\n';

test('check reports notes beside drafts', async () => {
  const { path } = new Workspace({
    'tidewater/round-1.interview.md': notesWith({ decision: '2026-11-25' }, body),
    'tidewater/marit.followup.md': 'Dear Marit,\n\nThank you for your time.\n\nBest,\nAna\n',
  });
  const { stdout } = await runCli(['check', '--format', 'json', '--now', '2026-11-19T09:00Z'], { cwd: path });
  const { files } = JSON.parse(stdout) as JsonReport;
  expect(files.map(({ kind }) => kind)).toEqual(['thank-you', 'interview-notes']);
  const notes = files.find(({ kind }) => kind === 'interview-notes');
  expect(notes).toMatchObject({ path: expect.stringContaining('round-1.interview.md'), words: 6 });
  expect(notes?.findings.map(({ text, severity, fixes }) => [text, severity, fixes[0]?.title])).toEqual([
    ['Marit Solberg', 'hint', 'Add “email:”'],
    ['Owen Tate', 'hint', 'Add “email:”'],
  ]);
});

test('nudges are no reason to fail, what cannot be meant is', async () => {
  const { path } = new Workspace({
    'nudged/a.interview.md': notesWith({ decision: '2026-11-25' }, body),
    'wrong/a.interview.md': notesWith({ decision: 'soon' }, body),
  });
  const nudged = await runCli(['check', 'nudged'], { cwd: path });
  expect([nudged.code, nudged.stdout]).toEqual([0, expect.stringContaining('2 findings in 1 of 1 file.')]);
  const wrong = await runCli(['check', 'wrong'], { cwd: path });
  expect([wrong.code, wrong.stdout]).toEqual([
    1,
    expect.stringMatching(/Interview notes.*[\s\S]*“soon” is no date/),
  ]);
});
