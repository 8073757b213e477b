import { closest, distance } from 'fastest-levenshtein';
import type { Speller } from './speller.ts';

/** “English” for “english”: such a word lacks its capital and nothing else; undefined for any other. */
export function withCapital(word: string): string | undefined {
  return calendar.includes(word) ? word.charAt(0).toUpperCase() + word.slice(1) : undefined;
}

/** "monday" without its capital, or "Wensday" with it. */
export function isCalendarSlip(word: string, speller: Speller): boolean {
  const lower = word.toLowerCase();
  if (calendar.includes(lower)) return /^\p{Ll}/u.test(word);
  if (lower.length < 6 || speller.isWord(word) || speller.isWord(lower) || speller.isName(word)) return false;
  const meant = closest(lower, calendar);
  // "Augustin" and "Germaine" are people.
  return !lower.startsWith(meant) && distance(lower, meant) <= (lower.length > 6 ? 2 : 1);
}

const calendar =
  `monday tuesday wednesday thursday friday saturday sunday january february april june july august september october
  november december english french german spanish christmas easter`.split(/\s+/);
