/** Sentences that were never finished: “What I liked most was that the”, at the end of a paragraph. */
import { inQuotes, type SlotMatch, type SlotStyle } from '../style.ts';

/**
 * What no sentence of English ends in. Prepositions may end one (“the team I would work with”), and so may “that”,
 * “which” and “who” behind a preposition or a verb; those are not here, or only where the words before them tell.
 */
const never =
  "(?:the|an?|my|your|our|their|its|and|but|or|nor|because|although|though|unless|if|whether|than|of|into|from|since|until|I|he|she|we|they|am|i['’]m|you['’]re|i['’]ve|i['’]d|we['’]re|who|whose|every|very)";
/** Only behind a comma, or where what stands in front of it asks for more. */
const seldom =
  '(?:, (?:who|which|where|when|so|while|especially|namely|as|with|by|for)|\\b(?:is|are|was|were|would|will|could|can|that|think|thinking|thought|hope|believe|know|said|say|me|because|and) that|(?:possible|able|like|want|wanted|hope|hoped|like|love|writing|allowed|happy|glad|keen|ready|eager|used|going|due|need|forward|thanks|according) to|\\b(?:most|reason|best part|part|year|day|moment) (?:is|was|when|why)|\\bI (?:would|will|could|have|had|should|was|am|can|also|already|still)|\\bbecause of|as well as|such as|in order to|with the|thought of)';

/** Whole letters end so, and headings and items of a list. */
const isProse = ({ before }: SlotMatch) =>
  !inQuotes.test(before) && before.trim().split(/\s+/).length >= 3 && !/^\s*(?:[-*•\d]|#)/.test(before);

/** At the end of a paragraph: a line may break anywhere. */
const paragraphEnds = '(?=[ \\t]*(?:\\r?\\n[ \\t]*\\r?\\n|\\r\\r))';

export const brokenOff: readonly SlotStyle[] = [
  { pattern: new RegExp(`(?<=\\p{L},? )${never}${paragraphEnds}`, 'gu'), isSlot: isProse },
  { pattern: new RegExp(`(?<=\\p{L})(?: (?=\\p{L}))?${seldom}${paragraphEnds}`, 'gu'), isSlot: isProse },
];
