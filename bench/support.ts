/** What the benchmarks share: drafts of a given length, bundles as a download has them, and a table. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { type BuildOptions, build } from 'esbuild';

const here = import.meta.dirname;
export const root = path.dirname(here);

/** Letters of the corpus in a row, cut to a number of words; what they are about does not matter here. */
export function draftOf(count: number): string {
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

/** One file with all that it imports, minified. */
export async function bundle(options: BuildOptions): Promise<Uint8Array> {
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

/** What a bundle of a program needs besides its code; `data` names files below `node_modules`. */
export interface Source {
  code: string;
  data: readonly string[];
}

/** Kilobytes of code and data, minified and packed as in a download. */
export async function sizeOf({ code, data }: Source): Promise<number> {
  const bytes = await bundle({ stdin: { contents: code, resolveDir: here } });
  return packed(bytes, ...data.map((file) => readFileSync(path.join(here, 'node_modules', file))));
}

/** Kilobytes of files that are packed one by one. */
export function packed(...files: Uint8Array[]): number {
  return files.reduce((sum, bytes) => sum + gzipSync(bytes).length, 0) / 1000;
}

/** A line of a table: the first cell to the left, the others to the right. */
export const line = (cells: readonly string[]) =>
  cells.map((cell, index) => (index === 0 ? cell.padEnd(18) : cell.padStart(13))).join('');
export const number = (value: number) =>
  value < 10 ? value.toFixed(2) : Math.round(value).toLocaleString('en');
