/** Sentences that were never finished: “What I liked most was that the”, at the end of a paragraph. */
import { inQuotes, type SlotMatch, type SlotStyle } from '../style.ts';

/**
 * What no sentence of English ends in, even where its full stop was left out. Prepositions may end one (“the street I
 * come from”), and so may “though”, “ever since”, “as I am” and “my wife and I”.
 */
const never =
  "(?:the|an?|my|your|our|their|its|and|but|or|nor|because|although|unless|if|whether|than|he|she|we|they|i['’]m|you['’]re|i['’]ve|i['’]d|we['’]re|whose|every|very)";
/** Only behind what asks for more. */
const seldom =
  '(?:, (?:who|which|where|when|so|while|especially|namely|as|with|by|for)|\\b(?:is|are|was|were|think|thinking|thought|hope|believe|me|because|and) that|\\b(?:possible|writing|according|thanks|due) to|\\b(?:most|best part) (?:is|was|when)|\\b(?:that|because) I|(?:\\b(?:that|because|and|but)|,) I (?:would|will|could|have|had|should|was|am|can|also|already|still)|\\bbecause of|\\bas well as|\\bsuch as|\\bin order to|\\bimmediately thought of)';

/** “… than I am because of the way I was taught, that is why”: a clause that compares or relates may end so. */
const endsElsewhere =
  /\b(?:as|than|how|what|where|which|whoever|whatever|whom|with whom|all|any|everything)\b[^.,;]{0,40}$/i;
/** Whole letters end so, and headings and items of a list. */
const isProse = ({ before }: SlotMatch) =>
  !inQuotes.test(before) && before.trim().split(/\s+/).length >= 3 && !/^\s*(?:[-*•\d]|#)/.test(before);

/** At the end of a paragraph: a line may break anywhere. */
const paragraphEnds = '(?=[ \\t]*(?:\\r?\\n[ \\t]*\\r?\\n|\\r\\r))';

export const brokenOff: readonly SlotStyle[] = [
  {
    pattern: new RegExp(`(?<=\\p{L},? )${never}${paragraphEnds}`, 'gu'),
    isSlot: (match) =>
      isProse(match) && !(/^(?:he|she|we|they)$/.test(match.words) && endsElsewhere.test(match.before)),
  },
  {
    pattern: new RegExp(`(?<=\\p{L},? ?)${seldom}${paragraphEnds}`, 'gu'),
    isSlot: (match) => isProse(match) && !(/\bI\b/.test(match.words) && endsElsewhere.test(match.before)),
  },
];
