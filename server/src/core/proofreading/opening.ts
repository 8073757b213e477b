import { isRunTogether, lacksApostrophe } from './compounds.ts';
import { costs } from './editCost.ts';
import { isEveryday } from './everyday.ts';
import type { Candidate, Speller } from './speller.ts';
import { looksForeign } from './wordShape.ts';

/** What people do and whose things are: behind a word with a capital it makes that word a name. */
const does =
  /^(?:['’]s|\s+(?:(?:also|then|even|just|kindly|really|both|later|first|himself|herself|once|always|never) )?(?:said|says|told|tells|show(?:ed|s)|mention(?:ed|s)|explain(?:ed|s)|ask(?:ed|s)|gave|gives|took|takes|walk(?:ed|s)|describ(?:ed|es)|introduc(?:ed|es)|suggest(?:ed|s)|thought|thinks|taught|teaches|point(?:ed|s)|laugh(?:ed|s)|smil(?:ed|es)|work(?:ed|s)|ran|runs|wrote|writes|knew|knows|spoke|speaks|talked|talks|shared|shares|joined|joins|sent|sends|wanted|wants|remind(?:ed|s)|answered|let me|had me|and (?:I|you|the|his|her|\p{Lu})|who))(?!\p{L})/u;
const surname = /^[ \t]+(?!I\b)\p{Lu}[\p{L}'’-]*/u;

/**
 * At the start of a sentence any word has a capital, so an unknown one may be a name or a typo. What stands `behind`
 * it tells; where that does not, the shorter the word, the more everyday must be what it is a slip for.
 */
export function isOpeningSlip(word: string, behind: string, speller: Speller): boolean {
  if (isRunTogether(word, speller) || lacksApostrophe(word, speller)) return !isNamed(behind);
  const near = speller.nearest(word, nearCost);
  if (!near || near.score > likely || !isTelling(word, near)) return false;
  const everyday = near.frequency >= 7 && isEveryday(near.text.toLowerCase());
  if (isNamed(behind)) return everyday && word.length >= 7;
  if (everyday) return word.length >= 5 || near.cost <= swapCost;
  return near.score <= certain && word.length >= 7 && !looksForeign(word);
}

/**
 * Nobody puts an -a behind an English word, while many a name, dish and tool ends in one: "dashi" is not for "dash".
 */
export function isTelling(word: string, { cost, frequency }: Candidate): boolean {
  if (word.length < 4) return frequency >= everybodys;
  return word.length > 6 || !/[aiou]$/.test(word) || cost < costs.addVowel;
}

/** Inside a sentence a capital makes a name, unless it is all but a long word that everybody uses: "the Managment". */
export function isMisspeltInside(word: string, speller: Speller): boolean {
  if (word.length < 7 || /[aiou]$/.test(word)) return false;
  const near = speller.nearest(word, nearName);
  return near !== undefined && near.cost > 0 && near.frequency >= 7.2;
}

const nearName = 1;

const isNamed = (behind: string) => does.test(behind) || surname.test(behind);
const nearCost = 1.3;
/** Of the shortest words, most are one letter from another by chance. */
const everybodys = 8.5;
const likely = -0.6;
const certain = -0.9;
const swapCost = 0.85;
