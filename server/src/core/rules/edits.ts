import type { Draft } from '../document/draft.ts';
import type { Fix, Range, TextEdit } from '../finding.ts';
import { clausesOf } from '../language/clauses.ts';

/** Removes a sentence with the space it leaves behind; a paragraph that would be empty goes with its blank line. */
export function removeSentence(draft: Draft, { start, end }: Range): TextEdit {
  const { text } = draft;
  const before = /[ \t]*$/.exec(text.slice(0, start))![0].length;
  const after = /^[ \t]*/.exec(text.slice(end))![0].length;
  const atLineStart = start - before === 0 || /[\r\n]/.test(text[start - before - 1]!);
  const atLineEnd = end + after === text.length || /[\r\n]/.test(text[end + after]!);
  if (!atLineStart) return { start: start - before, end: atLineEnd ? end + after : end, newText: '' };
  if (!atLineEnd) return { start, end: end + after, newText: '' };
  return { start: start - before, end: skipBreaks(text, end + after), newText: '' };
}

/** The line's own break, and one empty line below it where there is an empty line above as well. */
function skipBreaks(text: string, at: number): number {
  return at + (/^(?:\r\n|\n|\r)(?:[ \t]*(?:\r\n|\n|\r))?/.exec(text.slice(at))?.[0].length ?? 0);
}

const longestQuote = 60;

/** Part of the person's text inside a title: one line, not too long. */
export function quote(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= longestQuote) return `“${line}”`;
  const start = line.slice(0, longestQuote - 1);
  // A word that would be cut in two is left out, unless it is most of what there is.
  const whole = line[start.length] === ' ' ? start : start.replace(/\s+\S*$/, '');
  return `“${(whole.length > longestQuote / 2 ? whole : start).replace(/[\s,;:–—-]+$/, '')}…”`;
}

/** From so near its beginning a clause is quoted from there, though its end is far. */
const nearBeginning = 24;

/**
 * The words of a range with those that complete them, where they are not too long: whoever reads “went with someone” of
 * “went with someone else” takes it for a mistake of ours.
 */
export function quoteWhole({ text }: Draft, sentence: Range, { start, end }: Range): string {
  const clauses = clausesOf(text.slice(sentence.start, sentence.end)).map((clause) => ({
    start: sentence.start + clause.start,
    end: sentence.start + clause.end,
  }));
  const clauseOf = (at: number) => clauses.find((clause) => clause.start <= at && at < clause.end);
  const first = clauseOf(start)?.start ?? start;
  const last = Math.max(end, clauseOf(end - 1)?.end ?? end);
  const fits =
    last - first <= longestQuote || (start - first <= nearBeginning && end - first <= longestQuote);
  const from = fits ? first : leadingTo(text, { start: first, end: start });
  // More than is quoted is not looked at: somebody may paste a line without end.
  const to = Math.min(last, from + 4 * longestQuote);
  return quote(text.slice(from, to).replace(/^\W*(?:and|but|so|because|then) |[\s,.]+$/gi, ''));
}

/** “what is the pay like …”: a long clause is quoted from the question in it, rather than from within that. */
function leadingTo(text: string, { start, end }: Range): number {
  const near = text.slice(Math.max(start, end - nearBeginning), end);
  const lead = /\b(?:what|how|when|whether|if|do|does|is|are|can|could|will|would|please)\b[^,;:.!?]*$/i.exec(
    near,
  );
  return lead ? end - near.length + lead.index : end;
}

/** "Remove this sentence", naming it. */
export function removalOf(draft: Draft, sentence: Range, why = 'Remove'): Fix {
  const text = draft.text.slice(sentence.start, sentence.end);
  return { title: `${why} ${quote(text)}`, edits: [removeSentence(draft, sentence)] };
}
