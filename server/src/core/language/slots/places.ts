/** Where slots are looked for besides the prose: values of the front matter and the lines of the signature. */
import type { Draft } from '../../document/draft.ts';
import { fieldTypes } from '../../document/fields.ts';
import { type Line, linesOf } from '../../document/lines.ts';
import type { Range } from '../../finding.ts';

/**
 * Values of the front matter as written: YAML takes `to: [Name]` for a list and refuses `to: %name%`. Then the
 * headers that people without front matter type above the greeting.
 */
export function headerValues({ text, frontMatter, subject, email }: Draft): Range[] {
  const { start, end } = frontMatter.content;
  const values = [...linesOf(text, start, end)].flatMap((line) => {
    const [, key, name] = /^(([\w-]{1,30}):[ \t]+)/.exec(line.text) ?? [];
    const type = name && Object.hasOwn(fieldTypes, name) ? fieldTypes[name]?.type : undefined;
    return key && type === 'text' ? [valueAt(line, key.length)] : [];
  });
  const top = email.greeting?.start ?? email.body.start;
  const typed = [...linesOf(text, frontMatter.range.end, Math.min(top, frontMatter.range.end + 2000))];
  const headers = typed.flatMap((line) => {
    const name = /^\*{0,2}(?:subject|re|to|from|cc):\*{0,2}[ \t]*/i.exec(line.text)?.[0];
    return name ? [valueAt(line, name.length)] : [];
  });
  return subject
    ? [...values, ...headers, { start: subject.start, end: subject.end }]
    : [...values, ...headers];
}

/** Without the space around it and without a comment behind it. */
function valueAt({ start, text }: Range & { text: string }, from: number): Range {
  const value = text
    .slice(from)
    .replace(/[ \t]#.*$/, '')
    .trimEnd();
  return { start: start + from, end: start + from + value.length };
}

const mostLines = 12;

/** The lines below the closing, and those below `-- `, which are no prose. */
export function signatureLines({ text, prose, email }: Draft): Line[] {
  const from = email.signature?.start ?? email.closing?.end ?? email.body.end;
  const lines: Line[] = [];
  let below = false;
  for (const line of linesOf(text, from, Math.min(text.length, from + 2000))) {
    if (/^-- ?$/.test(line.text)) below = true;
    if (lines.length >= mostLines || /^\s*>|\bwrote:\s*$/.test(line.text)) break;
    const isProse = line.text.includes('@') || prose.text.slice(line.start, line.end).trim() !== '';
    // "Phone:" above the number is no slot.
    if (/^\s*[+(]?\d/.test(line.text) && /:\s*$/.test(lines.at(-1)?.text ?? '')) lines.pop();
    if (isProse ? email.signature !== undefined : below || isBelowMark(text, line)) lines.push(line);
  }
  return lines;
}

/** A line of signs where the name should be: below the closing, with nothing behind it. */
export function blankName({ text, email }: Draft): Range[] {
  const from = email.signature?.start ?? email.closing?.end;
  if (from === undefined || !email.closing) return [];
  const lines = [...linesOf(text, from, Math.min(text.length, from + 400))].filter(({ text }) =>
    /\S/.test(text),
  );
  const [first] = lines[0]?.text.trim() === ',' ? lines.slice(1) : lines;
  const signs = first && /[_*.…]{3,80}\s*$/.exec(first.text);
  if (!first || !signs || first.text.slice(0, signs.index).trim() !== '' || lines.at(-1) !== first) return [];
  return [{ start: first.start + signs.index, end: first.start + first.text.trimEnd().length }];
}

const isBelowMark = (text: string, { start }: Range) =>
  /(?:^|[\r\n])-- ?[\r\n]/.test(text.slice(Math.max(0, start - 1000), start));
