import { findChromium } from '../../scripts/workbench/browser.mjs';
import { installWorkbench } from '../../scripts/workbench/install.mjs';
import build from '../support/build.ts';

interface Project {
  provide(key: 'chromium' | 'workbench', value: string): void;
}

/** Fetches the editor and builds what runs in it; without a browser to show it in, its tests are skipped. */
export default async function setup({ provide }: Project): Promise<void> {
  const chromium = findChromium();
  if (!chromium) {
    const hint = 'No Chromium or Chrome was found (CHROMIUM can name one)';
    if (process.env.CI === 'true')
      throw new Error(`${hint}, and in CI the editor tests are not to be skipped.`);
    console.warn(`${hint}: the tests in the real editor are skipped.`);
    return;
  }
  provide('chromium', chromium);
  provide('workbench', await installWorkbench());
  await build();
}

declare module 'vitest' {
  interface ProvidedContext {
    chromium: string;
    workbench: string;
  }
}
