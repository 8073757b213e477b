import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type CheckContext, defaultSettings, loadSpeller } from '../../server/src/core/index.ts';

const file = path.resolve(import.meta.dirname, '../../server/generated/words.gz');

/** The speller that is shipped, with its real word lists. */
export const speller = loadSpeller(gunzipSync(readFileSync(file)));

/** What somebody has who changed no setting and added no word. */
export const defaultContext: CheckContext = { settings: defaultSettings(), speller };
