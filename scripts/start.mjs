/**
 * `npm start`: opens the sample workspace in a real editor with the extension loaded, from a fresh clone.
 * `npm start -- --check`: prints the findings of the same workspace in the terminal instead.
 */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { writeExamples } from './examples.mjs';
import { root, run, setUp } from './setup.mjs';
import { findOnPath, openInBrowser } from './workbench/browser.mjs';
import { installWorkbench } from './workbench/install.mjs';
import { quietSettings, startWorkbench, temporaryFolder, writeSettings } from './workbench/server.mjs';

const help = `npm start                     open examples/ in VS Code with the extension loaded
npm start -- --workbench      in the browser, also where desktop VS Code is installed
npm start -- --no-browser     in the browser, but only print the address
npm start -- --check [ARG…]   print the findings of examples/ instead; ARGs go to \`followup check\``;

/** Worth a first look: a letter that anybody could have sent. */
const firstFile = 'hollins-road-school/thank-you-folake-adeyinka.followup.md';

const [first, ...rest] = process.argv.slice(2);
const given = new Set(process.argv.slice(2));

if (given.has('--help')) console.log(help);
else if (first === '--check') check(rest);
else await start();

function build() {
  setUp();
  // Whoever has just built it, as the tests have, says so by this variable.
  if (process.env.FOLLOWUP_BUILT) return;
  run(process.execPath, ['esbuild.mjs']);
}

function check(args) {
  build();
  const { folder } = temporaryFolder();
  writeExamples(path.join(folder, 'examples'));
  run(process.execPath, [path.join(root, 'dist/cli.js'), 'check', 'examples', ...args], { cwd: folder });
}

async function start() {
  build();
  // An orderly exit ends the workbench and takes the temporary folders away.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(0));
  const { folder } = temporaryFolder();
  const workspace = path.join(folder, 'examples');
  writeExamples(workspace);
  console.log('This is a copy of examples/, told as of today: change what you like, nothing of it is kept.');
  const inBrowser = given.has('--workbench') || given.has('--no-browser');
  const code = inBrowser ? undefined : desktopCode();
  if (code) startDesktop(code, workspace, folder);
  else await startInBrowser(workspace);
}

/** Inside a remote window or WSL, `code` only talks to a VS Code elsewhere, which cannot load our folder. */
function desktopCode() {
  const isElsewhere = process.env.VSCODE_IPC_HOOK_CLI || process.env.WSL_DISTRO_NAME;
  return isElsewhere ? undefined : findOnPath('code');
}

/** An instance with settings and extensions of its own, so that the person's own VS Code stays as it is. */
function startDesktop(code, workspace, folder) {
  const userData = path.join(folder, 'user');
  writeSettings(userData, quietSettings);
  const own = ['--user-data-dir', userData, '--extensions-dir', path.join(folder, 'extensions')];
  const args = ['--new-window', '--wait', ...own, `--extensionDevelopmentPath=${root}`];
  args.push(workspace, path.join(workspace, firstFile));
  console.log('Opening desktop VS Code. Close its window to end this.');
  // On Windows `code` is a script, which only a shell can start, and a shell takes paths apart at their spaces.
  const shell = process.platform === 'win32';
  const quoted = shell ? [code, ...args].map((arg) => `"${arg}"`) : [code, ...args];
  const child = spawn(quoted[0], quoted.slice(1), { stdio: 'inherit', shell });
  child.once('error', (error) => fail(`VS Code could not be started: ${error.message}`));
  child.once('exit', (status) => process.exit(status ?? 0));
}

async function startInBrowser(workspace) {
  try {
    const workbench = await startWorkbench({ workbench: await installWorkbench(), extension: root });
    const url = workbench.url({ folder: workspace, open: path.join(workspace, firstFile) });
    console.log(`\nVS Code with Followup is at\n  ${url}\nPress Ctrl+C to stop.`);
    workbench.server.once('exit', () => fail('The workbench has ended.'));
    if (!given.has('--no-browser')) openInBrowser(url);
  } catch (error) {
    fail(error.message);
  }
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
