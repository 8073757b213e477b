import type { Draft } from '../../document/draft.ts';
import type { Range } from '../../finding.ts';

/** A paragraph of the author's own words, ready for a grammar checker. */
export interface Paragraph {
  /** Offset in the file. */
  start: number;
  /** As long as it is in the file, with blanks for markup and a made-up word for what is no prose. */
  text: string;
}

/** The paragraphs between greeting and closing and of a postscript, in the order of the text. */
export function paragraphsOf({ text, prose, email }: Draft): Paragraph[] {
  const places = email.postscript ? [email.body, email.postscript] : [email.body];
  return places
    .flatMap((place) => prose.blocks.map((block) => common(block, place)))
    .map(({ start, end }) => ({
      start,
      text: readable(text.slice(start, end), prose.text.slice(start, end)),
    }))
    .filter((paragraph) => /\p{L}/u.test(paragraph.text));
}

function common(a: Range, b: Range): Range {
  const start = Math.max(a.start, b.start);
  return { start, end: Math.max(start, Math.min(a.end, b.end)) };
}

/**
 * A word stands for code and addresses: with a mere gap there, “the `pump` the” would read as “the the”. It is one
 * that no pattern knows, and as long as what it stands for.
 */
function readable(source: string, prose: string): string {
  const filled = prose.replace(/ +/g, (gap, at: number) => {
    const hidden = source.slice(at, at + gap.length);
    const word = /^(?: *)(`[^`]+`|<[^>]+>|\w+:\/\/\S+|\S+@\S+)/.exec(hidden);
    if (!word?.[1]) return gap;
    const before = word[0].length - word[1].length;
    return ' '.repeat(before) + 'x'.repeat(word[1].length) + gap.slice(word[0].length);
  });
  return filled.replace(/\r/g, ' ');
}
