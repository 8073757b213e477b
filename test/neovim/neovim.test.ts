import { execFile, spawnSync } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { misspelledDraft } from '../support/drafts.ts';
import { Workspace } from '../support/workspace.ts';

const file = (name: string) => path.join(import.meta.dirname, name);
/** NEOVIM names another one than that on the PATH. */
const nvim = process.env.NEOVIM ?? 'nvim';
const isMissing = spawnSync(nvim, ['--version']).error !== undefined;
if (isMissing && process.env.CI === 'true')
  throw new Error(`Neovim is needed for these tests: no ${nvim} was found.`);
if (isMissing) console.warn(`No ${nvim} was found: the tests in Neovim are skipped.`);

interface Report {
  found: { code: string; source: string; text: string }[];
  offered: string[];
}

/** Runs session.lua in a Neovim without the settings of whoever runs the tests. */
async function runSession(draft: string): Promise<Report> {
  const args = ['--headless', '--clean', '-u', file('init.lua'), '-S', file('session.lua')];
  const env = {
    ...process.env,
    NODE: process.execPath,
    FOLLOWUP: path.resolve(import.meta.dirname, '../../dist/cli.js'),
    DRAFT: draft,
  };
  const { stdout } = await promisify(execFile)(nvim, args, { env, cwd: path.dirname(draft) });
  return JSON.parse(stdout) as Report;
}

test.skipIf(isMissing)('Neovim shows findings, applies a fix, marks as sent and saves', async () => {
  const name = 'für Dana – thanks.followup.md';
  const workspace = new Workspace({ [name]: misspelledDraft });
  const { found, offered } = await runSession(path.join(workspace.path, name));
  expect(found).toEqual([{ code: 'spelling', source: 'Followup', text: 'problemm' }]);
  expect(offered).toContain('Change to “problem”');
  expect(offered).toContain('Add “problemm” to dictionary');
  const fixed = misspelledDraft.replace('problemm', 'problem');
  expect(workspace.read(name)).toBe(fixed.replace('monolith\n---', 'monolith\nsent: 2026-11-19T09:12\n---'));
});
