/** The sentences of a draft that complain, blame, make excuses or run their writer down, and how. */
import type { Draft } from '../document/draft.ts';
import type { Range } from '../finding.ts';
import { isSureOf, readingOf, sentencesThat } from '../language/reader/index.ts';
import { tellingPart } from '../language/reader/tellingPart.ts';
import type { Sentence } from '../language/sentences.ts';
import { cueFinder } from './cues.ts';
import type { Family } from './data/complaintMessages.ts';
import { bitter, bitterBehindNo } from './data/complaintVerdict.ts';
import { knownIn } from './grievance.ts';
import { ownDoubt } from './ownDoubt.ts';
import { wittyWait } from './wittyWait.ts';

/** These need no second opinion. */
const findBitter = cueFinder(bitter);
const findBehindNo = cueFinder(bitterBehindNo);

export interface Complaining extends Range {
  sentence: Sentence;
  family: Family;
}

/** In the order of the text, one a sentence; offsets of the file in UTF-16. */
export function complainingIn(draft: Draft): Complaining[] {
  const { sentences } = draft.email;
  const read = sentencesThat('complaint', sentences);
  return sentences.flatMap((sentence, index) => {
    const cue = cueIn(sentence, draft, index) ?? readIn(sentence, draft, read);
    return cue ? [{ ...cue, sentence }] : [];
  });
}

/** What the words themselves tell, or how they stand beside their neighbours. */
function cueIn(sentence: Sentence, { email, kind }: Draft, index: number) {
  const isAnswer = kind.value === 'rejection-reply';
  const [before, after] = [email.sentences[index - 1], email.sentences[index + 1]];
  return (
    findBitter(sentence) ??
    (isAnswer ? findBehindNo(sentence) : undefined) ??
    wittyWait(sentence, before, after) ??
    (isAnswer ? undefined : ownDoubt(sentence, before, after)) ??
    (readingOf(sentence).complaint >= least ? knownIn(sentence, before, after) : undefined)
  );
}

/** What the reader of sentences alone takes for it. */
function readIn(sentence: Sentence, { kind }: Draft, read: ReadonlySet<Sentence>) {
  if (kind.value !== 'rejection-reply' && isBelittling(sentence))
    return { family: belittlingOf(sentence), ...tellingPart(sentence, 'doubt') };
  if (!read.has(sentence)) return undefined;
  return { family: 'resentment' as const, ...tellingPart(sentence, 'complaint') };
}

/** Just short of as likely as not: the words themselves speak for it. */
const least = -0.3;

/**
 * How much surer than usual the reader has to be: it has met few such sentences, and with less it flagged letters that
 * were none. “You had far better people” is gracious in an answer to a no.
 */
const surer = 2;
/** “Sorry to bother you”, “I am sorry for chasing again” */
const belittlingOf = ({ text }: Sentence) =>
  /\b(?:sorry|apologi[sz]e)\b(?: \w+)? (?:to|for|if I(?:['’]m| am)?) (?:be |keep )?(?:bother|chas|disturb|troubl|pester|nag)/i.test(
    text,
  )
    ? ('apology' as const)
    : ('belittling' as const);
const isBelittling = ({ text, words }: Sentence): boolean =>
  words.length > 2 && isSureOf(text, 'doubt', surer);
