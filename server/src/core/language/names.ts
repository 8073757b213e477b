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

/** True for a first name, also where it is the surname of others: "Lewis", "Craig". */
export const isFirstName = (name: string): boolean =>
  isGivenName(name) || mensNames.has(name) || womensNames.has(name);

/** True for a given name that is nobody's surname: one with short forms, or one of the list. */
export const isGivenName = (name: string): boolean => Object.hasOwn(shortForms, name) || givenNames.has(name);
