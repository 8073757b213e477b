import { Temporal } from 'temporal-polyfill';
import { type GuidanceId, sourcesOf } from '../guidance.ts';
import type { Pace } from './cadence.ts';
import type { When } from './when.ts';
import type { WorkingDays } from './workingDays.ts';

/** When a message should go out, from when on it is late, and why. */
export interface Due {
  /** Absent where nothing says when. */
  due?: Temporal.ZonedDateTime;
  /** Absent where it is never late. */
  late?: Temporal.ZonedDateTime;
  /** One or two sentences for the person, with the articles that say so. */
  reason: string;
  guidance: readonly GuidanceId[];
}

const morning = Temporal.PlainTime.from('09:00');
const noon = Temporal.PlainTime.from('12:00');
const midMorning = Temporal.PlainTime.from('10:00');
const midAfternoon = Temporal.PlainTime.from('14:30');
const friday = 5;

/** The moment of an interview; of one without a time, noon of its day. */
export function heldAt({ moment, hasTime }: When): Temporal.ZonedDateTime {
  return hasTime ? moment : moment.withPlainTime(noon);
}

/** The first moment after a day that they named. */
export function overAfter({ moment }: When): Temporal.ZonedDateTime {
  return moment.add({ days: 1 }).startOfDay();
}

/**
 * T1, T2: within 24 hours and at most 48; after a Friday or a weekend first thing on Monday, late at noon, and
 * likewise where the next day is a holiday.
 */
export function thankYouDue(interview: When, days: WorkingDays): Due {
  const held = heldAt(interview);
  const guidance = ['T1', 'T2', 'T3'] as const;
  const next = held.add({ hours: 24 });
  const outer = held.add({ hours: 48 });
  if (held.dayOfWeek < friday && days.includes(next)) {
    const reason = because(
      'Due within 24 hours of the interview, late after 48. Each person gets their own.',
      guidance,
    );
    return { due: next, late: outer, reason, guidance };
  }
  const following = held.add({ days: held.dayOfWeek < friday ? 1 : 8 - held.dayOfWeek });
  const due = days.from(following.withPlainTime(morning), morning);
  const reason = because(
    held.dayOfWeek < friday
      ? 'Due on the first working morning, because the day after the interview is a holiday.'
      : 'Due first thing on Monday after an interview at the end of the week, late at noon.',
    guidance,
  );
  const byNoon = due.withPlainTime(noon);
  return { due, late: held.dayOfWeek < friday ? latest(byNoon, outer) : byNoon, reason, guidance };
}

/** C1: never before the day they named is over, then within 48 hours. */
export function afterDecisionDue(decision: When, days: WorkingDays): Due {
  const due = days.from(overAfter(decision).withPlainTime(morning), morning);
  const reason = because('Due once the day they wanted to decide on is over, late two days after.', ['C1']);
  return { due, late: due.startOfDay().add({ days: 2 }), reason, guidance: ['C1', 'C10'] };
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
  return { due, late, reason, guidance: ['C2', 'C10'] };
}

/** C10, M4: once more, and only after a while without an answer. */
export function nextCheckDue(asked: Temporal.ZonedDateTime, days: WorkingDays, pace: Pace): Due {
  const wait = pace.again['status-check'];
  const due = days.from(asked.add({ days: wait }).withPlainTime(morning), morning);
  const guidance = ['C10', 'M4', 'C9'] as const;
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
    ['P1', 'P2'],
  );
  return { due, reason, guidance: ['P1', 'P2'] };
}

/** P1: recruiters, and whoever likes to be called, are called instead of written to. */
export function callInstead(check: Due, days: WorkingDays): Due {
  const guidance: GuidanceId[] = [...check.guidance, 'P1', 'P2'];
  const reason = because(
    'A call instead of an email, because that is how they are reached. Mid-morning or mid-afternoon where they are.',
    guidance,
  );
  const due = check.due && callDue(check.due, days);
  const late = due && check.late && latest(check.late, due.add({ days: 1 }));
  return { ...(due && { due }), ...(late && { late }), reason, guidance };
}

/** No article names a time: some days are needed to make one, and the thank-you goes first. */
export function workSampleDue(interview: When | undefined, days: WorkingDays): Due {
  const guidance = ['R1', 'R2', 'R3'] as const;
  const reason = because(
    'After a second or later round, something you made says more than a letter. It may be a plan for the first months by now.',
    guidance,
  );
  return { ...(interview && { due: morningAfter(interview, 3, days) }), reason, guidance };
}

/** No article names a time: when the thank-you has had its day. */
export function invitationDue(interview: When | undefined, days: WorkingDays): Due {
  const guidance = ['K3'] as const;
  const reason = because(
    'Connect with everyone you met, by a personal line that asks for nothing.',
    guidance,
  );
  return { ...(interview && { due: morningAfter(interview, 2, days) }), reason, guidance };
}

/** K1, K2: the next morning after the last that was heard, as no file says on which day they turned the person down. */
export function rejectionReplyDue(last: Temporal.ZonedDateTime | undefined, days: WorkingDays): Due {
  const guidance = ['K1', 'K2'] as const;
  const reason = because(
    'They have turned you down: thank them, wish them well, and ask for feedback.',
    guidance,
  );
  const due = last && days.from(last.add({ days: 1 }).withPlainTime(morning), morning);
  return { ...(due && { due }), reason, guidance };
}

/** K4, K5: every couple of months after the last message. */
export function touchDue(
  last: Temporal.ZonedDateTime | undefined,
  days: WorkingDays,
  pace: Pace,
  postponed = false,
): Due {
  const guidance: readonly GuidanceId[] = postponed ? ['K4', 'K5'] : ['K4'];
  const every = pace.touch === 1 ? 'a month' : `${pace.touch} months`;
  const reason = because(`Due ${every} after you were last in touch.`, guidance);
  const due = last && days.from(last.add({ months: pace.touch }).withPlainTime(morning), morning);
  return { ...(due && { due }), reason, guidance };
}

function morningAfter({ moment }: When, count: number, days: WorkingDays): Temporal.ZonedDateTime {
  return days.from(moment.add({ days: count }).withPlainTime(morning), morning);
}

export function latest(a: Temporal.ZonedDateTime, b: Temporal.ZonedDateTime): Temporal.ZonedDateTime {
  return Temporal.ZonedDateTime.compare(a, b) < 0 ? b : a;
}

/** A sentence with the articles that say so: "… From “A” by B, “C” and “D”." */
export function because(sentence: string, rows: readonly GuidanceId[]): string {
  const sources = sourcesOf(rows);
  const [last = ''] = sources.slice(-1);
  const others = sources.slice(0, -1).join(', ');
  return `${sentence} From ${others ? `${others} and ` : ''}${last}.`;
}

/** All rows that a date can come from, for the table of the guidance. */
export const scheduleGuidance: readonly GuidanceId[] = [
  ...(['N1', 'N4', 'T1', 'T2', 'T3', 'C1', 'C2', 'C9', 'C10', 'P1', 'P2', 'R1', 'R2', 'R3'] as const),
  ...(['K1', 'K2', 'K3', 'K4', 'K5', 'M4'] as const),
];
