/** `npm run explore`: every property test with a new seed and, unless told (`npm run explore -- 5`), twenty times the usual cases. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root, setUp } from './setup.mjs';

setUp();
const times = process.argv[2] ?? '20';
const seed = String(Math.floor(Math.random() * 2 ** 31));
const folder = path.join(root, 'test/unit');
const files = readdirSync(folder)
  .map((name) => path.join(folder, name))
  .filter((file) => readFileSync(file, 'utf8').includes("from 'fast-check'"));
console.log(`${files.length} files, ${times} times as many cases as usual, seed ${seed}`);
const { status } = spawnSync('npx', ['--no-install', 'vitest', 'run', '--project', 'unit', ...files], {
  cwd: root,
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, PROPERTY_SEED: seed, PROPERTY_TIMES: times },
});
process.exitCode = status ?? 1;
