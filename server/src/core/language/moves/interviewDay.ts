/** Whether a message names the day on which they met, where the top of the message says which it was. */
import type { Draft } from '../../document/draft.ts';
import { daysOfDecision, daysToCome } from './data/conversation.ts';
import { plain } from './plain.ts';

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const weekdayNames = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

const met =
  '\\b(?:interview\\w*|met|meet|meeting|saw|spoke|spoken|speak\\w*|talk\\w*|conversation|discussion|visit\\w*|came|chat\\w*|session|tour|trial|round|assessment|sat|invit\\w+|call\\w*|hour|morning|afternoon|day|time)\\b';
const anyDay =
  '(?:\\b\\d{1,2}(?:st|nd|rd|th)?\\b|\\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\b|\\bday (?:after|before)\\b)';
/** A day in the same breath as the meeting. */
const dayOfMeeting = new RegExp(`${met}[^.!?]{0,45}?${anyDay}|${anyDay}[^.!?]{0,45}?${met}`);
/** “Two weeks ago”, “last month”: nearly the day. */
const roughly =
  /\b(?:ago|yesterday|today|fortnight|last (?:week|month|night)|this (?:morning|afternoon|week|month)|(?:been|after|since|over|nearly|almost|than|now) (?:an?|one|two|three|four|five|six|seven|eight|\d+|some|several|a few|a couple of) (?:days?|weeks?|months?)|(?:days?|weeks?|months?) (?:have|has|since|later|back|after)|(?:start|beginning|end|middle) of|(?:early|late|mid)\b)/;

/**
 * `date`: a day, `YYYY-MM-DD`, or a time that begins with one. True where one of the texts names that day, or says when
 * they met at least roughly. The day of a journey or of a holiday is no help to somebody who has seen several people.
 */
export function tellsDay(texts: readonly string[], date: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(date)?.map(Number) ?? [];
  if (!year || !month || !day || month > 12 || day > 31) return true;
  const weekday = weekdayNames[new Date(Date.UTC(year, month - 1, day)).getUTCDay()]!;
  const name = monthNames[month - 1]!;
  const own = new RegExp(
    `\\b0?${day}(?:st|nd|rd|th)?\\b|\\b${weekday}[a-z]*\\b|\\b(?:in|of|this|last|early|late|mid|since)[ -]${name}[a-z]*\\b`,
  );
  return texts.some((text) => {
    const rest = plain(text).replace(daysOfDecision, ' ').replace(daysToCome, ' ');
    return own.test(rest) || dayOfMeeting.test(rest) || roughly.test(rest);
  });
}

/** The day of the interview as the top of the message has it. */
export function dateAtTop({ frontMatter }: Draft): string | undefined {
  const date = frontMatter.fields.get('date')?.value;
  return typeof date === 'string' ? date : undefined;
}
