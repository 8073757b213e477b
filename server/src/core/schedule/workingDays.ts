import { Temporal } from 'temporal-polyfill';

const saturday = 6;
/** Longer than any row of holidays, so that a list of all days of the year cannot keep us for ever. */
const longestBreak = 366;

/** True for `2026-12-25`, and for `12-25`, which is every year's. */
export function isHoliday(text: string): boolean {
  try {
    return /^\d\d-\d\d$/.test(text)
      ? Temporal.PlainMonthDay.from(text, { overflow: 'reject' }) !== undefined
      : /^\d{4}-\d\d-\d\d$/.test(text) && Temporal.PlainDate.from(text, { overflow: 'reject' }) !== undefined;
  } catch {
    return false;
  }
}

/** Tells the days on which people read their mail. `holidays` are as for {@link isHoliday}; others mean nothing. */
export class WorkingDays {
  readonly #holidays: ReadonlySet<string>;

  constructor(holidays: readonly string[] = []) {
    this.#holidays = new Set(holidays.map((day) => day.trim()));
  }

  includes(moment: Temporal.ZonedDateTime): boolean {
    const day = moment.toPlainDate().toString();
    return moment.dayOfWeek < saturday && !this.#holidays.has(day) && !this.#holidays.has(day.slice(5));
  }

  /** The moment itself on a working day, else `time` on the next one. */
  from(moment: Temporal.ZonedDateTime, time: Temporal.PlainTime): Temporal.ZonedDateTime {
    if (this.includes(moment)) return moment;
    let day = moment;
    for (let more = 0; more < longestBreak && !this.includes(day); more++) day = day.add({ days: 1 });
    return day.withPlainTime(time);
  }
}
