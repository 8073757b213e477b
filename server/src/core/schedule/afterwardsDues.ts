import type { Temporal } from 'temporal-polyfill';
import type { Pace } from './cadence.ts';
import { because, type Due, morning, rows } from './due.ts';
import type { WorkingDays } from './workingDays.ts';

/** K1, K2: the next morning after the last that was heard, as no file says on which day they turned the person down. */
export function rejectionReplyDue(last: Temporal.ZonedDateTime | undefined, days: WorkingDays): Due {
  const guidance = rows.rejectionReply;
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
  const guidance = postponed ? rows.touchPostponed : rows.touch;
  const every = pace.touch === 1 ? 'a month' : `${pace.touch} months`;
  const reason = because(`Due ${every} after you were last in touch.`, guidance);
  const due = last && days.from(last.add({ months: pace.touch }).withPlainTime(morning), morning);
  return { ...(due && { due }), reason, guidance };
}
