/** "You said it would be about two weeks", "by Friday": how long they meant to take, where only the text tells. */
import type { Temporal } from 'temporal-polyfill';
import type { Draft } from '../document/draft.ts';

const saying =
  '\\b(?:you|they|he|she|panel|board|\\p{Lu}\\p{L}+) (?:had |have |kindly |also )?(?:said|told|mentioned|hoped|thought|expected|promised|indicated|planned|reckoned)\\b[^.!?]{0,80}?';
const span =
  "\\b(?<words>(?:(?:a|one|two|three|four|five|six|[1-6]|a couple of|a few)(?: more)? weeks?|a fortnight|(?:ten|10|fourteen|14) (?:working )?days|a month))(?:['’] time)?\\b";
const named = new RegExp(saying + span, 'iu');
/** Of the decision, not of how long the oven has been cold. */
const deciding =
  'hear|know|decid\\p{L}*|decision|answer|reply|touch|back to|come back|contact|call|ring|write';
const ofDecision = new RegExp(`\\b(?:${deciding}|take|(?:would|will|['’]d) (?:probably )?be)\\b`, 'iu');

const weeks: Readonly<Record<string, number>> = { a: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6 };

/** In days from the interview, with the words that say so. */
export function spanTheyNamed({ email }: Draft): { days: number; words: string } | undefined {
  for (const { text } of email.sentences) {
    const words = named.exec(text)?.groups?.words;
    if (words && ofDecision.test(text)) return { days: daysIn(words.toLowerCase()), words };
  }
  return undefined;
}

function daysIn(words: string): number {
  if (/fortnight|couple|few|14|fourteen/.test(words)) return 14;
  if (/month/.test(words)) return 30;
  if (/day/.test(words)) return /working/.test(words) ? 14 : 10;
  const [count = ''] = words.split(' ');
  return 7 * (weeks[count] ?? Number(count));
}

/** In days from the Sunday before: five of that week and seven more. */
const fridayNextWeek = 12;
const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];
const namedDay = new RegExp(
  `${saying}\\b(?:${deciding})\\b[^.!?]{0,40}?\\b(?:by|on|before|until)\\b (?:the )?(?:end of )?(?:(?:this|next|the following|this coming) )?(?<day>${weekdays.join('|')})\\b`,
  'iu',
);

/** “I know you said the end of next week”: of the week behind the interview. */
const nextWeek =
  /\b(?:you|they|he|she|panel|\p{Lu}\p{L}+) (?:had |also )?(?:said|told me|mentioned|hoped|thought) (?:(?:it|that|you|they|would|will|might|could|be|have|make|a|the|take|your|their|decision|decide|let|me|know|hear|get|back|to|['’]d|by|at|towards|around|about|on|not|until|before|in|early|some ?time) ){0,9}(?<words>(?:(?:the )?end of )?next week)\b/iu;

/**
 * “You said you would ring by Friday”: the first such day after that of the interview, before which it is surely too
 * early, with the words that name it.
 */
export function dayTheyNamed(
  { email }: Draft,
  held: Temporal.PlainDate,
): { first: Temporal.PlainDate; words: string } | undefined {
  for (const { text } of email.sentences) {
    const week = nextWeek.exec(text.replace(/\s+/g, ' '))?.groups?.words;
    if (week) return { first: held.add({ days: fridayNextWeek - held.dayOfWeek }), words: week };
    const words = namedDay.exec(text)?.groups?.day;
    if (!words) continue;
    const ahead = (weekdays.indexOf(words.toLowerCase()) + 1 - held.dayOfWeek + 7) % 7 || 7;
    return { first: held.add({ days: ahead }), words };
  }
  return undefined;
}

/** “You said you'd decide by 11 December”: a day of theirs that stands in the text alone. */
export const namesTheirDay = ({ email }: Draft): boolean =>
  email.sentences.some(({ text }) => theirDay.test(text));

const theirDay =
  /\b(?:you|they|he|she|panel|board|\p{Lu}\p{L}+) (?:had |have |kindly |also )?(?:said|told|mentioned|hoped|thought|expected|promised|indicated|planned|wanted)\b[^.!?]{0,80}\b(?:by|on|until|before|in|around|week of|week in|end of|deciding|the)\b[^.!?]{0,20}\b(?:\d{1,2}|(?:mon|tues|wednes|thurs|fri)day|next|week|month|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter)\b/iu;
