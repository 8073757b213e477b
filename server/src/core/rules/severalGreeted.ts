import { nobodyWords } from '../language/data/nobody.ts';
import { nearName, sameName } from '../language/nameMatching.ts';
import { readName, readNames } from '../language/names.ts';
import { isOffice } from '../language/readers.ts';
import { quote } from './edits.ts';
import type { NameProblem } from './greetedName.ts';
import { isWrongTitle } from './personTitles.ts';

const firm = /\b(?:sons|daughters|family|partners|co|company|brothers|bros|associates|ltd|llp|inc)\b/i;
const group = /\b(?:team|committee|panel|department|office|hr|staff|folks|both|all|everyone|everybody)\b/i;

/** “Chef pâtissière”, “Sister in charge”: what somebody is, with a word in small letters where a name would stand. */
const craft = /^(?:Chef|Sister|Nurse|Captain|Coach|Matron|Judge|Pastor|Father) \p{Ll}/u;

/**
 * The people of "Ruth, Dev and Manny" or "Interview panel: Dr Sole, Mr Vyner"; none where it may be a firm or a couple.
 * Of "Dana Cole, Tom Reed, Ann Lim" only a `line` that greets two of them tells that none is a company.
 */
export function peopleIn(to: string, line = ''): string[] {
  const names = to.replace(/<[^>]*>|\([^)]*\)|^[^:]{1,40}:/g, ' ');
  if (firm.test(names)) return [];
  const isJoined = joiner.test(names);
  const pieces = withoutOffices(names)
    .split(/,|;|&|\+|\b(?:and|und|et|y)\b/i)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '' && !group.test(piece) && !isOffice(piece) && !craft.test(piece));
  const people = pieces.filter((piece) => readNames(piece).parts.length > 0);
  // First names only: behind a full name and a comma stands a company more often than another person.
  const areFirst = pieces.length > 2 && pieces.every((piece) => /^\p{Lu}[\p{L}\p{M}'’-]+$/u.test(piece));
  const areTitled = people.every((piece) => readName(piece.split(' ')[0] ?? '').title);
  const areAlike = pieces.every((piece) =>
    /^\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{L}[\p{L}\p{M}.'’-]*){0,3}$/u.test(piece),
  );
  const greeted = readNames(line).parts;
  const called = people.filter((person) => isCalled(person, greeted)).length;
  const areListed = joiner.test(line) || /\p{L}(?:, ?| ?\/ ?)\p{Lu}/u.test(line);
  const areGreeted = called > 1 || (called === 1 && areListed && greeted.length === people.length);
  const areAddressed = (to.match(/<[^<>]*@[^<>]*>/g) ?? []).length === pieces.length;
  return people.length > 1 &&
    people.length === pieces.length &&
    areAlike &&
    (isJoined || areTitled || areFirst || areGreeted || areAddressed)
    ? people
    : [];
}

const joiner = /&|;|\+|\b(?:and|und|et|y)\b/i;

/** "Anne Mason, Health and Safety": behind a full name and a comma, words joined one by one are an office. */
function withoutOffices(names: string): string {
  const [first = '', ...others] = names.split(',');
  if (joiner.test(first) || first.trim().split(' ').length < 2) return names;
  const areNames = (piece: string) =>
    piece.split(joiner).every((one) => one.trim().includes(' ') && !isOffice(one));
  return [first, ...others.filter((piece) => !joiner.test(piece) || areNames(piece))].join(',');
}

const isCalled = (person: string, names: readonly string[]) =>
  names.some((part) => readNames(person).parts.some((own) => sameName(part, own)));

/** "Col" of Col Drummond, who is no colonel. */
const isCalledBy = (person: string, line: string) =>
  wordsOf(person).some((word) => titlesAsNames.has(word) && wordsOf(line).includes(word));
const wordsOf = (text: string): string[] => text.match(/\p{Lu}[\p{L}'’-]+(?!\.)/gu) ?? [];
const titlesAsNames: ReadonlySet<string> = new Set(['Col', 'Dean', 'Earl', 'Duke']);

/** Somebody of several who is not greeted in the whole `line`, or is greeted by another's name. */
export function severalProblem(written: string, to: string, line: string): NameProblem | undefined {
  const people = peopleIn(to, line);
  const greeted = readNames(written).parts.filter((part) => !nobodyWords.has(part));
  if (people.length === 0 || greeted.length === 0 || group.test(written)) return undefined;
  const said = readNames(line).parts;
  const left = people.filter((person) => !isCalled(person, said) && !isCalledBy(person, line));
  const stranger = greeted.find((part) => !people.some((person) => isCalled(person, [part])));
  if (left.length === 0 && !stranger) return wrongTitle(written, people);
  if (left.length === people.length) return undefined;
  if (!stranger)
    return {
      near: true,
      message: `This message is also to ${quote(left[0]!)}, who is not greeted. Greet everybody, or nobody by name.`,
    };
  const near = left.find((person) => readNames(person).parts.some((own) => nearName(stranger, own)));
  const message = near
    ? `${quote(written)} is spelled differently from ${quote(near)}. Check which is right.`
    : `You greet ${quote(written)}, but this message is to ${quote(to)}. Put the right names.`;
  return { near: true, message };
}

/** "Ian Farr" of Ian Costello and Brigid Farr. */
const areMixed = (parts: readonly string[], people: readonly string[]) =>
  parts.length > 1 &&
  parts.every((part) => people.some((person) => isCalled(person, [part]))) &&
  !people.some((person) => parts.every((part) => isCalled(person, [part])));

/** "Mr Tranter and Ms Adeyemi" to Mr Adeyemi and Ms Tranter. */
function wrongTitle(written: string, people: readonly string[]): NameProblem | undefined {
  for (const greeted of written.split(/,|&|\+|\/|\band\b/)) {
    if (areMixed(readName(greeted).parts, people))
      return {
        near: true,
        message: `${quote(greeted.trim())} has the first name of one and the last of another. Put the right names.`,
      };
    const { title, parts } = readName(greeted);
    const own = people.filter((person) => isCalled(person, parts));
    const [person] = own;
    if (person && own.length === 1 && isWrongTitle(title, readName(person).title))
      return {
        near: true,
        message: `You greet ${quote(greeted.trim())}, but this message is to ${quote(person)}. Put the right title.`,
      };
  }
  return undefined;
}

/** "Liam and Oona", or "Dr Quist and Mr Abara" where a title stands in the greeting. */
export function greetingOf(people: readonly string[], written: string): string {
  const isFormal = readNames(written).title !== undefined;
  const names = people.map((person) => {
    const words = person.split(/\s+/);
    return isFormal && readName(person).title
      ? `${words[0]} ${words.at(-1)}`
      : (words.find(isNoTitle) ?? person);
  });
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

const isNoTitle = (word: string) => readName(word).title === undefined;

/** The rest of the line behind a place, as far as a greeting may reach. */
export const lineFrom = (text: string, start: number) =>
  /^[^\r\n]{0,80}/.exec(text.slice(start, start + 80))![0];
