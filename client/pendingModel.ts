/** What the tree shows, worked out from what the server says. Knows nothing of the editor, so that it can be tested. */
import type { AgendaStep } from '../server/src/protocol.ts';

/** A draft that is not marked as sent. */
export interface PendingDraft {
  uri: string;
  kindLabel: string;
  kindGuessed: boolean;
  company?: string;
  recipient?: string;
  due?: string;
  late?: string;
  timing: 'late' | 'due' | 'upcoming' | 'undated';
  reason?: string;
  findings: { error: number; warning: number; information: number };
}

/** The steps of the agenda that are begun and not sent. */
export function pendingOf(steps: readonly AgendaStep[]): PendingDraft[] {
  return steps.flatMap((step) => {
    const { uri, state, company, person, due, urgency } = step;
    if (!uri || (state !== 'draft' && state !== 'ready')) return [];
    const isUpcoming = urgency === 'later' || urgency === 'week';
    const timing = urgency === 'overdue' ? 'late' : !due ? 'undated' : isUpcoming ? 'upcoming' : 'due';
    return {
      ...step,
      uri,
      kindGuessed: step.kindGuessed ?? false,
      ...(company && { company }),
      ...(person && { recipient: person }),
      timing,
      findings: step.findings ?? { error: 0, warning: 0, information: 0 },
    };
  });
}

export interface CompanyNode {
  type: 'company';
  /** Stays the same from one list to the next, so that a closed group stays closed. */
  id: string;
  label: string;
  drafts: DraftNode[];
}

export interface DraftNode {
  type: 'draft';
  draft: PendingDraft;
  label: string;
  description: string;
  /** What a screen reader says: the whole row, in words. */
  spoken: string;
}

export type PendingNode = CompanyNode | DraftNode;

/** As `vscode.l10n.t`: `{0}` stands for the first argument. */
export type Translate = (message: string, ...args: (string | number)[]) => string;

export interface View {
  now: Date;
  locale: string;
  translate: Translate;
}

/** Groups drafts by company. The most urgent come first in the list, and so does the group of the most urgent. */
export function toNodes(drafts: readonly PendingDraft[], view: View): CompanyNode[] {
  const groups = new Map<string, CompanyNode>();
  for (const draft of drafts) {
    const company = draft.company ?? '';
    const label = company || view.translate('Company not named');
    const group: CompanyNode = groups.get(company) ?? {
      type: 'company',
      id: `company:${company}`,
      label,
      drafts: [],
    };
    group.drafts.push(toDraftNode(draft, view));
    groups.set(company, group);
  }
  return [...groups.values()];
}

function toDraftNode(draft: PendingDraft, view: View): DraftNode {
  const label = draft.recipient ?? fileName(draft.uri);
  const parts = [dueWords(draft, view), draft.kindLabel].filter(Boolean);
  const spoken = [label, ...parts, findingsWords(countFindings(draft), view)].join(', ');
  return { type: 'draft', draft, label, description: parts.join(' · '), spoken };
}

/** How many are late or due. */
export function urgentCount(drafts: readonly PendingDraft[]): number {
  return drafts.filter(({ timing }) => timing === 'late' || timing === 'due').length;
}

/** When a draft is due, seen from now: "2 days late", "due tomorrow"; nothing where no date is known. */
export function dueWords({ timing, due, late }: PendingDraft, view: View): string {
  const { now, locale, translate } = view;
  const since = late ?? due;
  if (timing === 'late' && since) {
    const [amount, unit] = span(now.getTime() - Date.parse(since));
    const format = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' });
    return translate('{0} late', format.format(amount));
  }
  if (timing === 'due') return translate('due now');
  if (timing === 'upcoming' && due) {
    const [amount, unit] = calendarSpan(now, new Date(due));
    const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
    return translate('due {0}', format.format(amount, unit));
  }
  return '';
}

/** All that are worth a number; hints are not. */
export function countFindings({ findings }: PendingDraft): number {
  return findings.error + findings.warning + findings.information;
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
function calendarSpan(from: Date, to: Date): [number, Unit] {
  const midnight = (date: Date) => new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
  return inDays(Math.round((midnight(to) - midnight(from)) / day));
}

function inDays(days: number): [number, Unit] {
  if (days < 14) return [days, 'day'];
  if (days < 60) return [Math.floor(days / 7), 'week'];
  return days < 730 ? [Math.floor(days / 30.44), 'month'] : [Math.floor(days / 365.25), 'year'];
}

function fileName(uri: string): string {
  const name = decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1));
  return name.replace(/\.followup\.md$/, '');
}
