import colors from 'picocolors';
import { Temporal } from 'temporal-polyfill';
import { type Step, titleOf, type Urgency, urgencyOf } from '../core/index.ts';
import type { Workspace } from './workspace.ts';

interface View {
  now: string;
  timeZone: string;
}

const headings: Record<Urgency, string> = {
  overdue: colors.red('Overdue'),
  today: colors.yellow('Today'),
  week: 'This week',
  later: 'Later',
  waiting: 'Waiting for an answer',
  done: colors.gray('Done'),
};

const stateWords: Record<Step['state'], string> = {
  todo: 'not begun',
  draft: 'begun',
  ready: 'ready to send',
  sent: 'sent',
  awaiting: 'sent',
  answered: 'answered',
  skipped: 'skipped',
};

/** The agenda for a person at a terminal: a paragraph for each urgency, a line for each step. */
export function toAgendaPretty(steps: readonly Step[], { pathOf }: Workspace, view: View): string {
  if (steps.length === 0) return 'There are no notes (*.interview.md) and no drafts (*.followup.md) here.\n';
  const paragraphs = (Object.keys(headings) as Urgency[]).flatMap((urgency) => {
    const own = steps.filter((step) => urgencyOf(step, view) === urgency);
    const lines = own.map((step) => lineOf(step, pathOf, view));
    return own.length > 0 ? [[colors.bold(headings[urgency]), ...lines, ''].join('\n')] : [];
  });
  return `${paragraphs.join('\n')}`;
}

function lineOf(step: Step, pathOf: Workspace['pathOf'], { timeZone }: View): string {
  const { due, snoozed, state, uri, notes } = step;
  const day = (moment: string) =>
    Temporal.Instant.from(moment).toZonedDateTimeISO(timeZone).toLocaleString('en-GB', {
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      hour: '2-digit',
      minute: '2-digit',
    });
  const when = snoozed ? `snoozed until ${day(snoozed)}` : due ? day(due) : 'no date';
  const file = uri ?? notes;
  const rest = [stateWords[state], ...(file ? [pathOf(file)] : [])].join('  ');
  return `  ${when.padEnd(18)}  ${titleOf(step)}  ${colors.gray(rest)}`;
}
