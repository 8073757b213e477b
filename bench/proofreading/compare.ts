/** `npm run bench:proofreading`: what proofreading costs here, beside what it costs elsewhere, in one run. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle, draftOf, line, number, packed, root, sizeOf } from '../support.ts';
import type { Measured, Options } from './measure.ts';
import { programs, sources } from './programs.mjs';
import { emptyStart, firstTypo } from './start.ts';

const here = import.meta.dirname;
const dist = path.join(root, 'dist');

function measure(name: string, options: Options): Measured {
  const script = path.join(here, 'measure.ts');
  const output = execFileSync(process.execPath, ['--import', 'tsx', script, name, JSON.stringify(options)], {
    cwd: here,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(output.toString());
}

async function sizesOf(followup: Uint8Array): Promise<Record<string, number>> {
  const sizes: Record<string, number> = {
    followup: packed(followup),
    'followup grammar': packed(
      ...['grammar.cjs', 'harper.wasm'].map((file) => readFileSync(path.join(dist, file))),
    ),
  };
  for (const [name, source] of Object.entries(sources)) sizes[name] = await sizeOf(source);
  return sizes;
}

const columns = ['load', 'first', '120 words', '300 words', 'suggestion', 'memory', 'download'];
const units = ['ms', 'ms', 'p50/p95 ms', 'p50/p95 ms', 'p50/p95 ms', 'first/warm MB', 'kB'];
const pair = (values: readonly number[] | undefined) => values?.map(number).join('/') ?? '–';

if (!existsSync(path.join(dist, 'harper.wasm'))) throw new Error('Run `npm run build` first.');
const folder = mkdtempSync(path.join(tmpdir(), 'followup-bench-'));
try {
  const code = await bundle({ entryPoints: ['proofreading/followup.ts'], format: 'cjs' });
  const file = path.join(folder, 'followup.cjs');
  writeFileSync(file, code);
  const options: Options = {
    bundle: pathToFileURL(file).href,
    dist,
    modules: path.join(root, 'bench/node_modules'),
    short: draftOf(120),
    medium: draftOf(300),
  };
  const sizes = await sizesOf(code);
  console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}\n`);
  console.log(line(['', ...columns]));
  console.log(line(['', ...units]));
  for (const name of Object.keys(programs)) {
    const { load, first, short, medium, suggestion, memory } = measure(name, options);
    const cells = [number(load), number(first), pair(short), pair(medium), pair(suggestion), pair(memory)];
    console.log(line([name, ...cells, number(sizes[name] ?? 0)]));
  }
  const [typo, node] = [await firstTypo(), emptyStart()];
  console.log(
    `\nfrom the start of our server to the first typo: ${number(typo)} ms; Node alone: ${number(node)} ms`,
  );
} finally {
  rmSync(folder, { recursive: true });
}
