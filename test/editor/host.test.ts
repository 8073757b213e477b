import path from 'node:path';
import { build } from 'esbuild';
import { describe, expect, inject, test } from 'vitest';
import { quietSettings, startWorkbench } from '../../scripts/workbench/server.mjs';
import { runInside } from './support/automation.ts';
import { hasBrowser, openBrowser, results, root, screenshot } from './support/browser.ts';
import { copyWorkspace } from './support/workspace.ts';

/** The suite below host/ as one file, which the extension host loads. */
async function bundleSuite(): Promise<string> {
  const outfile = path.join(results, 'host', 'suite.cjs');
  await build({
    absWorkingDir: root,
    entryPoints: ['test/editor/host/run.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    external: ['vscode', 'mocha'],
    logLevel: 'warning',
  });
  return outfile;
}

describe.skipIf(!hasBrowser)('inside the extension host of the editor', () => {
  test('its suite passes', async () => {
    const suite = await bundleSuite();
    const workspace = copyWorkspace();
    const workbench = await startWorkbench({ workbench: inject('workbench'), settings: quietSettings });
    const { browser, page } = await openBrowser();
    try {
      const payload = [
        ['extensionDevelopmentPath', workbench.remote(root)],
        ['extensionTestsPath', workbench.remote(suite)],
      ];
      const { code, report } = await runInside(page, workbench.url({ folder: workspace.folder, payload }));
      expect(code, report).toBe(0);
      console.log(report);
    } finally {
      await screenshot(page, 'host');
      await browser.close();
      await workbench.stop();
      workspace.remove();
    }
  });
});
