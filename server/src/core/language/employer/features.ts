import { plain } from '../moves/plain.ts';
import { stemOf } from '../stems.ts';

/** What stands around a name in text that {@link featuresAround} reads: “I would love to join ⟦Solagrid⟧”. */
export const marked = (sentence: string, { start, end }: { start: number; end: number }): string =>
  `${sentence.slice(0, start)}⟦${sentence.slice(start, end)}⟧${sentence.slice(end)}`;

/** Further away, words say little of the name. */
const nearest = 10;
const token = /⟨|\p{L}[\p{L}\p{M}]*(?:'\p{L}+)?|\d[\d.,:]*|[£$€?!,;:()—–…&]/gu;
/** “I handled claims for three years and would be proud to join”: what was is no part of what would be. */
const clauseBefore =
  /^.*(?:[,;–—]? (?:and|but|so)|;) (?=(?:(?:now|then|today) )?(?:I|would|could|should|shall|will|hope|want)\b)/su;
const otherName = /(?<![\p{L}\p{M}'’])\p{Lu}[\p{L}\p{M}'’-]+/gu;

/**
 * What the reader of employers sees of a sentence with one name marked: the stems of the words on either side, the
 * nearest with their places and with their neighbours, and nothing of the name itself. Other names are alike, but for
 * the word that begins the sentence. Each once.
 */
export function featuresAround(sentence: string): Set<string> {
  const [, left = '', right = ''] = /^([^⟦]*)⟦[^⟧]*⟧(.*)$/su.exec(sentence) ?? ['', sentence, ''];
  const clause = left.replace(clauseBefore, '');
  const before = ['^', ...unitsOf(clause.replace(otherName, (name, at) => (at === 0 ? name : '⟨')))];
  const after = [...unitsOf(right.replace(otherName, '⟨')), '$'];
  const [third = '', second = '', first = ''] = ['', '', ...before].slice(-3);
  const [next = '', nextButOne = ''] = after;
  return new Set([
    ...before.slice(-nearest).map((word) => `<${stemmed(word)}`),
    ...after.slice(0, nearest).map((word) => `>${stemmed(word)}`),
    ...before.slice(-4).map((word, at, all) => `${word} _${all.length - at}`),
    ...after.slice(0, 3).map((word, at) => `_${at} ${word}`),
    `${second} ${first} _`,
    `${third} ${second} ${first} _`,
    `${third} ${second} . _`,
    `_ ${next} ${nextButOne}`,
    `${first} _ ${next}`,
  ]);
}

const unitsOf = (text: string): string[] =>
  (plain(text).match(token) ?? []).map((word) => (/^\d/.test(word) ? '0' : word));

/** “Work at” and “worked at” are told apart right beside a name only. */
const stemmed = (unit: string): string => (/^\p{L}/u.test(unit) ? stemOf(unit) : unit);
