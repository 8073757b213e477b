import { check, defaultSettings, loadSpeller, parseDraft } from '../server/src/core/index.ts';
import { bundledWordLists } from '../server/src/node/wordLists.ts';

/** What a server does for one draft: check.ts bundles this, with the word lists, as the servers are bundled. */
export async function load(): Promise<(text: string) => number> {
  const context = { settings: defaultSettings(), speller: loadSpeller(await bundledWordLists()) };
  return (text) => check(parseDraft(text), context).length;
}
