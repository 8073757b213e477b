/** What is wrong with a greeting that does name its reader: the wrong one of their names, a title that is not theirs. */
import { sameName, sameSurname } from '../language/nameMatching.ts';
import { isFirstName, isGivenName, type PersonName, readName } from '../language/names.ts';
import { ownName } from '../language/readers.ts';
import { familyNames, mayBeEither } from './data/firstOrLastNames.ts';
import { quote } from './edits.ts';
import { isTitle, type NameProblem, titleOf } from './greetedName.ts';
import {
  isBornAs,
  isForMen,
  isForWomen,
  isOtherSex,
  isWrongTitle,
  standsBeforeSurname,
} from './personTitles.ts';

/** A greeting as it is written and read, and the person it should name. */
interface Greeted {
  greeted: PersonName;
  written: string;
  real: PersonName;
  to: string;
}

/** The first thing that is wrong; undefined where nothing is. */
export function greetedWrongly(greeting: Greeted): NameProblem | undefined {
  for (const problemIn of [
    titleBeforeFirstName,
    lastNameAlone,
    otherParticle,
    knightByLastName,
    smallLetter,
    otherTitle,
    titleOfOtherSex,
  ]) {
    const message = problemIn(greeting);
    // “Miss Bernadette” is polite where many come from.
    const severity = problemIn === titleBeforeFirstName ? 'warning' : undefined;
    if (message) return { near: true, message, ...(severity && { severity }) };
  }
  return undefined;
}

/** "Dear Mr Robert" to Robert King; where the surname comes first, nobody can tell. */
function titleBeforeFirstName({ greeted, real, written }: Greeted): string | undefined {
  const [first = '', last = ''] = real.parts;
  const [part = ''] = greeted.parts;
  // “Dear Madam Patricia”; “Sir” goes with a first name.
  const isFormal = standsBeforeSurname(greeted.title) || greeted.title === 'madam';
  if (!isFormal || greeted.parts.length !== 1 || real.parts.length !== 2) return undefined;
  if (!isGivenFirst(first, last) || !sameName(part, first) || sameName(part, last)) return undefined;
  return `${quote(written)} has the title before the first name. Write it before the last name, or leave it out.`;
}

/** "Seán" of Seán Ó Maoldomhnaigh, not "Grant" of Grant Lewis, who may be Mr Grant; nor "Ahmed" of Ahmed Khalil. */
function isGivenFirst(first: string, last: string): boolean {
  if (isGivenName(first) || mayBeEither.has(first)) return !isGivenName(last);
  return isBornAs(first) && !isBornAs(last) && !isGivenName(last) && !familyNames.has(first);
}

/** "Dear Norman" to Craig Norman: a last name that is taken for the first. */
function lastNameAlone({ greeted, written, real, to }: Greeted): string | undefined {
  const [part = ''] = greeted.parts;
  const isAlone = greeted.parts.length === 1 && !greeted.title;
  if (!isAlone || !(isLastOf(part, real) || isBeforeComma(part, to))) return undefined;
  return `${quote(written)} is the last name of ${quote(ownName(to))}. Greet them by the first, or put a title before the last.`;
}

/** One that could be a first name, or nobody would write it alone. */
function isLastOf(part: string, { parts }: PersonName): boolean {
  const [first = '', last = ''] = parts;
  return (
    parts.length === 2 &&
    part === last &&
    isFirstName(first) &&
    isFirstName(last) &&
    !/^(?:m[uo]hamm?[ae]d|maria|mary|juan|jose|ana|anna|jean|abdul)$/.test(first)
  );
}

/** "Fairweather, Lucy". */
function isBeforeComma(part: string, to: string): boolean {
  const [, last = '', first = ''] = /^(\p{Lu}[\p{L}'’-]+), (\p{Lu}[\p{L}'’-]+)(?=$|[ (<])/u.exec(to) ?? [];
  // "Anna, Ben" are two people, "Thomas, Bethan (Ward 6)" is one.
  const isOne = !isFirstName(part) || /^[^,]*, [^,]*[(<]/.test(to);
  return part === readName(last).parts[0] && isFirstName(first.toLowerCase()) && isOne;
}

/** "Mr van der Berg" to Pieter van den Berg. */
function otherParticle({ written, to }: Greeted): string | undefined {
  const own = particlesIn(ownName(to));
  const theirs = particlesIn(written);
  if (own === '' || theirs === '' || own === theirs) return undefined;
  return `${quote(written)} is spelled differently from ${quote(ownName(to))}. Check which is right.`;
}

const particlesIn = (name: string) =>
  (
    name.toLowerCase().match(/(?<!\p{L})(?:van|von|de|der|den|del|della|di|da|dos|zu|ter|ten)(?= )/gu) ?? []
  ).join(' ');

/** "Dear Mr Whitcombe" to Rachel Whitcombe. */
function titleOfOtherSex({ greeted: { title, parts }, real, written, to }: Greeted): string | undefined {
  const [first = ''] = real.parts;
  const others = real.parts.slice(1);
  const isToThem =
    others.length > 0 && parts.some((part) => others.some((other) => sameSurname(part, other)));
  const isOther = isOtherSex(title, first) || isNotForThem(title, to);
  if (!isToThem || real.title === title || !isOther) return undefined;
  return `${quote(written)} does not fit ${quote(ownName(to))}. Check the title.`;
}

/** "Mr" for "Lesley Northcott (she/her)" or "Lesley Oakeshott (Mrs)". */
function isNotForThem(title: string | undefined, to: string): boolean {
  const behind = /\((?:(she|he)(?:\s?[/,]\s?\p{L}+)*|(Mrs|Ms|Miss|Mr)\.?)\)/u.exec(to);
  const said = behind?.[1] ?? behind?.[2];
  if (!said || !title) return false;
  return /^(?:he|Mr)$/.test(said) ? isForWomen(title) : isForMen(title);
}

/** "Dear Sir Pallister": "Sir" and "Dame" go with the first name. */
function knightByLastName({ greeted, real, written }: Greeted): string | undefined {
  const [first = '', ...others] = real.parts;
  const [part = ''] = greeted.parts;
  const isKnight = /^(?:sir|dame)$/.test(real.title ?? '') && greeted.title === real.title;
  if (!isKnight || greeted.parts.length !== 1 || others.length === 0 || sameName(part, first))
    return undefined;
  return `${quote(written)} has the title before the last name. It goes with the first name.`;
}

/** "Dear linda". */
function smallLetter({ written, to }: Greeted): string | undefined {
  const small = written.split(/\s+/).filter((word) => /^\p{Ll}{3,}$/u.test(word) && !isTitle(word));
  const large = ownName(to).split(/\s+/);
  if (!small.some((word) => large.some((name) => /^\p{Lu}/u.test(name) && name.toLowerCase() === word)))
    return undefined;
  return `${quote(written)} is a name. Write it with a capital letter.`;
}

function otherTitle({ greeted, real, to }: Greeted): string | undefined {
  if (!isWrongTitle(greeted.title, real.title)) return undefined;
  return `Your notes have the title ${quote(titleOf(to))}, the greeting another. Put the right one.`;
}
