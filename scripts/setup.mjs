/**
 * Installs what package-lock.json asks for, where it is not there yet. Runs before anything is installed, so it
 * uses Node's own modules only.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(fileURLToPath(new URL('..', import.meta.url)));

/** Runs a program in the project's folder and shows what it prints. Ends this process where it fails. */
export function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options });
  if (error) console.error(`${command} could not be started: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}

/** npm is a script that only a shell can start on Windows. */
export const npm = { command: 'npm', options: { shell: process.platform === 'win32' } };

/** Makes the project ready to build. */
export function setUp() {
  // Older ones do not know `import.meta.dirname`, which the other scripts use.
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 11)) {
    console.error(`Followup needs Node 20.11 or newer; this is ${process.version}.`);
    process.exit(1);
  }
  if (isInstalled()) return;
  console.log('Installing what package-lock.json asks for…');
  // Not `npm ci`: it refuses a lock file that leaves out optional packages of other systems, which a registry that
  // does not mirror them all produces. `--no-save` leaves the lock file as it is.
  run(npm.command, ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], npm.options);
}

/**
 * Compares with the record npm keeps of what it installed. Dates would not do: npm writes both files in one go, and
 * git touches the lock file on every checkout.
 */
function isInstalled() {
  const installed = readPackages('node_modules/.package-lock.json');
  const wanted = readPackages('package-lock.json');
  if (!installed || !wanted) return false;
  // What is optional is for other systems.
  return Object.entries(wanted).every(
    ([where, { version, optional }]) => where === '' || optional || installed[where]?.version === version,
  );
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(path.join(root, file), 'utf8')).packages;
  } catch {
    return undefined;
  }
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) setUp();
