import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { globSync } from 'tinyglobby';
import { describe, expect, inject, test } from 'vitest';
import { quietSettings } from '../../scripts/workbench/server.mjs';
import { runInside } from './support/automation.ts';
import { hasBrowser, openBrowser, results, root, screenshot } from './support/browser.ts';
import { startWebWorkbench } from './support/webWorkbench.ts';

const bundles = path.join(results, 'web');
const memfs = {
  name: 'memfs',
  publisher: 'test',
  version: '1.0.0',
  engines: { vscode: '^1.100.0' },
  browser: './memfs.cjs',
};

async function bundle(): Promise<void> {
  const cwd = path.join(import.meta.dirname, 'workspace');
  const files = globSync('**', { cwd }).map((name) => [
    `/${name}`,
    readFileSync(path.join(cwd, name), 'utf8'),
  ]);
  await build({
    absWorkingDir: import.meta.dirname,
    entryPoints: ['web/memfs.ts', 'web/suite.ts', 'web/reloaded.ts'],
    outdir: bundles,
    // So that nobody takes it for a module; 1.100 fetches the entry of an extension as `.cjs.js`.
    outExtension: { '.js': '.cjs.js' },
    bundle: true,
    platform: 'browser',
    format: 'cjs',
    external: ['vscode'],
    define: { FILES: JSON.stringify(Object.fromEntries(files)) },
    logLevel: 'warning',
  });
  mkdirSync(bundles, { recursive: true });
  const manifest = { ...memfs, activationEvents: ['onFileSystem:memfs'] };
  writeFileSync(path.join(bundles, 'package.json'), JSON.stringify(manifest));
}

/** What the page says to the workbench. */
const optionsFor = (suite: string) => (origin: string) => {
  const { protocol, host } = new URL(origin);
  const uri = (where: string) => ({ scheme: protocol.slice(0, -1), authority: host, path: where });
  return {
    folderUri: { scheme: 'memfs', authority: '', path: '/' },
    additionalBuiltinExtensions: [uri('/web')],
    developmentOptions: {
      extensions: [uri('/extension')],
      extensionTestsPath: uri(`/extension/test-results/web/${suite}.cjs`),
    },
    configurationDefaults: quietSettings,
    userDataPath: '/',
    isEnabledFileDownloads: true,
    isEnabledFileUploads: true,
    isEnabledCoderGettingStarted: false,
    productConfiguration: {
      enableTelemetry: false,
      webEndpointUrlTemplate: `http://{{uuid}}.${host}/build`,
      webviewContentExternalBaseUrlTemplate: `http://{{uuid}}.${host}/build/out/vs/workbench/contrib/webview/browser/pre/`,
    },
  };
};

describe.skipIf(!hasBrowser)('as a web extension', () => {
  test('checks, fixes, lists and marks without a disk or a process', async () => {
    await bundle();
    const routes = { web: bundles, extension: root };
    let suite = 'suite';
    const web = await startWebWorkbench(inject('workbench'), routes, (origin) => optionsFor(suite)(origin));
    const { browser, page } = await openBrowser();
    const runSuite = async (where: Page) => {
      const { code, report } = await runInside(where, web.url);
      expect(code, report).toBe(0);
      console.log(report);
    };
    try {
      await runSuite(page);
      suite = 'reloaded';
      await runSuite(await page.context().newPage());
    } finally {
      await screenshot(page, 'web');
      await browser.close();
      web.stop();
    }
  });
});
