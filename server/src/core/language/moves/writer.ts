import { choosing, imagining, wanting } from './data/interest.ts';
import { deeds, standing } from './data/qualification.ts';
import { wordings } from './wording.ts';

/** Says that the writer wants this job, in any words: "I left surer than I came that this is the work I want." */
export function isInterest(sentence: string): boolean {
  return wanting.test(sentence) || imagining.test(sentence) || choosing.test(sentence);
}

/** "She has thirty years behind her": what others have done, where the writer is not so much as named. */
export function isOfOthers(sentence: string): boolean {
  return others.test(sentence) && !self.test(sentence);
}

/** Says something of what the writer has done, can do or is trained in. */
export function isQualification(sentence: string): boolean {
  return deeds.test(sentence) || standing.test(sentence);
}

const self = wordings('i|me|my|mine|myself|we|us|our');
const others = wordings(
  'you|your|yours|he|him|his|she|her|hers|they|them|their|theirs|whose|mrs?|ms|nobody|people|someone|somebody',
);

const availability = wordings(`
  i (am|would be|will be|can be|have) ([a-z]+ ){0,2}(available|free|reached|reachable|around|flexible|time)
  reach (me|us)
  i (can|could|would be able to|am able to|am ready to|would be ready to) ([a-z]+ ){0,2}(start|begin|come|meet|talk|call|travel|be there|make)
  (any|whatever|whichever|what) (day|time|hour|morning|afternoon|evening)
  at (your|any) convenience|when(ever)? (it )?(suits|is convenient|is good)
  (name|pick|choose) (a|the|any|your) (day|time|date|hour)
`);

/** When and how the writer can be had: for a talk, a second round, the first day. */
export function isAvailability(sentence: string): boolean {
  return availability.test(sentence);
}
