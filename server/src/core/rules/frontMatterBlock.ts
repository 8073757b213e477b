import { closest, distance } from 'fastest-levenshtein';
import { type FieldType, fieldTypes, personFieldTypes } from '../document/fields.ts';
import type { Field, FrontMatter } from '../document/frontMatter.ts';
import { lineBreakOf } from '../document/lines.ts';
import { personKeys } from '../document/people.ts';
import type { Fix, Range, Report } from '../finding.ts';
import { parseWhen } from '../schedule/when.ts';
import { quote } from './edits.ts';

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
    const type = Object.hasOwn(fieldTypes, key) ? fieldTypes[key] : undefined;
    const report = type ? wrongValue(key, field, type) : unknownField(key, field.key, frontMatter);
    if (report) yield report;
    yield* unreadPeople(field);
  }
}

function* unreadPeople({ people = [], strayKeys = [] }: Field): Generator<Report> {
  for (const key of strayKeys) {
    const owner = people.find(({ range }) => range.start <= key.start && key.end <= range.end);
    const near = nearest(key.text, personKeys);
    yield unknownKey(key.text, key, near, near !== undefined && owner?.[near] !== undefined);
  }
  for (const { relation } of people) {
    const value = relation?.text.toLowerCase().replace(/[\s_]+/g, '-');
    const report = relation && wrongValue('relation', { value, range: relation }, personFieldTypes.relation);
    if (report)
      yield { ...report, message: report.message.replace(quote(value ?? ''), quote(relation.text)) };
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

function unknownField(key: string, place: Range, { fields }: FrontMatter): Report {
  const near = nearest(key, Object.keys(fieldTypes));
  return unknownKey(key, place, near, near !== undefined && fields.has(near));
}

/** A key that stands there already is no correction: the block would then have it twice. */
function unknownKey(key: string, { start, end }: Range, near: string | undefined, taken: boolean): Report {
  const wrong = `${quote(key)} means nothing here`;
  if (taken) return { start, end, message: `${wrong}, and “${near}” is there already. Keep that one.` };
  if (near) return { start, end, message: `${wrong}. Did you mean “${near}”?`, data: { replace: near } };
  return { start, end, message: `${wrong}. Check how it is written, or leave it out.` };
}

function wrongValue(
  key: string,
  { value, range }: Pick<Field, 'value' | 'range'>,
  type: FieldType,
): Report | undefined {
  if (value === null || value === '') return undefined;
  if (type.type === 'when' && !parseWhen(value, 'UTC')) {
    return {
      ...range,
      message: `${quote(String(value))} is no date. Write it like 2026-11-18 or 2026-11-18T14:00.`,
    };
  }
  if (type.type === 'choice' && !type.choices?.includes(String(value))) {
    const near = nearest(String(value), type.choices ?? []);
    const message = `${quote(String(value))} is no ${key}. Use one of: ${type.choices?.join(', ')}.`;
    return { ...range, message, ...(near && { data: { replace: near } }) };
  }
  if (type.type === 'number' && !(Number.isInteger(value) && Number(value) > 0)) {
    return { ...range, message: `“${key}” is a number: 1, 2 …` };
  }
  if (type.type === 'flag' && typeof value !== 'boolean') {
    return { ...range, message: `“${key}” is true or false.` };
  }
  if (type.type === 'text' && typeof value === 'object') {
    return { ...range, message: `“${key}” is a line of text. Put quotes around it if it holds brackets.` };
  }
  return undefined;
}

/** A known word that is a slip or two away, or that the word begins with. */
function nearest<Word extends string>(word: string, known: readonly Word[]): Word | undefined {
  const plain = word.toLowerCase().replace(/[\s_]+/g, '-');
  const best = closest(plain, known) as Word;
  const slips = distance(plain, best);
  const isSwap = slips === 2 && lettersOf(plain) === lettersOf(best);
  return isSwap || slips <= Math.max(1, Math.floor(best.length / 3)) ? best : undefined;
}

const lettersOf = (word: string) => [...word].sort().join('');
