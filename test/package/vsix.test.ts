import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { version } from '../../package.json';
import { startWorkbench, temporaryFolder } from '../../scripts/workbench/server.mjs';
import { hasBrowser, openBrowser, root } from '../editor/support/browser.ts';
import { copyWorkspace } from '../editor/support/workspace.ts';

const vsix = path.join(root, `followup-${version}.vsix`);

/** Installs the package as a person would, and answers with the folder it was put in. */
function install(workbench: string, data: string): string {
  const server = path.join(workbench, 'out', 'server-main.js');
  const args = ['--accept-server-license-terms', '--server-data-dir', data, '--install-extension', vsix];
  const { stdout, stderr } = spawnSync(process.execPath, [server, ...args], { encoding: 'utf8' });
  expect(stdout + stderr).toContain('successfully installed');
  const extensions = path.join(data, 'extensions');
  const name = readdirSync(extensions).find((folder) => folder.startsWith('followup.followup-'));
  return path.join(extensions, name ?? 'missing');
}

test.skipIf(!hasBrowser)('the packed extension installs, and checks a draft', async () => {
  const workbench = inject('workbench');
  const data = temporaryFolder();
  const workspace = copyWorkspace();
  const extension = install(workbench, data.folder);
  // What the bundles need is in the package; what they were made from is not.
  expect(existsSync(path.join(extension, 'docs/rules/spelling.md'))).toBe(true);
  expect(existsSync(path.join(extension, 'server'))).toBe(false);
  const running = await startWorkbench({ workbench, extension });
  const { browser, page } = await openBrowser();
  try {
    const open = workspace.file('acme/thank-you-dana-cole.followup.md');
    await page.goto(running.url({ folder: workspace.folder, open }));
    await page.locator('.squiggly-warning').first().waitFor({ timeout: 60_000 });
  } finally {
    await browser.close();
    await running.stop();
    workspace.remove();
    data.remove();
  }
});
