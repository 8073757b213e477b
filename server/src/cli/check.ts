import { realpathSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { type Kind, resolveSettings, type Strictness } from '../core/index.ts';
import { checkerFor } from './checker.ts';
import { exitCodes, type formats } from './contract.ts';
import { readInputs, readStandardInput } from './inputs.ts';
import { toJson } from './json.ts';
import { type Checked, toPretty } from './pretty.ts';
import { orTell } from './telling.ts';
import { workspaceOf } from './workspace.ts';

export interface CheckOptions {
  format: (typeof formats)[number];
  strictness: Strictness;
  /** ISO 8601 in UTC. */
  now: string;
  /** IANA */
  timeZone: string;
  stdin?: boolean;
  kind?: Kind;
}

/** The pages of the rules come with the program; a command in `node_modules/.bin` is a link to it. */
const docs = () => new URL('../docs', pathToFileURL(realpathSync(process.argv[1] ?? '.'))).href;

/** `followup check`: prints the findings and answers with the exit code. */
export function runCheck(paths: readonly string[], options: CheckOptions): Promise<number> {
  return orTell(async () => {
    const checked = await (options.stdin ? checkStandardInput(options) : checkFiles(paths, options));
    process.stdout.write(options.format === 'json' ? toJson(checked, docs()) : toPretty(checked));
    const serious = checked.some(({ findings }) =>
      findings.some(({ severity }) => severity === 'error' || severity === 'warning'),
    );
    return serious ? exitCodes.findings : exitCodes.clean;
  });
}

async function checkFiles(paths: readonly string[], options: CheckOptions): Promise<Checked[]> {
  const inputs = await readInputs(paths);
  const { index } = await workspaceOf(inputs);
  const check = await checkerFor({ ...basisOf(options), index });
  return Promise.all(inputs.map(check));
}

async function checkStandardInput(options: CheckOptions): Promise<Checked[]> {
  const check = await checkerFor({ ...basisOf(options), kind: options.kind });
  return [await check(await readStandardInput())];
}

function basisOf({ strictness, now, timeZone }: CheckOptions) {
  return { settings: resolveSettings({ strictness }).settings, clock: { now, timeZone } };
}
