import * as v from 'valibot';
import { kinds } from '../kinds.ts';
import type { Sentence, Word } from '../language/sentences.ts';
import { isKnown } from '../proofreading/known.ts';
import { ownWords } from '../proofreading/ownWords.ts';
import type { Speller } from '../proofreading/speller.ts';
import { quote } from './edits.ts';
import { defineRule, type RuleContext } from './rule.ts';

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
    for (const sentence of draft.email.sentences) {
      for (const word of misspelled(sentence, own, speller)) {
        yield {
          start: word.start,
          end: word.end,
          message: `${quote(word.text)} is not in the dictionary. Check the spelling, or add it if it is right.`,
          data: { word: word.text },
        };
      }
    }
  },

  fixes(finding, draft, context) {
    const word = draft.text.slice(finding.start, finding.end);
    return suggestions(word, context).map((newText, index) => ({
      title: `Change to “${newText}”`,
      edits: [{ start: finding.start, end: finding.end, newText }],
      ...(index === 0 && { preferred: true }),
    }));
  },
});

function misspelled(sentence: Sentence, own: ReadonlySet<string>, speller: Speller): Word[] {
  const isHandle = ({ start }: Word) => sentence.text[start - sentence.start - 1] === '@';
  return sentence.words.filter(
    (word, index) => !isHandle(word) && !isKnown(word.text, index === 0, own, speller),
  );
}

function suggestions(word: string, { speller }: RuleContext): string[] {
  return speller?.suggest(word.replace(/’/g, "'"), offered) ?? [];
}
