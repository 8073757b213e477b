import type { Draft } from '../../document/draft.ts';
import type { Range } from '../../finding.ts';
import { letter } from '../../language/phrase.ts';
import type { Sentence } from '../../language/sentences.ts';
import { classesOf } from './wordClasses.ts';

/** A word or mark of a sentence, or one of its ends. */
export interface Token extends Range {
  /** In small letters, with straight apostrophes; `#` a number, `@` a name but for a day or month, `^` and `$` the ends; empty what is hidden. */
  word: string;
  /** With a capital where the writer gave it one. */
  capital: boolean;
}

const letters = `[${letter.replace('0-9', '')}]+`;
const pieces = new RegExp(`${letters}(?:['’-]${letters})*|[0-9]+(?:[.,:][0-9]+)*|[^\\s]`, 'g');

/**
 * The words and marks of a sentence. A word with a capital inside it is a name; what was
 * blanked between two words (a link, code) stands for a word that nothing is known of.
 */
export function tokensOf({ text, start, end }: Sentence, draft: Draft): Token[] {
  const tokens: Token[] = [{ word: '^', start, end: start, capital: false }];
  let first = true;
  for (const { 0: piece, index } of text.matchAll(pieces)) {
    const at = start + index;
    const before = tokens.at(-1)!;
    if (hidden.test(draft.text.slice(before.end, at)))
      tokens.push({ word: '', start: before.end, end: at, capital: false });
    const capital = /^[A-ZÀ-ÖØ-Þ]/.test(piece);
    tokens.push({ word: wordOf(piece, capital && !first), start: at, end: at + piece.length, capital });
    // What is quoted, or stands behind a colon, begins anew.
    first = /^["“:]$/.test(piece) || (first && !/^[\p{L}\p{N}]/u.test(piece));
  }
  tokens.push({ word: '$', start: end, end, capital: false });
  return tokens;
}

/** Anything but space and the marks of emphasis. */
const hidden = /[^\s*_~]/;

/** A preposition depends on them. “May” and “March” are other words as well. */
const isDayOrMonth = (word: string) => classesOf(word).some((name) => name === 'weekday' || name === 'month');

function wordOf(piece: string, insideWithCapital: boolean): string {
  const word = piece.toLowerCase().replace(/’/g, "'");
  const isName = insideWithCapital && word !== 'i' && !word.startsWith("i'") && !isDayOrMonth(word);
  const isShouted = piece.length > 1 && piece === piece.toUpperCase() && /[A-Z]{2}/.test(piece);
  if (isName || isShouted) return '@';
  return /^[0-9]/.test(piece) ? '#' : word;
}
