import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** A key pressed while the editor is still busy with the last one gets lost: press it until it has worked. */
export async function pressUntil(page: Page, key: string, visible: Locator): Promise<void> {
  const appears = () =>
    visible
      .first()
      .waitFor({ timeout: 2000 })
      .then(
        () => true,
        () => false,
      );
  const attempt = async () => {
    if (await visible.first().isVisible()) return true;
    await page.keyboard.press(key);
    return appears();
  };
  await expect.poll(attempt, { timeout: 30_000 }).toBe(true);
}
