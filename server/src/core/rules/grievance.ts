import type { Sentence } from '../language/sentences.ts';
import { type Cue, cueFinder, lineOf, restOf } from './cues.ts';
import { constructive, counterfactual, excuses, hindrance, poorShowing } from './data/complaintExcuses.ts';
import { type Grievance, kindOrTold, toldOrWork } from './data/complaintGuards.ts';
import { treatment } from './data/complaintTreatment.ts';
import { sarcasm, verdict } from './data/complaintVerdict.ts';
import { atWork } from './data/complaintWork.ts';
import { badWord, disapproval, feeling, ownEmployer } from './data/disapproval.ts';

const findCue = cueFinder([...sarcasm, ...treatment, ...atWork, ...verdict, ...excuses]);

/** The first wording that complains, where the reader does not find it unlikely. */
export const knownIn = (sentence: Sentence, before?: Sentence, after?: Sentence) =>
  findCue(sentence) ?? excuseIn(sentence, before, after) ?? grudgeIn(sentence);

/** “What could I have done better?” asks for advice. */
const asked =
  /\b(?:what|where|how|which|anything|something|whether)\b[^.!?]{0,20}\bI (?:could|might|should|would)|\b(?:could|might|should|would) I have\b|\bso that i\b/i;

/** A poor showing of one's own with what is said to be behind it, in one sentence or in the next. */
function excuseIn(sentence: Sentence, before?: Sentence, after?: Sentence): Cue<Grievance> | undefined {
  const { start } = sentence;
  const text = lineOf(sentence.text);
  const place = (found: RegExpExecArray): Cue<Grievance> => ({
    family: 'excuse',
    start: start + found.index,
    end: start + found.index + found[0].length,
  });
  const wished = counterfactual.exec(text);
  if (wished && !asked.test(text) && !constructive.test(text)) return place(wished);
  const poor = poorShowing.exec(text);
  const around = [before, sentence, after].map((one) => lineOf(one?.text ?? ''));
  if (!poor || !/\b(?:i|my|me|apolog\w+|sorry)\b/i.test(text) || around.some((one) => constructive.test(one)))
    return undefined;
  return [text, lineOf(after?.text ?? '')].some((one) => blamesSomething(one, poor[0]))
    ? place(poor)
    : undefined;
}

function blamesSomething(text: string, poor: string): boolean {
  return hindrance.test(text.replace(poor, ' '));
}

/** “It was not unfair”, “it must be annoying for you”. */
const denied = /\b(?:not|never|no|must be|must have been|nothing|without)\b|n['’]t\b/i;

/** Words of disapproval about the interview, the people there or an employer. */
function grudgeIn({ text, start }: Sentence): Cue<Grievance> | undefined {
  const line = lineOf(text);
  const employer = ownEmployer.test(line) ? badWord.exec(line) : null;
  const found = employer ?? disapproval.exec(line) ?? feeling.exec(line);
  if (!found) return undefined;
  const words = { start: found.index, end: found.index + found[0].length };
  if (denied.test(found[0]) || toldOrWork.test(line) || kindOrTold.test(restOf(line, words)))
    return undefined;
  const place = { start: start + found.index, end: start + found.index + found[0].length };
  return { family: employer ? 'employer' : 'grudge', ...place };
}
