import type { Temporal } from 'temporal-polyfill';

/** "Saturday 28 November". */
export function dayInWords(day: Temporal.PlainDate): string {
  const part = (options: Intl.DateTimeFormatOptions) => day.toLocaleString('en-GB', options);
  return `${part({ weekday: 'long' })} ${day.day} ${part({ month: 'long' })}`;
}

/** "a day", "5 days", "a week", "3 weeks". */
export function howLong(days: number): string {
  if (days < 1) return 'less than a day';
  if (days === 1) return 'a day';
  if (days === 7) return 'a week';
  return days < 21 ? `${days} days` : `${Math.floor(days / 7)} weeks`;
}
