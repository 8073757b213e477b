import { realpathSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type CheckContext,
  check,
  type Kind,
  loadSpeller,
  parseDraft,
  resolveSettings,
  type Strictness,
  wantsGrammar,
} from '../core/index.ts';
import { bundledWordLists } from '../lsp/bundled.ts';
import { exitCodes, type formats } from './contract.ts';
import { dictionaryReader } from './dictionaries.ts';
import { findGrammar } from './grammar.ts';
import { type Input, InputError, readInputs, readStandardInput } from './inputs.ts';
import { toJson } from './json.ts';
import { type Checked, toPretty } from './pretty.ts';

export interface CheckOptions {
  format: (typeof formats)[number];
  strictness: Strictness;
  /** ISO 8601; for the rules that know the time. */
  now?: string;
  stdin?: boolean;
  kind?: Kind;
  /** False to leave out what takes longest: Harper needs two seconds to load. */
  grammar: boolean;
}

/** The pages of the rules come with the program; a command in `node_modules/.bin` is a link to it. */
const docs = () => new URL('../docs', pathToFileURL(realpathSync(process.argv[1] ?? '.'))).href;

/** `followup check`: prints the findings and answers with the exit code. */
export async function runCheck(paths: readonly string[], options: CheckOptions): Promise<number> {
  try {
    const inputs = options.stdin ? [await readStandardInput()] : await readInputs(paths);
    const checked = await checkAll(inputs, options);
    process.stdout.write(options.format === 'json' ? toJson(checked, docs()) : toPretty(checked));
    const serious = checked.some(({ findings }) =>
      findings.some(({ severity }) => severity === 'error' || severity === 'warning'),
    );
    return serious ? exitCodes.findings : exitCodes.clean;
  } catch (error) {
    process.stderr.write(`followup: ${error instanceof InputError ? error.message : String(error)}\n`);
    return exitCodes.couldNotRun;
  }
}

async function checkAll(
  inputs: readonly Input[],
  { strictness, stdin, kind, grammar }: CheckOptions,
): Promise<Checked[]> {
  const { settings } = resolveSettings({ strictness });
  const base = { settings, speller: loadSpeller(await bundledWordLists()) };
  const wordsFor = dictionaryReader();
  const drafts = inputs.map(({ path: file, text }) =>
    parseDraft(text, { fileName: path.basename(file), ...(stdin && kind && { kind }) }),
  );
  const lints = grammar && wantsGrammar(settings) ? await findGrammar(drafts) : undefined;
  return Promise.all(
    drafts.map(async (draft, index) => {
      const file = inputs[index]!.path;
      const known = lints?.get(draft);
      const context: CheckContext = {
        ...base,
        dictionary: await wordsFor(file),
        ...(known && { grammar: known }),
      };
      return { path: file, draft, context, findings: check(draft, context) };
    }),
  );
}
