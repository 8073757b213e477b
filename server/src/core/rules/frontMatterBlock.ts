import type { FrontMatter } from '../document/frontMatter.ts';
import { lineBreakOf } from '../document/lines.ts';
import type { Fix, Report } from '../finding.ts';
import { quote } from './edits.ts';
import { unreadInField } from './frontMatterField.ts';

/** What the fixes need to know; ranges are those of the finding. */
type Problem = { unclosed: true } | { replace: string };

/** A file with a block at its top, be it a draft or notes. */
interface File {
  text: string;
  frontMatter: FrontMatter;
}

/** What of the block at the top of a file cannot be read or means nothing. */
export function* unreadIn({ text, frontMatter }: File): Generator<Report> {
  if (!frontMatter.present) return;
  const error = firstError(frontMatter);
  if (!frontMatter.closed) yield unclosed(frontMatter);
  else if (error) yield unreadable(text, error);
  // What follows the first error is mostly its consequence.
  const readable = error && error.code !== twice ? lineOf(text, error.start).start : text.length;
  for (const [key, field] of frontMatter.fields) {
    if (field.range.end >= readable) continue;
    yield* unreadInField(key, field, frontMatter);
  }
}

/** The ways to resolve what {@link unreadIn} reported. */
export function waysToRead({ start, end, data }: Report, text: string): Fix[] {
  const problem = data as Problem | undefined;
  if (!problem) return [];
  if ('unclosed' in problem) {
    const lineBreak = lineBreakOf(text);
    const newText = `${/(?:^|[\r\n])$/.test(text.slice(0, end)) ? '' : lineBreak}---${lineBreak}`;
    const edits = [{ start: end, end, newText }];
    return [{ title: 'Close the block with ---', edits, preferred: true, safe: true }];
  }
  // Notes have gaps of their own kinds, which other fixes fill.
  if (!('replace' in problem)) return [];
  const newText = problem.replace;
  return [{ title: `Change to “${newText}”`, edits: [{ start, end, newText }], preferred: true }];
}

function unclosed({ range }: FrontMatter): Report {
  const message = 'The block at the top has no end. Put --- on a line of its own below the last value.';
  return { start: range.start, end: range.end, message, data: { unclosed: true } };
}

/** The parser's own name for a key that stands there already. */
const twice = 'DUPLICATE_KEY';

function unreadable(text: string, error: FrontMatter['errors'][number]): Report {
  const line = lineOf(text, error.start);
  if (error.code === twice) {
    const key = /^[^\r\n:]*/.exec(text.slice(error.start))![0].trim();
    const message = `${quote(key)} stands here twice. Keep one of them.`;
    return { start: error.start, end: error.start + key.length, message };
  }
  const message =
    'This part of the block at the top cannot be read. Check its quotes, brackets, colons and indents.';
  const end = Math.min(Math.max(line.end, line.start + 1), text.length);
  return { start: Math.min(line.start, end), end, message };
}

/** A quote that is never closed is noticed at the end of the block; the person has to look where it begins. */
function firstError({ errors, fields }: FrontMatter): FrontMatter['errors'][number] | undefined {
  const [error] = errors;
  if (error?.code !== 'MISSING_CHAR') return error;
  const key = [...fields.values()].findLast((field) => field.key.start < error.start)?.key;
  return { ...error, ...key };
}

function lineOf(text: string, at: number): { start: number; end: number } {
  const before = text.slice(0, at);
  const start = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
  return { start, end: start + /^[^\r\n]*/.exec(text.slice(start))![0].length };
}
