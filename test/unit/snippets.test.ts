import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { generateSnippets } from '../../scripts/generate/snippets.ts';
import { readTemplates, type Source } from '../../scripts/generate/templates.ts';
import { fieldTypes } from '../../server/src/core/document/fields.ts';
import { guidance } from '../../server/src/core/guidance.ts';
import { check, parseDraft, resolveSettings, templates } from '../../server/src/core/index.ts';
import { kinds } from '../../server/src/core/kinds.ts';
import { stopsOf } from '../../server/src/core/templates/body.ts';
import { fillBody } from '../../server/src/core/templates/index.ts';
import { speller } from '../support/speller.ts';

const root = path.resolve(import.meta.dirname, '../..');
const sources = await readTemplates(root);
const messages = sources.filter(({ language }) => language === 'followup');
const notes = sources.filter(({ language }) => language === 'interview-notes');
const files = await generateSnippets(root);

const { settings } = resolveSettings(null);

/** What checking a text finds, in words that explain a failure. */
function findingsIn(text: string): string[] {
  const draft = parseDraft(text);
  return check(draft, { settings, speller }).map(
    ({ rule, message, start, end }) => `${rule} at “${text.slice(start, end)}”: ${message}`,
  );
}

/** The message of a person who fills every stop: one for each alternative of each choice. */
function filledBodies({ body, fill }: Source): string[] {
  const choices = [...stopsOf(body).values()].flatMap(({ number, choices = [] }) =>
    choices.map((choice) => ({ [number]: choice })),
  );
  return [{}, ...choices].map((choice) => fillBody(body, { ...fill, ...choice }));
}

const withKind = ({ kind }: Source, text: string) =>
  text.startsWith('---\n') ? text : `---\nkind: ${kind}\nsubject: The ward on Thursday\n---\n${text}`;

describe('every template', () => {
  it.each(sources)('$prefix is well formed', ({ body, fill, guidance: rows }) => {
    const stops = [...stopsOf(body).values()];
    expect(stops.map(({ number }) => number)).toEqual(stops.map((_, index) => index + 1));
    for (const { number, placeholder, choices } of stops) {
      expect(placeholder ?? choices, `stop ${number} says what to write`).toBeTruthy();
    }
    const free = stops.filter(({ choices }) => !choices).map(({ number }) => number);
    expect(Object.keys(fill).map(Number)).toEqual(free);
    expect(Object.values(fill).every((value) => value.trim() !== '')).toBe(true);
    expect(Object.keys(guidance)).toEqual(expect.arrayContaining([...rows]));
  });
});

describe('a person who fills every stop has a message without findings', () => {
  it.each(messages)('$prefix', (source) => {
    for (const text of filledBodies(source)) {
      // Taken for another kind, it may lack what that has.
      const isLack = (finding: string) => finding.startsWith('missing-part');
      expect(
        findingsIn(text).filter((finding) => !isLack(finding)),
        text,
      ).toEqual([]);
      expect(findingsIn(withKind(source, text)), text).toEqual([]);
      expect(parseDraft(withKind(source, text)).kind).toEqual({ value: source.kind, guessed: false });
    }
  });

  it('and one who fills nothing still has findings to see: the test above can fail', () => {
    const long = Array(40).fill('I am a team player and would like to know the salary.').join(' ');
    expect(findingsIn(`Dear Ms Okafor,\n\n${long}\n`)).not.toEqual([]);
  });

  it.each(messages.filter(({ kind }) => kind === 'linkedin-invite'))(
    '$prefix fits into 300 characters',
    (source) => {
      for (const text of filledBodies(source)) {
        expect(text.replace(/^---\n.*?\n---\n/s, '').length).toBeLessThanOrEqual(300);
      }
    },
  );

  it.each(notes)('$prefix', (source) => {
    for (const text of filledBodies(source)) {
      const [, frontMatter = '', body] = /^---\n(.*?\n)---\n(.*)$/s.exec(text) ?? [];
      const fields = parse(frontMatter) as Record<string, unknown>;
      expect(Object.keys(fieldTypes)).toEqual(expect.arrayContaining(Object.keys(fields)));
      expect(fields.outcome).toBe('waiting');
      expect(fieldTypes.channel?.choices).toContain(fields.channel);
      expect(body?.match(/^## .+$/gm)).toEqual(
        ['Discussed', 'They liked', 'Concerns', 'Ideas', 'Culture'].map((title) => `## ${title}`),
      );
    }
  });
});

describe('the templates together', () => {
  it('have a prefix, a title and a name each', () => {
    for (const key of ['prefix', 'title', 'name'] as const) {
      expect(new Set(sources.map((source) => source[key])).size).toBe(sources.length);
    }
  });

  it('hold several variants and a new file for every kind', () => {
    for (const kind of kinds) {
      const own = messages.filter((source) => source.kind === kind);
      expect(own.map(({ prefix }) => prefix)).toContain(`fu-new-${kind}`);
      expect(own.length, kind).toBeGreaterThanOrEqual(4);
    }
    expect(notes.length).toBeGreaterThanOrEqual(3);
  });

  it('all stand in the generated files', () => {
    for (const { title, prefix, language, body } of sources) {
      const snippets = JSON.parse(files.get(`snippets/${language}.code-snippets`) ?? '{}');
      expect(snippets[title]).toMatchObject({ prefix, body: body.split('\n') });
    }
    expect(templates.map(({ name }) => name)).toEqual(sources.map(({ name }) => name));
    expect(templates).toEqual(JSON.parse(files.get('server/src/core/templates/templates.json') ?? '[]'));
  });
});

describe('a new file', () => {
  it('asks for the facts first and repeats them in the message', () => {
    const source = messages.find(({ prefix }) => prefix === 'fu-new-status-check');
    const text = fillBody(source?.body ?? '', source?.fill ?? {});
    expect(text).toMatch(/^---\nkind: status-check\nto: Mr Haddad\ncompany: Castle Street Chambers\n/);
    expect(text).toContain('role: family solicitor\ndate: 2026-11-10T10:00\ndecision: 2026-11-20\n');
    expect(text).toContain('---\nDear Mr Haddad,\n');
    expect(text).toContain('join you as family solicitor.');
  });
});
