/** C1, C2: a status check before they have had their time. */
import type { Temporal } from 'temporal-polyfill';
import { morning, overAfter } from '../schedule/due.ts';
import { parseWhen } from '../schedule/when.ts';
import { factOf } from '../workspace/facts.ts';
import { dayInWords } from './dayInWords.ts';
import { quote } from './edits.ts';
import { dayOf, isBefore, placeOf, type Sending, type WrongTime } from './sendTimes.ts';
import { dayTheyNamed, namesTheirDay, spanTheyNamed } from './theirSpan.ts';

/** Too early for the day they named, in the notes or in the text, or for the usual week. */
export function earlyCheck(sending: Sending): WrongTime | undefined {
  const { draft, at, isSent, around, timeZone, days } = sending;
  const decision = factOf(draft, 'decision', around);
  const basis = decision ?? factOf(draft, 'date', around);
  const when = parseWhen(basis?.text, timeZone);
  const wait =
    !basis || !when ? undefined : decision ? untilDecided(when) : untilTheirTime(sending, dayOf(when));
  if (!basis || !wait || !isBefore(dayOf(at), wait.from)) return undefined;
  const { from, why } = wait;
  // Nobody reads mail on a Saturday; the agenda has it due on the same day.
  const next = from.toZonedDateTime({ timeZone, plainTime: morning });
  const workday = days.from(next, morning).toPlainDate();
  const message = isSent
    ? `This went out too early: ${why}. The day to ask is ${dayInWords(workday)}.`
    : `Wait until ${dayInWords(workday)}: ${why}.`;
  const about = decision ? 'When they wanted to decide' : 'The day of the interview';
  const related = basis.uri ? [{ ...placeOf(basis), message: about }] : [];
  return { message, severity: isSent ? 'warning' : 'information', related, from, next: workday };
}

interface Wait {
  /** The first day on which it is time. */
  from: Temporal.PlainDate;
  why: string;
}

function untilDecided(when: NonNullable<ReturnType<typeof parseWhen>>): Wait {
  return {
    from: overAfter(when).toPlainDate(),
    why: `they wanted to decide by ${dayInWords(dayOf(when))}`,
  };
}

/** What the text tells of their time; nothing where it names a day that nobody can count from the interview. */
function untilTheirTime({ draft, pace }: Sending, held: Temporal.PlainDate): Wait | undefined {
  const day = dayTheyNamed(draft, held);
  if (day) return { from: day.first.add({ days: 1 }), why: `they spoke of ${quote(day.words)}` };
  if (namesTheirDay(draft)) return undefined;
  const span = spanTheyNamed(draft);
  if (span) return { from: held.add({ days: span.days }), why: `they spoke of ${quote(span.words)}` };
  const first = pace.withoutDecision.due;
  const why = `unless they named a day, give them ${first === 7 ? 'a week' : `${first} days`} after the interview`;
  return { from: held.add({ days: first }), why };
}
