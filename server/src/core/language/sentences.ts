import type { Node, Parent, Sentence as SentenceNode, Word as WordNode } from 'nlcst';
import { toString as textOf } from 'nlcst-to-string';
import { ParseEnglish } from 'parse-english';
import type { Range } from '../finding.ts';

export interface Word extends Range {
  text: string;
}

export interface Sentence extends Range {
  /** As written, with line breaks inside a paragraph as they are. */
  text: string;
  words: Word[];
}

const parser = new ParseEnglish();

/**
 * The sentences of one block of prose, by parse-english (it knows abbreviations, initials and decimals).
 * `shift` is where the block begins in the file; all offsets are the file's.
 */
export function readSentences(block: string, shift: number): Sentence[] {
  const sentences: Sentence[] = [];
  visit(parser.parse(oneLine(block)) as unknown as Parent, (node) => {
    if (node.type !== 'SentenceNode') return;
    const range = rangeOf(node, shift);
    const words = readWords(node as SentenceNode, shift);
    const last = sentences.at(-1);
    const isShort = last && last.text.length <= longestJoined && beforeNumber.test(last.text);
    const isOne = isShort && /^\d/.test(block.slice(range.start - shift));
    const whole = isOne
      ? { start: last.start, end: range.end, words: [...last.words, ...words] }
      : { ...range, words };
    if (isOne) sentences.pop();
    sentences.push(...apart({ ...whole, text: block.slice(whole.start - shift, whole.end - shift) }));
  });
  return sentences;
}

/** “No. 1 No. 1 …” without end is no sentence. */
const longestJoined = 1000;

/** “Rs. 212 crore”, “No. 7”: the parser ends a sentence there. “No.” in small letters may be an answer. */
const beforeNumber =
  /(?<!\p{L})(?:Rs|[KTU][Ss]h|Nos?|nos|[Aa]pprox|[Vv]ols?|Figs?|Secs?|[Pp]aras?|[Cc]h|[Mm]ax|[Mm]in|reg|[Yy]rs?|[Bb]ldg|[Rr]m|[Aa]pt|Ref|[Ee]xt|[Tt]el|[Cc]irca)\.$/u;

/**
 * The parser takes a number or a letter with a full stop for a label ("16. Kilns", "J. Smith") and "etc." for the
 * middle of a sentence. Behind words, and before a capital that begins no month, it is an end: "on June 16. I liked".
 */
const hiddenEnd =
  /(?<=\p{L},?\s\d{1,3}|(?<!\p{L})\p{Ll}{1,20}\sI|\betc)\.\s+(?=[\p{Lu}“"])(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\b)/gu;
/** On a phone people begin with a small letter: “thanks for today. sorry i dropped the box”. */
const endInSmall = /(?<=(?<word>\p{L}*\p{Ll}{3}))\.\s+(?=\p{Ll}+(?:['’]\p{Ll}+)?[\s,.!?])/gu;
const shortened = new Set(
  (
    'approx dept incl excl tel ext max min mins hrs est misc govt asst appt temp resp prof corp assn assoc bros capt ' +
    'dist etc hosp mgmt nos univ'
  ).split(' '),
);

function apart(sentence: Sentence): Sentence[] {
  const { start, text, words } = sentence;
  const small = [...text.matchAll(endInSmall)].filter(
    ({ groups }) => !shortened.has(groups!.word!.toLowerCase()),
  );
  const ends = [...text.matchAll(hiddenEnd), ...small].sort((one, other) => one.index - other.index);
  const starts = [0, ...ends.map(({ index, 0: found }) => index + found.length)];
  let next = 0;
  return starts.map((from, index) => {
    const to = ends[index] ? ends[index].index + 1 : text.length;
    const first = next;
    // One walk for all: somebody may paste a book without a capital.
    while (next < words.length && words[next]!.start < start + to) next++;
    return {
      start: start + from,
      end: start + to,
      text: text.slice(from, to),
      words: words.slice(first, next),
    };
  });
}

/** The parser ends a paragraph at an empty line; what was blanked inside a block must not look like one. */
function oneLine(block: string): string {
  return block.replace(/[\r\n]/g, ' ');
}

function readWords(sentence: SentenceNode, shift: number): Word[] {
  const words: Word[] = [];
  visit(sentence as unknown as Parent, (node) => {
    if (node.type === 'WordNode') words.push({ ...rangeOf(node, shift), text: textOf(node as WordNode) });
  });
  return words;
}

function visit(parent: Parent, visitor: (node: Node) => void): void {
  for (const child of parent.children as Node[]) {
    visitor(child);
    if ('children' in child && child.type !== 'WordNode') visit(child as Parent, visitor);
  }
}

function rangeOf(node: Node, shift: number): Range {
  return {
    start: shift + (node.position?.start.offset ?? 0),
    end: shift + (node.position?.end.offset ?? 0),
  };
}

/** How many words a person would count: "well-known" and "don't" are one each, a lone dash or digit group too. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.,@/-]*/gu)?.length ?? 0;
}
