import type { Draft } from '../../document/draft.ts';
import type { Lint } from '../lint.ts';

/** Marks a sentence that begins with a small letter though the one before it has ended. `index` counts sentences. */
export function sentenceStart(draft: Draft, index: number): Lint[] {
  const { start, text } = draft.email.sentences[index]!;
  const [small] = /^[a-zß-ÿ](?=[a-zß-ÿ]*(?:['’][a-z]+)?[ ,])/.exec(text) ?? [];
  if (!small || !begins(draft, index)) return [];
  return [
    {
      start,
      end: start + 1,
      id: 'sentence-capital',
      message: 'A sentence begins with a capital letter.',
      suggestions: [small.toUpperCase()],
      safe: true,
    },
  ];
}

/** The sentence before began with a capital and ended with a mark, and not with "approx.". */
function begins({ text, email }: Draft, index: number): boolean {
  const [before, here] = [email.sentences[index - 1], email.sentences[index]!];
  if (!before || !/^[A-ZÀ-ÖØ-Þ]/.test(before.text)) return false;
  if (!/[a-zß-ÿ]{4}[.!?]$/.test(before.text) || shortened.test(before.text)) return false;
  // A list begins with its mark, and a paragraph behind an empty line.
  return /^(?:[ \t]+|\s*\n\s*\n|(?:\r\n|\n|\r))$/.test(text.slice(before.end, here.start));
}

const shortened = /(?:approx|dept|incl|excl|tel|ext|max|min|resp|prof|corp|assn|dist|univ)\.$/;
