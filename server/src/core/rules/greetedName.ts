import type { Severity } from '../finding.ts';
import { nobodyWords } from '../language/data/nobody.ts';
import { nearName, sameName, sameSurname } from '../language/nameMatching.ts';
import { type PersonName, readName, readNames } from '../language/names.ts';
import { areSeveral, ownName } from '../language/readers.ts';
import { quote } from './edits.ts';
import { greetedWrongly } from './greetedWrongly.ts';
import { personFirst, personsIn } from './personIn.ts';
import { isWrongTitle, standsBeforeSurname } from './personTitles.ts';

const several = /,|&|\b(?:and|und|et)\b/i;
export interface NameProblem {
  message: string;
  /** A slip, and not another person. */
  near: boolean;
  /** Where some readers would not mind. */
  severity?: Severity;
}

/**
 * What is wrong with a name in a greeting to somebody; undefined where it may be theirs. `opened` says that "Dear" or
 * the like stands before it, so that nothing but a name is in it.
 */
export function nameProblem(written: string, whole: string, opened: boolean): NameProblem | undefined {
  const to = personFirst(whole);
  const [greeted, real] = [readNames(written), readName(to)];
  if (greeted.parts.length === 0) return undefined;
  if (isCompanyOf(greeted, to)) return otherName(written, to);
  // "Okafor, Chidi" and "Elizabeth (Liz) Hart": what stands behind is good for a greeting, too.
  const known = readNames(personsIn(to)).parts;
  const formal = greeted.title !== undefined && greeted.parts.length === 1;
  const last = real.parts.length > 1 || formal ? real.parts.at(-1) : undefined;
  // "Fitz" is good for Fitzgerald; "Kelly" is nobody's short form of Kelleher.
  const isWhole = (part: string) => formal || !last?.startsWith(part);
  const isTheirs = (part: string) =>
    isInitials(part, to) ||
    known.some((other) => (other === last && isWhole(part) ? sameSurname : sameName)(part, other));
  if (greeted.parts.some(isTheirs) && several.test(written) && !areSeveral(to)) return undefined;
  if (greeted.parts.some((part) => !isTheirs(part) && nearest(part, greeted, real))) {
    const message = `${quote(written)} is spelled differently from ${quote(ownName(to))}. Check which is right.`;
    return { near: true, message };
  }
  if (!greeted.parts.some(isTheirs) || (opened && hasOtherName(greeted, real, isTheirs, written))) {
    return otherName(written, to);
  }
  // Of several people, the other rules know more.
  return areSeveral(to) ? undefined : greetedWrongly({ greeted, written, real, to });
}

const otherName = (written: string, to: string): NameProblem => ({
  message: `You greet ${quote(written)}, but this message is to ${quote(ownName(to))}. Put the right name.`,
  near: false,
});

/** "Dear Pettigrew Motors" to "Walter Eshun, Pettigrew Motors". */
function isCompanyOf(greeted: PersonName, to: string): boolean {
  const [first = '', ...others] = to.split(',').map((piece) => readNames(piece).parts.join(' '));
  const all = greeted.parts.join(' ');
  return !greeted.title && greeted.parts.length > 1 && others.includes(all) && first !== all;
}

/** "DJ" for Daniel James, and any J for "J. Cole". */
function isInitials(part: string, to: string): boolean {
  const words = ownName(to)
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((word) => !isTitle(word));
  const initials = words.map((word) => word.charAt(0)).join('');
  const single = words.filter((word) => /^\p{L}\.?(?:\p{L}\.)*$/u.test(word)).map((word) => word.charAt(0));
  return (part.length <= 3 && initials.startsWith(part)) || single.some((letter) => part.startsWith(letter));
}

/** "Dana Cross" or "Daniel Cole" for Dana Cole: one of the names is theirs, another takes the place of one. */
function hasOtherName(
  greeted: PersonName,
  real: PersonName,
  isTheirs: (part: string) => boolean,
  written: string,
): boolean {
  if (greeted.parts.length < 2 || real.parts.length < 2 || several.test(written)) return false;
  // Not a degree, an initial or "Director".
  const shown = (part: string) => part.length > 3 && !nobodyWords.has(part);
  const others = greeted.parts.filter((part) => !isTheirs(part) && shown(part));
  const left = real.parts.filter((part) => !greeted.parts.some((one) => sameName(one, part)));
  return others.length > 0 && left.length > 0;
}

/** The name that was meant by a misspelt one: not one that is already there. */
function nearest(part: string, greeted: PersonName, real: PersonName): string | undefined {
  return real.parts
    .filter((other) => !greeted.parts.some((one) => sameName(one, other)))
    .find((other) => nearName(part, other));
}

export const isTitle = (word: string) => readName(word).title !== undefined;
export const titleOf = (to: string) => ownName(to).split(/\s+/).filter(isTitle).join(' ');

/** Keeps what is right of the greeting: of "Mr Lindquist" a title that fits, of "Dear Margret" the first name. */
export function corrected(written: string, to: string): string {
  const [greeted, real] = [readNames(written), readName(to)];
  const words = ownName(to).split(/\s+/);
  const own = words.filter((word) => !isTitle(word));
  const wrongTitle = isWrongTitle(greeted.title, real.title);
  const right = written.split(/\s+/).flatMap((word, at, all) => {
    if (isTitle(word)) return !wrongTitle ? [word] : all.findIndex(isTitle) === at ? [titleOf(to)] : [];
    const part = readName(word).parts[0];
    const meant = part && nearest(part, greeted, real);
    return [own.find((name) => meant && readName(name).parts.includes(meant)) ?? word];
  });
  if (nameProblem(right.join(' '), to, true) === undefined) return right.join(' ');
  const [first, last, ...more] = own;
  // “Ms. Cruz” for “Ms. Bernadette”
  if (
    standsBeforeSurname(greeted.title) &&
    greeted.parts.length === 1 &&
    last &&
    more.length === 0 &&
    sameName(greeted.parts[0]!, first!.toLowerCase())
  )
    return `${written.split(/\s+/)[0]} ${last}`;
  return titleOf(to) || greeted.title || greeted.parts.length > 1 || !first ? words.join(' ') : first;
}
