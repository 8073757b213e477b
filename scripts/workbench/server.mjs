/**
 * Runs the fetched workbench on this machine only: loopback, any free port, and a token in the address, because
 * whoever reaches the port can run programs as the user.
 */
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** An editor that asks nothing, recommends nothing and reports nothing. */
export const quietSettings = {
  'security.workspace.trust.enabled': false,
  'workbench.startupEditor': 'none',
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'telemetry.telemetryLevel': 'off',
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'git.openRepositoryInParentFolders': 'never',
};

/** A folder under the system's temporary ones that `remove` takes away again, also where the process just ends. */
export function temporaryFolder() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'followup-'));
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  process.once('exit', remove);
  return { folder, remove };
}

/** Writes the settings of a user whose data is kept in `userData`. */
export function writeSettings(userData, settings) {
  mkdirSync(path.join(userData, 'User'), { recursive: true });
  writeFileSync(path.join(userData, 'User', 'settings.json'), JSON.stringify(settings, null, 2));
}

/**
 * Starts the workbench.
 * @param {{ workbench: string, extension?: string, settings?: Record<string, unknown> }} options the folder of the
 *   fetched workbench, and the folder of an extension to load from source
 */
export async function startWorkbench({ workbench, extension, settings = quietSettings }) {
  const { folder: data, remove } = temporaryFolder();
  writeSettings(path.join(data, 'data'), settings);
  if (extension) linkExtension(extension, path.join(data, 'extensions'));
  const token = randomBytes(16).toString('hex');
  const tokenFile = path.join(data, 'token');
  writeFileSync(tokenFile, token, { mode: 0o600 });
  const server = spawn(process.execPath, serverArguments(workbench, data, tokenFile), {
    env: withoutEditor(process.env),
    stdio: ['ignore', 'pipe', 'pipe'],
    // A process group of its own, to be ended as a whole: an extension host can outlive its server.
    detached: process.platform !== 'win32',
  });
  const end = () => endGroup(server);
  // Before the folder goes, so that nothing writes into it again.
  process.prependOnceListener('exit', end);
  const stop = async () => {
    if (server.exitCode === null && server.signalCode === null) await ended(server, end);
    process.off('exit', end);
    remove();
  };
  const port = await listening(server);
  const remote = (file) => `vscode-remote://127.0.0.1:${port}${uriPath(file)}`;
  return { server, stop, remote, url: (options) => address(port, token, remote, options) };
}

function serverArguments(workbench, data, tokenFile) {
  return [
    path.join(workbench, 'out', 'server-main.js'),
    ...['--host', '127.0.0.1', '--port', '0', '--connection-token-file', tokenFile],
    ...['--server-data-dir', data, '--telemetry-level', 'off', '--accept-server-license-terms'],
  ];
}

/** The page's address; `payload` is what the workbench reads more from, as pairs. */
function address(port, token, remote, { folder, open, payload = [] }) {
  const files = open ? [['openFile', remote(open)]] : [];
  const query = { tkn: token, folder: uriPath(folder), payload: JSON.stringify([...files, ...payload]) };
  return `http://127.0.0.1:${port}/?${new URLSearchParams(query)}`;
}

const uriPath = (file) => decodeURIComponent(pathToFileURL(file).pathname);

function linkExtension(extension, extensions) {
  const { publisher, name, version } = JSON.parse(readFileSync(path.join(extension, 'package.json'), 'utf8'));
  mkdirSync(extensions, { recursive: true });
  symlinkSync(extension, path.join(extensions, `${publisher}.${name}-${version}`), 'junction');
}

/** In a terminal of an editor, the variables of that editor would lead this one astray. */
function withoutEditor(env) {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !/^(VSCODE|ELECTRON)_/.test(name)));
}

/** Resolves with the port as soon as the server says it. */
function listening(server) {
  let printed = '';
  return new Promise((resolve, reject) => {
    const read = (data) => {
      printed += data;
      const port = /listening on (\d+)/.exec(printed)?.[1];
      if (port) resolve(Number(port));
    };
    server.stdout.on('data', read);
    server.stderr.on('data', read);
    server.once('error', reject);
    server.once('exit', () => reject(new Error(`The workbench did not start.\n${printed.trim()}`)));
  });
}

function ended(server, end) {
  return new Promise((resolve) => {
    server.once('exit', resolve);
    end();
  });
}

function endGroup({ pid }) {
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(pid), '/t', '/f'], { stdio: 'ignore' });
    return;
  }
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
