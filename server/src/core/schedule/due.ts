import { Temporal } from 'temporal-polyfill';
import type { FrontMatter } from '../document/frontMatter.ts';
import { type GuidanceId, sourcesOf } from '../guidance.ts';
import type { Kind } from '../kinds.ts';
import { parseWhen, type When } from './when.ts';

/** When a message should go out, and from when on it is late. */
export interface Due {
  due: Temporal.ZonedDateTime;
  /** Absent where it is never late. */
  late?: Temporal.ZonedDateTime;
  /** One sentence for the person, with the articles that say so. */
  reason: string;
  guidance: readonly GuidanceId[];
}

const morning = Temporal.PlainTime.from('09:00');
const noon = Temporal.PlainTime.from('12:00');
const friday = 5;

/**
 * When a message of this kind is due, from the interview or decision date in the front matter.
 * Undefined where the articles name no time for the kind, or the date they reckon from is missing.
 */
export function dueOf(kind: Kind, { fields }: FrontMatter, timeZone: string): Due | undefined {
  const interview = parseWhen(fields.get('date')?.value, timeZone);
  const decision = parseWhen(fields.get('decision')?.value, timeZone);
  if (kind === 'thank-you') return interview && thankYou(interview);
  if (kind === 'status-check')
    return decision ? afterDecision(decision) : interview && withoutDecision(interview);
  if (kind === 'keep-in-touch') return interview && keepInTouch(interview);
  return undefined;
}

/** T1, T2: within 24 hours and at most 48; after a Friday (or a weekend) first thing on Monday, late at noon. */
function thankYou({ moment, hasTime }: When): Due {
  const held = hasTime ? moment : moment.withPlainTime(noon);
  if (held.dayOfWeek >= friday) {
    const monday = held.add({ days: 8 - held.dayOfWeek });
    const reason = because('Due first thing on Monday after an interview at the end of the week.', ['T2']);
    return {
      due: monday.withPlainTime(morning),
      late: monday.withPlainTime(noon),
      reason,
      guidance: ['T1', 'T2'],
    };
  }
  const reason = because('Due within 24 hours of the interview, late after 48.', ['T1', 'T2']);
  return { due: held.add({ hours: 24 }), late: held.add({ hours: 48 }), reason, guidance: ['T1', 'T2'] };
}

/** C1: never before the day they named is over, then within 48 hours. */
function afterDecision({ moment }: When): Due {
  const next = moment.add({ days: 1 });
  const reason = because('Due once the day they wanted to decide on is over, late two days after.', ['C1']);
  return {
    due: next.withPlainTime(morning),
    late: next.startOfDay().add({ days: 2 }),
    reason,
    guidance: ['C1'],
  };
}

/** C2: a week after the interview where no date was named, two at the latest. */
function withoutDecision({ moment }: When): Due {
  const reason = because(
    'Due a week after the interview because no decision date is known, late after two.',
    ['C2'],
  );
  const at = (days: number) => moment.add({ days }).withPlainTime(morning);
  return { due: at(7), late: at(14), reason, guidance: ['C2'] };
}

/** K4: every couple of months. */
function keepInTouch({ moment }: When): Due {
  const reason = because('Due a couple of months after the interview.', ['K4']);
  return { due: moment.add({ months: 2 }).withPlainTime(morning), reason, guidance: ['K4'] };
}

function because(sentence: string, rows: readonly GuidanceId[]): string {
  return `${sentence} From ${sourcesOf(rows).join(' and ')}.`;
}

/** All rows that a date can come from, for the table of the guidance. */
export const dueGuidance: readonly GuidanceId[] = ['T1', 'T2', 'C1', 'C2', 'K4'];
