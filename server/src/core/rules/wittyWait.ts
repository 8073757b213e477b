/** “I now know your fire notices by heart”: how people tell, with a smile, that they were left to wait. */
import type { Sentence } from '../language/sentences.ts';
import { type Cue, lineOf } from './cues.ts';
import type { Grievance } from './data/complaintGuards.ts';
import { knownByHeart, longWait, shownAround, studiedFor, waitingPlace } from './data/wittyWait.ts';

/**
 * The words that tell of a wait as of an entertainment. No one of its words is bitter, so it takes three things: what
 * the writer got to know so well, a time that was long, and a place where people wait, in this sentence or beside it.
 */
export function wittyWait(
  sentence: Sentence,
  before: Sentence | undefined,
  after: Sentence | undefined,
): Cue<Grievance> | undefined {
  const line = lineOf(sentence.text);
  const found = knownByHeart.exec(line) ?? studiedFor.exec(line);
  if (!found || shownAround.test(line)) return undefined;
  const around = [before, sentence, after].map((one) => lineOf(one?.text ?? '')).join(' ');
  if (!longWait.test(around) || !waitingPlace.test(around)) return undefined;
  const start = sentence.start + found.index;
  return { family: 'sarcasm', start, end: start + found[0].length };
}
