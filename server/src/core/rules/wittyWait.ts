/** “I now know your fire notices by heart”: how people tell, with a smile, that they were left to wait. */
import type { Range } from '../finding.ts';
import type { Sentence } from '../language/sentences.ts';
import { type Cue, lineOf } from './cues.ts';
import type { Grievance } from './data/complaintGuards.ts';
import {
  byOneself,
  knownByHeart,
  longWait,
  praisedWait,
  shownAround,
  studiedFor,
  waitingPlace,
} from './data/wittyWait.ts';

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
  const praised = praisedIn(line);
  if (praised)
    return { family: 'sarcasm', start: sentence.start + praised.start, end: sentence.start + praised.end };
  const found = knownByHeart.exec(line) ?? studiedFor.exec(line);
  if (!found || shownAround.test(line)) return undefined;
  const around = [before, sentence, after].map((one) => lineOf(one?.text ?? '')).join(' ');
  if (!longWait.test(around) || !waitingPlace.test(around)) return undefined;
  const start = sentence.start + found.index;
  return { family: 'sarcasm', start, end: start + found[0].length };
}

/** Praise of a long wait alone, where nobody else is in the sentence. */
function praisedIn(line: string): Range | undefined {
  if (!longWait.test(line) || !byOneself.test(line) || shownAround.test(line) || inCompany.test(line))
    return undefined;
  for (const expression of praisedWait) {
    const found = expression.exec(line);
    if (found) return { start: found.index, end: found.index + found[0].trimEnd().length };
  }
  return undefined;
}

const inCompany =
  /\b(?:with (?:you|your|the|him|her|them|one|two|an?|mr|mrs|ms|dr)|you (?:showed|told|spent|gave|took)|talk\w*|chat\w*|conversation|watch\w*|listen\w*|drive|train|walk|between the|together)\b/i;
