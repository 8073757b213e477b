import path from 'node:path';
import {
  type CheckContext,
  type Clock,
  check,
  type Kind,
  loadSpeller,
  parseDraft,
  type Settings,
  type WorkspaceIndex,
} from '../core/index.ts';
import { bundledWordLists } from '../lsp/bundled.ts';
import { dictionaryReader } from './dictionaries.ts';
import type { Input } from './inputs.ts';
import type { Checked } from './pretty.ts';
import { uriOf } from './workspace.ts';

export interface CheckerOptions {
  settings: Settings;
  clock: Clock;
  /** Absent for a draft that is no file. */
  index?: WorkspaceIndex;
  kind?: Kind | undefined;
}

/** Checks drafts one after the other, with what stands around them where they are files. */
export async function checkerFor({ settings, clock, index, kind }: CheckerOptions) {
  const base = { settings, clock, speller: loadSpeller(await bundledWordLists()) };
  const wordsFor = dictionaryReader();
  return async ({ path: file, text }: Input): Promise<Checked> => {
    const surroundings = index?.around(uriOf(file));
    const dictionary = await wordsFor(file);
    const context: CheckContext = { ...base, dictionary, ...(surroundings && { surroundings }) };
    const known = index?.draft(uriOf(file));
    const draft = known ?? parseDraft(text, { fileName: path.basename(file), ...(kind && { kind }) });
    return { path: file, draft, context, findings: check(draft, context) };
  };
}
