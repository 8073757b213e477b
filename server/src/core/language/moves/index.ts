import { remembered } from '../../contentCache.ts';
import type { Draft } from '../../document/draft.ts';
import type { Range } from '../../finding.ts';
import type { Kind } from '../../kinds.ts';
import { isNothingOf, isSureOf, type Label } from '../reader/index.ts';
import type { Sentence } from '../sentences.ts';
import {
  asksForMoment,
  isAboutOutcome,
  isEnquiry,
  isFeedbackRequest,
  isOffer,
  isPatience,
  isTimelineQuestion,
  wantsNews,
} from './asks.ts';
import { findContact } from './contact.ts';
import { isConcernAnswer, isIdea, isInterviewDate } from './conversation.ts';
import { isGladOfMeeting, isGoodWishes, isNoThanks, isOwnHope, isThanks } from './courtesy.ts';
import { plain } from './plain.ts';
import { isAvailability, isInterest, isOfOthers, isQualification } from './writer.ts';

/** What a part of a message does. */
export type MoveName =
  | 'subject'
  | 'greeting'
  | 'thanks'
  | 'reference'
  | 'interest'
  | 'qualification'
  | 'concern-answer'
  | 'idea'
  | 'offer'
  | 'timeline-question'
  | 'interview-date'
  | 'availability'
  | 'feedback-request'
  | 'good-wishes'
  | 'closing'
  | 'signature'
  | 'contact';

/** A part of the message; sentences of the body may make several moves. Offsets into the file. */
export interface Move extends Range {
  name: MoveName;
}

const readers: readonly (readonly [MoveName, (sentence: string) => boolean])[] = [
  ['thanks', isThanks],
  ['concern-answer', isConcernAnswer],
  ['idea', isIdea],
  ['interest', isInterest],
  ['qualification', isQualification],
  ['timeline-question', isTimelineQuestion],
  ['feedback-request', isFeedbackRequest],
  ['offer', isOffer],
  ['availability', isAvailability],
  ['good-wishes', isGoodWishes],
  ['interview-date', isInterviewDate],
];

/** What the trained reader calls a move. */
const labelOf: Partial<Record<MoveName, Label>> = {
  thanks: 'thanks',
  interest: 'interest',
  qualification: 'qualification',
  offer: 'offer',
  'timeline-question': 'timeline',
  'feedback-request': 'feedback',
  'good-wishes': 'wishes',
};

/**
 * How far above its threshold the reader must be: a move that is seen where there is none hides that it is missing.
 * Thanks without their words are far above it; interest is shown in so many ways that less will do.
 */
const margins: Partial<Record<MoveName, number>> = { thanks: 2, interest: -0.25 };
const usualMargin = 0.25;

/** True where the reader is sure of a move that no wording was found for. */
function isRead(name: MoveName, sentence: string, text: string): boolean {
  const label = labelOf[name];
  if (!label || (name === 'good-wishes' && isOwnHope(text))) return false;
  if (name === 'timeline-question' && (isPatience(text) || asksForMoment(text))) return false;
  if (name === 'thanks' && isNoThanks(text)) return false;
  if (name === 'qualification' && isOfOthers(text)) return false;
  if (name === 'offer' && wantsNews(text)) return false;
  return isSureOf(sentence, label, margins[name] ?? usualMargin);
}

/** A move that is not seen where it is one is called missing, so the reader has to be surer than that of a fault. */
const veto = 1.5;

/** True where the wording of a move was found, and the reader is not sure that it is none. */
function isWorded(name: MoveName, makes: (text: string) => boolean, sentence: string, text: string): boolean {
  // The words for thanks are plain enough.
  const label = name === 'thanks' ? undefined : labelOf[name];
  return makes(text) && !(label && isNothingOf(sentence, label, veto));
}

/** How far below the reader's threshold a sentence may still be what it was not seen to be. */
const doubt = 1;

/** True where a sentence that was not seen to make a move may make it all the same, in words that nobody knows. */
export function mayMake(name: MoveName, sentence: string): boolean {
  const label = labelOf[name];
  return !label || isSureOf(sentence, label, -doubt);
}

/** The moves that a sentence makes whatever stands around it. */
const movesIn = remembered((sentence): MoveName[] => {
  const text = plain(sentence);
  return readers
    .filter(([name, makes]) => isWorded(name, makes, sentence, text) || isRead(name, sentence, text))
    .map(([name]) => name);
});

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
    const asks = text.endsWith('?') ? isOfOutcome || isSentToAsk : isSentToAsk && isEnquiry(text);
    if (asks) moves.push({ name: 'timeline-question', start, end });
    before = text;
  }
  if (!moves.some(({ name }) => name === 'thanks')) moves.push(...gladOfMeeting(draft));
  if (subject && isInterviewDate(`interview ${plain(subject.text)}`)) {
    moves.push({ name: 'interview-date', start: subject.start, end: subject.end });
  }
  return moves.sort((a, b) => a.start - b.start);
}

/** "It was a pleasure to meet you" stands for thanks where a letter has no others. */
function gladOfMeeting({ email }: Draft): Move[] {
  const glad = email.sentences.find(({ text }) => isGladOfMeeting(plain(text)));
  return glad ? [{ name: 'thanks', start: glad.start, end: glad.end }] : [];
}

function* movesOfFrame({ email, subject, text }: Draft): Iterable<Move> {
  if (subject?.text.trim()) yield { name: 'subject', start: subject.start, end: subject.end };
  if (email.greeting) yield { name: 'greeting', start: email.greeting.start, end: email.greeting.end };
  if (email.closing) {
    const { start, end } = email.closing;
    yield { name: 'closing', start, end };
    if (isThanks(plain(text.slice(start, end)))) yield { name: 'thanks', start, end };
  }
  const { signature } = email;
  if (signature && /\p{L}/u.test(text.slice(signature.start, signature.end))) {
    yield { name: 'signature', start: signature.start, end: signature.end };
  }
  // A number in the text itself will do: "You can reach me on 020 7946 0692."
  const contact = findContact(text, { start: email.body.start, end: signature?.end ?? email.body.end });
  if (contact) yield { name: 'contact', ...contact };
}
