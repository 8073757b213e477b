/** How times and numbers are said. Knows nothing of the editor, so that it can be tested. */
import type { AgendaStep } from '../../server/src/protocol.ts';

/** As `vscode.l10n.t`: `{0}` stands for the first argument. */
export type Translate = (message: string, ...args: (string | number)[]) => string;

export interface View {
  now: Date;
  locale: string;
  translate: Translate;
}

/** Where a step stands, in as few words as a narrow sidebar has room for: "2 days late", "tomorrow", "skipped". */
export function timeWords(step: AgendaStep, view: View): string {
  const { translate } = view;
  const state = { awaiting: 'no answer yet', sent: 'sent', answered: 'answered', skipped: 'skipped' }[
    step.state as string
  ];
  if (state) return translate(state);
  if (isSnoozed(step, view)) return translate('snoozed until {0}', dayWords(new Date(step.snoozed!), view));
  return dueWords(step, view);
}

/** True while the person does not want to be reminded. */
export function isSnoozed({ snoozed }: AgendaStep, { now }: Pick<View, 'now'>): boolean {
  return snoozed !== undefined && Date.parse(snoozed) > now.getTime();
}

function dueWords({ urgency, due, late }: AgendaStep, view: View): string {
  const { now, locale, translate } = view;
  const since = late ?? due;
  if (!due || !since) return '';
  if (urgency === 'overdue') {
    const [amount, unit] = span(now.getTime() - Date.parse(since));
    const format = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' });
    return translate('{0} late', format.format(amount));
  }
  const date = new Date(due);
  // Nobody is late with what can wait.
  if (date <= now) return urgency === 'today' ? translate('due now') : translate('any day');
  if (daysBetween(now, date) > 0) return dayWords(date, view);
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short' });
  return translate('today, {0}', time.format(date));
}

/** A day as people say it who stand at `now`: "tomorrow", "Friday", "in 3 weeks". */
export function dayWords(date: Date, view: View): string {
  const days = daysBetween(view.now, date);
  if (days < 2 || days > 6) return distanceWords(date, view);
  return new Intl.DateTimeFormat(view.locale, { weekday: 'long' }).format(date);
}

/** How far away a day is: "yesterday", "in 3 days". */
export function distanceWords(date: Date, { now, locale }: View): string {
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  return format.format(...inDays(daysBetween(now, date)));
}

/** "Friday, 27 November 2026 at 09:00", as the locale writes it. */
export function fullTime(date: Date, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short' }).format(date);
}

export function findingsWords(count: number, { translate }: Pick<View, 'translate'>): string {
  if (count === 0) return translate('no findings');
  return count === 1 ? translate('1 finding') : translate('{0} findings', count);
}

const hour = 3_600_000;
const day = 24 * hour;
type Unit = 'hour' | 'day' | 'week' | 'month' | 'year';

/** A length of time in the unit people would use. Never less than an hour. */
function span(milliseconds: number): [number, Unit] {
  if (milliseconds < day) return [Math.max(1, Math.floor(milliseconds / hour)), 'hour'];
  return inDays(Math.floor(milliseconds / day));
}

/** Tomorrow is the next date on the calendar, be it in an hour or in forty. */
function daysBetween(from: Date, to: Date): number {
  const midnight = (date: Date) => new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
  return Math.round((midnight(to) - midnight(from)) / day);
}

function inDays(days: number): [number, Unit] {
  if (days < 14) return [days, 'day'];
  if (days < 60) return [Math.floor(days / 7), 'week'];
  return days < 730 ? [Math.floor(days / 30.44), 'month'] : [Math.floor(days / 365.25), 'year'];
}
