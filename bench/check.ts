/**
 * `npm run bench`: how long it takes to load and to check, how much memory and how many bytes, beside what others
 * take on the same drafts in the same run. Figures are this machine's: compare within a table, not between two.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkers, sources } from './checkers.mjs';
import type { Measured, Texts } from './measure.ts';
import { bundle, draftOf, line, number, packed, root, sizeOf } from './support.ts';

const here = import.meta.dirname;

async function sizesOf(followup: Uint8Array): Promise<Record<string, number>> {
  const sizes: Record<string, number> = { followup: packed(followup) };
  for (const [name, source] of Object.entries(sources)) sizes[name] = await sizeOf(source);
  return sizes;
}

function measure(name: string, bundleFile: string, texts: string): Measured {
  const script = path.join(here, 'measure.ts');
  const output = execFileSync(process.execPath, ['--import', 'tsx', script, name, bundleFile, texts], {
    cwd: here,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(output.toString());
}

const columns = [
  'load',
  'first',
  '120 words',
  'keystroke',
  '300 words',
  '10,000 words',
  'memory',
  'download',
] as const;
const units = ['ms', 'ms', 'ms', 'ms', 'ms', 'ms', 'MB', 'kB'];
const folder = mkdtempSync(path.join(tmpdir(), 'followup-bench-'));
try {
  const code = await bundle({ entryPoints: ['followup.ts'], format: 'cjs' });
  const bundleFile = path.join(folder, 'followup.cjs');
  const textsFile = path.join(folder, 'texts.json');
  const texts: Texts = { short: draftOf(120), medium: draftOf(300), long: draftOf(10_000) };
  writeFileSync(bundleFile, code);
  writeFileSync(textsFile, JSON.stringify(texts));
  const sizes = await sizesOf(code);

  console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}\n`);
  console.log(line(['', ...columns]));
  console.log(line(['', ...units]));
  for (const name of Object.keys(checkers)) {
    const { load, first, short, keystroke, medium, long, memory } = measure(
      name,
      pathToFileURL(bundleFile).href,
      textsFile,
    );
    console.log(
      line([name, ...[load, first, short, keystroke, medium, long, memory, sizes[name] ?? 0].map(number)]),
    );
  }
} finally {
  rmSync(folder, { recursive: true });
}

console.log('\nBundles as last built (npm run build; the package has smaller ones):');
for (const file of ['server.cjs', 'browser/server.js', 'cli.js', 'client.cjs', 'browser/client.cjs']) {
  const built = path.join(root, 'dist', file);
  if (existsSync(built)) console.log(line([file.padEnd(20), `${number(statSync(built).size / 1000)} kB`]));
}
