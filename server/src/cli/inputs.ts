import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { glob } from 'tinyglobby';

/** A draft or notes, with the path under which it is reported. */
export interface Input {
  path: string;
  text: string;
}

export const isNotes = ({ path: file }: Input) => file.endsWith('.interview.md');

const ours = '*.{followup,interview}.md';

/** Something that keeps the program from running, in words for the person at the terminal. */
export class InputError extends Error {}

/**
 * Reads files and folders. Of a folder it takes all drafts and notes below, without `node_modules` and dot folders, and
 * with what git ignores: people keep such letters out of git. Throws an {@link InputError}.
 */
export async function readInputs(paths: readonly string[]): Promise<Input[]> {
  const found = await Promise.all((paths.length > 0 ? paths : ['.']).map(filesOf));
  const files = [...new Set(found.flat())];
  return Promise.all(files.map(async (file) => ({ path: file, text: await readText(file) })));
}

/** What lies beside files that somebody named, and is not among them; whatever cannot be read is left out. */
export async function readNeighbours(inputs: readonly Input[]): Promise<Input[]> {
  const known = new Set(inputs.map(({ path: file }) => path.resolve(file)));
  const folders = new Set(inputs.map(({ path: file }) => path.dirname(file)));
  const found = await Promise.all([...folders].map((folder) => filesBelow(folder, ours)));
  const files = found.flat().filter((file) => !known.has(path.resolve(file)));
  const read = (file: string) =>
    readText(file).then(
      (text) => [{ path: file, text }],
      () => [],
    );
  return (await Promise.all(files.map(read))).flat();
}

/** Reads one draft from standard input to its end. */
export async function readStandardInput(): Promise<Input> {
  return { path: '<stdin>', text: withoutMark(await text(process.stdin)) };
}

/** The text of a file, without the byte order mark that editors hide as well. Throws an {@link InputError}. */
export async function readText(file: string): Promise<string> {
  try {
    return withoutMark(await readFile(file, 'utf8'));
  } catch (error) {
    throw new InputError(
      `${file} cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'}).`,
    );
  }
}

async function filesOf(given: string): Promise<string[]> {
  const stats = await stat(given).catch(() => undefined);
  if (!stats) throw new InputError(`There is no file or folder ${given}.`);
  if (!stats.isDirectory()) return [path.normalize(given)];
  return filesBelow(given, `**/${ours}`);
}

async function filesBelow(folder: string, pattern: string): Promise<string[]> {
  const found = await glob([pattern], {
    cwd: folder,
    ignore: ['**/node_modules/**'],
    expandDirectories: false,
  });
  return found.sort().map((file) => path.join(folder, file));
}

function withoutMark(content: string): string {
  return content.replace(/^\uFEFF/, '');
}
