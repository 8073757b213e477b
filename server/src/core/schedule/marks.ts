import type { Temporal } from 'temporal-polyfill';
import type { FrontMatter } from '../document/frontMatter.ts';
import { type Kind, kinds } from '../kinds.ts';
import { sameName, sameSurname } from '../language/nameMatching.ts';
import { readName } from '../language/names.ts';
import { parseWhen } from './when.ts';

/** "second status-check to Dana Cole until 2026-11-25", as people and commands write it into their notes. */
export interface Mark {
  text: string;
  kind: Kind;
  /** Which of several: 2 for "second"; 1 where nothing is said. */
  number: number;
  person?: string;
  until?: string;
}

/** What a mark may mean. */
export interface Marked {
  kind: Kind;
  number: number;
  person?: string;
}

const ordinals = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];

/** How people call a kind, without spaces and dashes; each kind is also known by its own name. */
const otherNames: readonly (readonly [RegExp, Kind])[] = [
  [/^thank/, 'thank-you'],
  [/^(?:status|checkin)/, 'status-check'],
  [/^linked/, 'linkedin-invite'],
  [/^(?:phone|call|voicemail)/, 'phone-script'],
  [/^(?:keep|stay|touch)/, 'keep-in-touch'],
  [/^(?:rejection|replytoa?rejection|feedback)/, 'rejection-reply'],
  [/^(?:work|sample)/, 'work-sample'],
  [/^network/, 'networking'],
];

const shape =
  /^(?:(?:the\s+)?(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,3}(?:st|nd|rd|th)?)\s+)?(.+?)(?:\s+(?:to|for|with)\s+(?!a\s+rejection)(.+?))?(?:\s+(?:until|till|to)\s+(\d{4}-\d\d-\d\d\S*))?[.\s]*$/i;

/** Reads one line; undefined where it names no kind of message. Never throws. */
export function readMark(line: string): Mark | undefined {
  const text = line.trim().replace(/\s+/g, ' ');
  const [, ordinal, called = '', person, until] = shape.exec(text.slice(0, longestMark)) ?? [];
  const plain = called.toLowerCase().replace(/[^\p{L}]/gu, '');
  const kind =
    kinds.find((each) => each.replace(/-/g, '') === plain) ??
    otherNames.find(([pattern]) => pattern.test(plain))?.[1];
  if (!kind) return undefined;
  const number = ordinal ? ordinals.indexOf(ordinal.toLowerCase()) + 1 || Number.parseInt(ordinal, 10) : 1;
  return { text, kind, number: number || 1, ...(person && { person }), ...(until && { until }) };
}

const longestMark = 300;

/** "second" */
export function ordinalOf(number: number): string {
  return ordinals[number - 1] ?? `${number}th`;
}

/** The line for a message, as {@link readMark} reads it. */
export function writeMark({ kind, number, person }: Marked, until?: string): string {
  const which = number === 1 ? '' : `${ordinalOf(number)} `;
  return `${which}${kind}${person ? ` to ${person}` : ''}${until ? ` until ${until}` : ''}`;
}

/** All lines under `snoozed` or `skipped` that can be read. */
export function marksAt({ fields }: FrontMatter, key: 'snoozed' | 'skipped'): Mark[] {
  const value = fields.get(key)?.value;
  const lines = Array.isArray(value) ? value : [value];
  return lines.flatMap((line) => {
    const mark = typeof line === 'string' ? readMark(line) : undefined;
    return mark ? [mark] : [];
  });
}

/** True where a mark means a message: the kind, which of several, and the person where both name one. */
export function means(mark: Mark, message: Marked): boolean {
  if (mark.kind !== message.kind || mark.number !== message.number) return false;
  if (!mark.person || !message.person) return true;
  return isPerson(mark.person, message.person);
}

/** True where a name as written fits a whole one: "Dana", "Ms Cole" and "Dana Cole" fit "Dana Cole". */
export function isPerson(written: string, whole: string): boolean {
  const [wanted, own] = [readName(written).parts, readName(whole).parts];
  if (wanted.length === 0 || own.length === 0)
    return written.trim().toLowerCase() === whole.trim().toLowerCase();
  return wanted.every((part) => own.some((other, at) => (at === 0 ? sameName : sameSurname)(part, other)));
}

/** Until when a message is snoozed by notes; the latest counts. */
export function snoozedBy(
  frontMatter: FrontMatter,
  message: Marked,
  timeZone: string,
): Temporal.ZonedDateTime | undefined {
  const moments = marksAt(frontMatter, 'snoozed')
    .filter((mark) => means(mark, message))
    .flatMap(({ until }) => parseWhen(until, timeZone)?.moment ?? []);
  return moments.sort((a, b) => a.epochMilliseconds - b.epochMilliseconds).at(-1);
}

/** True where notes say that a message will not be sent. */
export function isSkippedBy(frontMatter: FrontMatter, message: Marked): boolean {
  return marksAt(frontMatter, 'skipped').some((mark) => means(mark, message));
}
