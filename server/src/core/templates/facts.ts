import type { Temporal } from 'temporal-polyfill';
import { type Notes, notesOn } from '../document/notes.ts';
import { slotsIn } from '../language/slots/index.ts';
import { isPerson } from '../schedule/marks.ts';

/** What a new draft can be filled with; what is absent stays a slot. All are worded as templates need them. */
export interface FillFacts {
  /** As one greets them: "Dana", "Ms Okafor", "Dana Cole". */
  greeted?: string;
  writer?: string;
  role?: string;
  company?: string;
  /** What this person spoke about, the first of it first. */
  topics: readonly string[];
  /** The same of an earlier round. */
  earlierTopics: readonly string[];
  concern?: string;
  interview?: Temporal.ZonedDateTime;
  decision?: Temporal.ZonedDateTime;
  /** When the last status check went out. */
  asked?: Temporal.ZonedDateTime;
  now: Temporal.ZonedDateTime;
}

/** The stops of the templates in `snippets/` that notes can fill, by their wording there. */
export const fillings: Readonly<Record<string, (facts: FillFacts) => string | undefined>> = {
  'their name': ({ greeted }) => greeted,
  'your name': ({ writer }) => writer,
  'the job title': ({ role }) => role,
  'the company': ({ company }) => company,
  'the company or the team': ({ company }) => company,
  'one thing you talked about': ({ topics }) => topics[0],
  'one topic from the interview': ({ topics }) => topics[0],
  'the main problem the new person will have to solve': ({ topics }) => topics[0],
  'the difficulty you spoke about': ({ topics }) => topics[0],
  'a topic from the first interview': ({ earlierTopics }) => earlierTopics[0],
  'the day of the interview': ({ interview }) => interview && dayInWords(interview),
  'the day they named': ({ decision }) => decision && dayInWords(decision),
  'the day of your first email': ({ asked }) => asked && dayInWords(asked),
  'the month of your interview': ({ interview }) => interview?.toLocaleString('en-GB', { month: 'long' }),
};

/** What helps to fill a slot that only the person can word. */
export const hints: Readonly<Record<string, (facts: FillFacts) => string | undefined>> = {
  'what they had doubts about, in your own words': ({ concern }) => concern,
  'a difficulty they described': ({ topics }) => topics[0],
  'a task they described': ({ topics }) => topics[0],
  'something they told you about their daily work': ({ topics }) => topics[0],
  'something they showed or told you': ({ topics }) => topics[0],
  'something they told you that helped': ({ topics }) => topics[0],
};

/** The text for a stop: what the notes know, or a slot in brackets that nobody overlooks. */
export function fillingOf(placeholder: string, facts: FillFacts): string {
  const filling = fillings[placeholder]?.(facts);
  if (filling) return filling;
  const hint = hints[placeholder]?.(facts);
  return slotFor(hint ? `${placeholder}: ${hint.replace(/[[\]]/g, '')}` : placeholder);
}

/** Brackets alone do not make a slot: "[a colleague of mine]" may be meant as it stands. */
function slotFor(words: string): string {
  const slot = `[${words}]`;
  return slotsIn(slot, 0).length > 0 ? slot : `[add: ${words}]`;
}

/** The text for a choice: when the interview was, where it is a choice of days; else all that may be chosen. */
export function choiceOf(choices: readonly string[], { interview, now }: FillFacts): string {
  if (choices.includes('today') && interview) return weekdayInWords(interview, now);
  return `[choose: ${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}]`;
}

/** "18 November" */
export function dayInWords(moment: Temporal.ZonedDateTime): string {
  return moment.toLocaleString('en-GB', { day: 'numeric', month: 'long' });
}

/** "on Wednesday", or "on 18 November" once that would be another one. Not "today": who knows when it is sent. */
function weekdayInWords(moment: Temporal.ZonedDateTime, now: Temporal.ZonedDateTime): string {
  const days = moment.toPlainDate().until(now.withTimeZone(moment.timeZoneId).toPlainDate()).days;
  return `on ${days < 6 ? moment.toLocaleString('en-GB', { weekday: 'long' }) : dayInWords(moment)}`;
}

/** What somebody spoke about by the notes; where they name nobody, it was everyone. */
export function topicsOf(notes: Notes, name: string | undefined): string[] {
  return noted(notes, 'discussed', name);
}

export function concernOf(notes: Notes, name: string | undefined): string | undefined {
  return noted(notes, 'concerns', name)[0];
}

function noted(notes: Notes, topic: 'discussed' | 'concerns', name: string | undefined): string[] {
  const all = notesOn(notes, topic);
  const own = all.filter(({ about }) => about && name !== undefined && isPerson(about.text, name));
  return [...own, ...all.filter(({ about }) => !about)].map(({ text }) => asTopic(text));
}

/** The first clause of a note, as it fits into a sentence. */
function asTopic(text: string): string {
  return (/^.+?(?=[.;!?](?:\s|$)|\s[–—-]\s|$)/.exec(text)?.[0] ?? text).trim();
}

/** As the notes call them: on first-name terms "Dana", else with their title or by their whole name. */
export function greetedAs({ sections }: Notes, name: string): string {
  const called = sections.flatMap((section) => section.notes.flatMap(({ about }) => about?.text ?? []));
  return called.find((each) => isPerson(each, name) && each.length < name.length) ?? name;
}
