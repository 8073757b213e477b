import { Temporal } from 'temporal-polyfill';
import {
  afterDecisionDue,
  callAfterSilence,
  callInstead,
  nextCheckDue,
  withoutDecisionDue,
} from './askingDues.ts';
import type { Pace } from './cadence.ts';
import { because, type Due, overAfter } from './due.ts';
import type { Message } from './messages.ts';
import type { Planned, Situation } from './plan.ts';
import type { Round } from './rounds.ts';
import type { WorkingDays } from './workingDays.ts';

type Asking = 'status-check' | 'phone-script';
const askings: readonly string[] = ['status-check', 'phone-script'];

/**
 * C1, C2, C10, P1: one status check for each decision date, another only after a while without an answer, then a call.
 * An answer, a skipped one, a later round and any outcome end it.
 */
export function asking(situation: Situation): Planned[] {
  return situation.rounds.flatMap((round) => askingIn(round, situation));
}

function askingIn(round: Round, situation: Situation): Planned[] {
  const { messages, current, outcome } = situation;
  const sent = messages.left
    .filter((each) => each.round === round && each.isSent && askings.includes(each.kind))
    .map((each) => messages.take(each));
  const isOpen = round === current && outcome === 'waiting';
  const counts = new Map<string, number>();
  const steps = sent.map((message, at): Planned => {
    const number = (counts.get(message.kind) ?? 0) + 1;
    counts.set(message.kind, number);
    const due = dueOf(message.kind as Asking, sent.slice(0, at), round, situation);
    const isOver = !isOpen || at < sent.length - 1;
    return { ...stepOf(message.kind as Asking, number, round), due, message, isOver };
  });
  const next = isOpen ? nextAsking(sent, round, situation) : undefined;
  if (!next) return steps;
  const planned = stepOf(next, (counts.get(next) ?? 0) + 1, round);
  const due = dueOf(next, sent, round, situation);
  return [...steps, { ...planned, due, message: messages.take(messages.of(next, round)[0]) }];
}

function stepOf(kind: Asking, number: number, round: Round) {
  return { id: `${round.key}/${kind}/${number}`, kind, number, to: round.lead, round };
}

function nextAsking(
  sent: readonly Message[],
  round: Round,
  { pace, messages }: Situation,
): Asking | undefined {
  const cycle = sinceDecision(sent, round);
  if (cycle.at(-1)?.isAnswered) return undefined;
  const isWriting = [...cycle, ...messages.of('status-check', round)].some(
    ({ kind }) => kind === 'status-check',
  );
  const startsByPhone = round.byPhone && (cycle[0]?.kind === 'phone-script' || !isWriting);
  return pace.asks[startsByPhone ? 'byPhone' : 'byEmail'][cycle.length];
}

/** What was asked about the date that holds now; what went out before it passed was about an earlier one. */
function sinceDecision(sent: readonly Message[], { decision, interview }: Round): Message[] {
  const from = decision ? overAfter(decision) : interview?.moment.startOfDay();
  if (!from) return [...sent];
  return sent.filter(({ sentAt }) => !sentAt || sentAt.epochMilliseconds >= from.epochMilliseconds);
}

/** When a message is due that follows others: not before its own date, and not too soon after the last. */
function dueOf(kind: Asking, before: readonly Message[], round: Round, { days, pace }: Situation): Due {
  const first = firstDue(kind, round, days, pace);
  const last = before.at(-1);
  if (!last) return first;
  const zone = round.interview?.moment.timeZoneId;
  const asked = last.sentAt && zone ? last.sentAt.withTimeZone(zone) : (last.sentAt ?? first.due);
  const again = asked && (kind === 'status-check' ? nextCheckDue : callAfterSilence)(asked, days, pace);
  return !again || last.isAnswered || isBefore(again.due, first.due) ? first : again;
}

function firstDue(kind: Asking, { decision, interview }: Round, days: WorkingDays, pace: Pace): Due {
  const check = decision
    ? afterDecisionDue(decision, days)
    : interview
      ? withoutDecisionDue(interview, days, pace)
      : undated;
  return kind === 'status-check' ? check : callInstead(check, days);
}

const undated: Due = {
  reason: because('Due once the day they wanted to decide on is over. Write that day into the notes.', [
    'C1',
  ]),
  guidance: ['C1', 'C2'],
};

function isBefore(a?: Temporal.ZonedDateTime, b?: Temporal.ZonedDateTime): boolean {
  return a !== undefined && b !== undefined && Temporal.ZonedDateTime.compare(a, b) < 0;
}
