/** The moves that a sentence makes, by its words and by what the trained reader finds. */
import { remembered } from '../../contentCache.ts';
import { isNothingOf, isSureOf, type Label } from '../reader/index.ts';
import {
  asksForMoment,
  asksOther,
  countsDays,
  isFeedbackRequest,
  isOffer,
  isPatience,
  isTimelineQuestion,
  wantsNews,
} from './asks.ts';
import { isConcernAnswer, isIdea, isInterviewDate } from './conversation.ts';
import { isGoodWishes, isNoThanks, isOwnHope, isThanks } from './courtesy.ts';
import type { MoveName } from './move.ts';
import { plain } from './plain.ts';
import { isAvailability, isInterest, isOfOthers, isQualification } from './writer.ts';

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
  if (name === 'timeline-question' && (isPatience(text) || asksForMoment(text) || asksOther(text)))
    return false;
  if (name === 'timeline-question' && countsDays(text)) return false;
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
  // A day is named, or it is not.
  return label !== undefined && isSureOf(sentence, label, -doubt);
}

/** The moves that a sentence makes whatever stands around it. */
export const movesIn = remembered((sentence): MoveName[] => {
  const text = plain(sentence);
  return readers
    .filter(([name, makes]) => isWorded(name, makes, sentence, text) || isRead(name, sentence, text))
    .map(([name]) => name);
});
