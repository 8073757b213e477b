import { type Document, isAlias, isMap, isPair, isScalar, isSeq } from 'yaml';
import type { Range, Written } from '../finding.ts';

/** What is known of one person, each with its place in the file. */
export const personKeys = ['name', 'title', 'email', 'phone', 'relation'] as const;
export type PersonKey = (typeof personKeys)[number];

/** Somebody the front matter names. */
export interface Person extends Partial<Record<PersonKey, Written>> {
  name: Written;
  /** All that is said of this person. */
  range: Range;
}

/**
 * Reads people as they are written: a list of keys and values, a list of names, one person without the dash, or a
 * name with a title behind a comma. `shift` is where the source of the YAML begins in the file. Who has no name is
 * left out; never throws.
 */
export function peopleOf(node: unknown, document: Document.Parsed, shift: number): Person[] {
  const target = isAlias(node) ? node.resolve(document) : node;
  const items = isSeq(target) ? target.items : [target];
  return items.flatMap((item) => {
    const person = isMap(item) ? personIn(item.items, shift) : personNamed(written(item, shift));
    return person ? [person] : [];
  });
}

function personIn(pairs: readonly unknown[], shift: number): Person | undefined {
  const found: Partial<Record<PersonKey, Written>> = {};
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const pair of pairs) {
    if (!isPair(pair)) continue;
    const [key, value] = [written(pair.key, shift), written(pair.value, shift)];
    if (key) start = Math.min(start, key.start);
    end = Math.max(end, (value ?? key)?.end ?? 0);
    if (key && value && isPersonKey(key.text)) found[key.text] = value;
  }
  return found.name && { ...found, name: found.name, range: { start, end } };
}

/** What stands where {@link PersonKey}s belong and is none. */
export function strayKeysOf(node: unknown, document: Document.Parsed, shift: number): Written[] {
  const target = isAlias(node) ? node.resolve(document) : node;
  const items = isSeq(target) ? target.items : [target];
  return items
    .flatMap((item) => (isMap(item) ? item.items.flatMap(({ key }) => written(key, shift) ?? []) : []))
    .filter(({ text }) => !isPersonKey(text));
}

function isPersonKey(key: string): key is PersonKey {
  return (personKeys as readonly string[]).includes(key);
}

/** "Dana Cole, Head of Platform" */
function personNamed(whole: Written | undefined): Person | undefined {
  if (!whole) return undefined;
  const [name, title] = /^([^,]+)(?:,\s*(.+))?$/s.exec(whole.text)?.slice(1) ?? [];
  const inside = (part: string | undefined) => {
    const at = part ? whole.start + whole.text.indexOf(part) : 0;
    return part ? { start: at, end: at + part.length, text: part } : undefined;
  };
  const [called, does] = [inside(name?.trim()), inside(title?.trim())];
  return (
    called && { name: called, ...(does && { title: does }), range: { start: whole.start, end: whole.end } }
  );
}

/** A value on one line, with its place inside its quotes; undefined where there is none. */
function written(node: unknown, shift: number): Written | undefined {
  if (!isScalar(node) || !node.range || node.value === null) return undefined;
  const text = String(node.value).trim();
  if (text === '') return undefined;
  const quotes = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE' ? 1 : 0;
  const [start, end] = [shift + node.range[0] + quotes, shift + node.range[1] - quotes];
  return { start, end: Math.max(start, end), text };
}
