import {
  type AgendaOptions,
  type Cadence,
  calendarFile,
  inOrder,
  resolveSettings,
  type Step,
  stepsOf,
  type Tally,
  tallyOf,
} from '../core/index.ts';
import { toAgendaJson } from './agendaJson.ts';
import { toAgendaPretty } from './agendaPretty.ts';
import { checkAll } from './checker.ts';
import { type agendaFormats, exitCodes } from './contract.ts';
import { readInputs } from './inputs.ts';
import { orTell } from './telling.ts';
import { type Workspace, workspaceOf } from './workspace.ts';

export interface AgendaCommandOptions {
  format: (typeof agendaFormats)[number];
  cadence: Cadence;
  holidays: readonly string[];
  /** ISO 8601 in UTC. */
  now: string;
  /** IANA */
  timeZone: string;
}

/** `followup agenda`: prints the steps and answers with the exit code. */
export function runAgenda(paths: readonly string[], options: AgendaCommandOptions): Promise<number> {
  return orTell(async () => {
    const workspace = await workspaceOf(await readInputs(paths));
    const steps = inOrder(await stepsIn(workspace, options), options);
    process.stdout.write(print(steps, workspace, options));
    return exitCodes.clean;
  });
}

function print(steps: readonly Step[], workspace: Workspace, options: AgendaCommandOptions): string {
  if (options.format === 'ics') return calendarFile(steps, options.now);
  return (options.format === 'json' ? toAgendaJson : toAgendaPretty)(steps, workspace, options);
}

/** Twice, because only drafts that are still to be sent have to be checked. */
async function stepsIn(workspace: Workspace, options: AgendaCommandOptions): Promise<Step[]> {
  const stepsWith = (more: Partial<AgendaOptions>) =>
    workspace.index.applications().flatMap((application) => stepsOf(application, { ...options, ...more }));
  const tallies = await tallyDrafts(stepsWith({}), workspace, options);
  return stepsWith({ findings: (uri) => tallies.get(uri) });
}

/** Without grammar, as in an editor: most drafts are not open there, and only open ones are read for it. */
async function tallyDrafts(
  steps: readonly Step[],
  { index, pathOf }: Workspace,
  { now, timeZone }: AgendaCommandOptions,
): Promise<Map<string, Tally>> {
  const uris = steps.flatMap(({ state, uri }) => (state === 'draft' && uri ? uri : []));
  if (uris.length === 0) return new Map();
  const { settings } = resolveSettings({});
  const inputs = uris.map((uri) => ({ path: pathOf(uri), text: index.textOf(uri) ?? '' }));
  const checked = await checkAll(inputs, { settings, clock: { now, timeZone }, index, grammar: false });
  return new Map(checked.map(({ findings }, at) => [uris[at]!, tallyOf(findings)]));
}
