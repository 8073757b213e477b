/** Days and times as people pick and type them. Knows nothing of the editor, so that it can be tested. */
import { distanceWords, type View } from '../agenda/words.ts';

/** A day to choose, as `2026-11-25`. */
export interface DayChoice {
  label: string;
  description: string;
  value: string;
}

/** The days from `first` to `last`, counted from today; backwards where `last` is the earlier one. */
export function daysFrom(first: number, last: number, view: View): DayChoice[] {
  const count = Math.abs(last - first) + 1;
  const direction = last < first ? -1 : 1;
  return Array.from({ length: count }, (_, at) => dayAt(first + at * direction, view));
}

/** A day counted from today. */
export function dayAt(days: number, view: View): DayChoice {
  return choiceOf(addDays(view.now, days), view);
}

/** How many days there are to the next Monday; seven on a Monday. */
export function daysToMonday({ now }: View): number {
  return 8 - (now.getDay() || 7);
}

/**
 * The day that somebody typed: `2026-11-25`, or with the name of the month, "25 November", "Nov 25, 2026". Without a
 * year the one nearest to today is meant. Numbers like 3/4 are not read, because they mean two days.
 */
export function readDay(text: string, view: View): DayChoice | undefined {
  const [, ...iso] = /^\s*(\d{4})-(\d\d?)-(\d\d?)\s*$/.exec(text)?.map(Number) ?? [];
  const [year, month, day] = iso.length > 0 ? iso : namedDay(text, view.now);
  if (!year || !month || !day) return undefined;
  const date = new Date(year, month - 1, day);
  return date.getMonth() === month - 1 && date.getDate() === day ? choiceOf(date, view) : undefined;
}

/** The time that somebody typed, as `14:00`: "14:00", "14.30", "9", "2 pm". */
export function readTime(text: string): string | undefined {
  const [, hours = '', minutes = '00', half] =
    /^\s*(\d{1,2})(?:[:.](\d\d))?\s*([ap])?\.?(?:m\.?)?\s*$/i.exec(text) ?? [];
  if (hours === '' || (half && (Number(hours) > 12 || Number(hours) === 0))) return undefined;
  const hour = half ? (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hours);
  if (hour > 23 || Number(minutes) > 59) return undefined;
  return `${String(hour).padStart(2, '0')}:${minutes}`;
}

/** The hours and half hours in which people are interviewed. */
export function usualTimes(): string[] {
  return Array.from({ length: 23 }, (_, at) => {
    const hour = String(8 + Math.floor(at / 2)).padStart(2, '0');
    return `${hour}:${at % 2 ? '30' : '00'}`;
  });
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

function namedDay(text: string, now: Date): number[] {
  const word = /[a-z]{3,}/i.exec(text)?.[0].slice(0, 3).toLowerCase() ?? '';
  const month = months.indexOf(word) + 1;
  const numbers = text.match(/\d+/g)?.map(Number) ?? [];
  const day = numbers.find((number) => number <= 31);
  const year = numbers.find((number) => number > 31) ?? (month && day ? nearestYear(month, day, now) : 0);
  return [year, month, day ?? 0];
}

function nearestYear(month: number, day: number, now: Date): number {
  const distance = (year: number) => Math.abs(new Date(year, month - 1, day).getTime() - now.getTime());
  const years = [0, -1, 1].map((shift) => now.getFullYear() + shift);
  return years.reduce((best, year) => (distance(year) < distance(best) ? year : best));
}

function choiceOf(date: Date, view: View): DayChoice {
  const format = new Intl.DateTimeFormat(view.locale, { weekday: 'long', day: 'numeric', month: 'long' });
  return { label: format.format(date), description: distanceWords(date, view), value: isoDay(date) };
}

function addDays(date: Date, days: number): Date {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + days);
}

function isoDay(date: Date): string {
  const part = (number: number, digits: number) => String(number).padStart(digits, '0');
  return [part(date.getFullYear(), 4), part(date.getMonth() + 1, 2), part(date.getDate(), 2)].join('-');
}
