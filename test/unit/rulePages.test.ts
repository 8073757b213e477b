import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import { fieldTypes } from '../../server/src/core/document/fields.ts';
import { type CheckContext, check, parseDraft, resolveSettings, rules } from '../../server/src/core/index.ts';
import { inWords } from '../support/fixture.ts';
import { defaultContext } from '../support/speller.ts';
import { contextIn, draftsOf, parseWorkspace } from '../support/workspaceText.ts';

const docs = path.resolve(import.meta.dirname, '../../docs');
const pages = rules.map((rule) => ({ ...rule, file: path.join(docs, 'rules', `${rule.id}.md`) }));

/** The sections of a page, in the order in which somebody who has just met a finding wants to know. */
const sections = [
  'What it says',
  'Why',
  'Examples',
  'Options',
  'When to turn it off',
  'How it works, and what it cannot see',
];

type Node = ReturnType<typeof fromMarkdown> | ReturnType<typeof fromMarkdown>['children'][number];
type Block<Type> = Extract<Node, { type: Type }>;

const read = (file: string) => fromMarkdown(readFileSync(file, 'utf8'));

/** All nodes of one type, in the order of the text. */
function nodesOf<Type extends string>(node: Node, type: Type): Block<Type>[] {
  const below = 'children' in node ? node.children.flatMap((child) => nodesOf(child as Node, type)) : [];
  return node.type === type ? [node as Block<Type>, ...below] : below;
}

/** The fenced blocks of one language. */
function blocksOf(tree: Node, language: string): string[] {
  return nodesOf(tree, 'code').flatMap(({ lang, value }) => (lang === language ? [value] : []));
}

function headingsOf(tree: Node): { depth: number; text: string }[] {
  return nodesOf(tree, 'heading').map(({ depth, children }) => ({
    depth,
    text: children.map((child) => ('value' in child ? child.value : '')).join(''),
  }));
}

/** Examples are short: what they lack as whole letters is told on the page that is about it. */
function findingsIn(text: string, page?: string): { rule: string; words: string }[] {
  const workspace = parseWorkspace(text);
  if (!workspace) return tell(text, defaultContext, page);
  return draftsOf(workspace).flatMap((path) =>
    tell(workspace.files[path]!, contextIn(workspace, path), page),
  );
}

function tell(text: string, context: CheckContext, page?: string): { rule: string; words: string }[] {
  return check(parseDraft(text), context)
    .filter(({ rule }) => rule === page || (rule !== 'missing-part' && rule !== 'subject-line'))
    .map((finding) => ({ rule: finding.rule, words: inWords(text, finding) }));
}

describe('the page of a rule', () => {
  it.each(pages)('$id has its sections and examples that are true', ({ id, title, file }) => {
    const tree = read(file);
    const headings = headingsOf(tree);
    expect(headings.filter(({ depth }) => depth === 1)).toEqual([{ depth: 1, text: `${title} (${id})` }]);
    expect(headings.filter(({ depth }) => depth === 2).map(({ text }) => text)).toEqual(sections);
    const bad = blocksOf(tree, 'followup-bad');
    const good = blocksOf(tree, 'followup-good');
    expect(Math.min(bad.length, good.length)).toBeGreaterThanOrEqual(2);
    for (const text of bad)
      expect(new Set(findingsIn(text, id).map(({ rule }) => rule)), text).toEqual(new Set([id]));
    for (const text of good) expect(findingsIn(text, id), text).toEqual([]);
  });

  it.each(pages)('$id shows settings that exist', ({ id, file }) => {
    const blocks = blocksOf(read(file), 'json');
    expect(blocks.length).toBeGreaterThan(0);
    for (const block of blocks) {
      const written = Object.entries(JSON.parse(block) as Record<string, unknown>);
      const options = written.map(([key, value]) => [key.replace(`followup.rules.${id}.`, ''), value]);
      expect(resolveSettings({ rules: { [id]: Object.fromEntries(options) } }).problems).toEqual([]);
    }
  });

  it.each(pages)('$id shows a comment that silences it', ({ id, file }) => {
    const [example] = blocksOf(read(file), 'markdown');
    expect(parseDraft(example ?? '').directives.map(({ rules: named }) => named)).toEqual([[id]]);
  });
});

describe('the page about drafts', () => {
  const file = path.join(docs, 'writing-drafts.md');

  it('shows one without findings', () => {
    const [example] = blocksOf(read(file), 'followup-good');
    expect(example).toContain('Dear ');
    expect(findingsIn(example ?? '')).toEqual([]);
  });

  it('explains every key and every choice', () => {
    const explained = [...readFileSync(file, 'utf8').matchAll(/`([\w-]+)`/g)].map(([, word]) => word);
    const choices = Object.values(fieldTypes).flatMap(({ choices = [] }) => choices);
    expect(explained).toEqual(expect.arrayContaining([...Object.keys(fieldTypes), ...choices]));
  });
});

describe('links', () => {
  const files = readdirSync(docs, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.md'),
  );

  it.each(files.sort())('of docs/%s lead somewhere', (file) => {
    const links = nodesOf(read(path.join(docs, file)), 'link').map(({ url }) => url);
    const urls = links.filter((url) => !url.startsWith('https://'));
    expect(urls.filter((url) => !leadsSomewhere(path.join(docs, file), url))).toEqual([]);
  });

  it('can be broken', () => {
    const from = path.join(docs, 'rules/README.md');
    expect(leadsSomewhere(from, '../guidance.md#t8')).toBe(true);
    expect(leadsSomewhere(from, '../guidance.md#t99')).toBe(false);
    expect(leadsSomewhere(from, 'no-such-rule.md')).toBe(false);
  });
});

/** True where the file exists and has the heading or anchor that stands behind the `#`. */
function leadsSomewhere(from: string, url: string): boolean {
  const [target = '', anchor] = url.split('#');
  const file = target ? path.resolve(path.dirname(from), decodeURIComponent(target)) : from;
  if (!existsSync(file) || anchor === undefined) return existsSync(file);
  const slugs = headingsOf(read(file)).map(({ text }) => slugOf(text));
  return slugs.includes(anchor) || readFileSync(file, 'utf8').includes(`<a id="${anchor}">`);
}

/** As GitHub and VS Code make them. */
function slugOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');
}
