import { ContentCache } from '../contentCache.ts';
import type { Draft } from '../document/draft.ts';
import type { Range } from '../finding.ts';
import type { Speller } from '../proofreading/speller.ts';
import { isNothingOf, isSureOf, readingOf } from './reader/index.ts';
import type { Sentence } from './sentences.ts';
import { isCommon, Specificity } from './specific.ts';
import { stemsOf } from './stems.ts';
import { Scales, type Weighed } from './weighing.ts';

/**
 * Points from which a sentence refers to the conversation, and what the doubts of the trained reader cost in points:
 * chosen on the building halves of the corpus, and flat around these.
 */
const threshold = 0.7;
/** The same for a clause without one unusual word. */
const plainThreshold = 1.4;
const doubtShare = 0.45;
/** So far below its threshold the reader is still believed, by itself: a letter has few sentences that it could be. */
const leeway = 1.2;
/** So much surer than usual the reader must be that there is none: a reference that is overlooked is a wrong flag. */
const veto = 0.4;
/** With so many points nobody asks the reader. */
const beyondDoubt = 4.2;

/**
 * The sentences that say something only this conversation can have brought up: one of their clauses has enough points
 * from unusual words and from the features of referenceFeatures.ts, and the trained reader does not doubt it; or the
 * reader is sure by itself of one without stock phrases. Words of `stock` phrases do not count, nor, with a `speller`, misspelt everyday words.
 */
export function sentencesThatRefer(draft: Draft, phrases: readonly Range[], speller?: Speller): Sentence[] {
  const stock = withoutOpeners(phrases, draft);
  const weighed = weighClauses(draft, stock, speller);
  return draft.email.sentences.filter((sentence, index) => {
    if (isReadAs(sentence, stock)) return true;
    const clauses = weighed[index]!;
    if (isNothingOf(sentence.text, 'reference', veto)) return isBeyondDoubt(clauses);
    return hasEnough(clauses, sentence);
  });
}

/** “I would like to take this opportunity to thank you for showing me …”: what leads to the thanks says nothing of them. */
const withoutOpeners = (stock: readonly Range[], { text }: Draft): readonly Range[] =>
  stock.filter(({ end }) => !/^\s*(?:to )?thank\b/i.test(text.slice(end, end + 20)));

/** True where the reader is nearly sure of a sentence by itself, and it is nothing that anybody writes. */
function isReadAs({ text, start, end }: Sentence, stock: readonly Range[]): boolean {
  const isStock = stock.some((phrase) => phrase.start < end && start < phrase.end);
  return !isStock && isSureOf(text, 'reference', -leeway);
}

const isBeyondDoubt = (clauses: readonly Weighed[]): boolean =>
  clauses.some(({ points, words }) => points >= beyondDoubt && words > 0);

function hasEnough(clauses: readonly Weighed[], sentence: Sentence): boolean {
  const doubt = doubtShare * Math.min(readingOf(sentence).reference, 0);
  return clauses.some(({ points, words }) => points + doubt >= (words > 0 ? threshold : plainThreshold));
}

/** True where at least one sentence does; see {@link sentencesThatRefer}. */
export function refersToConversation(draft: Draft, stock: readonly Range[], speller?: Speller): boolean {
  return sentencesThatRefer(draft, stock, speller).length > 0;
}

/**
 * True where something may refer to it: for messages that need no more than a hint, where a wrong flag is worse. On the
 * building halves of the corpus this overlooks no status check that says nothing, and flags half as many that do.
 */
export function hintsAtConversation(draft: Draft, phrases: readonly Range[], speller?: Speller): boolean {
  const stock = withoutOpeners(phrases, draft);
  const weighed = weighClauses(draft, stock, speller);
  return draft.email.sentences.some(
    (sentence, index) => isReadAs(sentence, stock) || hasEnough(weighed[index]!, sentence),
  );
}

/** How many words of a message are not everybody's, each by how rare it is. */
export function unusualWords(draft: Draft, stock: readonly Range[], speller?: Speller): number {
  return weighClauses(draft, stock, speller)
    .flat()
    .reduce((all, { words }) => all + words, 0);
}

/** The clauses of every sentence with their points. */
export function weighClauses(draft: Draft, stock: readonly Range[], speller?: Speller): Weighed[][] {
  const { specificity, scales } = scalesFor(applicationOf(draft), speller);
  specificity.beginLetter();
  return scales.weigh(draft.email.sentences, stock);
}

interface Weighing {
  specificity: Specificity;
  scales: Scales;
}

/** Somebody works at a few letters at a time, and with one speller. */
const mostLetters = 20;
const withSpeller = new WeakMap<Speller, ContentCache<Weighing>>();
const withoutSpeller = new ContentCache<Weighing>(mostLetters);

/** What weighs letters about one application, with a memory for its sentences. */
function scalesFor(application: string, speller: Speller | undefined): Weighing {
  const own =
    (speller && withSpeller.get(speller)) ??
    (speller ? new ContentCache<Weighing>(mostLetters) : withoutSpeller);
  if (speller) withSpeller.set(speller, own);
  return own.get(application, () => {
    const specificity = new Specificity(stemsOf(application), speller);
    return { specificity, scales: new Scales((word, inside) => specificity.of(word, inside)) };
  });
}

/** Who writes to whom about which job: that is known before any interview. */
function applicationOf({ text, frontMatter, email }: Draft): string {
  const fields = ['to', 'company', 'role', 'interviewers'].map((key) =>
    JSON.stringify(frontMatter.fields.get(key)?.value ?? ''),
  );
  const signature = email.signature ? text.slice(email.signature.start, email.signature.end) : '';
  return [...fields, email.greeting?.name?.text ?? '', signature].join(' ');
}

/** What the notes or the front matter say was talked about: `topics:` or `discussed:`, a text or a list of texts. */
export function topicsOf({ frontMatter }: Draft): string[] {
  return ['topics', 'discussed']
    .flatMap((key) => frontMatter.fields.get(key)?.value ?? [])
    .filter((topic): topic is string => typeof topic === 'string' && topic.trim() !== '')
    .map((topic) => topic.trim());
}

/** True where the body uses the words of a topic: all that are not everybody's, or at least two of them. */
export function usesTopic(draft: Draft, topic: string): boolean {
  const { body } = draft.email;
  const used = stemsOf(draft.prose.text.slice(body.start, body.end));
  const wanted = [...stemsOf(topic, 3)].filter((stem) => !isCommon(stem));
  const found = wanted.filter((stem) => used.has(stem)).length;
  return wanted.length > 0 && found >= Math.min(wanted.length, 2);
}
