/** What a name is the name of, as far as the name itself says. */
import type { Speller } from '../proofreading/speller.ts';
import { descriptors } from '../workspace/companyForms.ts';
import { businesses, businessesInFront, placeNouns, publicThings, shops } from './data/employerNames.ts';
import { isJob } from './data/roleContexts.ts';

/** A firm by one of its words, “Crumb & Larder”, several words that tell nothing, one that is in no dictionary, or its initials. */
export type NameSort = 'firm' | 'partners' | 'several' | 'one' | 'letters';

/** What stands in front: “the job at” Heathrow, “join” Tesco. */
export type Behind = 'job' | 'joining';

/** “QS” is a job, “M4” and “Band Six” a grade, “P&L” an account, and “REPLY NEEDED” is shouted. */
const noEmployer =
  /\d|^(?:Band|Level|Grade|Step|Tier|Scale|Stage|Key Stage|Year|Phase)\b|^\p{Lu}{1,2}$|^\p{Lu}&\p{Lu}s?$|^\p{Lu}{2,} \p{Lu}{2,}|^(?:Store|Room|Ward|Hall|Block|Building|Unit|Platform|Gate|Bay|Plant|Lab|Yard|Shed|Team) \p{Lu}$/u;

/**
 * Nothing where it is the name of a person, a job, a place or a thing. Behind “a job at” it is no
 * person's, and behind “join” no place's either.
 */
export function sortOf(name: string, speller: Speller, behind?: Behind): NameSort | undefined {
  const words = name.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  if (words.length === 0 || noEmployer.test(name) || publicThings.test(name)) return undefined;
  // “Febuary” is a slip.
  if (words.length === 1 && speller.certain(name) !== undefined) return undefined;
  // “Whitworth and Ben” are two.
  const isPerson =
    !behind &&
    name.split(' ').every((word) => word === 'and' || speller.isName(word) || /^\p{Lu}\.?$/u.test(word));
  // “Derek Mills”
  if (words.length > 1 && isFirm(words, speller) && !(isPerson && !shops.has(words.at(-1)!))) return 'firm';
  if (isJob.test(name) || placeNouns.test(words.at(-1)!)) return undefined;
  if (/^\p{Lu}+$/u.test(name)) return 'letters';
  if (/ & \p{Lu}\p{Ll}/u.test(name)) return 'partners';
  if (isPerson) return undefined;
  if (words.length > 1) return 'several';
  const isOrdinary = speller.isWord(name.toLowerCase()) || (behind !== 'joining' && speller.isWord(name));
  return isOrdinary ? undefined : 'one';
}

/** “Occupational Health” may be a department, as “Harlow Health” may not. */
function isFirm(words: readonly string[], speller: Speller): boolean {
  const last = words.at(-1)!;
  if (shops.has(last) || businessesInFront.has(words[0]!)) return true;
  return (descriptors.has(last) || businesses.has(last)) && !words.every((word) => speller.isWord(word));
}
