/** The places of a draft where somebody is spoken to by name. */
import type { Draft } from '../document/draft.ts';
import { readName } from '../language/names.ts';
import { addressed, inSubject } from './data/spokenTo.ts';
import type { SpokenTo } from './spokenTo.ts';
import { vocativesIn } from './vocatives.ts';

/** A name in the text or the subject, with its place. */
export interface NameSpokenTo {
  name: string;
  start: number;
}

/** The names that a draft speaks to; those that only may be spoken to, where they are much like the reader's. */
export function* namesSpokenTo(
  { email, prose, subject, text }: Draft,
  known: SpokenTo,
): Iterable<NameSpokenTo> {
  const found = subject && inSubject.exec(text.slice(subject.start, subject.end));
  if (found) yield nameIn(found, subject.start);
  for (const { start, end } of email.sentences) {
    const sentence = prose.text.slice(start, end);
    for (const pattern of addressed)
      for (const match of sentence.matchAll(pattern)) {
        const name = nameIn(match, start);
        if (!signs(name, text)) yield name;
      }
    for (const { name, start: at, isSure } of vocativesIn(sentence)) {
      const place = { name, start: start + at };
      if ((isSure || looksLike(name, known)) && !signs(place, text)) yield place;
    }
  }
}

/** Begins like the name of whoever reads, and bears their title: it takes their place. */
function looksLike(name: string, { title, parts }: SpokenTo): boolean {
  const spoken = readName(name);
  const isAlike = (part: string) => parts.some((other) => part !== other && part[0] === other[0]);
  return title !== undefined && spoken.title === title && spoken.parts.some(isAlike);
}

function nameIn(found: RegExpExecArray, shift: number): NameSpokenTo {
  const name = found[1] ?? '';
  return { name, start: shift + found.index + found[0].lastIndexOf(name) };
}

/** The last words of all are the writer's: "Thanks, Ricardo". */
function signs({ name, start }: NameSpokenTo, text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text.slice(start + name.length));
}
