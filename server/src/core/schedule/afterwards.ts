import type { Temporal } from 'temporal-polyfill';
import { rejectionReplyDue, touchDue } from './afterwardsDues.ts';
import { heldAt, latest } from './due.ts';
import { isSkippedByNotes, type Planned, type Situation } from './plan.ts';

/** K1, K2: one answer, which also asks for feedback. */
export function rejectionReply(situation: Situation): Planned[] {
  const { current, outcome, messages, days } = situation;
  if (outcome !== 'rejected' || !current) return [];
  const message = messages.take(messages.of('rejection-reply')[0]);
  const due = rejectionReplyDue(lastHeard(situation), days);
  return [{ id: 'rejection-reply', kind: 'rejection-reply', to: current.lead, round: current, due, message }];
}

/** More than these nobody has skipped in a row. */
const mostTouches = 50;

/**
 * K4, K5: again and again, once the application was turned down, put off, or went cold. Not after an offer, and not
 * where the person has withdrawn: whoever turned a job away writes of their own accord or not at all.
 */
export function keepingInTouch(situation: Situation, isCold: boolean): Planned[] {
  const { current, outcome, messages, days, pace } = situation;
  const isWanted = outcome === 'rejected' || outcome === 'postponed' || isCold;
  if (!current || !isWanted) return [];
  let last = lastContact(situation);
  const steps: Planned[] = [];
  for (let number = 1; number <= mostTouches; number++) {
    const message = messages.take(messages.of('keep-in-touch')[0]);
    const due = touchDue(message?.isSent ? undefined : last, days, pace, outcome === 'postponed');
    const id = `keep-in-touch/${number}`;
    const step: Planned = {
      id,
      kind: 'keep-in-touch',
      number,
      to: current.lead,
      round: current,
      due,
      message,
    };
    steps.push(step);
    const isPast = message ? message.isSent || message.isSkipped : isSkippedByNotes(step, situation);
    if (!isPast) break;
    if (!message?.isSent) last = due.due ?? last;
  }
  return steps;
}

/** When they were last heard of: the interview, or an answer. */
function lastHeard({ current, messages }: Situation): Temporal.ZonedDateTime | undefined {
  const answers = messages.all.flatMap(({ answeredAt }) => answeredAt ?? []);
  return latestOf([...(current?.interview ? [heldAt(current.interview)] : []), ...answers]);
}

/** When either side last wrote. */
function lastContact(situation: Situation): Temporal.ZonedDateTime | undefined {
  const heard = lastHeard(situation);
  const sent = situation.messages.all.flatMap(({ sentAt }) => sentAt ?? []);
  return latestOf([...(heard ? [heard] : []), ...sent]);
}

function latestOf(moments: readonly Temporal.ZonedDateTime[]): Temporal.ZonedDateTime | undefined {
  const [first, ...others] = moments;
  return first && others.reduce(latest, first);
}
