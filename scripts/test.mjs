/**
 * `npm test`: installs what is missing, then runs everything. Steps that are one command count as one test, vitest's
 * tests as themselves; the last line is the sum. `npm test -- unit cli` runs only those vitest projects.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { failuresFile } from './failures.mjs';
import { npm, root, setUp } from './setup.mjs';

const report = path.join(root, 'test-results/vitest.json');
const total = { passed: 0, failed: 0, skipped: 0 };
const failures = [];

setUp();
mkdirSync(path.dirname(report), { recursive: true });
const everything = ['unit', 'protocol', 'cli', 'neovim', 'editor'];
const chosen = process.argv.slice(2);
if (chosen.length === 0) {
  step('types', 'node', ['scripts/types.mjs']);
  step('lint', 'npx', ['--no-install', 'biome', 'ci', '--colors=off', '.']);
  step('generated files', 'npx', ['--no-install', 'tsx', 'scripts/generate.ts', '--check']);
  step('trained reader', 'npx', ['--no-install', 'tsx', 'scripts/train.ts', '--check']);
  step('unused code', 'npx', ['--no-install', 'knip', '--no-progress']);
}
step('build', 'node', ['esbuild.mjs']);
runVitest(chosen.length > 0 ? chosen : everything);
if (chosen.length === 0) testPackage();
for (const failure of failures) console.log(`FAILED: ${failure}`);
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed > 0 ? 1 : 0;

function step(name, command, args) {
  console.log(`\n— ${name}`);
  const { status } = run(command, args);
  count(name, status === 0);
}

/** Last, because it builds dist/ anew without source maps. vsce is large, so only CI fetches it every time. */
function testPackage() {
  if (process.env.CI === 'true') {
    step('package', 'node', ['scripts/package.mjs']);
    runVitest(['package']);
    return;
  }
  console.log('\n— package: skipped; `npm run package` and `npm test -- package` try it');
  total.skipped += 1;
}

function runVitest(projects) {
  console.log(`\n— ${projects.join(', ')}`);
  const chosen = projects.flatMap((project) => ['--project', project]);
  const reporters = ['default', 'json', './scripts/failures.mjs'].map((name) => `--reporter=${name}`);
  const started = Date.now();
  rmSync(failuresFile, { force: true });
  const { status } = run('npx', [
    '--no-install',
    'vitest',
    'run',
    ...chosen,
    ...reporters,
    `--outputFile.json=${report}`,
  ]);
  const results = readReport(started);
  failures.push(...readFailures(status));
  total.passed += results?.numPassedTests ?? 0;
  total.failed += results?.numFailedTests ?? 0;
  total.skipped += (results?.numPendingTests ?? 0) + (results?.numTodoTests ?? 0);
  // A file that cannot be loaded has no tests to fail.
  if (status !== 0 && !results?.numFailedTests) count('vitest', false);
}

function readReport(newerThan) {
  try {
    const results = JSON.parse(readFileSync(report, 'utf8'));
    return results.startTime >= newerThan ? results : undefined;
  } catch {
    return undefined;
  }
}

/** What failed, by name, as the reporter in failures.mjs saw it. */
function readFailures(status) {
  if (status === 0) return [];
  try {
    return JSON.parse(readFileSync(failuresFile, 'utf8'));
  } catch {
    return [];
  }
}

function count(name, passed) {
  total[passed ? 'passed' : 'failed'] += 1;
  if (!passed) failures.push(name);
}

function run(command, args) {
  const isNode = command === 'node';
  return spawnSync(isNode ? process.execPath : command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: isNode ? false : npm.options.shell,
  });
}
