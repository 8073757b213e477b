import type { Draft } from '../document/draft.ts';
import { comparedWords, likeness } from '../language/likeness.ts';
import { type Move, type MoveName, readMoves } from '../language/moves/index.ts';
import { sentencesThatRefer } from '../language/reference.ts';
import type { Sentence } from '../language/sentences.ts';
import { stemsOf } from '../language/stems.ts';
import type { Speller } from '../proofreading/speller.ts';

/** A sentence that another message has as well. */
export interface Copied {
  sentence: Sentence;
  twin: Sentence;
}

/** Likeness from which two sentences are the same but for a word. */
const same = 0.7;
const shortest = 6;
/** The same thanks and offers may go to everybody, up to so many words. */
const longestFrame = 22;
const frame: ReadonlySet<MoveName> = new Set([
  'thanks',
  'offer',
  'availability',
  'good-wishes',
  'timeline-question',
  'contact',
  'feedback-request',
]);
/** "I have five years of experience and would love to join your team": stock, and told of as such. */
const longestStock = 20;
/** Every letter that is copied whole says at least so much. */
const wholeWords = 25;

/**
 * The sentences of a message that another has nearly word for word, where that is more than good manners and one fact
 * about the writer: most of what it says, two sentences, or one about the conversation. `names` are left out.
 */
export function copiedSentences(draft: Draft, other: Draft, names: string, speller?: Speller): Copied[] {
  const ignored = stemsOf(names);
  const twins = other.email.sentences.map((sentence) => ({
    sentence,
    words: comparedWords(sentence, ignored),
  }));
  const referring = sentencesThatRefer(draft, [], speller);
  const moves = readMoves(draft);
  const told = draft.email.sentences.filter((sentence) => !isFrame(sentence, moves, referring));
  const twinOf = (sentence: Sentence) => {
    const words = comparedWords(sentence, ignored);
    if (words.length < shortest) return undefined;
    return twins.find((twin) => likeness(words, twin.words) >= same)?.sentence;
  };
  const pair = (sentence: Sentence) => {
    const twin = twinOf(sentence);
    return twin ? [{ sentence, twin }] : [];
  };
  const copied = told.flatMap(pair);
  const [part, whole] = [wordsIn(copied.map(({ sentence }) => sentence)), wordsIn(told)];
  const isMost = part * 2 >= whole && part >= longestStock;
  const isOfTalk = copied.some(({ sentence }) => referring.includes(sentence) && sentence.words.length >= 10);
  if (copied.length >= 2 || (copied.length > 0 && (isMost || isOfTalk))) return copied;
  const all = draft.email.sentences.flatMap(pair);
  const isWhole = all.length * 5 >= draft.email.sentences.length * 4;
  return isWhole && wordsIn(all.map(({ sentence }) => sentence)) >= wholeWords ? all : [];
}

const wordsIn = (sentences: readonly Sentence[]) =>
  sentences.reduce((sum, { words }) => sum + words.length, 0);

/** Thanks, offers and the like, where they say nothing that only this conversation can have brought up. */
function isFrame(sentence: Sentence, all: readonly Move[], referring: readonly Sentence[]): boolean {
  if (sentence.words.length < shortest) return true;
  if (referring.includes(sentence) || sentence.words.length > longestFrame) return false;
  const moves = all.filter(({ start, end }) => start === sentence.start && end === sentence.end);
  return moves.length > 0 && moves.every(({ name }) => frame.has(name) || name === 'interview-date');
}
