import { remembered } from '../contentCache.ts';
import type { Range } from '../finding.ts';
import { compilePhrase } from '../language/phrases.ts';
import type { Sentence } from '../language/sentences.ts';

/** Wordings that give away one thing a sentence does, with what must and must not stand around them. */
export interface CueGroup<Family extends string = string> {
  family: Family;
  /** Syntax: language/phrases.ts. An expression, where words alone cannot say it, is global and has no endless gap. */
  patterns: readonly (string | RegExp)[];
  /** What the whole sentence must also contain. */
  when?: RegExp;
  /** What makes the whole sentence innocent. */
  unless?: RegExp;
  /** What makes it innocent beside the words that were found, but not before a “but”. */
  besides?: RegExp;
  /** An order: nobody stands before its verb. */
  imperative?: boolean;
}

export interface Cue<Family extends string = string> extends Range {
  family: Family;
}

/** No person writes a longer one, and somebody may paste a text without a full stop. */
const longestSentence = 1200;

/** What may stand before an order: nothing, a mark, or a word that leads to it. */
const beforeOrder =
  /(?:^|[,;:!?.–—-]|\b(?:please|kindly|so|and|but|then|just|now|do|again|also|therefore|or|only|pls|plz|sir|madam|at least|for once))\s*["“'‘]?$/i;

/** Finds the first cue of a sentence; groups are tried in their order. */
export function cueFinder<Family extends string>(groups: readonly CueGroup<Family>[]) {
  const compiled = groups.map((group) => ({ ...group, expressions: group.patterns.map(expressionOf) }));
  const find = remembered((text): Cue<Family> | undefined => {
    const line = lineOf(text);
    for (const { expressions, ...group } of compiled) {
      if ((group.when && !group.when.test(line)) || group.unless?.test(line)) continue;
      for (const expression of expressions) {
        for (const { index, 0: found } of line.matchAll(expression)) {
          const place = { start: index, end: index + found.length };
          if (!counts(place, line, group)) continue;
          return { family: group.family, ...place };
        }
      }
    }
    return undefined;
  });
  return ({ text, start }: Sentence): Cue<Family> | undefined => {
    const cue = find(text);
    return cue && { ...cue, start: start + cue.start, end: start + cue.end };
  };
}

function expressionOf(pattern: string | RegExp): RegExp {
  return typeof pattern === 'string' ? compilePhrase(pattern) : pattern;
}

/** A sentence on one line, as long as a sentence can be. */
export function lineOf(text: string): string {
  return text.slice(0, longestSentence).replace(/\s/g, ' ');
}

/** The place of a sentence from its first word to its last. */
export function wordsOf({ start, end, words }: Sentence): Range {
  return { start: words[0]?.start ?? start, end: words.at(-1)?.end ?? end };
}

/** The sentence without a piece of it, and without what a “but” takes back. */
export function restOf(line: string, { start, end }: Range): string {
  const before = line.slice(0, start);
  const turn = /^.*\b(?:but|although|though|however|except|yet|only)\b/i.exec(before)?.[0].length ?? 0;
  return `${before.slice(turn)} ${line.slice(end)}`;
}

function counts(found: Range, line: string, { imperative, besides }: CueGroup): boolean {
  if (imperative && !beforeOrder.test(line.slice(Math.max(0, found.start - 12), found.start))) return false;
  if (besides?.test(restOf(line, found))) return false;
  return !quotesIn(line).some((quote) => quote.start < found.start && found.end < quote.end);
}

/** What somebody else says, inside a sentence that is longer than the quotation. */
function quotesIn(line: string): Range[] {
  const quotes = [...line.matchAll(/“[^”]{1,400}”|"[^"]{1,400}"/g)];
  return quotes
    .map(({ index, 0: found }) => ({ start: index, end: index + found.length }))
    .filter(({ start, end }) => end - start < line.length - 8);
}
