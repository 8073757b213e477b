import type { Draft } from '../../document/draft.ts';
import type { Range } from '../../finding.ts';
import { ownPrompts } from '../data/ownPrompts.ts';
import { signatureSlot, unseenByMarkdown, valueSlot } from './fields.ts';
import { blankName, headerValues, signatureLines } from './places.ts';
import { isMentioned, type SlotStyle } from './style.ts';
import { angleSlot } from './styles/brackets.ts';
import { styles } from './styles/index.ts';

/** Three rules ask about the same draft, and to look through it takes longer than most rules take. */
const known = new WeakMap<Draft, readonly Range[]>();

/** Unfilled slots of a draft, wherever its author wrote: each place once, in the order of the text. */
export function slotsOf(draft: Draft): readonly Range[] {
  const found = known.get(draft) ?? findSlots(draft);
  known.set(draft, found);
  return found;
}

function findSlots(draft: Draft): Range[] {
  const { own, prose } = draft;
  // "List<Order>" is a program's.
  const tags = prose.tags.filter(({ start }) => !/[\p{L}\p{N}]/u.test(draft.text[start - 1] ?? ''));
  const found = [
    ...slotsIn(prose.text.slice(own.start, own.end), own.start),
    ...slotsInWrapped(draft),
    ...tags.flatMap(({ start, end }) =>
      matchesOf(angleSlot, draft.text.slice(start, end), start).map((slot) => withOuter(slot, draft.text)),
    ),
    ...headerValues(draft).flatMap(({ start, end }) => slotsInValue(draft.text.slice(start, end), start)),
    ...signatureLines(draft).flatMap(({ start, end }) =>
      slotsInSignature(draft.text.slice(start, end), start),
    ),
    ...promptsIn(draft),
    ...prose.blocks.flatMap(({ start, end }) =>
      matchesOf(unseenByMarkdown, draft.text.slice(start, end), start),
    ),
    ...blankName(draft),
  ];
  return merged(found);
}

/** A list is no wrapped sentence: its lines begin with a capital or a mark. */
const wrapped = /\r?\n(?=[ \t]*[\p{Ll}(])/gu;

/** Where a sentence goes on in the next line, what stands before or behind a slot may be there. */
function slotsInWrapped({ own, prose, email }: Draft): Range[] {
  const text = prose.text.slice(own.start, own.end);
  let from = 0;
  const parts: string[] = [];
  for (const { start, end } of email.sentences) {
    const [first, last] = [start - own.start, end - own.start];
    if (first < from || last > text.length) continue;
    parts.push(
      text.slice(from, first),
      text.slice(first, last).replace(wrapped, (end) => ' '.repeat(end.length)),
    );
    from = last;
  }
  const joined = parts.join('') + text.slice(from);
  return joined === text ? [] : slotsIn(joined, own.start);
}

/** Markdown sees one tag in `<<name>>`. */
function withOuter({ start, end }: Range, text: string): Range {
  const doubled = text[start - 1] === '<' && text[end] === '>';
  return doubled ? { start: start - 1, end: end + 1 } : { start, end };
}

/** The slots of a text on its own, such as a value of the front matter. */
export function slotsIn(text: string, shift: number): Range[] {
  return styles.flatMap((style) => matchesOf(style, text, shift));
}

function matchesOf({ pattern, isSlot }: SlotStyle, text: string, shift: number): Range[] {
  const found: Range[] = [];
  // Not `matchAll`, which copies the expression for every line that it looks through. No style is met by nothing.
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match?.[0]; match = pattern.exec(text)) {
    const words = match[0];
    const end = match.index + words.length;
    const before = /[^\r\n]*$/.exec(text.slice(Math.max(0, match.index - 60), match.index))![0];
    const after = /^[^\r\n]*/.exec(text.slice(end, end + 60))![0];
    const one = { words, before, after };
    if (isMentioned(one) || (isSlot && !isSlot(one))) continue;
    const spaces = words.length - words.trimEnd().length;
    found.push({ start: shift + match.index, end: shift + end - spaces });
  }
  return found;
}

function slotsInValue(value: string, shift: number): Range[] {
  const quoted = /^(["'])(.*)\1$/s.exec(value);
  const found = quoted ? slotsIn(quoted[2]!, shift + 1) : slotsIn(value, shift);
  return found.length === 0 && valueSlot.test(value) ? [{ start: shift, end: shift + value.length }] : found;
}

function slotsInSignature(line: string, shift: number): Range[] {
  const found = slotsIn(line, shift);
  if (found.length > 0 || !signatureSlot.test(line)) return found;
  const [before = ''] = /^[\s*_–-]*/.exec(line) ?? [];
  return [{ start: shift + before.length, end: shift + line.replace(/[\s*_]+$/, '').length }];
}

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
