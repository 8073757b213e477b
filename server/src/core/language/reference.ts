import { closest, distance } from 'fastest-levenshtein';
import type { Draft } from '../document/draft.ts';
import type { Range } from '../finding.ts';
import type { Speller } from '../proofreading/speller.ts';
import {
  aboutMyself,
  aboutTheCompany,
  career,
  employerName,
  events,
  formality,
  frames,
  jobTitle,
  published,
  saidAbout,
  writer,
} from './data/conversationPatterns.ts';
import { letterWords, tradeWords } from './data/letterWords.ts';
import type { Sentence, Word } from './sentences.ts';
import { stemOf, stemsOf } from './stems.ts';

const everyday = letterWords.flatMap((line) => line.split(/\s+/));
const trades = stemsOf(tradeWords);
const common = new Set(everyday.flatMap((word) => [...stemsOf(word)]));

/** Characters before and behind a frame that may hold what was spoken of. */
const windowBefore = 60;
const windowAfter = 130;

/**
 * The sentences that say something only this conversation can have brought up: unusual words
 * near somebody telling, showing or seeing, or a sentence full of them that is not about the writer.
 * Words of `stock` phrases do not count, nor, with a `speller`, misspelt everyday words.
 */
export function sentencesThatRefer(draft: Draft, stock: readonly Range[], speller?: Speller): Sentence[] {
  const known = knownWords(draft);
  const counts = (word: Word) =>
    isSpecific(word.text, known) && !isEverydayTypo(word.text, speller) && !within(word, stock);
  return draft.email.sentences.filter((sentence) => refers(sentence, counts));
}

/** True where at least one sentence does; see {@link sentencesThatRefer}. */
export function refersToConversation(draft: Draft, stock: readonly Range[], speller?: Speller): boolean {
  return sentencesThatRefer(draft, stock, speller).length > 0;
}

function refers(sentence: Sentence, counts: (word: Word) => boolean): boolean {
  const text = sentence.text.replace(/\s/g, ' ');
  if (published.test(text)) return false;
  const masked = mask(mask(text, jobTitle), employerName);
  const stands = ({ start, end }: Word) =>
    masked.slice(start - sentence.start, end - sentence.start).trim() !== '';
  const specific = sentence.words.filter((word) => stands(word) && counts(word));
  if (saidAbout.test(text)) return true;
  return specific.length > 0 && says(sentence, text, specific);
}

function within(word: Range, ranges: readonly Range[]): boolean {
  return ranges.some(({ start, end }) => start <= word.start && word.end <= end);
}

function says(sentence: Sentence, text: string, specific: readonly Word[]): boolean {
  if (framed(text, sentence.start, specific)) return true;
  const unusual = specific.filter((word) => !trades.has(stemOf(word.text)));
  return unusual.length > 0 && (isFullOf(unusual, sentence, text) || isEvent(unusual, sentence, text));
}

/** Unusual words, and the sentence is about them and not about the writer. */
function isFullOf(specific: readonly Word[], sentence: Sentence, text: string): boolean {
  const head = text.slice(0, writer.exec(text)?.index);
  if (aboutMyself.test(head) || career.test(text) || aboutTheCompany.test(text) || formality.test(head))
    return false;
  const named = specific.filter(({ end }) => end <= sentence.start + head.length);
  return new Set(named.map((word) => stemOf(word.text))).size >= 2;
}

/**
 * The writer is in it, but neither their career nor the employer's fame: "I still laugh about the goat." One unusual
 * word is enough where something of the day is told or pointed at, otherwise three.
 */
function isEvent(specific: readonly Word[], sentence: Sentence, text: string): boolean {
  if (career.test(text) || aboutTheCompany.test(text) || formality.test(text)) return false;
  if (events.test(text)) return true;
  const pointed = specific.some((word) =>
    /\b(?:your|yours|that|those|these|this)(?: \p{L}+){0,2} $/iu.test(
      text.slice(0, word.start - sentence.start),
    ),
  );
  return pointed || new Set(specific.map((word) => stemOf(word.text))).size >= 3;
}

function framed(text: string, shift: number, specific: readonly Word[]): boolean {
  for (const frame of frames) {
    for (const match of text.matchAll(frame)) {
      const end = match.index + match[0].length;
      const behind = text.slice(end, end + windowAfter);
      const self = aboutMyself.exec(behind)?.index ?? behind.length;
      const from = shift + match.index - windowBefore;
      if (specific.some((word) => word.start >= from && word.end <= shift + end + self)) return true;
    }
  }
  return false;
}

function isSpecific(word: string, known: ReadonlySet<string>): boolean {
  if (!/\p{L}{3}/u.test(word) || /n['’]t$/i.test(word)) return false;
  const parts = word.replace(/['’](?:ve|d|ll|re|m|s|t)$/, '').split('-');
  return parts.some((part) => part.length > 2 && !common.has(stemOf(part)) && !known.has(stemOf(part)));
}

/** "recieve" is no word and one or two letters away from one that stands in every letter. */
function isEverydayTypo(word: string, speller?: Speller): boolean {
  const plain = word.toLowerCase();
  if (!speller || plain.length < 5 || speller.isWord(word) || speller.isWord(plain) || speller.isName(word))
    return false;
  return distance(plain, closest(plain, everyday)) <= 2;
}

function mask(text: string, expression: RegExp): string {
  return text.replace(expression, (found) => ' '.repeat(found.length));
}

/** Who writes to whom about which job is known before any interview. */
function knownWords({ text, frontMatter, email }: Draft): Set<string> {
  const fields = ['to', 'company', 'role', 'interviewers'].map((key) =>
    JSON.stringify(frontMatter.fields.get(key)?.value ?? ''),
  );
  const signature = email.signature ? text.slice(email.signature.start, email.signature.end) : '';
  return stemsOf([...fields, email.greeting?.name?.text ?? '', signature].join(' '));
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
  const wanted = [...stemsOf(topic, 3)].filter((stem) => !common.has(stem));
  const found = wanted.filter((stem) => used.has(stem)).length;
  return wanted.length > 0 && found >= Math.min(wanted.length, 2);
}
