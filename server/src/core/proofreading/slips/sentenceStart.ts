import type { Draft } from '../../document/draft.ts';
import type { Lint } from '../lint.ts';

/** Marks a sentence that begins with a small letter though the one before it has ended. `index` counts sentences. */
export function sentenceStart(draft: Draft, index: number): Lint[] {
  const { start, text } = draft.email.sentences[index]!;
  const [small] = /^[a-zß-ÿ](?=[a-zß-ÿ]*(?:['’][a-z]+)?[ ,])/.exec(text) ?? [];
  if (!small || !(index === 0 ? opensText(draft) : begins(draft, index))) return [];
  return [
    {
      start,
      end: start + 1,
      id: 'sentence-capital',
      message:
        index === 0
          ? 'Begin the first sentence with a capital letter, even after the greeting.'
          : 'Begin this sentence with a capital letter.',
      suggestions: [small.toUpperCase()],
      safe: true,
    },
  ];
}

/**
 * The first sentence begins its line: many languages go on with a small letter under “Dear Ms Hill,”. Under “Hi
 * Tess,” people of all languages do. What has no end yet, or few words, is a note to oneself.
 */
function opensText({ prose, email }: Draft): boolean {
  const { start, text: sentence, words } = email.sentences[0]!;
  if (words.length < 4 || !/[a-zß-ÿ)][.!?]["”]?$/.test(sentence) || particle.test(sentence)) return false;
  // With blanks for comments, as one that silences the line.
  const above = prose.text.slice(0, start);
  return /(?:^|[\r\n])[ \t]*$/.test(above) && !/(?:^|[\r\n])(?!dear\b)[^\r\n]*,\s*$/i.test(above);
}

/** Names may begin with a small letter: "de Vries called". */
const particle = /^(?:de|di|da|du|le|la|van|von|den|der|al|el|bin|ten|ter)\s/;

/** The sentence before began with a capital and ended with a mark, and not with "approx.". */
function begins({ text, email }: Draft, index: number): boolean {
  const [before, here] = [email.sentences[index - 1], email.sentences[index]!];
  if (!before || !/^[A-ZÀ-ÖØ-Þ]/.test(before.text)) return false;
  if (!/[a-zß-ÿ]{4}[.!?]$/.test(before.text) || shortened.test(before.text)) return false;
  // A list begins with its mark, and a paragraph behind an empty line.
  return /^(?:[ \t]+|\s*\n\s*\n|(?:\r\n|\n|\r))$/.test(text.slice(before.end, here.start));
}

const shortened = /(?:approx|dept|incl|excl|tel|ext|max|min|resp|prof|corp|assn|dist|univ)\.$/;
