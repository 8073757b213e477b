import { Temporal } from 'temporal-polyfill';

/** A moment as people write it in front matter: a day, or a day with a time. */
export interface When {
  /** In the zone that was written, or else in the person's own. */
  moment: Temporal.ZonedDateTime;
  /** False for a day without a time; `moment` is then its first minute. */
  hasTime: boolean;
}

/**
 * Reads `2026-11-18`, `2026-11-18T14:00`, `2026-11-18 14`, `2026-11-18T14:00+01:00`, `2026-11-18T14:00-08` or
 * `2026-11-18T14:00+01:00[Europe/Berlin]`. `timeZone` (IANA) is for times without one.
 * Undefined where it is no date of the calendar; never throws.
 */
export function parseWhen(value: unknown, timeZone: string): When | undefined {
  const text = typeof value === 'string' ? value.trim().replace(/^(\d{4}-\d\d-\d\d)\s+(?=\d)/, '$1T') : '';
  if (!/^\d{4}-\d\d-\d\d/.test(text)) return undefined;
  const hasTime = /T\d\d/i.test(text);
  try {
    return { moment: zoned(text, timeZone), hasTime };
  } catch {
    return undefined;
  }
}

function zoned(text: string, timeZone: string): Temporal.ZonedDateTime {
  if (text.includes('[')) return Temporal.ZonedDateTime.from(text, { offset: 'prefer' });
  if (/T.{2,30}(?:Z|[+-]\d\d(?::?\d\d)?)$/i.test(text))
    return Temporal.Instant.from(text).toZonedDateTimeISO(timeZone);
  return Temporal.PlainDateTime.from(text, { overflow: 'reject' }).toZonedDateTime(timeZone);
}
