import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { v5 as nameBasedId } from 'uuid';
import { kindNames } from '../kinds.ts';
import { isUnsent } from './agenda.ts';
import { ordinalOf } from './marks.ts';
import type { Step } from './step.ts';
import { wantedAt } from './urgency.ts';

/** The namespace of our identifiers, drawn once: another one would double every entry that somebody has imported. */
const namespace = 'a4433080-3e58-4d42-8e32-0af7fb5c4984';
const productId = '-//Followup//Followup agenda//EN';
// The library counts the space at the start of a folded line on top, and RFC 5545 does not.
ICAL.foldLength = 74;

/** Revisions are counted in minutes from here, so that each export is a later one than all before it. */
const firstRevision = Temporal.Instant.from('2020-01-01T00:00Z');

/**
 * The steps that have a time as an iCalendar file (RFC 5545): those to come, and as cancelled those that were done
 * before their time. An entry keeps its identifier, which says nothing of the file's path, so that importing again
 * changes it. `now` is an instant, ISO 8601.
 */
export function calendarFile(steps: readonly Step[], now: string): string {
  const calendar = new ICAL.Component('vcalendar');
  calendar.updatePropertyWithValue('version', '2.0');
  calendar.updatePropertyWithValue('prodid', productId);
  calendar.updatePropertyWithValue('calscale', 'GREGORIAN');
  calendar.updatePropertyWithValue('method', 'PUBLISH');
  for (const step of steps) {
    const at = wantedAt(step);
    const isOver = !isUnsent(step.state);
    if (at && !(isOver && Temporal.Instant.compare(at, now) <= 0))
      calendar.addSubcomponent(entryOf(step, at, now));
  }
  return `${calendar.toString()}\r\n`;
}

function entryOf(step: Step, at: string, now: string): ICAL.Component {
  const entry = new ICAL.Component('vevent');
  const stamp = utc(now);
  entry.updatePropertyWithValue('uid', nameBasedId(step.id, namespace));
  entry.updatePropertyWithValue('dtstamp', stamp);
  entry.updatePropertyWithValue('last-modified', stamp);
  entry.updatePropertyWithValue('sequence', revisionAt(now));
  entry.updatePropertyWithValue('dtstart', utc(at));
  entry.updatePropertyWithValue('duration', ICAL.Duration.fromSeconds(15 * 60));
  entry.updatePropertyWithValue('summary', titleOf(step));
  entry.updatePropertyWithValue('description', step.reason);
  entry.updatePropertyWithValue('categories', 'Followup');
  entry.updatePropertyWithValue('status', isUnsent(step.state) ? 'CONFIRMED' : 'CANCELLED');
  // Nobody is busy because a letter is due.
  entry.updatePropertyWithValue('transp', 'TRANSPARENT');
  return entry;
}

/** "Second status check to Dana Cole (Acme Robotics)" */
export function titleOf({ kind, number = 1, person, company }: Step): string {
  const { label } = kindNames[kind];
  const which = number > 1 ? `${ordinalOf(number)} ${label.toLowerCase()}` : label;
  const title = `${which}${person ? `, ${person}` : ''}${company ? ` (${company})` : ''}`;
  return title.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

function utc(moment: string): ICAL.Time {
  return ICAL.Time.fromJSDate(new Date(Temporal.Instant.from(moment).epochMilliseconds), true);
}

function revisionAt(now: string): number {
  return Math.max(0, Math.floor(firstRevision.until(now).total('minutes')));
}
