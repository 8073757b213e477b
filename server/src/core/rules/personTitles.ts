import { mensNames, womensNames } from '../language/data/genderedNames.ts';
import { moreMensNames, moreWomensNames } from '../language/data/namesOfBirths.ts';

/** Titles before names, in lower case and without a full stop. */
const his = ['mr', 'sir', 'herr'];
const hers = ['mrs', 'ms', 'miss', 'madam', 'frau'];
const earned = [
  'dr',
  'doctor',
  'prof',
  'professor',
  'captain',
  'colonel',
  'commander',
  'judge',
  'reverend',
  'rabbi',
  'imam',
  'mx',
];
const men = [...his, 'brother', 'father', 'lord', 'monsieur', 'senor', 'signor'];
const women = [...hers, 'sister', 'dame', 'lady', 'madame', 'mme', 'mlle', 'senora', 'signora', 'puan'];
/** What a woman is called tells whether she is married, which "Ms" does not. */
const married: Readonly<Record<string, readonly string[]>> = {
  ms: ['mrs', 'miss'],
  miss: ['mrs'],
  mrs: ['miss'],
};

export const isForMen = (title: string): boolean => men.includes(title);
export const isForWomen = (title: string): boolean => women.includes(title);
export const tellsSex = (title: string): boolean => isForMen(title) || isForWomen(title);

/** "Mr", "Ms" and the like, which everybody has. */
export const isPlainTitle = (title: string | undefined): boolean =>
  title !== undefined && [...his, ...hers].includes(title);

/** "Sir Anthony" and "Dame Judith" are right with the first name. */
export const standsBeforeSurname = (title: string | undefined): boolean =>
  isPlainTitle(title) && title !== 'sir' && title !== 'madam';

/** Only where both are written and cannot both be right. */
export function isWrongTitle(greeted: string | undefined, real: string | undefined): boolean {
  if (!greeted || !real) return false;
  if (isOtherRank(greeted, real)) return true;
  if (earned.includes(real)) return isPlainTitle(greeted) || isLesser(greeted, real);
  if (married[real]?.includes(greeted)) return true;
  if (isPlainTitle(real) && ['dr', 'doctor', 'prof', 'professor'].includes(greeted)) return true;
  return (men.includes(greeted) && women.includes(real)) || (women.includes(greeted) && men.includes(real));
}

const ranks = [
  'captain',
  'sergeant',
  'lieutenant',
  'colonel',
  'officer',
  'judge',
  'nurse',
  'matron',
  'chef',
  'coach',
];

/** "Sergeant" for a captain, "Nurse" for a doctor. */
const isOtherRank = (greeted: string, real: string) =>
  ranks.includes(greeted) &&
  greeted !== real &&
  (ranks.includes(real) || /^(?:dr|doctor|prof|professor)$/.test(real));

const isLesser = (greeted: string, real: string) => /^prof/.test(real) && /^d(?:r|octor)$/.test(greeted);

/** True for what children are called at birth. */
export const isBornAs = (name: string): boolean => isHers(name) || isHis(name);

const isHers = (name: string) => womensNames.has(name) || moreWomensNames.has(name);
const isHis = (name: string) => mensNames.has(name) || moreMensNames.has(name);

/** "Mr" for Rachel, "Sister" for Martin: only with names that leave no doubt. */
export function isOtherSex(title: string | undefined, firstName: string): boolean {
  if (title === undefined) return false;
  return men.includes(title) ? isHers(firstName) : women.includes(title) && isHis(firstName);
}
