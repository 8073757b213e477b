import * as v from 'valibot';
import type { Range } from '../finding.ts';
import { kinds } from '../kinds.ts';
import type { Sentence, Word } from '../language/sentences.ts';
import { doubtOf, isKnown } from '../proofreading/known.ts';
import { ownWords } from '../proofreading/ownWords.ts';
import type { Speller } from '../proofreading/speller.ts';
import { quote } from './edits.ts';
import { defineRule } from './rule.ts';

const offered = 5;

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
  },

  *check(draft, { options, speller, dictionary = [] }) {
    if (!speller) return;
    const own = ownWords(draft, [...options.words, ...dictionary]);
    const { sentences } = draft.email;
    const often = repeated(sentences);
    for (const sentence of sentences) {
      for (const { start, end } of misspelled(sentence, own, often, speller)) {
        const word = draft.text.slice(start, end);
        const message = `${quote(word)} is not in the dictionary. Check the spelling, or add it if it is right.`;
        yield { start, end, message, data: { word } };
      }
    }
  },

  fixes({ start, end }, draft, { speller }) {
    const word = draft.text.slice(start, end);
    return suggestions(word, draft.text.includes('’'), speller).map((newText, index) => ({
      title: `Change to “${newText}”`,
      edits: [{ start, end, newText }],
      ...(index === 0 && { preferred: true }),
    }));
  },
});

function* misspelled(
  { text, start, words }: Sentence,
  own: ReadonlySet<string>,
  often: ReadonlySet<string>,
  speller: Speller,
): Generator<Range> {
  for (const [index, word] of words.entries()) {
    const at = word.start - start;
    const end = word.end - start;
    const [before = '', behind] = [text[at - 1], text.slice(end, end + 60)];
    if (before === '@' || (/["“‘'«]/.test(before) && /^["”’'»]/.test(behind))) continue;
    const first = index === 0;
    if (isKnown(word.text, first, own, speller, behind)) continue;
    for (const part of partsOf(word)) {
      const doubt = doubtOf(part.text, first, own, speller, behind);
      // Few make the same odd slip twice; a word of the trade stands more than once.
      if (doubt === 'slip' || (doubt && !often.has(singular(part.text)))) yield part;
    }
  }
}

/** "well-knwon" is two words, one of which is wrong. */
function partsOf({ text, start }: Word): Word[] {
  return [...text.matchAll(/[^-‐‑]+/g)].map(({ index, 0: part }) => ({
    text: part,
    start: start + index,
    end: start + index + part.length,
  }));
}

function repeated(sentences: readonly Sentence[]): Set<string> {
  const seen = new Set<string>();
  const often = new Set<string>();
  for (const { text } of sentences) {
    for (const [word] of text.matchAll(/[\p{L}\p{M}'’]+/gu)) {
      const single = singular(word);
      (seen.has(single) ? often : seen).add(single);
    }
  }
  return often;
}

const singular = (word: string) => word.toLowerCase().replace(/['’]?s?['’]?$/, '');

/** As the writer would have typed them: with their sort of apostrophe, and still with the possessive. */
function suggestions(word: string, curly: boolean, speller?: Speller): string[] {
  const straight = word.replace(/’/g, "'");
  const [, stem = straight, possessive = ''] = /^(.+?)('s)?$/.exec(straight) ?? [];
  const found = speller?.suggest(stem, offered) ?? [];
  return found.map((suggestion) => (suggestion + possessive).replace(/'/g, curly ? '’' : "'"));
}
