import { Temporal } from 'temporal-polyfill';
import type { Draft } from '../document/draft.ts';
import { setField } from '../document/setField.ts';
import type { Range } from '../finding.ts';
import { kinds } from '../kinds.ts';
import { paces } from '../schedule/cadence.ts';
import { parseWhen } from '../schedule/when.ts';
import { WorkingDays } from '../schedule/workingDays.ts';
import { factOf } from '../workspace/facts.ts';
import { sentAt } from '../workspace/sentTo.ts';
import { dayInWords } from './dayInWords.ts';
import { earlyCheck } from './earlyCheck.ts';
import { defineRule, type RuleContext } from './rule.ts';
import { lateThanks, type Sending, soonAfterLast, thirdCheck, type WrongTime } from './sendTimes.ts';

export default defineRule({
  id: 'send-time',
  title: 'Wrong time',
  summary: 'The message went out, or would go out now, too early, too late or too soon after the last one.',
  why: 'Thanks are worth most the day after. A question before they have decided, or asked too often, costs goodwill.',
  guidance: ['T1', 'T2', 'C1', 'C2', 'C10', 'M4', 'K4'],
  kinds: kinds.filter((kind) => kind !== 'phone-script'),
  severity: 'warning',
  options: {},

  *check(draft, context) {
    const sending = sendingOf(draft, context);
    const wrong = sending && !isSettled(sending) ? wrongTime(sending) : undefined;
    if (!wrong || isSnoozed(draft, wrong, context)) return;
    const { message, severity, related } = wrong;
    const remindOn = wrong.next ?? wrong.from;
    const data = remindOn && !sending?.isSent ? { from: remindOn.toString() } : undefined;
    yield {
      ...placeOf(draft, sending?.isSent),
      message,
      severity,
      data,
      ...(related?.length && { related }),
    };
  },

  fixes({ data }, draft) {
    const { from } = (data ?? {}) as { from?: string };
    const change = from ? setField(draft, 'snooze', from) : undefined;
    if (!from || !change || 'problem' in change) return [];
    const day = dayInWords(Temporal.PlainDate.from(from));
    return [{ title: `Remind me on ${day}`, edits: change.edits, preferred: true }];
  },
});

/** As it was sent, or as if it were now. */
function sendingOf(draft: Draft, context: RuleContext): Sending | undefined {
  const { surroundings: around, clock, schedule } = context;
  const timeZone = clock?.timeZone ?? 'UTC';
  const sent = sentAt(draft, timeZone);
  const days = new WorkingDays(schedule?.holidays);
  const known = { draft, around, timeZone, days, pace: paces[schedule?.cadence ?? 'standard'] };
  if (sent) return { ...known, at: sent, isSent: true };
  if (!clock || draft.frontMatter.fields.has('sent')) return undefined;
  const moment = Temporal.Instant.from(clock.now).toZonedDateTimeISO(timeZone);
  return { ...known, at: { moment, hasTime: true }, isSent: false };
}

/** Answered or left; or, unsent, about an application that has come to its end. */
function isSettled({ draft, isSent, around }: Sending): boolean {
  const value = (key: string) => draft.frontMatter.fields.get(key)?.value;
  if (value('reply') || String(value('skip') ?? '') === 'true') return true;
  const outcome = factOf(draft, 'outcome', around)?.text ?? 'waiting';
  const asks = draft.kind.value === 'thank-you' || draft.kind.value === 'status-check';
  return !isSent && asks && outcome !== 'waiting';
}

function wrongTime(sending: Sending): WrongTime | undefined {
  const { kind, email, prose } = sending.draft;
  if (kind.value === 'thank-you') return soonAfterLast(sending) ?? lateThanks(sending);
  if (kind.value !== 'status-check') return soonAfterLast(sending);
  // Who has another offer to answer may ask before the day.
  const presses = otherOffer.test(withoutOwnOffers(prose.text.slice(email.body.start, email.body.end)));
  return thirdCheck(sending) ?? (presses ? undefined : (soonAfterLast(sending) ?? earlyCheck(sending)));
}

/** “Another place wants me to start on Monday” */
const otherOffer =
  /\b(?:offer|deadline)\b|\b(?:another|other|different|second) (?:place|job|company|firm|employer|school|hospital|shop|agency|garage|kitchen|site)\b[^.!?]{0,40}\b(?:wants?|start|offered|needs? (?:me|to know)|waiting|let know)\b/i;

/** "I am happy to offer more", "what you offer": a verb. */
const withoutOwnOffers = (body: string) => body.replace(/\b(?:to|you|can|could|I|also|gladly) offer\b/gi, '');

/** The person knows already, and wants to be reminded then. */
function isSnoozed({ frontMatter }: Draft, { from }: WrongTime, { clock }: RuleContext): boolean {
  const until = parseWhen(frontMatter.fields.get('snooze')?.value, clock?.timeZone ?? 'UTC');
  return !!from && !!until && Temporal.PlainDate.compare(until.moment.toPlainDate(), from) >= 0;
}

/** When it went out; before that, what makes it this kind of message. */
function placeOf({ frontMatter, email }: Draft, isSent = false): Range {
  const { sent, kind } = Object.fromEntries(frontMatter.fields);
  const place = (isSent ? sent?.range : kind?.range) ?? email.greeting ?? email.sentences[0] ?? email.body;
  return { start: place.start, end: place.end };
}
