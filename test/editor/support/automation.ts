import type { Page } from 'playwright-core';

/**
 * Opens a workbench that was told to run tests in its extension host, and waits for them. The workbench reports by two
 * functions, which it looks for in its window.
 */
export async function runInside(page: Page, url: string): Promise<{ code: number; report: string }> {
  const log: string[] = [];
  const keep = (_type: string, args: unknown[]) => log.push(args.map(String).join(' '));
  const exited = new Promise<number>((resolve) => page.exposeFunction('codeAutomationExit', resolve));
  await page.exposeFunction('codeAutomationLog', keep);
  await page.goto(url);
  return { code: await exited, report: reportOf(log) };
}

/** The lines of our own suite; the editor itself says much more, which only helps where the suite did not begin. */
function reportOf(log: readonly string[]): string {
  const own = log.filter((line) => /^[✓✗]/.test(line));
  return (own.length > 0 ? own : log).join('\n');
}
