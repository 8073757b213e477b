import { writeFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { startWorkbench } from '../../scripts/workbench/server.mjs';
import { hasBrowser, openBrowser, root, screenshot } from './support/browser.ts';
import { pressUntil } from './support/keys.ts';
import { copyWorkspace } from './support/workspace.ts';

const dana = 'acme/thank-you-dana-cole.followup.md';
const mira = 'zenith/status-check-mira-olsen.followup.md';
const empty = 'acme/new.followup.md';
const dictionary = 'followup-dictionary.txt';

/** One walk through the product, as a person would go, in the editor that `npm start` opens. */
describe.skipIf(!hasBrowser)('in the window of the editor', () => {
  let workspace: ReturnType<typeof copyWorkspace>;
  let workbench: Awaited<ReturnType<typeof startWorkbench>>;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    workspace = copyWorkspace();
    writeFileSync(workspace.file(empty), '');
    workbench = await startWorkbench({ workbench: inject('workbench'), extension: root });
    ({ browser, page } = await openBrowser());
    await page.goto(workbench.url({ folder: workspace.folder, open: workspace.file(dana) }));
  });

  afterAll(async () => {
    await screenshot(page, 'ui-last');
    await browser.close();
    await workbench.stop();
    workspace.remove();
  });

  const onDisk = (name: string) => expect.poll(() => workspace.read(name), { timeout: 30_000 });

  test('a draft shows its findings as squiggles and in Problems', async () => {
    await page.locator('.squiggly-warning').first().waitFor({ timeout: 60_000 });
    await page
      .locator('.editor-instance .view-lines')
      .first()
      .click({ position: { x: 5, y: 5 } });
    const problem = page.locator('.markers-panel .monaco-list-row', { hasText: 'teh' });
    await pressUntil(page, 'Control+Shift+M', problem);
    await screenshot(page, 'ui-1-findings');
    await problem.filter({ hasText: 'Followup' }).waitFor();
  });

  test('a quick fix is applied by keyboard', async () => {
    await page.locator('.markers-panel .monaco-list-row', { hasText: 'teh' }).dblclick();
    await page.locator('.editor-instance .monaco-editor.focused').waitFor();
    await pressUntil(page, 'Control+.', page.locator('.action-widget .monaco-list-row.action'));
    await screenshot(page, 'ui-2-quick-fix');
    await page.keyboard.press('Enter');
    await page.locator('.markers-panel .monaco-list-row', { hasText: 'teh' }).waitFor({ state: 'detached' });
    await page.keyboard.press('Control+s');
    await onDisk(dana).toContain('because we did the same at Initech');
  });

  test('a word that was added to the dictionary is right, also after the window is loaded again', async () => {
    const word = 'doughnutts';
    const problems = page.locator('.markers-panel .monaco-list-row');
    const flagged = problems.filter({ hasText: word });
    await page.locator('.editor-instance .view-line', { hasText: 'I would be glad' }).click();
    await page.keyboard.press('End');
    await page.keyboard.type(` We like the ${word} here. `, { delay: 20 });
    await flagged.waitFor();
    await screenshot(page, 'ui-2-typo');
    await flagged.dblclick();
    await page.locator('.editor-instance .monaco-editor.focused').waitFor();
    const add = page.locator('.action-widget .monaco-list-row.action', {
      hasText: `Add “${word}” to dictionary`,
    });
    await pressUntil(page, 'Control+.', add);
    await screenshot(page, 'ui-2-add-to-dictionary');
    await pressUntil(
      page,
      'ArrowDown',
      page.locator('.action-widget .focused', { hasText: `Add “${word}” to dictionary` }),
    );
    await page.keyboard.press('Enter');
    await flagged.waitFor({ state: 'detached' });
    await onDisk(dictionary).toBe(`${word}\n`);
    await page.keyboard.press('Control+s');
    await onDisk(dana).toContain(word);
    await page.reload();
    await problems.filter({ hasText: 'touch base' }).waitFor({ timeout: 60_000 });
    expect(await flagged.count()).toBe(0);
    await screenshot(page, 'ui-2-reloaded');
  });

  test('a snippet is inserted by its prefix', async () => {
    await page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'new.followup.md' }).dblclick();
    await page.locator('.tab.active', { hasText: 'new.followup.md' }).waitFor();
    await page.locator('.editor-instance .monaco-editor.focused').waitFor();
    const choices = page.locator('.suggest-widget.visible .monaco-list-row', {
      hasText: 'fu-thank-you-short',
    });
    await page.keyboard.type('fu-thank-you-short', { delay: 20 });
    await pressUntil(page, 'Control+Space', choices);
    await screenshot(page, 'ui-3-snippet');
    await page.keyboard.press('Enter');
    await page.locator('.snippet-placeholder').first().waitFor();
    await page.keyboard.type('Dana');
    await screenshot(page, 'ui-4-tab-stops');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+s');
    await onDisk(empty).toMatch(/^\w+ Dana,\n.*Thank you for your time.*\nyour name$/s);
  });

  test('the sidebar lists the follow-ups, overdue ones first', async () => {
    await page.locator('.activitybar .action-item', { has: page.getByLabel(/^Follow-ups/) }).click();
    // Away from the icon, whose label would hide a row.
    await page.mouse.move(800, 300);
    const rows = page.locator('.sidebar .monaco-list-row');
    await rows.filter({ hasText: 'Dana Cole' }).first().waitFor();
    await screenshot(page, 'ui-5-agenda');
    const texts = await rows.allInnerTexts();
    expect(texts[0]).toContain('Overdue');
    expect(texts.findIndex((text) => /Mira Olsen.*late/s.test(text))).toBeGreaterThan(0);
  });

  test('Mark as Sent writes the time and takes the draft off what is due', async () => {
    const row = page.locator('.sidebar .monaco-list-row', { hasText: /Mira Olsen.*late/s });
    const click = async () => {
      await row.hover();
      await row.getByLabel('Mark as Sent').click({ timeout: 2000 });
    };
    const isSent = (name: string) => /^sent: \d{4}-\d\d-\d\dT\d\d:\d\d$/m.test(workspace.read(name));
    // A row that is just being replaced says that it was, and has to be clicked again.
    const attempt = () =>
      isSent(mira) ||
      click().then(
        () => isSent(mira),
        () => isSent(mira),
      );
    await expect.poll(attempt, { timeout: 30_000, interval: 500 }).toBe(true);
    await row.waitFor({ state: 'detached' });
    expect(isSent(empty)).toBe(false);
    await screenshot(page, 'ui-6-sent');
  });
});
