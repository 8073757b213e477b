import type { Draft } from '../document/draft.ts';
import { nobodyWords } from '../language/data/nobody.ts';
import { nearName, type PersonName, readName, readNames, sameName, sameSurname } from '../language/names.ts';
import { areSeveral, isOffice, ownName } from '../language/readers.ts';
import { quote } from './edits.ts';
import { greetedWrongly } from './greetedWrongly.ts';
import { isWrongTitle } from './personTitles.ts';

/** "Forstamt Hohenrain, Frau Dr. Uta Kessler": who has a title is the person. */
function personFirst(to: string): string {
  const pieces = to.split(',');
  const startsTitled = (piece: string) =>
    readName(
      piece
        .trim()
        .replace(/^(?:attn|attention|fao|c\/o|z\. ?hd)\.?:? /i, '')
        .split(/\s+/)[0] ?? '',
    ).title !== undefined;
  const titled = pieces.findIndex(
    (piece) => startsTitled(piece) && !isOffice(piece.trim()) && readName(piece).parts.length > 0,
  );
  return titled > 0 && !readName(to).title ? pieces.slice(titled).join(',').trim() : to;
}

/** Without an address, a company or an office: "Walter Eshun, Pettifer Motors", "Esteban Lucero at Pampa Meats". */
function personsIn(to: string): string {
  const names = to
    .replace(/<[^>]*>|\bat (?:the )?\p{Lu}.*$/gu, ' ')
    .replace(/^([^,( ]+, [^,( ]+) \([^()]*\)/, '$1')
    .replace(/\((?:mr|mrs|ms|miss|hr|s?he|they)\b[^)]*\)|\([^)]* [^)]*\)|[()]/gi, ' ');
  if (areSeveral(to)) return names;
  const [first = '', ...others] = names.split(',');
  return [first, ...others.filter((one) => !/\S\s+\S/.test(one.trim()))].join(' ');
}

const several = /,|&|\b(?:and|und|et)\b/i;
export interface NameProblem {
  message: string;
  /** A slip, and not another person. */
  near: boolean;
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
  const [first] = own;
  return titleOf(to) || greeted.title || greeted.parts.length > 1 || !first ? words.join(' ') : first;
}

/**
 * The message below answers the author by name, and nothing but the greeting speaks of whoever is greeted: then the
 * greeting ought to name the person who wrote it.
 */
export function greetsOther(draft: Draft, written: string): boolean {
  const { text, email } = draft;
  const own = readNames(
    (email.signature ? text.slice(email.signature.start) : '').split(/[\r\n]{2,}/)[0] ?? '',
  ).parts;
  const below = text.slice(email.body.end, email.body.end + 4000);
  const quoted = below
    .split(/\r\n|\n|\r/)
    .filter((line) => /^ {0,3}>/.test(line))
    .join('\n')
    .toLowerCase();
  const rest = text.slice(email.greeting?.end ?? 0).toLowerCase();
  const answers = own.some((part) => quoted.includes(part));
  return answers && !readNames(written).parts.some((part) => rest.includes(part));
}
