import path from 'node:path';
import { build } from 'esbuild';
import { describe, expect, inject, test } from 'vitest';
import { quietSettings, startWorkbench } from '../../scripts/workbench/server.mjs';
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

/** The lines of our own suite; the editor itself says much more, which only helps where the suite did not begin. */
function report(log: readonly string[]): string {
  const own = log.filter((line) => /^[✓✗]/.test(line));
  return (own.length > 0 ? own : log).join('\n');
}

describe.skipIf(!hasBrowser)('inside the extension host of the editor', () => {
  test('its suite passes', async () => {
    const suite = await bundleSuite();
    const workspace = copyWorkspace();
    const workbench = await startWorkbench({ workbench: inject('workbench'), settings: quietSettings });
    const { browser, page } = await openBrowser();
    const log: string[] = [];
    try {
      const exited = new Promise<number>((resolve) => page.exposeFunction('codeAutomationExit', resolve));
      const keep = (_type: string, args: unknown[]) => log.push(args.map(String).join(' '));
      await page.exposeFunction('codeAutomationLog', keep);
      const payload = [
        ['extensionDevelopmentPath', workbench.remote(root)],
        ['extensionTestsPath', workbench.remote(suite)],
      ];
      await page.goto(workbench.url({ folder: workspace.folder, payload }));
      expect(await exited, report(log)).toBe(0);
      console.log(report(log));
    } finally {
      await screenshot(page, 'host');
      await browser.close();
      await workbench.stop();
      workspace.remove();
    }
  });
});
