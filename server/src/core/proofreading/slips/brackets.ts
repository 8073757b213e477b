import type { Draft } from '../../document/draft.ts';
import type { Range } from '../../finding.ts';
import type { Sentence } from '../../language/sentences.ts';
import type { Lint } from '../lint.ts';

const pairs = [
  { id: 'open-bracket', open: '(', close: ')', name: 'bracket' },
  { id: 'open-quote', open: '“', close: '”', name: 'quotation mark' },
] as const;

/** A letter has fewer paragraphs; a log may have thousands. */
const mostBlocks = 200;

/** Brackets and quotation marks that a paragraph opens and never closes, by the sentence in which they open. */
export function brackets({ prose, email, text }: Draft): Map<Sentence, Lint[]> {
  const found = new Map<Sentence, Lint[]>();
  const { start: from, end: to } = email.body;
  const blocks = prose.blocks.filter(({ start, end }) => start >= from && end <= to).slice(0, mostBlocks);
  for (const block of blocks) {
    for (const pair of pairs) {
      const start = lastOpen(prose.text, block, pair);
      const sentence =
        start < 0 ? undefined : email.sentences.find((one) => one.start <= start && start < one.end);
      if (sentence && text[start] === pair.open)
        found.set(sentence, [...(found.get(sentence) ?? []), lintOf(pair, start, sentence, text)]);
    }
  }
  return found;
}

/** Where the last one opens that nothing closes, or -1; a face is none: ":(". */
function lastOpen(text: string, { start, end }: Range, { open, close }: (typeof pairs)[number]): number {
  const waiting: number[] = [];
  for (let at = start; at < end; at++) {
    if (text[at] === open && !/[:;=8]-?$/.test(text.slice(Math.max(start, at - 2), at))) waiting.push(at);
    if (text[at] === close) waiting.pop();
  }
  return waiting.at(-1) ?? -1;
}

function lintOf(
  { id, close, name }: (typeof pairs)[number],
  start: number,
  sentence: Sentence,
  text: string,
): Lint {
  const last = /[.!?,;:]*\s*$/.exec(text.slice(start, sentence.end))!;
  const end = start + last.index;
  const message = `This ${name} is opened and never closed.`;
  return { start, end, id, message, suggestions: [text.slice(start, end) + close] };
}
