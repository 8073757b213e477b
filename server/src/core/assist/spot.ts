import { fieldTypes, personFieldTypes } from '../document/fields.ts';
import type { FrontMatter } from '../document/frontMatter.ts';
import { linesOf } from '../document/lines.ts';
import type { Range } from '../finding.ts';

/** Where somebody is in the block at the top of a file: at a key or at its value, of the file or of a person in it. */
export interface Spot extends Range {
  at: 'key' | 'value';
  of: 'file' | 'person';
  /** The key, as far as it is written. */
  key: string;
  /** The value as it stands there, without quotes around it. */
  value: string;
  /** What is written before the place itself. */
  typed: string;
}

/** The key and value of a line; the dash of a list before it. */
const line = /^([ \t]*)((?:-[ \t]+)?)([\w-]*)(?:([ \t]*:)([ \t]*)(.*))?$/;
const item = /^([ \t]*-[ \t]*)(.*)$/;

/**
 * What stands at a place of the block; undefined outside of it. Read from its line, not from the YAML: what somebody
 * is typing is mostly none yet.
 */
export function spotAt(text: string, frontMatter: FrontMatter, offset: number): Spot | undefined {
  const { content, present } = frontMatter;
  if (!present || offset < content.start || offset > content.end) return undefined;
  const lines = [...linesOf(text, content.start, content.end)];
  const index = lines.findIndex(({ start, end }) => start <= offset && offset <= end);
  const own = lines[index] ?? { start: offset, text: '' };
  const above = lines
    .slice(0, index < 0 ? undefined : index)
    .findLast(({ text }) => /^[\w-]+[ \t]*:/.test(text));
  const owner = /^[\w-]+/.exec(above?.text ?? '')?.[0] ?? '';
  return spotOn(own, offset, isInside(own.text) ? owner : '');
}

/** A line that is indented, or an item of a list, belongs to the key above it. */
const isInside = (text: string) => /^(?:[ \t]|-)/.test(text);

function spotOn(own: { start: number; text: string }, offset: number, owner: string): Spot | undefined {
  const isPerson = fieldTypes[owner]?.type === 'people';
  const [, list = '', words = ''] = (owner !== '' && !isPerson && item.exec(own.text)) || [];
  if (list) return spotOf('value', 'file', owner, { start: own.start + list.length, text: words }, offset);
  const [, indent = '', dash = '', key = '', colon = '', space = '', value = ''] = line.exec(own.text) ?? [];
  const of = isPerson ? 'person' : 'file';
  const keyStart = own.start + indent.length + dash.length;
  if (owner !== '' && !isPerson) return undefined;
  if (offset <= keyStart + key.length) return spotOf('key', of, key, { start: keyStart, text: key }, offset);
  const valueStart = keyStart + key.length + colon.length + space.length;
  return colon === '' ? undefined : spotOf('value', of, key, { start: valueStart, text: value }, offset);
}

function spotOf(
  at: Spot['at'],
  of: Spot['of'],
  key: string,
  written: { start: number; text: string },
  offset: number,
): Spot | undefined {
  // A remark behind a value is no part of it.
  const value = written.text.replace(/(?:^|[ \t])#.*$/, '').trimEnd();
  const { start } = written;
  const end = start + value.length;
  const remark = written.text.slice(value.length).indexOf('#');
  const isInRemark = remark >= 0 && offset > start + value.length + remark;
  if (isInRemark || (offset < start && at === 'key')) return undefined;
  const typed = value.slice(0, Math.max(0, offset - start));
  return {
    at,
    of,
    key,
    start: Math.min(start, offset),
    end: Math.max(end, offset),
    value: value.replace(/^(["'])(.*)\1$/, '$2'),
    typed,
  };
}

/** What is known of the key of a spot. */
export function typeAt({ of, key }: Spot) {
  const types: Readonly<Record<string, (typeof fieldTypes)[string]>> =
    of === 'person' ? personFieldTypes : fieldTypes;
  return Object.hasOwn(types, key) ? types[key] : undefined;
}
