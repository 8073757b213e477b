import {
  inOrder,
  kindNames,
  type Step,
  stepsOf,
  type Tally,
  tallyOf,
  type Urgency,
  urgencyOf,
} from '../core/index.ts';
import {
  type AgendaParams,
  type AgendaResult,
  type AgendaStep,
  agendaChanged,
  agendaRequest,
} from '../protocol.ts';
import { stringAt } from './arguments.ts';
import { coalesce } from './coalesce.ts';
import { kindOfDocument } from './documents.ts';
import type { Feature, Session } from './session.ts';
import { instantOf } from './time.ts';

/** A burst of edits or a checkout of many files is told as one change. */
const tellDelay = 250;

/** All steps of all workspace folders, on request; and a word when it is worth asking again. */
export const agenda: Feature = (session) => {
  let asked = false;
  session.connection.onRequest(agendaRequest, async (params: AgendaParams | null) => {
    asked = true;
    const steps = await answer(session, params);
    // What changed meanwhile was told already; what changes from now on is news again.
    asked = true;
    return steps;
  });
  const tell = coalesce(() => {
    // Once is enough until the client asks, and one that never asks shows no list.
    if (!asked) return;
    asked = false;
    session.background('Telling of changes', () => session.connection.sendNotification(agendaChanged));
  }, tellDelay);
  session.workspace.onChanged.event(tell);
  session.onContextChanged.event(tell);
  // A saved draft is told what it lacks.
  session.documents.onDidSave(({ document }) => kindOfDocument(document) && tell());
  return undefined;
};

async function answer(session: Session, params: AgendaParams | null): Promise<AgendaResult> {
  const given = params?.now === undefined ? session.host.now() : stringAt([params.now], 0, 'time');
  await session.workspace.current(params?.refresh);
  const { steps, tallies, view } = await agendaAt(session, instantOf(given, session.timeZone));
  return { steps: steps.map((step) => toProtocol(session, step, urgencyOf(step, view), tallies)) };
}

/** The steps in the order of a list, and the findings of their drafts by URI, in the index's spelling. */
export async function agendaAt(session: Session, now = session.host.now()) {
  await session.settings.ready;
  await session.workspace.ready();
  await session.typosFirst.settled();
  const tallies = await checkUnsent(session, stepsAt(session, now));
  const view = { now, timeZone: session.timeZone };
  return { steps: inOrder(stepsAt(session, now, tallies), view), tallies, view };
}

/** A step by its id, as it is now; undefined where there is none. */
export async function findStep(session: Session, id: string): Promise<Step | undefined> {
  await session.settings.ready;
  await session.workspace.current();
  return stepsAt(session, session.host.now()).find((step) => step.id === id);
}

function stepsAt(session: Session, now: string, tallies?: ReadonlyMap<string, Tally>): Step[] {
  const { workspace, timeZone } = session;
  return workspace.index.applications().flatMap((application) => {
    const [file] = [...application.rounds, ...application.drafts];
    const { cadence, holidays } = session.settings.for(file?.uri ?? '');
    return stepsOf(application, { now, timeZone, cadence, holidays, findings: (uri) => tallies?.get(uri) });
  });
}

/** What is wrong with each draft that is still to be sent: buffers as they stand, files as they are on disk. */
async function checkUnsent(session: Session, steps: readonly Step[]): Promise<Map<string, Tally>> {
  const { workspace, checker, documents } = session;
  const uris = steps.flatMap(({ state, uri }) => (state === 'draft' && uri ? uri : []));
  checker.keepOnly([...uris, ...documents.all().map(({ uri }) => uri)]);
  const checks = uris.map(async (uri) => {
    const open = documents.find(uri);
    const text = workspace.index.textOf(uri) ?? '';
    const { findings } = await (open ? checker.checkOpen(open) : checker.check(uri, text));
    return [uri, tallyOf(findings)] as const;
  });
  return new Map(await Promise.all(checks));
}

function toProtocol(
  session: Session,
  step: Step,
  urgency: Urgency,
  tallies: ReadonlyMap<string, Tally>,
): AgendaStep {
  const { workspace } = session;
  const { uri, notes } = step;
  const findings = uri && tallies.get(uri);
  const guessed = uri && workspace.index.draft(uri)?.kind.guessed;
  return {
    ...step,
    kindLabel: kindNames[step.kind].label,
    ...(guessed && { kindGuessed: true }),
    urgency,
    ...(uri && { uri: workspace.spelled(uri) }),
    ...(notes && { notes: workspace.spelled(notes) }),
    ...(findings && { findings }),
  };
}
