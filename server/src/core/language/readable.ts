import type { Draft } from '../document/draft.ts';
import type { Range } from '../finding.ts';

/**
 * All that the reader of a message gets to see from its author: subject, greeting, body and signature. As long as the
 * file; what is not part of it is blank.
 */
export function readableOf({ text, prose, subject, email }: Draft): string {
  const places = [subject, email.signature].filter((place) => place !== undefined);
  return places.reduce((all, { start, end }) => overlay(all, text, { start, end }), prose.text);
}

function overlay(all: string, text: string, { start, end }: Range): string {
  return all.slice(0, start) + text.slice(start, end) + all.slice(end);
}

/** The sentence of the body, or else the line, that a place stands in. */
export function sentenceAround(draft: Draft, place: Range): Range & { text: string } {
  const sentence = draft.email.sentences.find(({ start, end }) => start <= place.start && place.end <= end);
  if (sentence) return sentence;
  const readable = readableOf(draft);
  const start =
    Math.max(readable.lastIndexOf('\n', place.start - 1), readable.lastIndexOf('\r', place.start - 1)) + 1;
  const length = /^[^\r\n]*/.exec(readable.slice(place.end))![0].length;
  return { start, end: place.end + length, text: readable.slice(start, place.end + length) };
}

/** The sentence on one line, with `§` for the place: what patterns about a name look at. */
export function aroundPlace(draft: Draft, place: Range): string {
  const { start, text } = sentenceAround(draft, place);
  const before = text.slice(0, place.start - start).slice(-longest);
  const after = text.slice(place.end - start).slice(0, longest);
  return `${before}§${after}`.replace(/\s+/g, ' ').trim();
}

/** Sentences without an end exist. */
const longest = 300;
