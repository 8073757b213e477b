import { Temporal } from 'temporal-polyfill';
import { findIana } from 'windows-iana';

/**
 * The IANA zone that a calendar means: "Europe/Berlin", "/example.org/20260101/Europe/Berlin" or, from Outlook,
 * "W. Europe Standard Time". Undefined for names of somebody's own making.
 */
export function ianaZone(name: string): string | undefined {
  const plain = name.trim().replace(/^"|"$/g, '');
  const known = [plain, /[A-Za-z_]+(?:\/[A-Za-z_+-]+\d{0,2}){1,2}$/.exec(plain)?.[0], ...findIana(plain)];
  return known.find((zone) => zone !== undefined && isZone(zone));
}

/** "EST" and "+05:30" are zones for Temporal, but not ones that know daylight saving. */
function isZone(name: string): boolean {
  if (!name.includes('/') && name !== 'UTC') return false;
  try {
    return Temporal.PlainDate.from('2026-01-01').toZonedDateTime(name) !== undefined;
  } catch {
    return false;
  }
}

/** A moment as it is written in front matter: `2026-11-18T14:00+01:00[Europe/Berlin]`. */
export function zonedTime(moment: Temporal.ZonedDateTime): string {
  return moment.toString({ smallestUnit: 'minute', calendarName: 'never' });
}
