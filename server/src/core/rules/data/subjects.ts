import type { Draft } from '../../document/draft.ts';
import { slotsIn } from '../../language/slots/index.ts';

const loud = /(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}'’-]{3,}(?![\p{L}\p{N}])/gu;
const urgency =
  /(?<![\p{L}\p{N}])(?:URGENT|ASAP|IMPORTANT|PLEASE|NOW|REPLY|READ|ATTENTION|HELLO|THANK|THANKS)(?![\p{L}\p{N}])/u;

/** Capitals beyond an abbreviation or two ("NHS", "HVAC"), or signs in a heap. */
export function isShouting(subject: string): boolean {
  if (/!\s?!|\?\s?\?|!\?|\?!/.test(subject)) return true;
  const words = subject.match(loud) ?? [];
  const letters = subject.match(/\p{L}/gu)?.length ?? 0;
  const capitals = subject.match(/\p{Lu}/gu)?.length ?? 0;
  if (/(?<![\p{L}\p{N}])(?:URGENT|ASAP|A\.S\.A\.P\.|IMPORTANT)(?![\p{L}\p{N}])/u.test(subject)) return true;
  if (words.length > 0 && urgency.test(subject)) return capitals / letters > 0.3;
  return words.length >= 2 && capitals / letters > 0.7;
}

/** In small letters, but for what the rest of the draft writes with a capital. */
export function calmed(subject: string, draft: Draft): string {
  const known = new Map<string, string>();
  for (const [word] of knownText(draft).matchAll(/\p{Lu}[\p{L}\p{M}\p{N}'’-]{0,40}/gu)) {
    if (!known.has(word.toLowerCase())) known.set(word.toLowerCase(), word);
  }
  const quiet = subject.replace(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu, (word, at: number) => {
    if (/\p{Ll}/u.test(word)) return word;
    const small = word.toLowerCase();
    return known.get(small) ?? (at === 0 ? word.charAt(0) + small.slice(1) : small);
  });
  const unhurried = quiet
    .replace(/\s*([!?])[\s!?]*(?=$|\s)/g, (_, sign: string) => (sign === '?' ? '?' : ''))
    .trim()
    .replace(hurry, '');
  return unhurried.charAt(0).toUpperCase() + unhurried.slice(1);
}

/** “Urgent – decision on my application” */
const hurry =
  /^(?:(?:very )?urgent|asap|important|attention)\b[\s:,–—-]*|[\s:,–—-]+(?:(?:very )?urgent|asap)$/gi;

/** Where words have the capitals they should: not at the start of a sentence. */
function knownText({ prose, email, frontMatter }: Draft): string {
  const values = ['to', 'company', 'role'].map((key) => String(frontMatter.fields.get(key)?.value ?? ''));
  const inside = prose.text
    .slice(email.body.start, email.body.end)
    .replace(/(?:^|[.!?:]\s+|[\r\n])\p{Lu}\p{Ll}*/gu, ' ');
  return `${values.join(' ')} ${inside} I Monday Tuesday Wednesday Thursday Friday Saturday Sunday`;
}

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

interface Facts {
  role?: string | undefined;
  day?: string | undefined;
  topic?: string | undefined;
}

/** Subjects made of what the front matter knows, best first. */
export function subjectsFor(draft: Draft): string[] {
  const { role, day, topic } = factsOf(draft);
  const kind = draft.kind.value;
  const both = role && day ? [`${role}, interview on ${day}`] : [];
  const job = role ? [`${role} – my interview`] : [];
  const date = day ? [`Our conversation on ${day}`] : [];
  const topics = topic ? [topic] : [];
  if (kind === 'status-check') return [...both, ...(role ? [`${role} – any news?`] : []), ...date, ...topics];
  if (kind === 'rejection-reply')
    return role ? [`${role} – thank you for your answer`] : ['Thank you for your answer', ...date];
  // There was no interview.
  if (kind === 'networking') return topics;
  const thanks = kind === 'thank-you' && role ? [`${role} – thank you`] : [];
  return [...topics, ...thanks, ...both, ...(thanks.length > 0 ? [] : job), ...date];
}

function factsOf({ frontMatter }: Draft): Facts {
  const value = (key: string) => frontMatter.fields.get(key)?.value;
  const [, , month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(String(value('date') ?? '')) ?? [];
  const name = months[Number(month) - 1];
  const topics = [value('topics'), value('discussed')].flat();
  return {
    role: textOf(value('role')),
    day: name && `${Number(day)} ${name}`,
    topic: topics.map(topicOf).find(Boolean),
  };
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && /\p{L}/u.test(value) && slotsIn(value, 0).length === 0
    ? value.trim()
    : undefined;
}

const longest = 60;

/** "Moving billing off the monolith" of "Dana: moving billing off the monolith". */
function topicOf(value: unknown): string | undefined {
  const text = textOf(value)
    ?.replace(/^\p{Lu}[\p{L}’' -]{0,30}:\s+/u, '')
    .split(/[.;\r\n]/)[0]
    ?.trim();
  return text && text.length <= longest ? text.charAt(0).toUpperCase() + text.slice(1) : undefined;
}
