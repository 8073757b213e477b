/** `tsx measure.ts NAME OPTIONS`: measures one program in a process of its own and prints what it found as JSON. */
import { programs } from './programs.mjs';

export interface Options {
  /** URL of the bundle of {@link file://./followup.ts}. */
  bundle: string;
  /** Folder of the built product. */
  dist: string;
  /** Folder of the packages that are compared with. */
  modules: string;
  short: string;
  medium: string;
}

type Percentiles = [p50: number, p95: number];

/** Milliseconds, but for `memory`. */
export interface Measured {
  load: number;
  /** From the start of the program to the first check of 120 words. */
  first: number;
  short: Percentiles;
  medium: Percentiles;
  suggestion?: Percentiles;
  /** Megabytes that the process has grown by at its first check, and in the end. */
  memory: [first: number, warm: number];
}

interface Program {
  check(text: string): number | Promise<number>;
  suggest?(word: string): unknown;
  end?(): void;
}

const name = process.argv[2] as keyof typeof programs;
const options: Options = JSON.parse(process.argv[3] ?? '{}');
const typos = [
  'oppurtunity',
  'recieve',
  'intrested',
  'definately',
  'enviroment',
  'sucess',
  'managment',
  'teh',
];

async function timed(task: () => unknown): Promise<number> {
  const start = performance.now();
  await task();
  return performance.now() - start;
}

async function percentiles(count: number, task: (index: number) => unknown): Promise<Percentiles> {
  const times: number[] = [];
  for (let index = 0; index < count; index++) times.push(await timed(() => task(index)));
  const sorted = times.sort((a, b) => a - b);
  const at = (part: number) => sorted[Math.floor(sorted.length * part)] ?? 0;
  return [at(0.5), at(0.95)];
}

/** The text while somebody types into its middle: another one every time, so that no cache helps. */
function typing(text: string): (index: number) => string {
  const middle = text.indexOf(' ', text.length / 2);
  return (index) =>
    `${text.slice(0, middle)} ${'typing '.repeat(20).slice(0, 1 + (index % 120))}${text.slice(middle)}`;
}

const megabytes = () => (process.memoryUsage().rss - before) / 1e6;
const before = process.memoryUsage().rss;
const start = performance.now();
const program = (await programs[name](options)) as Program;
const loaded = performance.now() - start;
await program.check(options.short);
const first = performance.now() - start;
const memory = megabytes();
const [short, medium] = [typing(options.short), typing(options.medium)];
// Warm first: an editor is open for long.
await percentiles(20, (index) => program.check(short(index)));
const measured: Measured = {
  load: loaded,
  first,
  short: await percentiles(100, (index) => program.check(short(20 + index))),
  medium: await percentiles(100, (index) => program.check(medium(index))),
  ...(program.suggest && {
    suggestion: await percentiles(40, (index) => program.suggest?.(typos[index % typos.length]!)),
  }),
  memory: [memory, megabytes()],
};
program.end?.();
process.stdout.write(JSON.stringify(measured), () => process.exit());
