import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { ianaZone, zonedTime } from './zones.ts';

/** Somebody in a calendar's appointment, as far as it says. */
export interface Guest {
  name?: string;
  email?: string;
}

/** One appointment of a calendar. */
export interface CalendarEvent {
  summary: string;
  description: string;
  /** As in front matter: a day, a local time, or one with its zone. */
  starts: string;
  organiser?: Guest;
  guests: readonly Guest[];
  cancelled: boolean;
  /** True for one that repeats; `starts` is then the first time. */
  repeats: boolean;
}

/** A calendar of years is larger; an invitation is not. */
const longestRead = 1_000_000;

/**
 * The appointments of an `.ics` file or of such text inside another (a mail that was pasted), the newest version of
 * each. `timeZone` is the reader's own. Undefined where there is no calendar, or one that cannot be read; never throws.
 */
export function readCalendar(text: string, timeZone: string): CalendarEvent[] | undefined {
  const start = text.search(/^BEGIN:VCALENDAR/im);
  const end = text.toUpperCase().lastIndexOf('END:VCALENDAR');
  if (start < 0 || end < start || end - start > longestRead) return undefined;
  try {
    const parsed: unknown[] = ICAL.parse(text.slice(start, end + 'END:VCALENDAR'.length));
    // Several calendars in one file come as a list of them.
    const calendars = (typeof parsed[0] === 'string' ? [parsed] : parsed) as unknown[][];
    return calendars.flatMap((one) => eventsOf(new ICAL.Component(one as never), timeZone));
  } catch {
    return undefined;
  }
}

function eventsOf(calendar: ICAL.Component, timeZone: string): CalendarEvent[] {
  const isCancelled = /^cancel$/i.test(textOf(calendar, 'method'));
  return newest(calendar.getAllSubcomponents('vevent')).flatMap((component) => {
    const starts = startOf(component, calendar, timeZone);
    if (!starts) return [];
    const organiser = component.getFirstProperty('organizer');
    return {
      summary: textOf(component, 'summary'),
      description: textOf(component, 'description'),
      starts,
      ...(organiser && { organiser: guestOf(organiser) }),
      guests: component.getAllProperties('attendee').filter(isPerson).map(guestOf),
      cancelled: isCancelled || /^cancell?ed$/i.test(textOf(component, 'status')),
      repeats: ['rrule', 'rdate'].some((name) => component.hasProperty(name)),
    };
  });
}

/** An appointment that was moved stands there once for each version; one of a series that was moved replaces it. */
function newest(components: readonly ICAL.Component[]): ICAL.Component[] {
  const sequence = (component: ICAL.Component) => Number(textOf(component, 'sequence')) || 0;
  const byId = new Map<string, ICAL.Component>();
  for (const [index, component] of components.entries()) {
    const id = `${textOf(component, 'uid') || index} ${textOf(component, 'recurrence-id')}`;
    const known = byId.get(id);
    if (!known || sequence(component) >= sequence(known)) byId.set(id, component);
  }
  return [...byId.values()];
}

function textOf(component: ICAL.Component, name: string): string {
  const value: unknown = component.getFirstPropertyValue(name);
  return value === null || value === undefined ? '' : String(value).trim();
}

function isPerson(attendee: ICAL.Property): boolean {
  return !/^(?:room|resource)$/i.test(parameter(attendee, 'cutype'));
}

function guestOf(property: ICAL.Property): Guest {
  const email = String(property.getFirstValue() ?? '')
    .replace(/^mailto:/i, '')
    .trim();
  const name = parameter(property, 'cn')
    .replace(/^["']|["']$/g, '')
    .trim();
  return {
    // Outlook writes the address for a name it does not know.
    ...(name && !name.includes('@') && { name }),
    ...(/^[^\s@]+@[^\s@]+$/.test(email) && { email }),
  };
}

function parameter(property: ICAL.Property, name: string): string {
  return [property.getParameter(name) ?? ''].flat().join(' ');
}

function startOf(event: ICAL.Component, calendar: ICAL.Component, timeZone: string): string | undefined {
  const property = event.getFirstProperty('dtstart');
  const time: unknown = property?.getFirstValue();
  if (!property || !(time instanceof ICAL.Time)) return undefined;
  // As it was written: the library takes the 31st of April for the 1st of May.
  const [written] = [property.toJSON()[3]].flat();
  try {
    if (time.isDate) return Temporal.PlainDate.from(String(written), { overflow: 'reject' }).toString();
    const local = Temporal.PlainDateTime.from(String(written).replace(/Z$/, ''), { overflow: 'reject' });
    if (time.zone?.tzid !== 'UTC') return inZone(local, time, parameter(property, 'tzid'), calendar);
    const zone = ianaZone(textOf(calendar, 'x-wr-timezone')) ?? timeZone;
    return zonedTime(local.toZonedDateTime('UTC').withTimeZone(zone));
  } catch {
    return undefined;
  }
}

/** By the zone's name, or else by what the calendar itself says of it; without either, as the clock on the wall says. */
function inZone(
  local: Temporal.PlainDateTime,
  time: ICAL.Time,
  name: string,
  calendar: ICAL.Component,
): string {
  const own = calendar.getAllSubcomponents('vtimezone').find((zone) => textOf(zone, 'tzid') === name);
  const zone = ianaZone(name) ?? (own && ianaZone(textOf(own, 'x-lic-location')));
  if (zone) return zonedTime(local.toZonedDateTime(zone));
  const written = local.toString({ smallestUnit: 'minute' });
  if (!own) return written;
  const minutes = Math.round(new ICAL.Timezone(own).utcOffset(time) / 60);
  const sign = minutes < 0 ? '-' : '+';
  const part = (value: number) => String(value).padStart(2, '0');
  return `${written}${sign}${part(Math.floor(Math.abs(minutes) / 60))}:${part(Math.abs(minutes) % 60)}`;
}
