import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type CheckContext, defaultSettings, loadSpeller } from '../../server/src/core/index.ts';

const folder = path.resolve(import.meta.dirname, '../../server/generated');

function trie(name: string): Uint8Array {
  return gunzipSync(readFileSync(path.join(folder, `${name}.trie.gz`)));
}

/** The word lists that are shipped. */
export const wordLists = { english: trie('english'), names: trie('names') };

/** The speller that is shipped, with its real word lists. */
export const speller = loadSpeller(wordLists);

/** What somebody has who changed no setting and added no word. */
export const defaultContext: CheckContext = { settings: defaultSettings(), speller };
