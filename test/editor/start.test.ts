import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { hasBrowser, openBrowser, root, screenshot } from './support/browser.ts';

const windows = process.platform === 'win32';

/** `npm start` as a person without desktop VS Code has it, or with a `code` of ours in the folder `bin`. */
describe.skipIf(!hasBrowser || windows)('npm start', () => {
  let folder: string;
  let child: ChildProcess | undefined;

  beforeAll(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'start-test-'));
  });
  afterEach(() => {
    child?.kill('SIGKILL');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function start(args: string[], env: NodeJS.ProcessEnv = {}) {
    child = spawn(process.execPath, ['scripts/start.mjs', ...args], {
      cwd: root,
      env: { ...process.env, FOLLOWUP_BUILT: '1', TMPDIR: folder, ...env },
    });
    let printed = '';
    child.stdout!.on('data', (data) => (printed += data));
    child.stderr!.on('data', (data) => (printed += data));
    return { process: child, exited: once(child, 'exit'), printed: () => printed };
  }

  const leftovers = () => readdirSync(folder).filter((name) => name.startsWith('followup-'));

  test('opens the examples in the browser, and leaves nothing behind when it is stopped', async () => {
    const run = start(['--no-browser']);
    await expect.poll(run.printed, { timeout: 60_000 }).toMatch(/http:\S+/);
    const [address = ''] = /http:\S+/.exec(run.printed()) ?? [];
    const { browser, page } = await openBrowser();
    try {
      await page.goto(address);
      await page.locator('.squiggly-warning').first().waitFor({ timeout: 60_000 });
      await page.locator('.activitybar .action-item', { has: page.getByLabel(/^Follow-ups/) }).click();
      await page.mouse.move(800, 300);
      await page.locator('.sidebar .monaco-list-row').nth(3).waitFor();
      await screenshot(page, 'start');
    } finally {
      await browser.close();
    }
    expect(leftovers()).not.toEqual([]);
    run.process.kill('SIGINT');
    expect(await run.exited).toEqual([0, null]);
    expect(leftovers()).toEqual([]);
    await expect(fetch(address)).rejects.toThrow();
  });

  test('opens desktop VS Code where it is installed', async () => {
    const said = path.join(folder, 'said.txt');
    const code = path.join(folder, 'code');
    writeFileSync(code, `#!/bin/sh\nprintf '%s\\n' "$@" > '${said}'\n`);
    chmodSync(code, 0o755);
    const env = { PATH: `${folder}:${process.env.PATH}`, VSCODE_IPC_HOOK_CLI: '', WSL_DISTRO_NAME: '' };
    expect(await start([], env).exited).toEqual([0, null]);
    const args = readFileSync(said, 'utf8').trim().split('\n');
    expect(args).toContain(`--extensionDevelopmentPath=${root}`);
    expect(args).toContain('--new-window');
    expect(args.at(-2)).toMatch(/examples$/);
    expect(leftovers()).toEqual([]);
  });

  test('prints the findings with --check and passes on how it went', async () => {
    const run = start(['--check', '--format', 'json']);
    expect(await run.exited).toEqual([1, null]);
    expect(JSON.parse(run.printed()).files.length).toBeGreaterThan(4);
  });
});
