import type { Temporal } from 'temporal-polyfill';
import { because, type Due, heldAt, latest, morning, noon, rows } from './due.ts';
import type { When } from './when.ts';
import type { WorkingDays } from './workingDays.ts';

const friday = 5;

/**
 * T1, T2: within 24 hours and at most 48; after a Friday or a weekend first thing on Monday, late when both noon and
 * the 48 hours are over, and likewise where the next day is a holiday.
 */
export function thankYouDue(interview: When, days: WorkingDays): Due {
  const held = heldAt(interview);
  const guidance = rows.thankYou;
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
      : 'Due first thing on Monday after an interview at the end of the week, late at noon, or when 48 hours are over.',
    guidance,
  );
  const byNoon = due.withPlainTime(noon);
  return { due, late: latest(byNoon, outer), reason, guidance };
}

/** No article names a time: some days are needed to make one, and the thank-you goes first. */
export function workSampleDue(interview: When | undefined, days: WorkingDays): Due {
  const guidance = rows.workSample;
  const reason = because(
    'After a second or later round, something you made says more than a letter. It may be a plan for the first months by now.',
    guidance,
  );
  return { ...(interview && { due: morningAfter(interview, 3, days) }), reason, guidance };
}

/** No article names a time: when the thank-you has had its day. */
export function invitationDue(interview: When | undefined, days: WorkingDays): Due {
  const guidance = rows.invitation;
  const reason = because(
    'Connect with everyone you met, by a personal line that asks for nothing.',
    guidance,
  );
  return { ...(interview && { due: morningAfter(interview, 2, days) }), reason, guidance };
}

function morningAfter({ moment }: When, count: number, days: WorkingDays): Temporal.ZonedDateTime {
  return days.from(moment.add({ days: count }).withPlainTime(morning), morning);
}
