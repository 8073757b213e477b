import {
  check,
  defaultSettings,
  loadSpeller,
  paragraphsOf,
  parseDraft,
} from '../../server/src/core/index.ts';
import { Grammar } from '../../server/src/grammar/grammar.ts';
import { startGrammarProcess } from '../../server/src/node/grammarProcess.ts';
import { bundledWordLists } from '../../server/src/node/wordLists.ts';

/** What a server does for one draft while somebody types: all rules, spelling and slips among them. */
export async function load() {
  const speller = loadSpeller(await bundledWordLists());
  const context = { settings: defaultSettings(), speller };
  return {
    check: (text: string) => check(parseDraft(text), context).length,
    suggest: (word: string) => speller.suggest(word, 5),
  };
}

/** What it does afterwards in a process beside it: paragraphs that are not known yet are read. */
export async function loadGrammar(dist: string) {
  const grammar = new Grammar({ start: () => startGrammarProcess(dist) });
  await grammar.remarksOn('Ready.');
  return {
    async check(text: string) {
      let count = 0;
      for (const paragraph of paragraphsOf(parseDraft(text)))
        count += (await grammar.remarksOn(paragraph.text)).length;
      return count;
    },
    end: () => grammar.end(),
  };
}
