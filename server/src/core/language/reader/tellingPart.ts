import type { Range } from '../../finding.ts';
import { clausesOf } from '../clauses.ts';
import type { Sentence } from '../sentences.ts';
import { isSureOf, type Label, readText } from './index.ts';

/** A sentence of fewer words is quickly read as a whole. */
const shortest = 12;

const joining = /^(?:and|but|so|because)$/i;

/**
 * Where a sentence that the reader takes for `label` says so: the clause of which it would be sure by itself, else the
 * words of the whole.
 */
export function tellingPart({ text, start, end, words }: Sentence, label: Label): Range {
  const whole = { start: words[0]?.start ?? start, end: words.at(-1)?.end ?? end };
  const clauses = words.length < shortest ? [] : clausesOf(text);
  const scoreOf = (clause: Range) => readText(text.slice(clause.start, clause.end))[label];
  const [first] = clauses.sort((a, b) => scoreOf(b) - scoreOf(a));
  if (!first || !isSureOf(text.slice(first.start, first.end), label)) return whole;
  const inside = words
    .filter((word) => start + first.start <= word.start && word.end <= start + first.end)
    .filter((word, index) => index > 0 || !joining.test(word.text));
  return { start: inside[0]?.start ?? whole.start, end: inside.at(-1)?.end ?? whole.end };
}
