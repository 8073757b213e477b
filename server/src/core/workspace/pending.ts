import { Temporal } from 'temporal-polyfill';
import type { Draft } from '../document/draft.ts';
import type { Finding } from '../finding.ts';
import { kindNames } from '../kinds.ts';
import { type Due, dueOf } from '../schedule/due.ts';

/** One draft that is not marked as sent. The same as in the protocol, which is the server's and not the core's. */
export interface Pending {
  uri: string;
  kind: string;
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

export interface PendingInput {
  uri: string;
  draft: Draft;
  findings: readonly Finding[];
}

const order: readonly Pending['timing'][] = ['late', 'due', 'upcoming', 'undated'];

/**
 * The drafts that are still to be sent: late ones first, then by due date, undated ones last.
 * `now` is an ISO 8601 instant, `timeZone` the person's (IANA).
 */
export function pendingDrafts(
  files: readonly PendingInput[],
  { now, timeZone }: { now: string; timeZone: string },
): Pending[] {
  const moment = Temporal.Instant.from(now);
  return files
    .filter(({ draft }) => !isFilled(draft.frontMatter.fields.get('sent')?.value))
    .map((file) => {
      const due = dueOf(file.draft.kind.value, file.draft.frontMatter, timeZone);
      return { due, pending: pendingOf(file, due, moment) };
    })
    .sort(
      (a, b) =>
        order.indexOf(a.pending.timing) - order.indexOf(b.pending.timing) ||
        byMoment(a.due, b.due) ||
        a.pending.uri.localeCompare(b.pending.uri),
    )
    .map(({ pending }) => pending);
}

function byMoment(a: Due | undefined, b: Due | undefined): number {
  return a && b ? Temporal.ZonedDateTime.compare(a.due, b.due) : 0;
}

function pendingOf(
  { uri, draft, findings }: PendingInput,
  due: Due | undefined,
  now: Temporal.Instant,
): Pending {
  const { value: kind, guessed } = draft.kind;
  const company = textOf(draft, 'company');
  const recipient = textOf(draft, 'to') ?? draft.email.greeting?.name?.text;
  const count = (severity: Finding['severity']) =>
    findings.filter((finding) => finding.severity === severity).length;
  return {
    uri,
    kind,
    kindLabel: kindNames[kind].label,
    kindGuessed: guessed,
    ...(company && { company }),
    ...(recipient && { recipient }),
    ...(due && { due: iso(due.due), reason: due.reason }),
    ...(due?.late && { late: iso(due.late) }),
    timing: !due ? 'undated' : timingOf(due.due, due.late, now),
    findings: { error: count('error'), warning: count('warning'), information: count('information') },
  };
}

function timingOf(
  due: Temporal.ZonedDateTime,
  late: Temporal.ZonedDateTime | undefined,
  now: Temporal.Instant,
) {
  const isPast = (moment: Temporal.ZonedDateTime) => Temporal.Instant.compare(moment.toInstant(), now) <= 0;
  if (late && isPast(late)) return 'late';
  return isPast(due) ? 'due' : 'upcoming';
}

function iso(moment: Temporal.ZonedDateTime): string {
  return moment.toString({ timeZoneName: 'never', smallestUnit: 'minute' });
}

function textOf({ frontMatter }: Draft, key: string): string | undefined {
  const value = frontMatter.fields.get(key)?.value;
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function isFilled(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '' && value !== false;
}
