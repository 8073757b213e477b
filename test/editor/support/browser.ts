import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { inject } from 'vitest';

export const root = path.resolve(import.meta.dirname, '../../..');
/** What a run leaves behind for people to look at; not committed. */
export const results = path.join(root, 'test-results');

/** False where there is no browser: then nothing of the editor can be tested. */
export const hasBrowser = inject('chromium') !== undefined;

/** What a browser would do on its own over the network, and what a container does not let it do. */
const quiet = ['disable-quic', 'no-first-run', 'disable-background-networking', 'disable-component-update'];
const contained = ['no-sandbox', 'disable-gpu', 'disable-dev-shm-usage'];

export async function openBrowser(): Promise<{ browser: Browser; page: Page }> {
  const browser = await chromium.launch({
    executablePath: inject('chromium'),
    args: [...quiet, ...contained].map((name) => `--${name}`),
  });
  const permissions = ['clipboard-read', 'clipboard-write'];
  const page = await (
    await browser.newContext({ viewport: { width: 1280, height: 800 }, permissions })
  ).newPage();
  return { browser, page };
}

/** Keeps a picture of the page as test-results/<name>.png. */
export async function screenshot(page: Page, name: string): Promise<void> {
  mkdirSync(results, { recursive: true });
  await page.screenshot({ path: path.join(results, `${name}.png`) });
}
