import { execFileSync } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

/** Builds dist/ before the tests that need it; whoever has just built it says so by this variable. */
export default function setup(): void {
  if (process.env.FOLLOWUP_BUILT) return;
  execFileSync(process.execPath, ['esbuild.mjs'], { cwd: root, stdio: 'inherit' });
  process.env.FOLLOWUP_BUILT = '1';
}
