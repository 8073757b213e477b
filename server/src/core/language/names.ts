import { distance } from 'fastest-levenshtein';
import { mensNames, womensNames } from './data/genderedNames.ts';
import { givenNames } from './data/givenNames.ts';
import { shortForms } from './data/shortForms.ts';

/** "Mrs Ana van der Berg, MD" in its parts, in lower case and without accents. */
export interface PersonName {
  /** "mrs", "dr" … without its full stop; of several ("Frau Dr.") the academic one. */
  title?: string;
  /** Given names and surnames; particles such as "van" are not among them. */
  parts: string[];
}

const setOf = (...lists: string[]) => new Set(lists.flatMap((list) => list.split(' ')));

const academic = setOf('dr doctor doktor prof professor professorin');
const titles = setOf(
  'mr mrs ms miss mx dr doctor doktor prof professor professorin sir dame lord lady madam herr frau madame monsieur mme mlle',
  'senor senora sr sra signor signora rev father sister brother rabbi imam pastor judge',
  'reverend revd bishop archbishop archdeacon vicar drs cllr councillor canon commander cdr capt col mdm encik puan khun mallam alhaji engr dona smt shri bapak mevrouw meneer dottoressa dottore signorina hanim hanım bey asszony gospodin gospodja',
  'captain sergeant lieutenant colonel officer chef coach nurse matron uncle auntie sensei san sama',
);
/** One title in two spellings. */
const inFull: Readonly<Record<string, string>> = {
  rev: 'reverend',
  revd: 'reverend',
  cllr: 'councillor',
  cdr: 'commander',
  capt: 'captain',
  col: 'colonel',
  mdm: 'madam',
};
const particles = setOf(
  'van von der den de la le da dos del di bin al el and und et en og och the of st rt very most right hon honourable',
  // "Kia ora Captain Tuhiwai": what greets is read along with the name.
  'dear beste liebe lieber kjaere cher chere caro cara estimado estimada querido querida prezado prezada hi hello kia ora tena koe hej hei ciao hola buenos buenas dias bonjour salut namaste shalom salaam ahoj aloha',
);

// Letters that have no accent to take off.
const folded: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  þ: 'th',
  '’': "'",
};

/**
 * Reads a name as people write it; anything behind a comma, a bracket or an at sign is no name, but for a title:
 * "Lindsay Crombie (Mr)".
 */
export function readName(text: string): PersonName {
  const name = readNames(text.split(/[,(<@]/)[0] ?? '');
  const behind = /\((\p{L}{2,9})\.?\)/u.exec(text)?.[1]?.toLowerCase() ?? '';
  return name.title || !titles.has(behind) ? name : { ...name, title: inFull[behind] ?? behind };
}

/** Reads all names in a list of them: "Dana, Tom and Li". Other alphabets cannot be compared with ours. */
export function readNames(text: string): PersonName {
  const plain = plainOf(text).replace(/[łøđðßæœıþ’]/g, (letter) => folded[letter] ?? letter);
  const words = (plain.match(/[\p{L}'-]+/gu) ?? []).filter((word) => /^\p{Script=Latin}/u.test(word));
  const found = words.filter((word) => titles.has(word));
  const title = found.find((word) => academic.has(word)) ?? found[0];
  const parts = words.filter((word) => word.length > 1 && !titles.has(word) && !particles.has(word));
  return { ...(title && { title: inFull[title] ?? title }), parts };
}

const plainOf = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** True where both may be one person's name: equal, a short form, or part of it ("Ben", "Tina", "Al-Rashid"). */
export function sameName(written: string, real: string): boolean {
  const [a, b] = [looselyOf(written), looselyOf(real)];
  if (a === b) return true;
  if (areManAndWoman(written, real)) return false;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (isPartOf(written, real) || isPartOf(real, written)) return true;
  if (long === a && long.startsWith(short) && isAnother(short, long.slice(short.length))) return false;
  if (short.length >= 4 && long.endsWith(short)) return long.length - short.length > 1;
  // "Alex" for Alejandro, "Funmi" for Olufunmilayo, "Zsofi" for Zsófia.
  const isShortened = long.length - short.length >= (short.length >= 5 ? 3 : 4) && short.length >= 3;
  if (
    isShortened &&
    (long.startsWith(short.slice(0, Math.max(3, short.length - 2))) ||
      (short.length >= 4 && long.includes(short.slice(0, 4))))
  )
    return true;
  if (short.length >= 4 && short.endsWith('i') && long === `${short}a`) return true;
  // "Charlie" for Charles.
  if (a.length === b.length && isFond(a) && !isFond(b) && stemOf(a).length >= 4 && b.startsWith(stemOf(a)))
    return true;
  // A last letter more or less is a slip ("Sara", "Hoffman"), as is a first ("Anna" for Hanna), but for "Jenn" and "Jenny".
  if (short.length >= 3 && long.startsWith(short)) {
    return long.length - short.length > 1 || long.endsWith('y');
  }
  // "Jenny" and "Dave" begin like Jennifer and David but for their ending; "Jennie" is spelled differently.
  // "Jo" for Joanne, "Ed" for Edward.
  if (short.length === 2 && long.length >= 5 && long.startsWith(short)) return true;
  const stem = stemOf(short);
  const shortened =
    stem.length >= 3 &&
    stem !== short &&
    short.length < long.length &&
    (short.length < 7 || (/(?:ie|y)$/.test(short) && long.length - short.length > 1));
  if (long === a && /(?:ia|ina)$/.test(long)) return false;
  return shortened && long.startsWith(stem) && stemOf(long) !== stem;
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

/** True for a first name, also where it is the surname of others: "Lewis", "Craig". */
export const isFirstName = (name: string): boolean =>
  isGivenName(name) || mensNames.has(name) || womensNames.has(name);

/** True for a given name that is nobody's surname: one with short forms, or one of the list. */
export const isGivenName = (name: string): boolean => Object.hasOwn(shortForms, name) || givenNames.has(name);

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
