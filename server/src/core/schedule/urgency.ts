import { Temporal } from 'temporal-polyfill';
import type { Kind } from '../kinds.ts';
import { isUnsent } from './agenda.ts';
import type { Step } from './step.ts';

/** By when a step wants attention, in the order of a list. */
export const urgencies = ['overdue', 'today', 'week', 'later', 'waiting', 'done'] as const;
export type Urgency = (typeof urgencies)[number];

/** Where one looks from: an instant, and the person's own time zone (IANA). */
export interface Viewpoint {
  now: string;
  timeZone: string;
}

/**
 * Nobody is late with these: once their day is over they are for any day, and not in the way of
 * what is not.
 */
const optional: ReadonlySet<Kind> = new Set([
  'linkedin-invite',
  'work-sample',
  'keep-in-touch',
  'networking',
]);

/** "Today" ends at midnight where the person is, "this week" seven days later. */
export function urgencyOf(step: Step, { now, timeZone }: Viewpoint): Urgency {
  if (step.state === 'awaiting') return 'waiting';
  if (!isUnsent(step.state)) return 'done';
  if (!step.due && !step.snoozed) return 'later';
  const here = Temporal.Instant.from(now).toZonedDateTimeISO(timeZone);
  const dayOf = (moment: string) => Temporal.Instant.from(moment).toZonedDateTimeISO(timeZone).toPlainDate();
  const today = here.toPlainDate();
  const day = dayOf(wantedAt(step)!);
  if (!step.snoozed && step.late && isPast(step.late, now)) return 'overdue';
  const days = today.until(day).days;
  if (days < 0 && optional.has(step.kind)) return 'later';
  if (days <= 0) return 'today';
  return days < 7 ? 'week' : 'later';
}

/** When a step comes up: when it is due, or once it is no longer snoozed. */
export function wantedAt({ due, snoozed }: Step): string | undefined {
  return snoozed && due ? later(snoozed, due) : (snoozed ?? due);
}

/** The most urgent first, then by when they come up; those without a time last. The order of files does not count. */
export function inOrder(steps: readonly Step[], viewpoint: Viewpoint): Step[] {
  const ranked = steps.map((step) => {
    const wanted = wantedAt(step);
    const at = wanted ? Temporal.Instant.from(wanted).epochMilliseconds : Number.POSITIVE_INFINITY;
    return { step, at, rank: urgencies.indexOf(urgencyOf(step, viewpoint)) };
  });
  const byTime = (a: number, b: number) => (a === b ? 0 : a < b ? -1 : 1);
  return ranked
    .sort((a, b) => a.rank - b.rank || byTime(a.at, b.at) || (a.step.id < b.step.id ? -1 : 1))
    .map(({ step }) => step);
}

function isPast(moment: string, now: string): boolean {
  return Temporal.Instant.compare(moment, now) <= 0;
}

function later(a: string, b: string): string {
  return Temporal.Instant.compare(a, b) < 0 ? b : a;
}
