/** Names that a sentence speaks to between commas: "The timetable you drew, Mr Okonkwo, turns out to work." */
import { isFirstName } from '../language/names.ts';
import {
  asked,
  firstNameBehindComma,
  goesOnNaming,
  inQuotes,
  namesPerson,
  nounOnly,
  owned,
  personFirst,
  secondPerson,
  titledBehindComma,
  titledInFront,
} from './data/vocatives.ts';

export interface Vocative {
  name: string;
  /** In the sentence. */
  start: number;
  /** Said to somebody beyond doubt; else only a name much like the reader's takes its place. */
  isSure: boolean;
}

/** What stands farther back tells nothing, and a pasted line of commas must not take longer than to read it. */
const farBack = 300;

/** The names between the commas of a sentence that are spoken to, as far as its grammar tells. */
export function* vocativesIn(sentence: string): Iterable<Vocative> {
  for (const found of sentence.matchAll(titledInFront)) yield { ...nameIn(found), isSure: true };
  for (const found of sentence.matchAll(titledBehindComma)) {
    const before = sentence.slice(Math.max(0, found.index - farBack), found.index);
    if (isNamed(before, sentence.slice(found.index + found[0].length))) continue;
    yield { ...nameIn(found), isSure: secondPerson.test(sentence) && !nounOnly.test(before) };
  }
  if (!secondPerson.test(sentence) || asked.test(sentence)) return;
  for (const found of sentence.matchAll(firstNameBehindComma)) {
    const before = sentence.slice(Math.max(0, found.index - farBack), found.index);
    const isApart = !owned.test(before) && !nounOnly.test(before) && !/\p{Lu}[\p{L}’'-]*$/u.test(before);
    const name = nameIn(found);
    if (!isApart || !isFirstName(name.name.toLowerCase())) continue;
    if (isNamed(before, sentence.slice(found.index + found[0].length))) continue;
    yield { ...name, isSure: true };
  }
}

/** In apposition to a person, one of several, or in somebody's words. */
const isNamed = (before: string, behind: string) =>
  namesPerson.test(before) || personFirst.test(before) || goesOnNaming.test(behind) || inQuotes.test(before);

function nameIn(found: RegExpExecArray): { name: string; start: number } {
  const name = found[1] ?? '';
  return { name, start: found.index + found[0].lastIndexOf(name) };
}
