/**
 * `npm run bench`: how long it takes to load and to check, how much memory and how many bytes, beside what others
 * take on the same drafts in the same run. Figures are this machine's: compare within a table, not between two.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { type BuildOptions, build } from 'esbuild';
import { checkers, sources } from './checkers.mjs';
import type { Measured, Texts } from './measure.ts';

const here = import.meta.dirname;
const root = path.dirname(here);

/** Letters of the corpus in a row, cut to a number of words; what they are about does not matter here. */
function draftOf(count: number): string {
  const folder = path.join(root, 'test/corpus/building');
  const letters = readdirSync(folder).filter((file) => file.endsWith('.followup.md'));
  const paragraphs = letters.flatMap((file) => {
    const body = readFileSync(path.join(folder, file), 'utf8').replace(/^---\n.*?\n---\n/s, '');
    return body.split(/\n{2,}/).slice(1, -1);
  });
  const words: string[] = [];
  for (let index = 0; words.length < count; index++) {
    words.push(...(paragraphs[index % paragraphs.length] ?? '').split(' '), '\n\n');
  }
  return `Dear Dana,\n\n${words.slice(0, count).join(' ')}\n\nBest regards,\nAna Silva\n`;
}

async function bundle(options: BuildOptions): Promise<Uint8Array> {
  const { outputFiles } = await build({
    absWorkingDir: here,
    bundle: true,
    minify: true,
    write: false,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    mainFields: ['module', 'main'],
    loader: { '.gz': 'binary' },
    logLevel: 'error',
    ...options,
  });
  return outputFiles![0]!.contents;
}

/** Kilobytes of code and data, minified and packed as in a download. */
async function sizesOf(followup: Uint8Array): Promise<Record<string, number>> {
  const packed = (...files: Uint8Array[]) =>
    files.reduce((sum, bytes) => sum + gzipSync(bytes).length, 0) / 1000;
  const sizes: Record<string, number> = { followup: packed(followup) };
  for (const [name, { code, data }] of Object.entries(sources)) {
    const bytes = await bundle({ stdin: { contents: code, resolveDir: here } });
    sizes[name] = packed(bytes, ...data.map((file) => readFileSync(path.join(here, 'node_modules', file))));
  }
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
const line = (cells: readonly string[]) =>
  cells.map((cell, index) => (index === 0 ? cell.padEnd(14) : cell.padStart(13))).join('');
const number = (value: number) => (value < 10 ? value.toFixed(2) : Math.round(value).toLocaleString('en'));

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
