import { ContentCache } from '../contentCache.ts';
import type { Range } from '../finding.ts';
import { clausesOf } from './clauses.ts';
import { blank, company, employerName, jobTitle, titleBehind } from './data/applicationPatterns.ts';
import { type Clause, type Feature, features, isCareer } from './referenceFeatures.ts';
import type { Sentence, Word } from './sentences.ts';
import { writersIn } from './writer.ts';

/** The most that unusual words give: a list of skills has many. */
const mostFromWords = 2;
/** Points of words from which the reasons for a clause count in full. */
const fullFrom = 0.5;
/** How far they count in a statement in plain words, and how many words make one. */
const shareOfPlain = 0.6;
const statement = 6;
/** Words from which on a pattern may ask for one. */
const unusualFrom = 0.5;
/** How far around a clause its sentence is read: sentences without an end exist. */
const context = 400;

/** A clause with its points, and where they come from. */
export interface Weighed {
  text: string;
  points: number;
  /** Points of the unusual words. */
  words: number;
  features: string[];
}

interface WeighedWord extends Range {
  points: number;
}

/** The clauses of a sentence, and whether the last of them was about the career. */
interface WeighedSentence {
  clauses: Weighed[];
  afterCareer: boolean;
}

/** Weighs the clauses of letters, sentence by sentence: what follows a clause about the career goes on about it. */
export class Scales {
  private readonly seen = new ContentCache<WeighedSentence>();

  /** `pointsFor` says how unusual a word is, and says the same whenever it is asked. */
  constructor(private readonly pointsFor: (word: string, inside: boolean) => number) {}

  /** The clauses of all sentences of a letter; `stock` says where stock phrases stand. */
  weigh(sentences: readonly Sentence[], stock: readonly Range[]): Weighed[][] {
    let afterCareer = false;
    return sentences.map((sentence) => {
      const own = stock
        .filter(({ start, end }) => start < sentence.end && sentence.start < end)
        .map((range) => shifted(range, sentence.start));
      const key = `${afterCareer} ${own.map(({ start, end }) => `${start}-${end}`)} ${sentence.text}`;
      const weighed = this.seen.get(key, () => this.weighSentence(sentence, own, afterCareer));
      afterCareer = weighed.afterCareer;
      return weighed.clauses;
    });
  }

  private weighSentence(sentence: Sentence, stock: readonly Range[], before: boolean): WeighedSentence {
    const text = sentence.text.replace(/\s/g, ' ');
    const words = this.weighWords(sentence, text, stock);
    let afterCareer = before;
    let next = 0;
    const clauses = clausesOf(text).map((part) => {
      const own: WeighedWord[] = [];
      for (let word = words[next]; word && word.end <= part.end; word = words[++next])
        if (word.start >= part.start) own.push(word);
      const clause = {
        ...clauseAt(part, text, own),
        afterCareer,
        stock: stock.some((range) => part.start < range.end && range.start < part.end),
      };
      afterCareer = isCareer(clause) || (afterCareer && !/\byou/i.test(clause.text));
      return weighed(clause, own);
    });
    return { clauses, afterCareer };
  }

  /** Titles, employers, blanks, stock phrases and the names of who else was there weigh nothing. */
  private weighWords(sentence: Sentence, text: string, stock: readonly Range[]): WeighedWord[] {
    const masked = maskedIn(text);
    return sentence.words.map((word: Word, index) => {
      const range = shifted(word, sentence.start);
      const stands = masked.slice(range.start, range.end).trim() !== '';
      const isStock = stock.some(({ start, end }) => start <= range.start && range.end <= end);
      return { ...range, points: stands && !isStock ? this.pointsFor(word.text, index > 0) : 0 };
    });
  }
}

function shifted({ start, end }: Range, by: number): Range {
  return { start: start - by, end: end - by };
}

const maskedIn = (text: string) => [titleBehind, jobTitle, employerName, company, blank].reduce(mask, text);

function mask(text: string, expression: RegExp): string {
  return text.replace(expression, (found) => ' '.repeat(found.length));
}

function clauseAt({ start, end }: Range, text: string, words: readonly WeighedWord[]) {
  const clause = text.slice(start, end);
  const pieces: string[] = [];
  let at = start;
  for (const word of words) {
    if (word.points < unusualFrom) continue;
    pieces.push(text.slice(at, word.start), '§');
    at = word.end;
  }
  return {
    text: clause,
    marked: pieces.join('') + text.slice(at, end),
    sentence: text.slice(Math.max(0, start - context), end + context),
    writer: writersIn(clause),
  };
}

function weighed(clause: Clause, own: readonly WeighedWord[]): Weighed {
  const sum = own.reduce((total, { points }) => total + points, 0);
  const words = Math.min(mostFromWords, sum);
  const found = features.filter((feature) => feature.has(clause));
  return {
    text: clause.text,
    points: pointsOf(clause.text, words, found),
    words,
    features: found.map(({ id }) => id),
  };
}

/**
 * A reason for needs an unusual word beside it, or a statement that says nothing which every letter says; a reason
 * against does not.
 */
function pointsOf(text: string, words: number, found: readonly Feature[]): number {
  const states = text.trim().split(/\s+/).length >= statement && !found.some(({ usual }) => usual);
  const share = Math.max(states ? shareOfPlain : 0, Math.min(1, words / fullFrom));
  return found.reduce(
    (sum, { points, alone }) => sum + (points > 0 && !alone ? points * share : points),
    words,
  );
}
