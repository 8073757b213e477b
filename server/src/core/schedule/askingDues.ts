import { Temporal } from 'temporal-polyfill';
import type { GuidanceId } from '../guidance.ts';
import type { Pace } from './cadence.ts';
import { because, type Due, latest, morning, overAfter, rows } from './due.ts';
import type { When } from './when.ts';
import type { WorkingDays } from './workingDays.ts';

const midMorning = Temporal.PlainTime.from('10:00');
const midAfternoon = Temporal.PlainTime.from('14:30');

/** C1: never before the day they named is over, then within 48 hours. */
export function afterDecisionDue(decision: When, days: WorkingDays): Due {
  const due = days.from(overAfter(decision).withPlainTime(morning), morning);
  const reason = because('Due once the day they wanted to decide on is over, late two days after.', ['C1']);
  return { due, late: due.startOfDay().add({ days: 2 }), reason, guidance: rows.afterDecision };
}

/** C2: a week after the interview where no date was named, two at the latest. */
export function withoutDecisionDue({ moment }: When, days: WorkingDays, pace: Pace): Due {
  const { due: first, late: last } = pace.withoutDecision;
  const due = days.from(moment.add({ days: first }).withPlainTime(morning), morning);
  const late = latest(moment.add({ days: last }).withPlainTime(morning), due.add({ days: 2 }));
  const reason = because(
    `Due ${first === 7 ? 'a week' : `${first} days`} after the interview because no decision date is known, late after ${last === 14 ? 'two weeks' : `${last} days`}.`,
    ['C2'],
  );
  return { due, late, reason, guidance: rows.withoutDecision };
}

/** C10, M4: once more, and only after a while without an answer. */
export function nextCheckDue(asked: Temporal.ZonedDateTime, days: WorkingDays, pace: Pace): Due {
  const wait = pace.again['status-check'];
  const due = days.from(asked.add({ days: wait }).withPlainTime(morning), morning);
  const guidance = rows.nextCheck;
  const reason = because(
    `Due ${wait === 7 ? 'a week' : `${wait} days`} after they left the last one unanswered.`,
    guidance,
  );
  return { due, reason, guidance };
}

/** P1, P2: mid-morning or mid-afternoon where they are. */
export function callDue(from: Temporal.ZonedDateTime, days: WorkingDays): Temporal.ZonedDateTime {
  const start = days.from(from, midMorning);
  const slot = [midMorning, midAfternoon]
    .map((time) => start.withPlainTime(time))
    .find((moment) => Temporal.ZonedDateTime.compare(moment, start) >= 0);
  return slot ?? days.from(start.add({ days: 1 }).withPlainTime(midMorning), midMorning);
}

export function callAfterSilence(asked: Temporal.ZonedDateTime, days: WorkingDays, pace: Pace): Due {
  const due = callDue(asked.add({ days: pace.again['phone-script'] }), days);
  const reason = because(
    'A call, because your emails went unanswered. Mid-morning or mid-afternoon where they are.',
    rows.call,
  );
  return { due, reason, guidance: rows.call };
}

/** P1: recruiters, and whoever likes to be called, are called instead of written to. */
export function callInstead(check: Due, days: WorkingDays): Due {
  const guidance: GuidanceId[] = [...check.guidance, ...rows.callInstead];
  const reason = because(
    'A call instead of an email, because that is how they are reached. Mid-morning or mid-afternoon where they are.',
    guidance,
  );
  const due = check.due && callDue(check.due, days);
  const late = due && check.late && latest(check.late, due.add({ days: 1 }));
  return { ...(due && { due }), ...(late && { late }), reason, guidance };
}
