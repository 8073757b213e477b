import * as v from 'valibot';
import type { Draft } from '../document/draft.ts';
import type { Fix } from '../finding.ts';
import { kinds } from '../kinds.ts';
import { densityJudge } from '../language/readability.ts';
import { splitSentence } from '../language/splitSentence.ts';
import { isName, type Stretch, stretchesOf, weightOf } from '../language/stretches.ts';
import { quote } from './edits.ts';
import { defineRule } from './rule.ts';
import { wordBudget } from './wordBudget.ts';

/**
 * Measured on the letters of our corpus: the longest sentence in one that a coach would send as it is has 39 words,
 * the shortest that has to be read twice for its length alone 58. Between them coaches differ.
 */
const words = v.optional(
  v.pipe(
    v.number(),
    v.integer(),
    v.minValue(20),
    v.description(
      'From how many words on a sentence is hard to read, however plain they are. Items of a list count half, clauses that hang on each other count more.',
    ),
    wordBudget(),
  ),
  55,
);

/** At 16, the plugin's own default, four of the formulas speak up about one clean letter in eleven; at 22 about none. */
const age = v.optional(
  v.pipe(
    v.number(),
    v.integer(),
    v.minValue(12),
    v.maxValue(30),
    v.description(
      'The age from which a reader should understand every sentence, as formulas reckon it: 18 leaves school, 22 has a degree.',
    ),
  ),
  22,
);

export default defineRule({
  id: 'hard-to-read',
  title: 'Hard to read',
  summary: 'A sentence that most people have to read twice.',
  why: 'Your reader has a minute. A sentence that does not open at the first reading is skipped at the second.',
  guidance: ['T4', 'M7'],
  kinds: kinds.filter((kind) => kind !== 'phone-script'),
  severity: 'warning',
  options: { words, age },

  *check(draft, { options }) {
    const judge = judgeFor(options);
    for (const sentence of draft.email.sentences) {
      for (const stretch of stretchesOf(sentence)) {
        const message = judge(stretch);
        if (message) yield { start: stretch.start, end: stretch.end, message };
      }
    }
  },

  fixes({ start, end }, draft, { options }) {
    const stretch = stretchAt(draft, start, end);
    const judge = judgeFor(options);
    const split = stretch && splitSentence(stretch, (part) => judge(part) === undefined);
    return split ? [titled(split.edits, split.starts)] : [];
  },
});

/** What is hard about a stretch of text, in words for its author; undefined where nothing is. */
function judgeFor(options: { words: number; age: number }): (stretch: Stretch) => string | undefined {
  const isDense = densityJudge(options.age);
  return (stretch) => {
    const count = stretch.words.length;
    if (weightOf(stretch) > options.words && count > options.words)
      return `${count} words are more than most people take in at once. Make two or three sentences of them.`;
    if (weightOf(stretch) > options.words)
      return 'Here one clause hangs on another, and people lose the thread. Make two or three sentences of it.';
    if (isDense(stretch.words.filter((word, at) => at === 0 || !isName(word)).map(({ text }) => text)))
      return 'So many long words in one sentence have to be read twice. Say it as you would across a table.';
    return undefined;
  };
}

function stretchAt(draft: Draft, start: number, end: number): Stretch | undefined {
  const sentence = draft.email.sentences.find((one) => one.start <= start && end <= one.end);
  return sentence && stretchesOf(sentence).find((stretch) => stretch.start === start);
}

function titled(edits: Fix['edits'], starts: readonly string[]): Fix {
  const [first = '', ...more] = starts;
  const title =
    more.length > 0 ? `Make ${starts.length + 1} sentences of it` : `Begin a sentence at ${quote(first)}`;
  return { title, edits, preferred: true };
}
