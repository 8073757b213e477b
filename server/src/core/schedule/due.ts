import { Temporal } from 'temporal-polyfill';
import { type GuidanceId, sourcesOf } from '../guidance.ts';
import type { When } from './when.ts';

/** When a message should go out, from when on it is late, and why. */
export interface Due {
  /** Absent where nothing says when. */
  due?: Temporal.ZonedDateTime;
  /** Absent where it is never late. */
  late?: Temporal.ZonedDateTime;
  /** One or two sentences for the person, with the articles that say so. */
  reason: string;
  guidance: readonly GuidanceId[];
}

/** The advice behind each kind of date. */
export const rows = {
  thankYou: ['T1', 'T2', 'T3'],
  afterDecision: ['C1', 'C10', 'N1'],
  withoutDecision: ['C2', 'C10'],
  nextCheck: ['C10', 'M4', 'C9'],
  call: ['P1', 'P2'],
  callInstead: ['P1', 'P2', 'N4'],
  workSample: ['R1', 'R2', 'R3'],
  invitation: ['K3'],
  rejectionReply: ['K1', 'K2'],
  touch: ['K4'],
  touchPostponed: ['K4', 'K5'],
} as const satisfies Record<string, readonly GuidanceId[]>;

/** All rows that a date can come from, for the table of the guidance. */
export const scheduleGuidance: readonly GuidanceId[] = [...new Set(Object.values(rows).flat())];

export const morning = Temporal.PlainTime.from('09:00');
export const noon = Temporal.PlainTime.from('12:00');

/** The moment of an interview; of one without a time, noon of its day. */
export function heldAt({ moment, hasTime }: When): Temporal.ZonedDateTime {
  return hasTime ? moment : moment.withPlainTime(noon);
}

/** The first moment after a day that they named. */
export function overAfter({ moment }: When): Temporal.ZonedDateTime {
  return moment.add({ days: 1 }).startOfDay();
}

export function latest(a: Temporal.ZonedDateTime, b: Temporal.ZonedDateTime): Temporal.ZonedDateTime {
  return Temporal.ZonedDateTime.compare(a, b) < 0 ? b : a;
}

/** A sentence with the articles that say so: "… From “A” by B, “C” and “D”." */
export function because(sentence: string, rows: readonly GuidanceId[]): string {
  const sources = sourcesOf(rows);
  const [last = ''] = sources.slice(-1);
  const others = sources.slice(0, -1).join(', ');
  return `${sentence} From ${others ? `${others} and ` : ''}${last}.`;
}
