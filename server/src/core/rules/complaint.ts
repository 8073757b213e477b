import type { Draft } from '../document/draft.ts';
import type { Fix } from '../finding.ts';
import { kinds } from '../kinds.ts';
import { isSureOf, readingOf, sentencesThat } from '../language/reader/index.ts';
import { tellingPart } from '../language/reader/tellingPart.ts';
import type { Sentence } from '../language/sentences.ts';
import { cueFinder } from './cues.ts';
import { type Family, messages, prompts } from './data/complaintMessages.ts';
import { bitter, bitterBehindNo } from './data/complaintVerdict.ts';
import { quoteWhole, removalOf } from './edits.ts';
import { knownIn } from './grievance.ts';
import { asGuess } from './guesses.ts';
import { ownDoubt } from './ownDoubt.ts';
import { defineRule } from './rule.ts';
import { wittyWait } from './wittyWait.ts';

/** These need no second opinion. */
const findBitter = cueFinder(bitter);
const findBehindNo = cueFinder(bitterBehindNo);

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
          ? { family: belittlingOf(sentence), ...tellingPart(sentence, 'doubt') }
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
      yield { ...report, ...guess, ...(belittles.includes(cue.family) && { severity: 'information' }) };
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
const belittles: readonly Family[] = ['belittling', 'apology'];
/** “Sorry to bother you”, “I am sorry for chasing again” */
const belittlingOf = ({ text }: Sentence) =>
  /\b(?:sorry|apologi[sz]e)\b(?: \w+)? (?:to|for|if I(?:['’]m| am)?) (?:be |keep )?(?:bother|chas|disturb|troubl|pester|nag)/i.test(
    text,
  )
    ? ('apology' as const)
    : ('belittling' as const);
const isBelittling = ({ text, words }: Sentence): boolean =>
  words.length > 2 && isSureOf(text, 'doubt', surer);

function promptFor(family: Family, { start, end }: Sentence, draft: Draft): Fix[] {
  const newText = prompts[family];
  // There is no job any more to be drawn to.
  const isOver = family === 'employer' && draft.kind.value === 'rejection-reply';
  if (!newText || isOver || draft.text.includes(newText)) return [];
  return [{ title: 'Replace with a place for your own words', edits: [{ start, end, newText }] }];
}
