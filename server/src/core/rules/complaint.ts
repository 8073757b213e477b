import type { Draft } from '../document/draft.ts';
import type { Fix } from '../finding.ts';
import { kinds } from '../kinds.ts';
import { isSureOf, readingOf, sentencesThat } from '../language/reader/index.ts';
import { tellingPart } from '../language/reader/tellingPart.ts';
import type { Sentence } from '../language/sentences.ts';
import { type Cue, cueFinder, lineOf, restOf } from './cues.ts';
import { constructive, counterfactual, excuses, hindrance, poorShowing } from './data/complaintExcuses.ts';
import { type Grievance, kindOrTold, toldOrWork } from './data/complaintGuards.ts';
import { treatment } from './data/complaintTreatment.ts';
import { bitter, bitterBehindNo, sarcasm, verdict } from './data/complaintVerdict.ts';
import { atWork } from './data/complaintWork.ts';
import { badWord, disapproval, feeling, ownEmployer } from './data/disapproval.ts';
import { quoteWhole, removalOf } from './edits.ts';
import { asGuess } from './guesses.ts';
import { ownDoubt } from './ownDoubt.ts';
import { defineRule } from './rule.ts';
import { wittyWait } from './wittyWait.ts';

/** These need no second opinion. */
const findBitter = cueFinder(bitter);
const findBehindNo = cueFinder(bitterBehindNo);
const findCue = cueFinder([...sarcasm, ...treatment, ...atWork, ...verdict, ...excuses]);

/** `resentment`, `belittling`: what the reader of sentences takes for it, in whatever words. */
type Family = Grievance | 'resentment' | 'belittling';

const messages: Record<Family, (words: string) => string> = {
  grudge: (words) => `${words} sounds like a complaint. Leave it out, or say it so that nobody is to blame.`,
  resentment: (words) =>
    `${words} may sound like a complaint. Leave it out, or say it so that nobody is to blame.`,
  process: (words) => `${words} complains about how you were treated. Leave it out: it cannot help you now.`,
  people: (words) => `${words} complains about a person they work with. Leave it out.`,
  employer: (words) =>
    `${words} speaks badly of others. Leave it out: they will wonder what you say of them one day.`,
  blame: (words) => `${words} looks for someone to blame. Leave it out, or say sorry once and go on.`,
  decision: (words) => `${words} argues with their decision. Take it well: that is what they remember.`,
  sarcasm: (words) => `${words} is bitter, and it shows. Say it plainly and kindly, or leave it out.`,
  effort: (words) =>
    `${words} counts up what the interview cost you. Leave it out: everybody takes some trouble.`,
  excuse: (words) => `${words} is an excuse. Give the answer that you would give now instead.`,
  self: (words) => `${words} runs you down. Leave it out, or say what you can do instead.`,
  belittling: (words) =>
    `${words} may sound as if you are running yourself down. Leave it out, or say what you can do instead.`,
};

/** What the person might say in its place; nobody else can know it. */
const prompts: Partial<Record<Family, string>> = {
  employer: '[Say what draws you to this job.]',
  excuse: '[Say what you would answer now.]',
  decision: '[Say what you valued in meeting them.]',
  self: '[Say what you can do.]',
  belittling: '[Say what you can do.]',
};

export default defineRule({
  id: 'complaint',
  title: 'Complaint',
  summary: 'Complains, blames somebody, makes excuses, or runs its writer down.',
  why: 'Whoever reads it wonders what you will say of them one day. What went wrong helps neither of you.',
  guidance: ['M6'],
  kinds,
  severity: 'warning',
  options: {},

  *check(draft) {
    const { email, kind } = draft;
    const isAnswer = kind.value === 'rejection-reply';
    const read = sentencesThat('complaint', email.sentences);
    for (const [index, sentence] of email.sentences.entries()) {
      const [before, after] = [email.sentences[index - 1], email.sentences[index + 1]];
      const cue =
        findBitter(sentence) ??
        (isAnswer ? findBehindNo(sentence) : undefined) ??
        wittyWait(sentence, before, after) ??
        (isAnswer ? undefined : ownDoubt(sentence, before, after)) ??
        (readingOf(sentence).complaint >= least ? knownIn(sentence, before, after) : undefined) ??
        (!isAnswer && isBelittling(sentence)
          ? { family: 'belittling' as const, ...tellingPart(sentence, 'doubt') }
          : undefined) ??
        (read.has(sentence)
          ? { family: 'resentment' as const, ...tellingPart(sentence, 'complaint') }
          : undefined);
      if (!cue) continue;
      const words = quoteWhole(draft, sentence, cue);
      const report = {
        start: cue.start,
        end: cue.end,
        message: messages[cue.family](words),
        data: cue.family,
      };
      const guess = cue.family === 'resentment' ? asGuess(sentence, 'complaint') : {};
      yield { ...report, ...guess, ...(cue.family === 'belittling' && { severity: 'information' }) };
    }
  },

  fixes({ start, data }, draft) {
    const sentence = draft.email.sentences.find((one) => one.start <= start && start < one.end);
    if (!sentence) return [];
    const removal = { ...removalOf(draft, sentence, 'Remove the sentence'), preferred: true };
    return [removal, ...promptFor(data as Family, sentence, draft)];
  },
});

/** Just short of as likely as not: the words themselves speak for it. */
const least = -0.3;

/**
 * How much surer than usual the reader has to be: it has met few such sentences, and with less it flagged letters that
 * were none. “You had far better people” is gracious in an answer to a no.
 */
const surer = 2;
const isBelittling = ({ text, words }: Sentence): boolean =>
  words.length > 2 && isSureOf(text, 'doubt', surer);

/** The first wording that complains, where the reader does not find it unlikely. */
const knownIn = (sentence: Sentence, before?: Sentence, after?: Sentence) =>
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

function promptFor(family: Family, { start, end }: Sentence, draft: Draft): Fix[] {
  const newText = prompts[family];
  // There is no job any more to be drawn to.
  const isOver = family === 'employer' && draft.kind.value === 'rejection-reply';
  if (!newText || isOver || draft.text.includes(newText)) return [];
  return [{ title: 'Replace with a place for your own words', edits: [{ start, end, newText }] }];
}
