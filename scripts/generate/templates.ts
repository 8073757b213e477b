/** Reads the templates below snippets/, and derives from each kind's first one that of a whole new file. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { glob } from 'tinyglobby';
import * as v from 'valibot';
import { parse } from 'yaml';
import { type Kind, kindNames, kinds } from '../../server/src/core/kinds.ts';
import {
  parseBody,
  type Segment,
  type Stop,
  stopsOf,
  writeSegment,
} from '../../server/src/core/templates/body.ts';
import type { Template } from '../../server/src/core/templates/index.ts';

/** What stands at the fields of a new file that no stop of the template fills. */
const fieldPlaceholders: Record<string, string> = {
  to: 'their name',
  company: 'name of the company',
  role: 'the job title',
  date: 'YYYY-MM-DDTHH:mm',
  decision: 'YYYY-MM-DD',
  subject: 'what you talked about, in three or four words',
};

const sentence = v.pipe(v.string(), v.nonEmpty());

const header = v.strictObject({
  prefix: v.pipe(v.string(), v.regex(/^fu(-[a-z]+)+$/)),
  title: sentence,
  description: sentence,
  kind: v.optional(v.picklist(kinds)),
  language: v.picklist(['followup', 'interview-notes']),
  guidance: v.pipe(v.array(v.pipe(v.string(), v.regex(/^[A-Z]\d+$/))), v.minLength(1)),
  /** What a person would type at each stop. */
  fill: v.record(v.pipe(v.string(), v.digits()), v.string()),
  /** For a kind's first template: the fields of a new file, as `$1` (that stop) or as a person fills it. */
  frontMatter: v.optional(v.record(v.picklist(Object.keys(fieldPlaceholders)), v.string())),
});

/** A template with the values that a person would type, and what only the generator needs. */
export type Source = Template & { fill: Record<number, string>; frontMatter?: Record<string, string> };

/** All templates in the order they are offered, each kind's `fu-new-…` last. Throws on a malformed file. */
export async function readTemplates(root: string): Promise<Source[]> {
  const folder = path.join(root, 'snippets');
  const files = await glob('*/*.md', { cwd: folder });
  const sources = await Promise.all(
    files.map(async (file) => readSource(file, await readFile(path.join(folder, file), 'utf8'))),
  );
  sources.sort((a, b) => rank(a) - rank(b) || a.prefix.localeCompare(b.prefix, 'en'));
  return [...kinds, undefined].flatMap((kind) => {
    const own = sources.filter((source) => source.kind === kind);
    return kind ? [...own, newFile(kind, own)] : own;
  });
}

/** The shortest prefix of a kind is its first template: the one to start from when unsure. */
const rank = (source: Source) => (source.prefix === `fu-${source.kind}` ? 0 : 1);

function readSource(file: string, text: string): Source {
  const [, frontMatter, body] = /^---\n(.*?\n)---\n(.*)$/s.exec(text) ?? [];
  if (frontMatter === undefined || body === undefined)
    throw new Error(`snippets/${file} has no front matter.`);
  try {
    stopsOf(body);
    const { fill, frontMatter: fields, kind, ...rest } = v.parse(header, parse(frontMatter));
    return {
      name: file.replace(/\.md$/, ''),
      ...rest,
      ...(kind && { kind }),
      body: body.trimEnd(),
      fill,
      ...(fields && { frontMatter: fields }),
    };
  } catch (error) {
    throw new Error(`snippets/${file}: ${error instanceof Error ? error.message : error}`, { cause: error });
  }
}

function newFile(kind: Kind, own: readonly Source[]): Source {
  const base = own.find((source) => source.prefix === `fu-${kind}`);
  if (!base?.frontMatter) throw new Error(`No template fu-${kind} with frontMatter in its header.`);
  const { lines, fill } = fieldStops(base.frontMatter);
  const body = ['---', `kind: ${kind}`, ...lines, '---', base.body].join('\n');
  return {
    name: `${kind}/new`,
    prefix: `fu-new-${kind}`,
    title: `New file: ${kindNames[kind].inText}`,
    description: `For an empty file: the facts about the interview, and ${kindNames[kind].inText} below.`,
    language: 'followup',
    kind,
    guidance: base.guidance,
    ...renumber(body, stopsOf(base.body), { ...base.fill, ...fill }),
  };
}

/** Fields of their own get numbers that no stop of the body has; `renumber` brings all into order. */
const firstField = 1000;

function fieldStops(fields: Record<string, string>) {
  const entries = Object.entries(fields);
  const lines = entries.map(([key, value], index) => {
    const stop = value.startsWith('$') ? value : `\${${firstField + index}:${fieldPlaceholders[key]}}`;
    // A subject often holds a colon, which YAML would take for another field.
    return key === 'subject' ? `${key}: "${stop}"` : `${key}: ${stop}`;
  });
  return { lines, fill: Object.fromEntries(entries.map(([, value], index) => [firstField + index, value])) };
}

/** Numbers the stops as they come; where the front matter repeats a stop of the body, it now defines it. */
function renumber(body: string, own: ReadonlyMap<number, Stop>, fill: Record<number, string>) {
  const segments = parseBody(body);
  const stops = segments.filter((segment) => typeof segment !== 'string');
  const order = [...new Set(stops.map((stop) => stop.number))];
  const defined = new Set<number>();
  const renamed = segments.map((segment): Segment => {
    if (typeof segment === 'string') return segment;
    const number = order.indexOf(segment.number) + 1;
    if (defined.has(number)) return { number };
    defined.add(number);
    return { ...own.get(segment.number), ...segment, number };
  });
  const values = order.flatMap((old, index) =>
    fill[old] === undefined ? [] : [[index + 1, fill[old]] as const],
  );
  return { body: renamed.map(writeSegment).join(''), fill: Object.fromEntries(values) };
}
