/** `npm run types`: every part of the code against its own compiler options; core's know no Node, DOM or protocol. */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { root } from './setup.mjs';

const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
const projects = ['server/src/core', 'server', 'server/src/browser', 'client', '.'];

for (const project of projects) {
  const { status } = spawnSync(process.execPath, [tsc, '--project', project], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) {
    console.error(`The types of ${project} are wrong.`);
    process.exitCode = 1;
  }
}
