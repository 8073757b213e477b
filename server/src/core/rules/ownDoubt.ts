/** "I'm probably not what you had in mind": M6 calls it an excuse, and nobody had thought so before. */
import type { Sentence } from '../language/sentences.ts';
import { type Cue, lineOf } from './cues.ts';
import { constructive } from './data/complaintExcuses.ts';
import type { Grievance } from './data/complaintGuards.ts';
import { poorClaims, selfDoubt, turned } from './data/selfDoubt.ts';

/** The words by which a sentence runs its writer down, unless it or its neighbours turn that into something better. */
export function ownDoubt(
  { text, start }: Sentence,
  before?: Sentence,
  after?: Sentence,
): Cue<Grievance> | undefined {
  const line = lineOf(text);
  if (/["“”]/.test(line)) return undefined;
  const around = [before, after].map((one) => lineOf(one?.text ?? ''));
  if (constructive.test(around.join(' ')) || constructive.test(line)) return undefined;
  const plain = selfDoubt.map((one) => one.exec(line)).find((one) => one !== null);
  const poor = poorClaims.map((one) => one.exec(line)).find((one) => one !== null);
  const found = plain ?? (poor && !isTurned(line, poor, around[1]!) ? poor : undefined);
  if (!found) return undefined;
  return { family: 'self', start: start + found.index, end: start + found.index + found[0].length };
}

/** “I may not have the most years, but I have the right ones.” */
function isTurned(line: string, { index, 0: words }: RegExpExecArray, after: string): boolean {
  return turned.test(line.slice(index + words.length)) || turned.test(after.slice(0, 40));
}
