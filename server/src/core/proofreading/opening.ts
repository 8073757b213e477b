import { isRunTogether, lacksApostrophe } from './compounds.ts';
import { isSwapped, slipOf } from './slips.ts';
import type { Speller } from './speller.ts';
import { looksEnglish, looksForeign } from './wordShape.ts';

/** What people do and whose things are: behind a word with a capital it makes that word a name. */
const does =
  /^(?:['’]s|\s+(?:(?:also|then|even|just|kindly|really|both|later|first|himself|herself|once|always|never) )?(?:said|says|told|tells|show(?:ed|s)|mention(?:ed|s)|explain(?:ed|s)|ask(?:ed|s)|gave|gives|took|takes|walk(?:ed|s)|describ(?:ed|es)|introduc(?:ed|es)|suggest(?:ed|s)|thought|thinks|taught|teaches|point(?:ed|s)|laugh(?:ed|s)|smil(?:ed|es)|work(?:ed|s)|ran|runs|wrote|writes|knew|knows|spoke|speaks|talked|talks|shared|shares|joined|joins|sent|sends|wanted|wants|remind(?:ed|s)|answered|let me|had me|and (?:I|you|the|his|her|\p{Lu})|who))(?!\p{L})/u;
const surname = /^[ \t]+(?!I\b)\p{Lu}[\p{L}'’-]*/u;

/**
 * At the start of a sentence any word has a capital, so an unknown one may be a name or a typo. What stands `behind`
 * it tells; where that does not, the shorter the word, the more everyday must be what it is a slip for.
 */
export function isOpeningSlip(word: string, behind: string, speller: Speller): boolean {
  const slip = slipOf(word, speller);
  if (does.test(behind) || surname.test(behind)) return slip === 'everyday' && word.length >= 7;
  if (isRunTogether(word, speller) || lacksApostrophe(word, speller)) return true;
  if (slip === 'everyday') return word.length >= 5 || isSwapped(word, speller);
  if (slip === 'word') return word.length >= (looksEnglish(word) ? 7 : 8);
  return slip === 'far' && word.length >= 9 && !looksForeign(word);
}
