import { Temporal } from 'temporal-polyfill';
import { invalid } from './arguments.ts';

/** A time to the minute on the clock of a place, as people write it: without offset. */
export function localMinute(time: string, timeZone: string): string {
  return zoned(time, timeZone).toPlainDateTime().toString({ smallestUnit: 'minute' });
}

/** As {@link localMinute}, but a day stays a day: "2026-11-25". */
export function localTime(time: string, timeZone: string): string {
  const day = time.trim();
  return /^\d{4}-\d\d-\d\d$/.test(day)
    ? localMinute(day, timeZone).slice(0, 10)
    : localMinute(time, timeZone);
}

/** The moment that is meant by a time with or without offset. */
export function instantOf(time: string, timeZone: string): string {
  return zoned(time, timeZone).toInstant().toString();
}

function zoned(time: string, timeZone: string): Temporal.ZonedDateTime {
  try {
    return /(?:Z|[+-]\d\d:?\d\d)(?:\[|$)/i.test(time)
      ? Temporal.Instant.from(time).toZonedDateTimeISO(timeZone)
      : Temporal.PlainDateTime.from(time).toZonedDateTime(timeZone);
  } catch (error) {
    if (error instanceof RangeError) throw invalid(`“${time}” is no time. Write it like 2026-11-19T09:12.`);
    throw error;
  }
}
