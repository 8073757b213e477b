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
} from '../core/index.ts';
import { bundledWordLists } from '../lsp/bundled.ts';
import { exitCodes, type formats } from './contract.ts';
import { dictionaryReader } from './dictionaries.ts';
import { type Input, InputError, readInputs, readStandardInput } from './inputs.ts';
import { toJson } from './json.ts';
import { type Checked, toPretty } from './pretty.ts';

export interface CheckOptions {
  format: (typeof formats)[number];
  strictness: Strictness;
  /** A file with words that are known in all folders. */
  dictionary?: string;
  /** ISO 8601; for the rules that know the time. */
  now?: string;
  stdin?: boolean;
  kind?: Kind;
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
  { strictness, dictionary, stdin, kind }: CheckOptions,
): Promise<Checked[]> {
  const { settings } = resolveSettings({ strictness });
  const base = { settings, speller: loadSpeller(await bundledWordLists()) };
  const wordsFor = dictionaryReader(dictionary);
  return Promise.all(
    inputs.map(async (input) => {
      const context: CheckContext = { ...base, dictionary: await wordsFor(input.path) };
      const draft = parseDraft(input.text, {
        fileName: path.basename(input.path),
        ...(stdin && kind && { kind }),
      });
      return { path: input.path, draft, context, findings: check(draft, context) };
    }),
  );
}
