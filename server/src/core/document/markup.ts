import { blank, linesOf } from './lines.ts';

/** A list in a list in a quote … Nobody nests so deeply, and the parser's time grows with the square of it. */
const deepestNesting = 12;
const containerMark = /[ \t]*(?:[-+*>]|\d{1,9}[.)])(?=[ \t>]|$)/y;

/** `source` with the marks of lists and quotes that are nested too deeply blanked; its length stays. */
export function withoutDeepNesting(source: string): string {
  let result = '';
  let at = 0;
  for (const line of linesOf(source)) {
    let depth = 0;
    let end = 0;
    let kept = 0;
    containerMark.lastIndex = 0;
    while (containerMark.test(line.text)) {
      end = containerMark.lastIndex;
      depth++;
      if (depth === deepestNesting) kept = end;
    }
    if (depth <= deepestNesting) continue;
    result += source.slice(at, line.start + kept) + blank(line.text.slice(kept, end));
    at = line.start + end;
  }
  return result + source.slice(at);
}

/** Pairs of such marks are looked for in each paragraph, which takes time that grows with the square of their number. */
const mostPairs = 400;
const pairedConstructs = [
  { marks: /\*+|_+/g, names: ['attention'] },
  { marks: /[[\]]/g, names: ['labelStartImage', 'labelStartLink', 'labelEnd'] },
  { marks: /<[!?]/g, names: ['htmlText'] },
];

/** The constructs of Markdown to do without: those of which one paragraph has more marks than a person would write. */
export function overusedConstructs(source: string): string[] {
  const paragraphs = paragraphsOf(source);
  return pairedConstructs
    .filter(({ marks }) => paragraphs.some((one) => (one.match(marks)?.length ?? 0) > mostPairs))
    .flatMap(({ names }) => names);
}

function paragraphsOf(source: string): string[] {
  return source.split(/(?:\r\n|\n|\r)[ \t]*(?=\r\n|\n|\r)/);
}

/**
 * `source` with its comments blanked; one that is never closed is no comment. Comments on lines of their own lose
 * their line break too, so that a paragraph around them stays one paragraph.
 */
export function withoutComments(source: string): string {
  let result = '';
  let at = 0;
  let alone = true;
  for (const { start, end } of commentsOf(source)) {
    const between = source.slice(at, start);
    alone = between.trim() === '' ? alone || /[\r\n]/.test(between) : /[\r\n][ \t]*$/.test(between);
    lineEnd.lastIndex = end;
    const next = alone && lineEnd.test(source) ? lineEnd.lastIndex : end;
    result += between + ' '.repeat(next - start);
    at = next;
  }
  return result + source.slice(at);
}

const lineEnd = /[ \t]*(?:\r\n|\n|\r)/y;

function* commentsOf(source: string): Generator<{ start: number; end: number }> {
  let start = source.indexOf('<!--');
  while (start >= 0) {
    const close = source.indexOf('-->', start + 2);
    if (close < 0) return;
    yield { start, end: close + 3 };
    start = source.indexOf('<!--', close + 3);
  }
}
