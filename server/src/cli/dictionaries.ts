import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseDictionary } from '../core/index.ts';
import { dictionaryFileName } from '../protocol.ts';

/**
 * The person's own words for a file: those of every dictionary file between it and the current folder, as in an
 * editor where that folder is the workspace. `own` is a file with words for all folders.
 */
export function dictionaryReader(own?: string): (file: string) => Promise<Set<string>> {
  const known = new Map<string, Promise<ReadonlySet<string>>>();
  const read = (file: string) => {
    const words = known.get(file) ?? readDictionary(file);
    known.set(file, words);
    return words;
  };
  return async (file) => {
    const files = foldersAbove(file).map((folder) => path.join(folder, dictionaryFileName));
    const sets = await Promise.all([...(own === undefined ? [] : [own]), ...files].map(read));
    return new Set(sets.flatMap((words) => [...words]));
  };
}

async function readDictionary(file: string): Promise<ReadonlySet<string>> {
  const content = await readFile(file, 'utf8').catch(() => '');
  return parseDictionary(content);
}

function foldersAbove(file: string): string[] {
  const top = process.cwd();
  let folder = path.dirname(path.resolve(file));
  const folders = [folder];
  while (folder !== top && folder.startsWith(top + path.sep)) {
    folder = path.dirname(folder);
    folders.push(folder);
  }
  return folders;
}
