import { Temporal } from 'temporal-polyfill';
import type { Clock } from '../rules/rule.ts';
import { parseWhen, type When } from '../schedule/when.ts';

/** A day that somebody may mean. */
export interface NamedDay {
  /** "in a week" */
  name: string;
  day: Temporal.PlainDate;
}

/** "Wednesday 18 November", with the year where it is not this one. */
export function dayName(day: Temporal.PlainDate, today?: Temporal.PlainDate): string {
  const weekday = day.toLocaleString('en-GB', { weekday: 'long' });
  const month = day.toLocaleString('en-GB', { month: 'long' });
  const year = today && day.year === today.year ? '' : ` ${day.year}`;
  return `${weekday} ${day.day} ${month}${year}`;
}

/** "in 3 days", "yesterday", "2 months ago". */
export function howFar(day: Temporal.PlainDate, today: Temporal.PlainDate): string {
  const words = new Intl.RelativeTimeFormat('en-GB', { numeric: 'auto' });
  const { days } = today.until(day);
  if (Math.abs(days) < 21) return words.format(days, 'day');
  const { months } = today.until(day, { largestUnit: 'months' });
  return Math.abs(months) < 2 ? words.format(Math.trunc(days / 7), 'week') : words.format(months, 'month');
}

/** A date of front matter as one says it: "Wednesday 18 November 2026 at 14:00 in Berlin, in 3 days". */
export function dateInWords(value: unknown, { now, timeZone }: Clock): string | undefined {
  const when = parseWhen(value, timeZone);
  if (!when) return undefined;
  const { moment, hasTime } = when;
  const place = moment.timeZoneId === timeZone ? '' : ` (${moment.timeZoneId.replaceAll('_', ' ')})`;
  const time = hasTime ? ` at ${moment.toPlainTime().toString({ smallestUnit: 'minute' })}${place}` : '';
  const day = moment.toPlainDate();
  return `${dayName(day)}${time}, ${howFar(day, todayAt(now, moment.timeZoneId))}`;
}

/** Days from today on, by the names that people have for them. */
export function daysFromToday({ now, timeZone }: Clock): NamedDay[] {
  const today = todayAt(now, timeZone);
  const days = [
    { name: 'today', day: today },
    { name: 'tomorrow', day: today.add({ days: 1 }) },
    { name: 'yesterday', day: today.subtract({ days: 1 }) },
    ...[2, 3, 4, 5, 6].map((ahead) => weekdayOf(today.add({ days: ahead }))),
    { name: 'in a week', day: today.add({ weeks: 1 }) },
    { name: 'in two weeks', day: today.add({ weeks: 2 }) },
    { name: 'in a month', day: today.add({ months: 1 }) },
  ];
  return days;
}

/** Days by which people decide, from the interview on. */
export function daysFromInterview({ moment }: When): NamedDay[] {
  const held = moment.toPlainDate();
  const friday = held.add({ days: (12 - held.dayOfWeek) % 7 || 7 });
  return [
    { name: 'the day after the interview', day: held.add({ days: 1 }) },
    { name: 'the Friday after the interview', day: friday },
    { name: 'a week after the interview', day: held.add({ weeks: 1 }) },
    { name: 'two weeks after the interview', day: held.add({ weeks: 2 }) },
    { name: 'a month after the interview', day: held.add({ months: 1 }) },
  ];
}

function weekdayOf(day: Temporal.PlainDate): NamedDay {
  return { name: day.toLocaleString('en-GB', { weekday: 'long' }), day };
}

/** The day that it is somewhere. */
export function todayAt(now: string, timeZone: string): Temporal.PlainDate {
  return Temporal.Instant.from(now).toZonedDateTimeISO(timeZone).toPlainDate();
}
