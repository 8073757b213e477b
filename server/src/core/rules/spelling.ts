import * as v from 'valibot';
import { isSuppressed } from '../document/directives.ts';
import type { Draft } from '../document/draft.ts';
import type { Finding, Fix, Range, Report } from '../finding.ts';
import { kinds } from '../kinds.ts';
import { readSentences, type Sentence, type Word } from '../language/sentences.ts';
import { certainCorrection, correctionsOf, likelyCorrection } from '../proofreading/corrections.ts';
import { counterpart, dialectNames, dialectOf, dialectSettings } from '../proofreading/dialect.ts';
import { isOwn } from '../proofreading/known.ts';
import { misspelledIn, repeatedWords } from '../proofreading/misspelled.ts';
import { notedWords, ownWords } from '../proofreading/ownWords.ts';
import type { Dialect, Speller } from '../proofreading/speller.ts';
import { quote } from './edits.ts';
import { inClosing, messageOf } from './misspelling.ts';
import { defineRule } from './rule.ts';

/** Where one leaves no doubt, the others are only far from it. */
const offered = { certain: 3, otherwise: 5 };

export default defineRule({
  id: 'spelling',
  title: 'Spelling',
  summary: 'A word that is in no dictionary and looks like no name.',
  why: 'A typo is the first thing a busy reader sees, and the cheapest to avoid.',
  guidance: ['M3', 'T16'],
  kinds,
  severity: 'warning',
  options: {
    words: v.optional(
      v.pipe(
        v.array(v.string()),
        v.description('Words that are spelled right although no dictionary has them.'),
      ),
      [],
    ),
    dialect: v.optional(
      v.pipe(
        v.picklist(dialectSettings),
        v.description(
          'The English you write. `auto` goes by the words of the text and takes both where they do not tell; `both` never minds.',
        ),
      ),
      'auto',
    ),
  },

  *check(draft, { options, speller, dictionary = [], surroundings, caret }) {
    if (!speller) return;
    const own = ownWords(draft, [...options.words, ...dictionary, ...notedWords(surroundings)]);
    const subject = subjectOf(draft);
    const sentences = [...subject, ...draft.email.sentences];
    // Half a line is too little to tell a word of a trade: of what stands there, only plain slips are marked.
    const often = repeatedWords([...sentences, ...subject]);
    const dialect = dialectOf(draft, options.dialect, speller);
    const curly = draft.text.includes('’');
    let told = 0;
    for (const sentence of sentences) {
      for (const { start, end } of misspelledIn(sentence, { own, often, speller })) {
        if (caret !== undefined && start < caret && isInWord(draft.text, end, caret)) continue;
        const word = draft.text.slice(start, end);
        const isEarly = ++told <= mostCorrected;
        const manner = { curly, dialect, possessive: possessive.test(draft.text.slice(end, end + 3)) };
        const right = isEarly ? certainCorrection(word, speller, manner) : undefined;
        const likely = isEarly ? likelyCorrection(word, speller, manner) : undefined;
        yield { start, end, message: messageOf(word, right, likely), data: { word } };
      }
      if (dialect) yield* ofTheOther(sentence.words, dialect, own, speller);
    }
    for (const report of inClosing(draft, speller, curly)) {
      const isBeingTyped = caret !== undefined && report.start < caret && caret <= report.end;
      if (!isBeingTyped && !isOwn(draft.text.slice(report.start, report.end), own)) yield report;
    }
  },

  fixes(finding, draft, { options, speller }) {
    if (!speller) return [];
    const { start, end } = finding;
    const word = draft.text.slice(start, end);
    const manner = {
      curly: draft.text.includes('’'),
      possessive: possessive.test(draft.text.slice(end, end + 3)),
      dialect: dialectOf(draft, options.dialect, speller),
    };
    const other = otherIn(finding);
    const certain = other === undefined ? certainCorrection(word, speller, manner) : undefined;
    const most = certain === undefined ? offered.otherwise : offered.certain;
    const found = other === undefined ? correctionsOf(word, speller, manner, most) : [other];
    // “french” is a word of its own to some lists, and “friday” lacks a capital and nothing else.
    const isCapital =
      certain !== undefined && certain !== word && certain.toLowerCase() === word.toLowerCase();
    const texts = isCapital ? [certain] : found.filter((text) => text !== word);
    const safe = certain !== undefined && certain === texts[0];
    const single = texts.map((newText, index) => ({
      title: `Change to “${newText}”`,
      edits: [{ start, end, newText }],
      ...(index === 0 && { preferred: true, ...(safe && { safe }) }),
    }));
    return [...single, ...everywhere(draft, finding, texts[0])];
  },
});

/** Looking for what was meant takes some milliseconds each; a text with more errors than these is no letter. */
const mostCorrected = 20;

/** The first thing that a reader sees. */
function subjectOf({ subject, text }: Draft): Sentence[] {
  return subject ? readSentences(text.slice(subject.start, subject.end), subject.start) : [];
}

const possessive = /^['’]s(?!\p{L})/u;

/** True for a caret in a word that ends there, or in the possessive behind it: somebody is in the middle of the word. */
function isInWord(text: string, end: number, caret: number): boolean {
  return caret <= end || (caret <= end + 2 && /^['’]s?$/.test(text.slice(end, caret)));
}

/** Words that are right, but in the other English. */
function* ofTheOther(
  words: readonly Word[],
  dialect: Dialect,
  own: ReadonlySet<string>,
  speller: Speller,
): Generator<Report> {
  for (const { text, start, end } of words) {
    // With a capital it may be a name: "the Centre for Clay".
    const found = /^\p{Ll}+$/u.test(text) && !own.has(text) ? counterpart(text, speller) : undefined;
    if (!found || found.of === dialect) continue;
    const message = `${quote(text)} is ${dialectNames[found.of]}, and the rest is ${dialectNames[dialect]}: ${quote(found.other)}.`;
    yield { start, end, message, severity: 'information', data: { other: found.other } };
  }
}

function otherIn({ data }: Finding): string | undefined {
  return (data as { other?: string } | undefined)?.other;
}

/** One fix for all places where a word stands, if there are several; not where the author wants it so. */
function everywhere(draft: Draft, finding: Finding, newText: string | undefined): Fix[] {
  const word = draft.text.slice(finding.start, finding.end);
  // A plural that is made of a singular would leave "managers's".
  const isPlural = newText?.endsWith('s') && !word.endsWith('s');
  const owner = isPlural ? '' : "['’]s(?!\\p{L})|";
  const whole = new RegExp(`(?<![\\p{L}\\p{M}'’])${word}(?=${owner}(?![\\p{L}\\p{M}'’]))`, 'gu');
  const places = draft.email.sentences
    .flatMap(({ text, start }) => [...text.matchAll(whole)].map(({ index }) => start + index))
    .map((start): Range => ({ start, end: start + word.length }))
    .filter((place) => !isSuppressed({ ...finding, ...place }, draft.directives));
  if (newText === undefined || places.length < 2) return [];
  const edits = places.map((place) => ({ ...place, newText }));
  return [{ title: `Change all ${places.length} ${quote(word)} to ${quote(newText)}`, edits }];
}
