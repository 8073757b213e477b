import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/**
 * Opens a list to choose from by a key, types into it and clicks the row. The list closes by itself where the editor
 * gives the focus to something else in the meantime, so all of it is tried until the row was clicked.
 */
export async function chooseBy(page: Page, key: string, typed: string, label: string): Promise<void> {
  const input = page.locator('.quick-input-widget input[type="text"]');
  const row = page.locator('.quick-input-list .monaco-list-row', { hasText: label }).first();
  const attempt = async () => {
    if (!(await input.isVisible())) await page.keyboard.press(key);
    await input.fill(typed, { timeout: 2000 });
    await row.click({ timeout: 2000 });
  };
  await expect.poll(() => attempt().then(yes, no), { timeout: 30_000 }).toBe(true);
}

const yes = () => true;
const no = () => false;

/** A key pressed while the editor is still busy with the last one gets lost: press it until it has worked. */
export async function pressUntil(page: Page, key: string, visible: Locator): Promise<void> {
  const appears = () => visible.first().waitFor({ timeout: 2000 }).then(yes, no);
  const attempt = async () => {
    if (await visible.first().isVisible()) return true;
    await page.keyboard.press(key);
    return appears();
  };
  await expect.poll(attempt, { timeout: 30_000 }).toBe(true);
}
