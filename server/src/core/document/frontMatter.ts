import { isMap, isNode, isScalar, parseDocument, type YAMLMap } from 'yaml';
import type { Range } from '../finding.ts';
import { linesOf } from './lines.ts';

/** A value of the front matter with the places of its key and of the value itself. */
export interface Field {
  key: Range;
  value: unknown;
  /** The value as written; where it is empty, the place behind the key. */
  range: Range;
  /** True where the value has a colon that YAML would want quotes for; it is read all the same. */
  loose?: boolean;
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
  errors: readonly (Range & { message: string })[];
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
  if (source.length > longestBlock)
    return { ...place, present: true, fields: new Map(), errors: [tooLong(place)] };
  if (isNestedTooDeep(source))
    return { ...place, present: true, fields: new Map(), errors: [tooDeep(place)] };
  const document = parseDocument(withoutLooseColons(source), {
    uniqueKeys: true,
    stringKeys: true,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const errors = document.errors.map((error) => ({
    message: error.message,
    start: shift + error.pos[0],
    end: shift + Math.max(error.pos[0], Math.min(error.pos[1], source.length)),
  }));
  return { ...place, present: true, fields: readFields(document.contents, shift, text), errors };
}

const deepestFlow = 50;

/**
 * The YAML parser calls itself for every level and, at the end of its stack, takes the process with it: no catching
 * helps. Counting brackets and dashes without looking for quotes errs on the side of refusing.
 */
function isNestedTooDeep(source: string): boolean {
  if (/(?:[-?:][ \t]+){50}|(?:^|[\r\n])[ \t]{200}/.test(source)) return true;
  let depth = 0;
  for (const [bracket] of source.matchAll(/[[\]{}]/g)) {
    depth += bracket === '[' || bracket === '{' ? 1 : -1;
    if (depth > deepestFlow) return true;
  }
  return false;
}

/** "subject: Re: Tuesday" is what people write, and YAML's refusal of the second colon helps nobody. */
const looseColon = /^([ \t-]*[\w-]+:[ \t]+)([^\s'"[{|>&*!%@`#][^\r\n]*)$/gm;
/** Stands for such a colon while YAML is parsed; from Unicode's private use area, so no text has it. */
const colonStandIn = '\uE03A';

function withoutLooseColons(source: string): string {
  return source.replace(looseColon, (_line, key: string, value: string) => {
    return key + value.replace(/:(?=[ \t]|$)/g, colonStandIn);
  });
}

function findBlock(text: string): Pick<FrontMatter, 'range' | 'content' | 'closed'> | undefined {
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

const tooLong = (place: Pick<FrontMatter, 'range'>) => onFence(place, 'it is far too long');
const tooDeep = (place: Pick<FrontMatter, 'range'>) => onFence(place, 'it is nested too deeply');

function onFence({ range }: Pick<FrontMatter, 'range'>, message: string): Range & { message: string } {
  return { start: range.start, end: range.start + 3, message };
}

function readFields(contents: unknown, shift: number, text: string): Map<string, Field> {
  const fields = new Map<string, Field>();
  if (!isMap(contents)) return fields;
  for (const pair of (contents as YAMLMap).items) {
    if (!isScalar(pair.key) || !pair.key.range) continue;
    const key = { start: shift + pair.key.range[0], end: shift + pair.key.range[1] };
    const value = isNode(pair.value) ? pair.value : undefined;
    const place = value?.range;
    const range = place
      ? trimmed(text, shift + place[0], shift + place[1])
      : { start: key.end, end: key.end };
    const plain = toPlain(value);
    const loose = typeof plain === 'string' && plain.includes(colonStandIn);
    const read = loose ? { value: text.slice(range.start, range.end), loose } : { value: plain };
    fields.set(String(pair.key.value), { key, range, ...read });
  }
  return fields;
}

/** The range of a value that the parser could not finish runs into the next line. */
function trimmed(text: string, start: number, end: number): Range {
  return { start, end: start + text.slice(start, end).trimEnd().length };
}

/** Aliases can be made to explode; what cannot be turned into plain data counts as empty. */
function toPlain(node: { toJS?: unknown } | undefined): unknown {
  if (!node) return null;
  try {
    return isScalar(node) ? node.value : JSON.parse(JSON.stringify(node));
  } catch {
    return null;
  }
}
