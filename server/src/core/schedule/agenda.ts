import { Temporal } from 'temporal-polyfill';
import { writtenAt } from '../document/notes.ts';
import type { Kind } from '../kinds.ts';
import type { Application } from '../workspace/files.ts';
import { keepingInTouch, rejectionReply } from './afterwards.ts';
import { ownSteps } from './alone.ts';
import { asking } from './asking.ts';
import { snoozedBy } from './marks.ts';
import { invitations, thankYous, workSamples } from './meetings.ts';
import { isTo } from './messages.ts';
import {
  isSkippedByNotes,
  markedOf,
  notesOf,
  type Planned,
  type PlanOptions,
  type Situation,
  situationOf,
} from './plan.ts';
import type { Member } from './rounds.ts';
import type { Step, StepState } from './step.ts';
import type { Tally } from './tally.ts';
import { parseWhen } from './when.ts';

export interface AgendaOptions extends PlanOptions {
  /** ISO 8601 in UTC. */
  now: string;
  /** The findings of a draft by its URI; absent where it was not checked. */
  findings?: (uri: string) => Tally | undefined;
}

/** All steps of an application: those of its rounds first, what came of it next, and drafts of their own last. */
export function stepsOf(application: Application, options: AgendaOptions): Step[] {
  const situation = situationOf(application, options);
  const asked = asking(situation);
  const planned = [
    ...thankYous(situation),
    ...asked,
    ...workSamples(situation),
    ...invitations(situation),
    ...rejectionReply(situation),
    ...keepingInTouch(situation, isCold(asked)),
  ].map((each) => ({ ...each, id: `${application.id}/${each.id}` }));
  return [...planned, ...ownSteps(situation)].map((each) => stepOf(each, situation, options));
}

/** All was asked that may be asked, and nobody answered. */
function isCold(asked: readonly Planned[]): boolean {
  const last = asked.at(-1);
  return last?.message?.isSent === true && !last.message.isAnswered && !last.isOver;
}

function stepOf(planned: Planned, situation: Situation, options: AgendaOptions): Step {
  const { id, kind, round, message, due } = planned;
  const { application } = situation;
  const { frontMatter, text } = message?.file.draft ?? {};
  const role = round?.file.notes.role?.text ?? (frontMatter && writtenAt(frontMatter, 'role', text!)?.text);
  const to = recipientIn(planned);
  const state = stateOf(planned, situation, options);
  const snoozed = isUnsent(state) ? snoozedUntil(planned, situation, options) : undefined;
  return {
    id,
    kind,
    ...(planned.number && { number: planned.number }),
    company: application.company ?? '',
    ...(role && { role }),
    ...(to && { person: to.name }),
    ...(to?.title && { title: to.title }),
    ...(due.due && { due: iso(due.due) }),
    ...(due.late && { late: iso(due.late) }),
    state,
    ...(message && { uri: message.file.uri }),
    ...(round && { notes: round.file.uri }),
    guidance: due.guidance,
    reason: due.reason,
    ...(snoozed && { snoozed: iso(snoozed) }),
  };
}

/** A status check may go to somebody else than was thought. */
function recipientIn({ message, to, round }: Planned): Member | undefined {
  const written = message?.to;
  if (!written || (to && isTo(message, to.name, [to.name]))) return to;
  const names = round?.members.map(({ name }) => name) ?? [];
  const known = round?.members.find(({ name }) => isTo(message, name, names));
  return known ?? { key: written, name: written, relation: '' };
}

/** What asks something. The others are done once they are sent. */
const asks: ReadonlySet<Kind> = new Set(['status-check', 'phone-script', 'rejection-reply', 'networking']);

function stateOf(planned: Planned, situation: Situation, { findings }: AgendaOptions): StepState {
  const { message, kind, isOver } = planned;
  if (message?.isAnswered) return 'answered';
  if (message?.isSent) return asks.has(kind) && !isOver ? 'awaiting' : 'sent';
  if (message?.isSkipped || isSkippedByNotes(planned, situation)) return 'skipped';
  if (!message) return 'todo';
  const tally = findings?.(message.file.uri);
  const isClean = tally !== undefined && tally.error + tally.warning === 0;
  return isClean && message.file.draft.email.words > 0 ? 'ready' : 'draft';
}

export function isUnsent(state: StepState): boolean {
  return state === 'todo' || state === 'draft' || state === 'ready';
}

/** By the draft or by the notes; undefined once it is over. */
function snoozedUntil(planned: Planned, situation: Situation, { now, timeZone }: AgendaOptions) {
  const own = planned.message?.file.draft.frontMatter.fields.get('snooze')?.value;
  const byNotes = notesOf(planned, situation.rounds).map(({ file }) =>
    snoozedBy(file.notes.frontMatter, markedOf(planned), timeZone),
  );
  const at = Temporal.Instant.from(now).epochMilliseconds;
  return [parseWhen(own, timeZone)?.moment, ...byNotes]
    .filter((moment) => moment !== undefined && moment.epochMilliseconds > at)
    .sort((a, b) => a!.epochMilliseconds - b!.epochMilliseconds)
    .at(-1);
}

function iso(moment: Temporal.ZonedDateTime): string {
  return moment.toString({ timeZoneName: 'never', smallestUnit: 'minute' });
}
