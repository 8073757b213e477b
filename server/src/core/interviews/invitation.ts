import type { Clock } from '../rules/rule.ts';
import { type CalendarEvent, readCalendar } from './calendar.ts';
import { readSummary } from './company.ts';
import { domainOf, interviewersOf } from './guests.ts';
import type { NewNotes } from './newNotes.ts';
import { introducedIn, readPastedText } from './pastedText.ts';

/** Interviews that an invitation asks to, in their order, or why there are none, in words that may be shown. */
export type Invitation = { interviews: NewNotes[] } | { problem: string };

/** Of a whole calendar that somebody exported, only what is called an interview is meant. */
const mostAppointments = 5;
const interviewWord =
  /\binterview|\b(?:phone|recruiter|hr) screen|\bscreening\b|\bon-?site\b|\btrial (?:day|shift|lesson)\b|\bvorstellungsgespr|\bentretien\b|\bentrevista\b|\bcolloquio\b|\bsollicitatie/i;

/** Reads the text of an `.ics` file, or a text with a day in it. Never throws, whatever the text. */
export function readInvitation(text: string, clock: Clock): Invitation {
  const events = readCalendar(text, clock.timeZone);
  if (events) return fromCalendar(events);
  if (/^BEGIN:VCALENDAR/im.test(text))
    return { problem: 'This calendar file is damaged and cannot be read.' };
  const interview = readPastedText(text, clock);
  return interview
    ? { interviews: [interview] }
    : { problem: 'There is no invitation in this text: no calendar, and no day to come.' };
}

function fromCalendar(events: readonly CalendarEvent[]): Invitation {
  const valid = events.filter(({ cancelled }) => !cancelled);
  const meant = valid.filter(({ summary, description }) => interviewWord.test(`${summary} ${description}`));
  const chosen = meant.length > 0 ? meant : valid;
  if (events.length === 0) return { problem: 'There is no appointment in this calendar.' };
  if (chosen.length === 0)
    return { problem: 'This interview was called off, so there are no notes to write.' };
  if (meant.length === 0 && chosen.length > mostAppointments) {
    return { problem: `None of the ${chosen.length} appointments in this calendar is called an interview.` };
  }
  return { interviews: byDay(chosen).map(interviewOf) };
}

/** Talks of one day are one round, with all who take part. */
function byDay(events: readonly CalendarEvent[]): CalendarEvent[][] {
  const days = new Map<string, CalendarEvent[]>();
  for (const event of events.toSorted((a, b) => a.starts.localeCompare(b.starts))) {
    const day = event.starts.slice(0, 10);
    days.set(day, [...(days.get(day) ?? []), event]);
  }
  return [...days.values()];
}

function interviewOf(events: readonly CalendarEvent[]): NewNotes {
  const [first] = events;
  const everyone = events.flatMap(({ organiser, guests }) => [...(organiser ? [organiser] : []), ...guests]);
  const invited = interviewersOf(first?.organiser, everyone);
  const interviewers = invited.length > 0 ? invited : events.flatMap(({ summary }) => introducedIn(summary));
  const names = everyone.flatMap(({ name }) => name ?? []);
  const domains = [...interviewers, ...(first?.organiser ? [first.organiser] : [])].flatMap(
    (one) => domainOf(one) ?? [],
  );
  const read = events.map(({ summary }) => readSummary(summary, names, domains));
  const company = read.find((one) => one.company)?.company;
  const role = read.find((one) => one.role)?.role;
  return {
    company: company?.value ?? '',
    role: role?.value,
    date: first?.starts,
    interviewers,
    guesses: {
      ...(company && { company: company.from }),
      ...(role && { role: role.from }),
      ...(first?.repeats && { date: 'a series of appointments' }),
    },
  };
}
