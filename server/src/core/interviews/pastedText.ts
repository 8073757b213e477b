import { en, type ParsedResult } from 'chrono-node';
import { Temporal } from 'temporal-polyfill';
import { companyWord, meetingWord, roleWord } from '../language/data/roleWords.ts';
import type { Clock } from '../rules/rule.ts';
import { readSummary } from './company.ts';
import { domainOf, interviewersOf } from './guests.ts';
import type { NewNotes, NewPerson } from './newNotes.ts';

/** A mail is shorter; what is pasted by mistake may not be. */
const longestRead = 10_000;

/**
 * An interview from a mail or a note that somebody pasted: "Interview with Dana Cole, Tuesday 24 November 2026, 14:00,
 * Zoom". Undefined where no day is in it. All of it is a guess, and marked as one.
 */
export function readPastedText(text: string, clock: Clock): NewNotes | undefined {
  const read = withoutSendingTime(text.slice(0, longestRead));
  const when = whenIn(read, clock);
  if (!when) return undefined;
  const people = peopleIn(read);
  const domains = people.flatMap((person) => domainOf(person) ?? []);
  const about = read.split(/[\r\n]+/).find((line) => /\binterview/i.test(line)) ?? '';
  const title = about.replace(/^\s*subject:\s*/i, '').replace(when.text, '');
  const { company, role } = readSummary(
    title,
    people.map(({ name }) => name),
    domains,
  );
  return {
    company: company?.value ?? '',
    role: role?.value,
    date: when.date,
    interviewers: people,
    guesses: {
      ...(company && { company: company.from.replace('the title', 'the text') }),
      ...(role && { role: 'the text' }),
      date: `“${when.text}”`,
    },
  };
}

/** Without when the mail itself was written. Only near a "From:" is a "Date:" that, and not the day of the interview. */
function withoutSendingTime(text: string): string {
  const lines = text.split(/\r\n|\n|\r/);
  const isField = (line: string | undefined, field: string) =>
    line
      ?.replace(/^[ \t>*]+/, '')
      .toLowerCase()
      .startsWith(`${field}:`);
  const isOfMail = (line: string, at: number) =>
    isField(line, 'sent') ||
    (isField(line, 'date') && lines.slice(Math.max(0, at - 3), at + 4).some((near) => isField(near, 'from')));
  return lines.filter((line, at) => !isOfMail(line, at)).join('\n');
}

/** The first time that is not over, else the first day, else what was just now: notes may be late. */
function whenIn(text: string, { now, timeZone }: Clock): { date: string; text: string } | undefined {
  const here = Temporal.Instant.from(now).toZonedDateTimeISO(timeZone);
  const reference = { instant: new Date(now), timezone: here.offsetNanoseconds / 60e9 };
  // 04/05 is in April where people live in America, and in May elsewhere.
  const parser = /^(?:America|US)\//.test(timeZone) ? en.casual : en.GB;
  const moments = parser
    .parse(text, reference, { forwardDate: true })
    .filter(({ start }) => start.isCertain('day') || start.isCertain('weekday'))
    .flatMap((result) => momentOf(result) ?? []);
  const today = here.toPlainDate();
  const from = (days: number) => (moment: Moment) =>
    Temporal.PlainDate.compare(moment.day, today.add({ days })) >= 0;
  const coming = moments.filter(from(0));
  const best = coming.find(({ hasTime }) => hasTime) ?? coming[0] ?? moments.find(from(-7));
  return best && { date: best.date, text: best.text.replace(/\s+/g, ' ') };
}

interface Moment {
  day: Temporal.PlainDate;
  hasTime: boolean;
  /** As in front matter. */
  date: string;
  /** As it was written. */
  text: string;
}

function momentOf({ start, text }: ParsedResult): Moment | undefined {
  const part = (name: Parameters<typeof start.get>[0]) => start.get(name) ?? 0;
  try {
    const fields = { year: part('year'), month: part('month'), day: part('day') };
    const day = Temporal.PlainDate.from(fields, { overflow: 'reject' });
    const hasTime = start.isCertain('hour');
    const time = Temporal.PlainTime.from(
      { hour: part('hour'), minute: part('minute') },
      { overflow: 'reject' },
    );
    const date = hasTime ? `${day}T${time.toString({ smallestUnit: 'minute' })}` : `${day}`;
    return { day, hasTime, date, text };
  } catch {
    return undefined;
  }
}

const word = "\\p{Lu}[\\p{L}\\p{M}'’-]{1,30}";
const name = `(?:(?:Dr|Mr|Mrs|Ms|Prof)\\.? )?${word}(?: (?:(?:van|von|der|de|da|di|el|al|bin) ){0,2}${word}){1,3}`;
const introduced = new RegExp(
  `\\b(?:[Ww]ith|[Mm]eet|[Mm]eeting|[Ii]nterviewers?:|[Pp]anel:|[Aa]ttendees?:)\\s+((?:${name})(?:(?:,? and |, | & )${name}){0,6})`,
  'gu',
);
/** Who a title or a text speaks of meeting, as guesses. */
export function introducedIn(text: string): NewPerson[] {
  const named = [...text.matchAll(introduced)].flatMap(([, list = '']) => list.split(/,? and |, | & /));
  return [...new Set(named)]
    .filter((who) => ![meetingWord, roleWord, calendarWord, companyWord].some((other) => other.test(who)))
    .map((who) => ({ name: who, guess: 'the text' }));
}

const withAddress = new RegExp(`(${name})\\s*[<(]([^\\s<>()@]{1,64}@[^\\s<>()@]{1,190})[>)]`, 'gu');

/** Who is named with an address, and whom the text introduces: "with Dana Cole and Marek Novák". */
function peopleIn(text: string): NewPerson[] {
  const mailed = [...text.matchAll(withAddress)].map(([, who = '', email = '']) => ({ name: who, email }));
  const known = interviewersOf(undefined, mailed);
  const others = introducedIn(text).filter((one) => !known.some((person) => person.name.includes(one.name)));
  return [...known, ...others];
}

const calendarWord =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|april|june|july|august|september|october|november|december|today|tomorrow)\b/i;
