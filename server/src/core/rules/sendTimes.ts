import { Temporal } from 'temporal-polyfill';
import type { Draft } from '../document/draft.ts';
import type { RelatedPlace, Severity } from '../finding.ts';
import type { Pace } from '../schedule/cadence.ts';
import { thankYouDue } from '../schedule/meetingDues.ts';
import { parseWhen, type When } from '../schedule/when.ts';
import type { WorkingDays } from '../schedule/workingDays.ts';
import { factOf } from '../workspace/facts.ts';
import type { Surroundings } from '../workspace/index.ts';
import { type SentMessage, sentToSame } from '../workspace/sentTo.ts';
import { dayInWords, howLong } from './dayInWords.ts';

/** A message and the moment at which it went out, or would if it went out now. */
export interface Sending {
  draft: Draft;
  at: When;
  isSent: boolean;
  around: Surroundings | undefined;
  timeZone: string;
  /** How soon and how often the person wants to ask, and on which days people read mail. */
  pace: Pace;
  days: WorkingDays;
}

/** Why that moment is not the right one. */
export interface WrongTime {
  message: string;
  severity: Severity;
  related?: RelatedPlace[];
  /** The first day on which it is right; absent where waiting does not help. */
  from?: Temporal.PlainDate;
  /** The first working day of those, where that is another. */
  next?: Temporal.PlainDate;
}

export const dayOf = ({ moment }: When) => moment.toPlainDate();
export const isBefore = (one: Temporal.PlainDate, other: Temporal.PlainDate) =>
  Temporal.PlainDate.compare(one, other) < 0;

/** T1, T2: a thank-you that goes out when 48 hours, or the Monday morning behind a Friday, are over. */
export function lateThanks({ draft, at, isSent, around, timeZone, days }: Sending): WrongTime | undefined {
  const date = factOf(draft, 'date', around);
  const held = parseWhen(date?.text, timeZone);
  const late = held && thankYouDue(held, days).late;
  if (!date || !held || !late) return undefined;
  const [from, to] = [dayOf(held), dayOf(at)];
  const isLate = at.hasTime
    ? Temporal.ZonedDateTime.compare(at.moment, late) > 0
    : isBefore(late.toPlainDate(), to);
  const delay = from.until(to).days;
  if (!isLate || delay > longestDelay || excusesDelay(draft)) return undefined;
  const when = `${howLong(delay)} after the interview`;
  const message = isSent
    ? `This went out ${when}. Next time, send it the day after.`
    : `The interview was ${howLong(delay)} ago, and a thank-you note goes out within a day. Send it now all the same.`;
  const related = date.uri ? [{ ...placeOf(date), message: 'The day of the interview' }] : [];
  // Nothing in the message is wrong, and an agenda that calls it unfinished would keep it back.
  return { message, severity: 'information', related };
}

/** “Sorry this is late”: they know. */
const excusesDelay = ({ email }: Draft): boolean =>
  email.sentences.some(({ text }) =>
    /\b(?:sorry|apologi[sz]e|apologies|forgive|excuse)\b[^.!?]{0,60}\b(?:late|lateness|delay|delayed|sooner|earlier|so long|taken me)\b|\bmeant to (?:write|send|say|thank)\b[^.!?]{0,40}\b(?:sooner|earlier|before)\b/i.test(
      text,
    ),
  );

/** Nobody sends thanks for an interview two months ago: the draft lies there for another reason. */
const longestDelay = 60;

/** C10, M4: a third question about the same decision. */
export function thirdCheck(sending: Sending): WrongTime | undefined {
  const checks = before(sending).filter(({ draft }) => draft.kind.value === 'status-check');
  const since = parseWhen(factOf(sending.draft, 'date', sending.around)?.text, sending.timeZone);
  const asked = checks.filter(({ when }) => !since || !isBefore(dayOf(when), dayOf(since)));
  const most = sending.pace.asks.byEmail.filter((kind) => kind === 'status-check').length;
  if (asked.length < most) return undefined;
  const times = ['', 'once', 'twice'][asked.length] ?? `${asked.length} times`;
  const message = `You ${sending.isSent ? 'had' : 'have'} asked ${times} already. Do not write again: call once, or leave it to them.`;
  return { message, severity: 'warning', related: asked.map((one) => relatedTo(one)) };
}

/** M4, C10, K4: too soon after the last message to the same person. */
export function soonAfterLast(sending: Sending): WrongTime | undefined {
  const { draft, at, isSent } = sending;
  const last = before(sending).findLast((message) => bears(message, sending));
  if (!last) return undefined;
  const isTouch = draft.kind.value === 'keep-in-touch';
  const { touch, again } = sending.pace;
  const from = isTouch
    ? dayOf(last.when).add({ months: touch }).subtract({ days: grace })
    : dayOf(last.when).add({ days: again['status-check'] });
  if (!isBefore(dayOf(at), from)) return undefined;
  const gap = howLong(dayOf(last.when).until(dayOf(at)).days);
  const months = touch === 2 ? 'every other month' : touch === 1 ? 'once a month' : `every ${touch} months`;
  const rule = isTouch ? `${months} is enough` : `leave ${howLong(again['status-check'])} between two`;
  const message = isSent
    ? `This went out ${gap} after your last message to the same person: ${rule}.`
    : `Your last message to this person went out ${gap} ago: ${rule}. Wait until ${dayInWords(from)}.`;
  return { message, severity: isSent ? 'warning' : 'information', related: [relatedTo(last)], from };
}

/** "A couple of months" is not counted to the day. */
const grace = 5;

/** Sent before this one; of the same day only where both say the hour. */
function before({ draft, around, at, timeZone }: Sending): SentMessage[] {
  return sentToSame(draft, around, timeZone).filter(
    ({ when }) => when.moment.epochMilliseconds < at.moment.epochMilliseconds,
  );
}

/** True where one has to wait after this message; not where they have answered, or something new has happened. */
function bears(message: SentMessage, { draft, around, timeZone }: Sending): boolean {
  const [kind, last] = [draft.kind.value, message.draft.kind.value];
  if (last === 'linkedin-invite' || last === 'phone-script' || last === 'work-sample') return false;
  if (kind === 'keep-in-touch') return true;
  if (message.answered) return false;
  if (kind === 'status-check') return last !== 'thank-you' || !factOf(draft, 'decision', around);
  if (kind !== 'thank-you' && kind !== 'networking') return false;
  const held = parseWhen(factOf(draft, 'date', around)?.text, timeZone);
  return !held || isBefore(dayOf(held), dayOf(message.when));
}

function relatedTo({ uri, draft }: SentMessage): RelatedPlace {
  const { range } = draft.frontMatter.fields.get('sent')!;
  return { uri, start: range.start, end: range.end, message: 'Sent then' };
}

export const placeOf = ({ uri, start, end }: { uri: string; start: number; end: number }) => ({
  uri,
  start,
  end,
});
