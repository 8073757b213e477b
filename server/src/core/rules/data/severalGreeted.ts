import { nobodyWords } from '../../language/data/nobody.ts';
import { nearName, readName, readNames, sameName } from '../../language/names.ts';
import { quote } from '../edits.ts';
import type { NameProblem } from './greetedName.ts';

const firm = /\b(?:sons|daughters|family|partners|co|company|brothers|bros|associates|ltd|llp|inc)\b/i;
const group = /\b(?:team|committee|panel|department|office|hr|staff|folks|both|all|everyone|everybody)\b/i;

/** The people of "Ruth, Dev and Manny" or "Interview panel: Dr Sole, Mr Vyner"; none where it may be a firm or a couple. */
export function peopleIn(to: string): string[] {
  const names = to.replace(/<[^>]*>|\([^)]*\)|^[^:]{1,40}:/g, ' ');
  if (firm.test(names)) return [];
  const isJoined = /&|;|\+|\b(?:and|und|et|y)\b/i.test(names);
  const pieces = names
    .split(/,|;|&|\+|\b(?:and|und|et|y)\b/i)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '' && !group.test(piece));
  const people = pieces.filter((piece) => readNames(piece).parts.length > 0);
  // First names only: behind a full name and a comma stands a company more often than another person.
  const areFirst = pieces.length > 2 && pieces.every((piece) => /^\p{Lu}[\p{L}\p{M}'’-]+$/u.test(piece));
  const areTitled = people.every((piece) => readName(piece).title);
  const areAlike = pieces.every((piece) =>
    /^\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{L}[\p{L}\p{M}.'’-]*){0,3}$/u.test(piece),
  );
  return people.length > 1 &&
    people.length === pieces.length &&
    areAlike &&
    (isJoined || areTitled || areFirst)
    ? people
    : [];
}

/** Somebody of several who is not greeted in the whole `line`, or is greeted by another's name. */
export function severalProblem(written: string, to: string, line: string): NameProblem | undefined {
  const people = peopleIn(to);
  const greeted = readNames(written).parts.filter((part) => !nobodyWords.has(part));
  if (people.length === 0 || greeted.length === 0 || group.test(written)) return undefined;
  const said = readNames(line).parts;
  const isOf = (person: string) =>
    said.some((part) => readNames(person).parts.some((own) => sameName(part, own)));
  const left = people.filter((person) => !isOf(person));
  const stranger = greeted.find(
    (part) => !people.some((person) => readNames(person).parts.some((own) => sameName(part, own))),
  );
  if (left.length === 0 && !stranger) return undefined;
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
