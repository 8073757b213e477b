import type { Draft } from '../../document/draft.ts';
import type { Kind } from '../../kinds.ts';
import { maybe } from '../reader/index.ts';
import type { Sentence } from '../sentences.ts';
import { asksOther, isAboutOutcome, isEnquiry } from './asks.ts';
import { isInterviewDate } from './conversation.ts';
import { isGladOfMeeting } from './courtesy.ts';
import { movesOfFrame } from './frame.ts';
import { dateAtTop, tellsDay } from './interviewDay.ts';
import type { Move } from './move.ts';
import { plain } from './plain.ts';
import { movesIn } from './sentenceMoves.ts';

export type { Move, MoveName } from './move.ts';
export { mayMake, movesIn } from './sentenceMoves.ts';

/** Messages that are sent to ask one thing: what they ask, in whatever words, is that. */
const inquires: readonly Kind[] = ['status-check'];

/**
 * Reads what a message does, in whatever order and words: each move with the sentence, line or block that makes it, in
 * the order of the text. Errs on the side of seeing a move, because what it does not see is called missing. Which
 * sentences refer to the conversation is worked out elsewhere (`sentencesThatRefer`), and costs more than all the rest.
 */
export function readMoves(draft: Draft, referring: readonly Sentence[] = []): Move[] {
  const { email, subject } = draft;
  const moves: Move[] = [...movesOfFrame(draft)];
  let before = '';
  for (const sentence of email.sentences) {
    const { start, end } = sentence;
    const text = plain(sentence.text);
    if (referring.includes(sentence)) moves.push({ name: 'reference', start, end });
    for (const name of movesIn(sentence.text)) moves.push({ name, start, end });
    const isSentToAsk = inquires.includes(draft.kind.value);
    // Who calls asks other things as well: “Are you on the road?”
    const isOfOutcome =
      isAboutOutcome(before) || (draft.kind.value === 'phone-script' && isAboutOutcome(text));
    const isAsked =
      isOfOutcome ||
      (isSentToAsk && !asksOther(text) && (isAboutOutcome(text) || maybe(sentence, 'timeline')));
    const asks = text.endsWith('?') ? isAsked : isSentToAsk && isEnquiry(text);
    if (asks) moves.push({ name: 'timeline-question', start, end });
    before = text;
  }
  if (!moves.some(({ name }) => name === 'thanks')) moves.push(...gladOfMeeting(draft));
  if (subject && isInterviewDate(`interview ${plain(subject.text)}`)) {
    moves.push({ name: 'interview-date', start: subject.start, end: subject.end });
  }
  const known = dateAtTop(draft);
  const sure =
    known === undefined ||
    tellsDay([...email.sentences.map(({ text }) => text), `interview ${subject?.text ?? ''}`], known)
      ? moves
      : moves.filter(({ name }) => name !== 'interview-date');
  return sure.sort((a, b) => a.start - b.start);
}

/** "It was a pleasure to meet you" stands for thanks where a letter has no others. */
function gladOfMeeting({ email }: Draft): Move[] {
  const glad = email.sentences.find(({ text }) => isGladOfMeeting(plain(text)));
  return glad ? [{ name: 'thanks', start: glad.start, end: glad.end }] : [];
}
