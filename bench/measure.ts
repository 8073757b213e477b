/** `tsx measure.ts NAME BUNDLE TEXTS`: measures one program in a process of its own and prints what it found as JSON. */
import { readFileSync } from 'node:fs';
import { Bench } from 'tinybench';
import { checkers } from './checkers.mjs';

export interface Texts {
  short: string;
  medium: string;
  long: string;
}

export interface Measured {
  /** Milliseconds; the warm ones are medians. */
  load: number;
  first: number;
  short: number;
  medium: number;
  long: number;
  keystroke: number;
  /** Megabytes that this process has grown by once the first check is done. */
  memory: number;
  findings: number;
}

const [name = '', bundle = '', file = ''] = process.argv.slice(2);
const texts: Texts = JSON.parse(readFileSync(file, 'utf8'));
const load = checkers[name as keyof typeof checkers];

async function timed<T>(task: () => T): Promise<[Awaited<T>, number]> {
  const start = performance.now();
  const result = await task();
  return [result, performance.now() - start];
}

/** The median of at least ten runs, after some to warm up. */
async function warm(task: () => unknown): Promise<number> {
  const bench = new Bench({ time: 500, iterations: 10, warmupTime: 200, warmupIterations: 3 });
  bench.add(name, async () => void (await task()));
  const [done] = await bench.run();
  if (done?.result.state !== 'completed') throw new Error(`${name} could not be measured.`);
  return done.result.latency.p50;
}

/** The text while somebody types into its middle: another one every time, so that no cache helps. */
function typing(text: string): () => string {
  const middle = text.indexOf(' ', text.length / 2);
  let letters = 0;
  return () =>
    `${text.slice(0, middle)} ${'typing'.repeat(20).slice(0, ++letters % 120)}${text.slice(middle)}`;
}

const before = process.memoryUsage().rss;
const [check, loaded] = await timed(() => load(bundle));
const [findings, first] = await timed(() => check(texts.short));
const memory = (process.memoryUsage().rss - before) / 1e6;
const next = typing(texts.short);
const measured: Measured = {
  load: loaded,
  first,
  findings,
  short: await warm(() => check(texts.short)),
  medium: await warm(() => check(texts.medium)),
  keystroke: await warm(() => check(next())),
  long: await warm(() => check(texts.long)),
  memory,
};
process.stdout.write(JSON.stringify(measured));
