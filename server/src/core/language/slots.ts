import type { Draft } from '../document/draft.ts';
import { fieldTypes } from '../document/fields.ts';
import { type Line, linesOf } from '../document/lines.ts';
import type { Range } from '../finding.ts';
import { ownPrompts } from './data/ownPrompts.ts';
import { angleSlot, placeholders, type SlotStyle, signatureSlot, valueSlot } from './data/placeholders.ts';

/** Unfilled slots of a draft, wherever its author wrote: each place once, in the order of the text. */
export function slotsOf(draft: Draft): Range[] {
  const found = [
    ...slotsIn(draft.prose.text, 0),
    ...draft.prose.tags.flatMap(({ start, end }) =>
      matchesOf(angleSlot, draft.text.slice(start, end), start).map((slot) => withOuter(slot, draft.text)),
    ),
    ...headerValues(draft).flatMap(({ start, end }) => slotsInValue(draft.text.slice(start, end), start)),
    ...signatureLines(draft).flatMap(({ start, end }) =>
      slotsInSignature(draft.text.slice(start, end), start),
    ),
    ...promptsIn(draft),
    ...blankName(draft),
  ];
  return merged(found);
}

/** Markdown sees one tag in `<<name>>`. */
function withOuter({ start, end }: Range, text: string): Range {
  const doubled = text[start - 1] === '<' && text[end] === '>';
  return doubled ? { start: start - 1, end: end + 1 } : { start, end };
}

/** The slots of a text on its own, such as a value of the front matter. */
export function slotsIn(text: string, shift: number): Range[] {
  return placeholders.flatMap((style) => matchesOf(style, text, shift));
}

function matchesOf({ pattern, isSlot }: SlotStyle, text: string, shift: number): Range[] {
  const found: Range[] = [];
  for (const match of text.matchAll(pattern)) {
    const words = match[0];
    const end = match.index + words.length;
    const before = /[^\r\n]*$/.exec(text.slice(Math.max(0, match.index - 60), match.index))![0];
    const after = /^[^\r\n]*/.exec(text.slice(end, end + 60))![0];
    if (isSlot && !isSlot({ words, before, after })) continue;
    const spaces = words.length - words.trimEnd().length;
    found.push({ start: shift + match.index, end: shift + end - spaces });
  }
  return found;
}

function slotsInValue(value: string, shift: number): Range[] {
  const found = slotsIn(value, shift);
  return found.length === 0 && valueSlot.test(value) ? [{ start: shift, end: shift + value.length }] : found;
}

function slotsInSignature(line: string, shift: number): Range[] {
  const found = slotsIn(line, shift);
  if (found.length > 0 || !signatureSlot.test(line)) return found;
  const [before = ''] = /^[\s*_–-]*/.exec(line) ?? [];
  return [{ start: shift + before.length, end: shift + line.replace(/[\s*_]+$/, '').length }];
}

/**
 * Values of the front matter as written: YAML takes `to: [Name]` for a list and refuses `to: %name%`. Then the
 * headers that people without front matter type above the greeting.
 */
function headerValues({ text, frontMatter, subject, email }: Draft): Range[] {
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
function signatureLines({ text, prose, email }: Draft): Line[] {
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
function blankName({ text, email }: Draft): Range[] {
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

/** Prompts of our own templates. */
function promptsIn({ prose, text, subject }: Draft): Range[] {
  // Only letters that keep their length: offsets must stay.
  const letter = prose.text.replace(/[A-Z]/g, (one) => one.toLowerCase()).replace(/\s/g, ' ');
  return ownPrompts().flatMap(({ before, prompt }) => {
    const found: Range[] = [];
    const wanted = before + prompt;
    for (let at = letter.indexOf(wanted); at >= 0; at = letter.indexOf(wanted, at + wanted.length)) {
      found.push({ start: at + before.length, end: at + wanted.length });
    }
    const at = subject ? text.slice(subject.start, subject.end).indexOf(prompt) : -1;
    return subject && at >= 0
      ? [...found, { start: subject.start + at, end: subject.start + at + prompt.length }]
      : found;
  });
}

/** What overlaps or touches is one slot: `<<name>>`, "INSERT COMPANY NAME". */
function merged(found: readonly Range[]): Range[] {
  const kept: Range[] = [];
  for (const { start, end } of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else kept.push({ start, end });
  }
  return kept;
}
