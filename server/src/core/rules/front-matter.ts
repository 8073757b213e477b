import { closest, distance } from 'fastest-levenshtein';
import { type FieldType, fieldTypes } from '../document/fields.ts';
import type { Field, FrontMatter } from '../document/frontMatter.ts';
import { lineBreakOf } from '../document/lines.ts';
import type { Report } from '../finding.ts';
import { kinds } from '../kinds.ts';
import { parseWhen } from '../schedule/when.ts';
import { quote } from './edits.ts';
import { defineRule } from './rule.ts';

/** What the fixes need to know; ranges are those of the finding. */
type Problem = { unclosed: true } | { replace: string } | { quoteValue: string };

export default defineRule({
  id: 'front-matter',
  title: 'Front matter',
  summary: 'A key or value in the block at the top that is not understood.',
  why: 'Names and dates from this block decide when the message is due and what is checked.',
  guidance: ['N1', 'N2'],
  kinds,
  severity: 'warning',
  options: {},

  *check({ text, frontMatter }) {
    if (!frontMatter.present) return;
    if (!frontMatter.closed) yield unclosed(frontMatter);
    // What follows the first error is mostly its consequence.
    const [error] = frontMatter.errors;
    if (error) yield unreadable(text, error);
    for (const [key, field] of frontMatter.fields) {
      const type = Object.hasOwn(fieldTypes, key) ? fieldTypes[key] : undefined;
      const report =
        error && typeof field.value === 'object'
          ? undefined
          : type
            ? wrongValue(key, field, type)
            : unknownKey(key, field);
      if (report) yield report;
      if (field.loose) yield looseColon(field);
    }
  },

  fixes(finding, { text }) {
    const problem = finding.data as Problem | undefined;
    if (!problem) return [];
    const { start, end } = finding;
    if ('unclosed' in problem) {
      const newText = `${/(?:^|[\r\n])$/.test(text.slice(0, end)) ? '' : lineBreakOf(text)}---${lineBreakOf(text)}`;
      return [
        {
          title: 'Close the block with ---',
          edits: [{ start: end, end, newText }],
          preferred: true,
          safe: true,
        },
      ];
    }
    if ('quoteValue' in problem) {
      const newText = `'${problem.quoteValue.replace(/'/g, "''")}'`;
      return [
        { title: 'Put the value in quotes', edits: [{ start, end, newText }], preferred: true, safe: true },
      ];
    }
    const newText = problem.replace;
    return [{ title: `Change to “${newText}”`, edits: [{ start, end, newText }], preferred: true }];
  },
});

function unclosed({ range }: FrontMatter): Report {
  const message = 'The block at the top has no end. Put --- on a line of its own below the last value.';
  return { start: range.start, end: range.end, message, data: { unclosed: true } };
}

function looseColon({ range, value }: Field): Report {
  const message =
    'A value with a colon in it needs quotes around it, or other programs cannot read this file.';
  return { ...range, message, data: { quoteValue: String(value) } };
}

function unreadable(text: string, error: { start: number; end: number; message: string }): Report {
  const lineStart =
    Math.max(text.lastIndexOf('\n', error.start - 1), text.lastIndexOf('\r', error.start - 1)) + 1;
  const line = /^[^\r\n]*/.exec(text.slice(lineStart))![0];
  const message =
    'This part of the block at the top cannot be read. Check its quotes, brackets, colons and indents.';
  const end = Math.min(Math.max(lineStart + line.length, lineStart + 1), text.length);
  return { start: Math.min(lineStart, end), end, message };
}

function unknownKey(key: string, field: Field): Report {
  const near = nearest(key, Object.keys(fieldTypes));
  const message = `“${key}” means nothing here.${near ? ` Did you mean “${near}”?` : ' Check how it is written, or leave it out.'}`;
  return { ...field.key, message, ...(near && { data: { replace: near } }) };
}

function wrongValue(key: string, { value, range }: Field, type: FieldType): Report | undefined {
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
  if (type.type === 'text' && typeof value === 'object') {
    return { ...range, message: `“${key}” is a line of text. Put quotes around it if it holds brackets.` };
  }
  return undefined;
}

/** A known word that is a slip or two away, or that the word begins with. */
function nearest(word: string, known: readonly string[]): string | undefined {
  const plain = word.toLowerCase().replace(/[\s_]+/g, '-');
  const best = closest(plain, known);
  return distance(plain, best) <= Math.max(1, Math.floor(best.length / 3)) ? best : undefined;
}
