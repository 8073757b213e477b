/** What a message can do without: the sentences that carry least. */
import type { Draft } from '../document/draft.ts';
import type { Range } from '../finding.ts';
import { sentencesThatRefer } from '../language/reference.ts';
import type { Sentence } from '../language/sentences.ts';
import type { Speller } from '../proofreading/speller.ts';
import { doneOnce } from './doneOnce.ts';
import { findPhrases } from './stockPhrases.ts';

const offered = 3;

/** What leans on the sentence before it: “No one was in it”, “My boss and I sat down after that”. */
const leans =
  /^(?:and|but|so|then|he|she|it|we|they|this|that|these|those|there|here|such|both|neither|none|no one|nobody|one of|the other|the rest|instead|also|even|still|after(?:wards| that)|since then|because|which|who|my (?:boss|manager|colleague)|in the end|luckily|fortunately)\b|\bafter that\b/i;
/** A thank-you of more words names what for. */
const longestThanks = 12;

/**
 * Up to three sentences that carry least, first what can best go: stock wording, then further thanks, then the longest.
 * None that refers to the talk, or that alone does what the letter needs.
 */
export function leastTelling(draft: Draft, speller?: Speller): Sentence[] {
  const { sentences } = draft.email;
  const stock = findPhrases(draft);
  const kept = indispensable(draft, sentencesThatRefer(draft, stock, speller));
  const thanks = sentences.filter(({ text }) => /\b(?:thank|grateful|appreciat)/i.test(text));
  const further = new Set(thanks.slice(1).filter(({ words }) => words.length <= longestThanks));
  const phrases = countIn(sentences, stock);
  const weight = (sentence: Sentence, index: number) =>
    (phrases[index] ?? 0) * 100 +
    (further.has(sentence) ? 50 : 0) +
    Math.min(sentence.words.length, 40) -
    (leans.test(sentences[index + 1]?.text ?? '') ? 60 : 0);
  return sentences
    .map((sentence, index) => ({ sentence, weight: weight(sentence, index) }))
    .filter(({ sentence }) => !kept.has(sentence.start))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, offered)
    .map(({ sentence }) => sentence);
}

/** Where the sentences begin that refer to the talk, that ask, or that alone do what the letter needs. */
function indispensable(draft: Draft, referring: readonly Sentence[]): Set<number> {
  const kept = new Set([...referring.map(({ start }) => start), ...doneOnce(draft)]);
  for (const { start, text } of draft.email.sentences) if (text.endsWith('?')) kept.add(start);
  // “Thank you in advance, Farid Rahimi”: in a note of one line the name ends the last sentence.
  const last = draft.email.sentences.at(-1);
  if (last && !/[.!?)”"’']$/.test(last.text)) kept.add(last.start);
  return kept;
}

/** How many ranges begin in each sentence; both stand in the order of the text. */
function countIn(sentences: readonly Sentence[], ranges: readonly Range[]): number[] {
  let at = 0;
  return sentences.map(({ end }) => {
    const before = at;
    while (at < ranges.length && (ranges[at]?.start ?? 0) < end) at++;
    return at - before;
  });
}
