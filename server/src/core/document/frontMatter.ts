import { isMap, isNode, isScalar, isSeq } from 'yaml';
import type { Range, Written } from '../finding.ts';
import { fieldTypes } from './fields.ts';
import { linesOf } from './lines.ts';
import { type Person, peopleOf, strayKeysOf } from './people.ts';
import { isNestedTooDeep, plainOf, readYaml, textsOf, type Yaml } from './yaml.ts';

/** A value of the front matter with the places of its key and of the value itself. */
export interface Field {
  key: Range;
  value: unknown;
  /** The value as written; where it is empty, the place behind the key. */
  range: Range;
  /** Who is named, where the field is one of people. */
  people?: readonly Person[];
  /** Keys of people that mean nothing, where the field is one of people. */
  strayKeys?: readonly Written[];
}

export interface FrontMatter {
  /** The whole block with its fences; empty and at 0 where a draft has none. */
  range: Range;
  /** What stands between the fences. */
  content: Range;
  present: boolean;
  /** False where the closing `---` is missing; the block then ends at the first empty line. */
  closed: boolean;
  fields: ReadonlyMap<string, Field>;
  /** What the YAML parser could not read, in its own words. */
  errors: readonly (Range & { message: string; code?: string })[];
}

const none: FrontMatter = {
  range: { start: 0, end: 0 },
  content: { start: 0, end: 0 },
  present: false,
  closed: true,
  fields: new Map(),
  errors: [],
};

/** Front matter is a dozen lines; a megabyte of YAML is something else, and parsing it would take seconds. */
const longestBlock = 20_000;

/** Reads the YAML block at the top of a text. Never throws; offsets are into `text`. */
export function parseFrontMatter(text: string): FrontMatter {
  const place = findBlock(text);
  if (!place) return none;
  const source = text.slice(place.content.start, place.content.end);
  const shift = place.content.start;
  if (source.length > longestBlock) return unread(place, 'it is far too long');
  if (isNestedTooDeep(source)) return unread(place, 'it is nested too deeply');
  const yaml = readYaml(source);
  const shifted = <T extends Range>(range: T): T => ({
    ...range,
    start: shift + range.start,
    end: shift + range.end,
  });
  return {
    ...place,
    present: true,
    fields: readFields(yaml, shift, text),
    errors: yaml.errors.map(shifted),
  };
}

type Place = Pick<FrontMatter, 'range' | 'content' | 'closed'>;

/** The reason stands on the opening fence. */
function unread(place: Place, message: string): FrontMatter {
  const { start } = place.range;
  return { ...none, ...place, present: true, errors: [{ start, end: start + 3, message }] };
}

function findBlock(text: string): Place | undefined {
  const opening = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r|$)/.exec(text);
  if (!opening) return undefined;
  const start = opening[0].length;
  let firstEmpty: number | undefined;
  for (const line of linesOf(text, start)) {
    if (/^(---|\.\.\.)[ \t]*$/.test(line.text)) {
      return { range: { start: 0, end: line.next }, content: { start, end: line.start }, closed: true };
    }
    if (line.text.trim() === '') firstEmpty ??= line.start;
  }
  const end = firstEmpty ?? text.length;
  return { range: { start: 0, end }, content: { start, end }, closed: false };
}

function readFields({ document }: Yaml, shift: number, text: string): Map<string, Field> {
  const fields = new Map<string, Field>();
  if (!isMap(document.contents)) return fields;
  for (const pair of document.contents.items) {
    if (!isScalar(pair.key) || !pair.key.range) continue;
    const name = String(pair.key.value);
    const key = { start: shift + pair.key.range[0], end: shift + pair.key.range[1] };
    const place = isNode(pair.value) ? pair.value.range : undefined;
    const range = place
      ? trimmed(text, shift + place[0], shift + place[1])
      : { start: key.end, end: key.end };
    const { type, joins } = (Object.hasOwn(fieldTypes, name) && fieldTypes[name]) || {};
    const isJoined = joins && isSeq(pair.value) && (!pair.value.flow || pair.value.items.length > 1);
    const read =
      type === 'text-or-list' || isJoined ? textsOf(pair.value, document) : plainOf(pair.value, document);
    const value = isJoined ? namesJoined(read) : read;
    const people = type === 'people' ? peopleOf(pair.value, document, shift) : undefined;
    const strayKeys = people && strayKeysOf(pair.value, document, shift);
    fields.set(name, { key, range, value, ...(people && { people }), ...(strayKeys && { strayKeys }) });
  }
  return fields;
}

/** "Ms Dana Cole and Mr Li Wen" of a list of people with what they are; anything else as it is. */
function namesJoined(value: unknown): unknown {
  const isList = Array.isArray(value) && value.every((one) => typeof one === 'string');
  return isList ? value.map(nameIn).join(' and ') : value;
}

/** "Dana Cole" of "Dana Cole, Head of Platform" and of "Cole, Dana". */
function nameIn(item: string): string {
  const [first = '', second = ''] = item.split(',').map((piece) => piece.trim());
  const isTurned =
    /^\p{Lu}[\p{L}'’-]+$/u.test(first) &&
    /^\p{Lu}\p{Ll}+$/u.test(second) &&
    !/(?:er|or|ist|ief|ead|ant)$/.test(second);
  return isTurned ? `${second} ${first}` : first;
}

/** The range of a value that the parser could not finish runs into the next line. */
function trimmed(text: string, start: number, end: number): Range {
  return { start, end: start + text.slice(start, end).trimEnd().length };
}
