import path from 'node:path';
import {
  type CheckContext,
  type Clock,
  check,
  type Draft,
  type Kind,
  loadSpeller,
  parseDraft,
  type Settings,
  type WorkspaceIndex,
  wantsGrammar,
} from '../core/index.ts';
import { bundledWordLists } from '../lsp/bundled.ts';
import { dictionaryReader } from './dictionaries.ts';
import { findGrammar } from './grammar.ts';
import type { Input } from './inputs.ts';
import type { Checked } from './pretty.ts';
import { uriOf } from './workspace.ts';

export interface CheckerOptions {
  settings: Settings;
  clock: Clock;
  /** Absent for a draft that is no file. */
  index?: WorkspaceIndex;
  kind?: Kind | undefined;
  /** A file with words that are known in all folders. */
  dictionary?: string | undefined;
  /** False to leave out what takes longest. */
  grammar: boolean;
}

/** Checks drafts, with what stands around them where they are files. */
export async function checkDrafts(inputs: readonly Input[], options: CheckerOptions): Promise<Checked[]> {
  const { settings, clock, index, grammar } = options;
  const drafts = inputs.map((input) => draftOf(input, options));
  const lints = grammar && wantsGrammar(settings) ? await findGrammar(drafts) : undefined;
  const base = { settings, clock, speller: loadSpeller(await bundledWordLists()) };
  const wordsFor = dictionaryReader(options.dictionary);
  return Promise.all(
    drafts.map(async (draft, at) => {
      const { path: file } = inputs[at]!;
      const [surroundings, found] = [index?.around(uriOf(file)), lints?.get(draft)];
      const context: CheckContext = {
        ...base,
        dictionary: await wordsFor(file),
        ...(surroundings && { surroundings }),
        ...(found && { grammar: found }),
      };
      return { path: file, draft, context, findings: check(draft, context) };
    }),
  );
}

function draftOf({ path: file, text }: Input, { index, kind }: CheckerOptions): Draft {
  const known = index?.draft(uriOf(file));
  return known ?? parseDraft(text, { fileName: path.basename(file), ...(kind && { kind }) });
}
