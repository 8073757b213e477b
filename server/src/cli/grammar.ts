import { realpathSync } from 'node:fs';
import path from 'node:path';
import { type Draft, type Lint, lintsOf, paragraphsOf } from '../core/index.ts';
import { Grammar } from '../grammar/grammar.ts';
import { startGrammarProcess } from '../node/grammarProcess.ts';

/** Finds the grammar of all drafts, one after the other. Where the checker cannot start, says so once and finds nothing. */
export async function findGrammar(drafts: readonly Draft[]): Promise<Map<Draft, Lint[]>> {
  const grammar = new Grammar({ start: () => startGrammarProcess(bundles()) });
  const found = new Map<Draft, Lint[]>();
  try {
    for (const draft of drafts) {
      for (const { text } of paragraphsOf(draft)) await grammar.remarksOn(text);
      found.set(
        draft,
        lintsOf(draft, (text) => grammar.known(text)),
      );
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    process.stderr.write(
      `followup: the grammar checker could not be loaded; all else is checked. ${reason}\n`,
    );
  } finally {
    grammar.end();
  }
  return found;
}

/** A command in `node_modules/.bin` is a link to the bundle, beside which the others lie. */
const bundles = () => path.dirname(realpathSync(process.argv[1] ?? '.'));
