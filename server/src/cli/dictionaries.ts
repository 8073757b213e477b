import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseDictionary } from '../core/index.ts';
import { dictionaryFileName } from '../protocol.ts';
import { readText } from './inputs.ts';

/**
 * The person's own words for a file: those of every dictionary file between it and the current folder, as in an
 * editor where that folder is the workspace. `own` is a file with words for all folders; what it gives throws an
 * `InputError` where that file cannot be read: whoever names one wants its words.
 */
export function dictionaryReader(own?: string): (file: string) => Promise<Set<string>> {
  const known = new Map<string, Promise<ReadonlySet<string>>>();
  const read = (file: string) => {
    const words = known.get(file) ?? readDictionary(file);
    known.set(file, words);
    return words;
  };
  let ownWords: Promise<ReadonlySet<string>> | undefined;
  return async (file) => {
    if (own !== undefined) ownWords ??= readText(own).then(parseDictionary);
    const files = foldersAbove(file).map((folder) => path.join(folder, dictionaryFileName));
    const sets = await Promise.all([...(ownWords ? [ownWords] : []), ...files.map(read)]);
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
