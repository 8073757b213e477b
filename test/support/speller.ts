import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import {
  type CheckContext,
  defaultSettings,
  loadSpeller,
  resolveSettings,
} from '../../server/src/core/index.ts';

const file = path.resolve(import.meta.dirname, '../../server/generated/words.gz');

/** The word lists that are shipped. */
export const wordLists = gunzipSync(readFileSync(file));

/** The speller that is shipped. */
export const speller = loadSpeller(wordLists);

/** What somebody has who changed no setting and added no word. */
export const defaultContext: CheckContext = { settings: defaultSettings(), speller };

/** With all that the guidance lists asked for, as the labels of the corpus have it. */
export const guidanceContext: CheckContext = {
  settings: resolveSettings({ rules: { 'missing-part': { thorough: true } } }).settings,
  speller,
};
