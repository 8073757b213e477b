import { distance } from 'fastest-levenshtein';
import { mensNames, womensNames } from './data/genderedNames.ts';
import { shortForms } from './data/shortForms.ts';

/** True where both may be one person's name: equal, a short form, or part of it ("Ben", "Tina", "Al-Rashid"). */
export function sameName(written: string, real: string): boolean {
  const [a, b] = [looselyOf(written), looselyOf(real)];
  if (a === b) return true;
  if (areManAndWoman(written, real)) return false;
  if (isPartOf(written, real) || isPartOf(real, written)) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const longer = long.length - short.length;
  const begins = long.startsWith(short);
  if (long === a && begins && isAnother(short, long.slice(short.length))) return false;
  if (short.length >= 4 && long.endsWith(short)) return longer > 1;
  if (isShortened(short, long) || isFondFormOf(a, b)) return true;
  // A last letter more or less is a slip ("Sara", "Hoffman"), as is a first ("Anna" for Hanna), but for "Jenn" and "Jenny".
  if (short.length >= 3 && begins) return longer > 1 || long.endsWith('y');
  // "Jo" for Joanne, "Ed" for Edward.
  if (short.length === 2 && long.length >= 5 && begins) return true;
  if (long === a && /(?:ia|ina)$/.test(long)) return false;
  return hasOtherEnding(short, long);
}

/** "Alex" for Alejandro, "Funmi" for Olufunmilayo, "Zsofi" for Zsófia. */
function isShortened(short: string, long: string): boolean {
  if (short.length >= 4 && short.endsWith('i') && long === `${short}a`) return true;
  if (short.length < 3 || long.length - short.length < (short.length >= 5 ? 3 : 4)) return false;
  const beginsAlike = long.startsWith(short.slice(0, Math.max(3, short.length - 2)));
  return beginsAlike || (short.length >= 4 && long.includes(short.slice(0, 4)));
}

/** "Charlie" for Charles. */
function isFondFormOf(fond: string, name: string): boolean {
  const stem = stemOf(fond);
  const isAsLong = fond.length === name.length;
  return isAsLong && isFond(fond) && !isFond(name) && stem.length >= 4 && name.startsWith(stem);
}

/** "Jenny" and "Dave" begin like Jennifer and David but for their ending; "Jennie" is spelled differently. */
function hasOtherEnding(short: string, long: string): boolean {
  const stem = stemOf(short);
  if (stem.length < 3 || stem === short || short.length === long.length) return false;
  const isShort = short.length < 7 || (isFond(short) && long.length - short.length > 1);
  return isShort && long.startsWith(stem) && stemOf(long) !== stem;
}

/** "Charlie", "Jenny"; where both are, as "Lindsey" and "Lindsay", one is no form of the other. */
const isFond = (name: string) => /(?:ie|y)$/.test(name);

/** "Daniel" and "Danielle", "Philip" and "Philippa" are two people. */
const areManAndWoman = (one: string, other: string) =>
  (one.startsWith(other) || other.startsWith(one)) &&
  ((mensNames.has(one) && womensNames.has(other)) || (womensNames.has(one) && mensNames.has(other)));

/** "Danielle" is no long form of Daniel, nor "Joanna" one of Joan. */
const isAnother = (name: string, ending: string) =>
  name.length >= 4 && /^(?:n?n?a|i?a|n?ne|l?le|elle|ette|in[ae]|ka|us|son)$/.test(ending);

const stemOf = (name: string) => name.replace(/(?:eigh|ie|ey|ee|y|e|i)$/, '').replace(/(.)\1$/, '$1');

/** As `sameName`, for surnames, which nobody shortens: "Peters" is not Peterson. */
export function sameSurname(written: string, real: string): boolean {
  return looselyOf(written) === looselyOf(real) || isPartOf(written, real) || isPartOf(real, written);
}

/** "Luc" of "Jean-Luc", "Bob" of "Robert". */
function isPartOf(part: string, whole: string): boolean {
  return [...whole.split(/['-]/), ...(shortForms[whole]?.split(' ') ?? [])].includes(part);
}

/** "Mueller" is a way to write "Müller", "ONeill" one to write "O'Neill". */
const looselyOf = (name: string) => name.replace(/([aou])e/g, '$1').replace(/['-]/g, '');

/** True where a slip or two leads from one to the other: "Margret" and "Margaret", not "Ana" and "Eva". */
export function nearName(written: string, real: string): boolean {
  const slips = distance(written, real);
  if (slips === 2 && sortedLetters(written) === sortedLetters(real)) return true;
  // "Ashley" and "Ashleigh".
  if (slips > 0 && stemOf(written).length > 2 && stemOf(written) === stemOf(real)) return true;
  return slips > 0 && slips <= (Math.max(written.length, real.length) >= 6 ? 2 : 1);
}

const sortedLetters = (word: string) => [...word].sort().join('');
