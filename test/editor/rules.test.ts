import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { startWorkbench } from '../../scripts/workbench/server.mjs';
import { rules } from '../../server/src/core/index.ts';
import { draftsOf, parseWorkspace } from '../support/workspaceText.ts';
import { hasBrowser, openBrowser, root, screenshot } from './support/browser.ts';
import { chooseBy, pressUntil } from './support/keys.ts';
import { copyWorkspace } from './support/workspace.ts';

/** The first bad example of a rule's page. */
function badExample(id: string): string {
  const page = readFileSync(path.join(root, 'docs/rules', `${id}.md`), 'utf8');
  return /```followup-bad\r?\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
}

const nameOf = (id: string) => `rule-${id}.followup.md`;

/** Where the message lies: an example of several files keeps its folders, below one of its own. */
const pathOf = (id: string) => (parseWorkspace(badExample(id)) ? `${id}/here/${nameOf(id)}` : nameOf(id));

/** The files of an example; of several, the last message is the one that is marked. */
function filesOf(id: string): [path: string, text: string][] {
  const example = badExample(id);
  const workspace = parseWorkspace(example);
  if (!workspace) return [[nameOf(id), example]];
  const marked = draftsOf(workspace).at(-1)!;
  const home = path.dirname(marked);
  return Object.entries(workspace.files).map(([name, text]) => {
    if (name === marked) return [pathOf(id), text];
    return [`${id}/${path.dirname(name) === home ? 'here' : 'there'}/${path.basename(name)}`, text];
  });
}

/** The finding, the hover and the fix of each rule, as a person sees them; test-results/ keeps the pictures. */
describe.skipIf(!hasBrowser)('every rule in the window of the editor', () => {
  let workspace: ReturnType<typeof copyWorkspace>;
  let workbench: Awaited<ReturnType<typeof startWorkbench>>;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    workspace = copyWorkspace();
    for (const { id } of rules) {
      for (const [name, text] of filesOf(id)) {
        mkdirSync(path.dirname(workspace.file(name)), { recursive: true });
        writeFileSync(workspace.file(name), text);
      }
    }
    workbench = await startWorkbench({ workbench: inject('workbench'), extension: root });
    ({ browser, page } = await openBrowser());
    const open = workspace.file(pathOf(rules[0]!.id));
    await page.goto(workbench.url({ folder: workspace.folder, open }));
    await page.locator('.editor-instance .view-lines').first().waitFor({ timeout: 60_000 });
  });

  afterAll(async () => {
    await screenshot(page, 'rules-last');
    await browser.close();
    await workbench.stop();
    workspace.remove();
  });

  /** By its name, as in "Go to File…". */
  async function openDraft(id: string): Promise<void> {
    await chooseBy(page, 'Control+p', nameOf(id), nameOf(id));
    await page.locator('.tab.active', { hasText: nameOf(id) }).waitFor();
  }

  /** Findings of closed files go, so that the next draft has the Problems panel for itself. */
  async function closeAll(): Promise<void> {
    await page.keyboard.press('Control+k');
    await page.keyboard.press('w');
    await page.locator('.tab').first().waitFor({ state: 'detached', timeout: 20_000 });
  }

  test.each(rules)('$id', async ({ id, title, fixes }) => {
    await openDraft(id);
    await page.locator('.editor-instance .view-lines').first().click();
    await pressUntil(page, 'Control+Shift+M', page.locator('.markers-panel .monaco-list-row'));
    const code = page.locator('a', { hasText: new RegExp(`^${id}$`) });
    const problem = page.locator('.markers-panel .monaco-list-row', { has: code }).first();
    // On the words of the message: what follows them is a link.
    await problem.dblclick({ position: { x: 80, y: 8 }, timeout: 20_000 });
    await page.locator('.editor-instance .monaco-editor.focused').waitFor();
    const hover = page.locator('.monaco-hover', { hasText: title });
    await page.keyboard.press('Control+k');
    await page.keyboard.press('Control+i');
    await hover.first().waitFor({ timeout: 20_000 });
    await screenshot(page, `rule-${id}-hover`);
    await page.keyboard.press('Escape');
    if (!fixes) return closeAll();
    const before = workspace.read(pathOf(id));
    await pressUntil(page, 'Control+.', page.locator('.action-widget .monaco-list-row.action'));
    await screenshot(page, `rule-${id}-fixes`);
    await page.keyboard.press('Enter');
    const saved = async () => {
      await page.keyboard.press('Control+s');
      return workspace.read(pathOf(id));
    };
    await expect.poll(saved, { timeout: 20_000, interval: 300 }).not.toBe(before);
    await screenshot(page, `rule-${id}-fixed`);
    await closeAll();
  });
});
