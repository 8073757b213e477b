/** Whether a name in the text may be the reader's company, a house of it, or only looks like it. */
import { descriptors, isNameOf } from '../workspace/companyForms.ts';
import { isSlip } from './companyMisspelt.ts';
import { businesses, manifold, ofGroups, ofNobody, placeNouns, shops } from './data/employerNames.ts';

/** In letters: “The”, “New” and “St” begin many names. */
const shortestShared = 5;

/** “Harbour Light” where the reader is Harbour Leaf Press: theirs but for the word that tells it from others. */
export function isNearMiss(name: string, company: string): boolean {
  const [[first = '', second = '', ...more], [ownFirst, ownSecond = '', ...others]] = [
    name.split(' '),
    company.split(' '),
  ];
  const tells = (word: string) =>
    word !== '' && ![descriptors, businesses, shops].some((set) => set.has(word.toLowerCase()));
  const isLike = first === ownFirst && first.length >= shortestShared && more.length === 0;
  return (
    isLike &&
    [second, ownSecond].every(tells) &&
    ![ownSecond, ...others].includes(second) &&
    !placeNouns.test(second.toLowerCase())
  );
}

/** A hospital may be one of a trust's, a hotel of “Harbour Hotels”. */
export const mayBelong = (name: string, company: string): boolean => {
  const last = name.split(' ').at(-1)!;
  // “Northmarch Council” is none of Westmarch Borough Council's.
  if (ofNobody.test(last) && company.endsWith(last)) return false;
  return ofGroups.test(last) && (manifold.test(company) || new RegExp(`\\b${last}s\\b`, 'i').test(company));
};

/** A part of their name, or one that is told as a slip in it: “O'Neil Boatyard”. */
export const mayBeTheirs = (name: string, company: string): boolean =>
  (isNameOf(name, company) && !isNearMiss(name, company)) ||
  name
    .split(/[\s'’]+/)
    .some((word) => company.split(/[\s'’]+/).some((own) => own.length > 3 && isSlip(word, own)));
