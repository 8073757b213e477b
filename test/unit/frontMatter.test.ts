import { describe, expect, it } from 'vitest';
import { parseFrontMatter } from '../../server/src/core/document/frontMatter.ts';
import { at, withFrontMatter } from '../support/draft.ts';

/** Values by key. */
function values(text: string): Record<string, unknown> {
  return Object.fromEntries([...parseFrontMatter(text).fields].map(([key, { value }]) => [key, value]));
}

/** Keys and values as they stand in the text. */
function written(text: string): [string | undefined, string | undefined][] {
  return [...parseFrontMatter(text).fields.values()].map(({ key, range }) => [
    at(text, key),
    at(text, range),
  ]);
}

describe('a block at the top', () => {
  it.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
  ])('is read with its places (%s)', (_, lineBreak) => {
    const text = withFrontMatter('kind: thank-you\nto:  "Dana Cole" # the boss', 'Dear Dana,\n', lineBreak);
    const { range, content, present, closed, errors } = parseFrontMatter(text);
    expect(text.slice(range.end)).toBe(`Dear Dana,${lineBreak}`);
    expect(at(text, content)).toBe(`kind: thank-you${lineBreak}to:  "Dana Cole" # the boss${lineBreak}`);
    expect({ present, closed, errors }).toEqual({ present: true, closed: true, errors: [] });
    expect(values(text)).toEqual({ kind: 'thank-you', to: 'Dana Cole' });
    expect(written(text)).toEqual([
      ['kind', 'thank-you'],
      ['to', '"Dana Cole"'],
    ]);
  });

  it('may follow a byte order mark', () => {
    const text = `\uFEFF${withFrontMatter('to: Dana')}`;
    expect(written(text)).toEqual([['to', 'Dana']]);
    expect(text.slice(parseFrontMatter(text).range.end)).toBe('Dear Dana,\n');
  });

  it.each([
    ['dots', '---\nto: Dana\n...\nDear'],
    ['spaces behind the fences', '---  \nto: Dana\n--- \nDear'],
    ['the end of the file', '---\nto: Dana\n---'],
  ])('may end with %s', (_, text) => {
    expect(parseFrontMatter(text).closed).toBe(true);
    expect(values(text)).toEqual({ to: 'Dana' });
  });

  it.each([
    ['an empty file', ''],
    ['plain text', 'Dear Dana,\n'],
    ['four dashes', '----\nto: Dana\n---\n'],
    ['a rule further down', 'Dear Dana,\n---\nto: Dana\n---\n'],
  ])('is not there in %s', (_, text) => {
    expect(parseFrontMatter(text)).toMatchObject({
      present: false,
      closed: true,
      range: { start: 0, end: 0 },
    });
  });

  it.each(['---\n---\n', '---\n\n---\n', '---\n# nothing yet\n---\n'])('may be empty: %j', (text) => {
    expect(parseFrontMatter(text)).toMatchObject({ present: true, closed: true, errors: [] });
    expect(values(text)).toEqual({});
  });

  it('without an end stops at the first empty line', () => {
    const text = '---\nto: Dana\nkind: thank-you\n\nDear Dana,\n';
    expect(parseFrontMatter(text).closed).toBe(false);
    expect(text.slice(parseFrontMatter(text).range.end)).toBe('\nDear Dana,\n');
    expect(values(text)).toEqual({ to: 'Dana', kind: 'thank-you' });
  });
});

describe('values', () => {
  it.each([
    ['an empty value', 'sent:', { sent: null }],
    ['a number', 'round: 2', { round: 2 }],
    ['a date stays text', 'date: 2026-11-18', { date: '2026-11-18' }],
    ['words that YAML 1.1 took for truth', 'to: No', { to: 'No' }],
    ['a list', 'topics:\n  - kilns\n  - glazes', { topics: ['kilns', 'glazes'] }],
    ['a list in brackets', 'topics: [kilns, glazes]', { topics: ['kilns', 'glazes'] }],
    [
      'lines of a list with a colon',
      'topics:\n  - Dana: moving billing',
      { topics: ['Dana: moving billing'] },
    ],
    ['topics by person', 'topics:\n  Dana: kilns\n  Tom:', { topics: ['Dana: kilns', 'Tom: '] }],
    ['lines with two colons', 'topics:\n  - Dana: note: calm', { topics: ['Dana: note: calm'] }],
    ['an alias', 'a: &a [x]\nb: *a', { a: ['x'], b: ['x'] }],
    ['an alias of lines', 'a: &a\n  - Dana: x\nliked: *a', { a: [{ Dana: 'x' }], liked: ['Dana: x'] }],
    ['an alias of itself', 'a: &a [*a]', { a: null }],
    ['a lone CR between lines', 'to: Dana\rkind: letter', { to: 'Dana', kind: 'letter' }],
    [
      'a colon in a block of text',
      'culture: |\n  Dana: note: calm\nto: Dana',
      { culture: 'Dana: note: calm\n', to: 'Dana' },
    ],
    ['braces over several lines', '{ kind: a,\n  to: b, cc: c }', { kind: 'a', to: 'b', cc: 'c' }],
    ['a text of several lines', 'culture: |\n  calm\n  kind', { culture: 'calm\nkind\n' }],
    [
      'people',
      'interviewers:\n  - name: Dana Cole\n    relation: peer',
      { interviewers: [{ name: 'Dana Cole', relation: 'peer' }] },
    ],
  ])('%s', (_, source, expected) => expect(values(withFrontMatter(source))).toEqual(expected));

  it('an empty one stands behind its key', () => {
    const text = withFrontMatter('sent:\nto: Dana');
    const { key, range } = parseFrontMatter(text).fields.get('sent')!;
    expect(at(text, key)).toBe('sent');
    expect(range.start).toBe(range.end);
    expect(text.slice(key.end, range.end)).toMatch(/^:?$/);
  });

  it.each([
    ['subject: Re: Tuesday', 'Re: Tuesday'],
    ['subject: Re: Tuesday: the kiln', 'Re: Tuesday: the kiln'],
    ['subject: Tuesday:', 'Tuesday:'],
    ['subject: Re: Tuesday # what I say', 'Re: Tuesday'],
  ])('%s needs no quotes', (source, value) => {
    const text = withFrontMatter(source);
    const { fields, errors } = parseFrontMatter(text);
    expect(fields.get('subject')?.value).toBe(value);
    expect(at(text, fields.get('subject')?.range)).toBe(value);
    expect(errors).toEqual([]);
  });

  it('may have quotes around a colon', () => {
    const { fields } = parseFrontMatter(withFrontMatter("subject: 'Re: Tuesday'"));
    expect(fields.get('subject')?.value).toBe('Re: Tuesday');
  });
});

describe('a colon without quotes', () => {
  it('may stand inside of a list', () => {
    const text = withFrontMatter('interviewers:\n  - name: Dana\n    title: Head: Ops');
    const { fields } = parseFrontMatter(text);
    expect(fields.get('interviewers')?.value).toEqual([{ name: 'Dana', title: 'Head: Ops' }]);
  });

  it('may stand beside a block of text or quotes that have some', () => {
    const text = withFrontMatter('culture: |\n  Dana: note: calm\nto: "a: b: c"\nsubject: Re: x');
    const { fields } = parseFrontMatter(text);
    expect(fields.get('culture')?.value).toBe('Dana: note: calm\n');
    expect(fields.get('to')?.value).toBe('a: b: c');
    expect(fields.get('subject')?.value).toBe('Re: x');
  });
});

describe('broken or hostile blocks', () => {
  it.each([
    ['a quote that is not closed', 'to: "Dana'],
    ['a bracket that is not closed', 'topics: [kilns'],
    ['a tab as indent', 'topics:\n\t- kilns'],
    ['a key twice', 'to: Dana\nto: Tom'],
  ])('%s is an error inside the text', (_, source) => {
    const text = withFrontMatter(source);
    const { errors } = parseFrontMatter(text);
    expect(errors).not.toEqual([]);
    for (const { start, end } of errors) {
      expect(start).toBeGreaterThanOrEqual(4);
      expect(end).toBeLessThanOrEqual(text.length);
    }
  });

  it.each(['just words', '- a\n- list', '{', '[', '!!binary x', '%TAG ! x', '*alias', '\u0000'])(
    '%j has no fields',
    (source) => {
      const { present, closed, fields } = parseFrontMatter(withFrontMatter(source));
      expect({ present, closed, size: fields.size }).toEqual({ present: true, closed: true, size: 0 });
    },
  );

  it('aliases that multiply are not followed', () => {
    const levels = Array.from({ length: 12 }, (_, n) => `a${n + 1}: &a${n + 1} [${`*a${n},`.repeat(9)}]`);
    const { fields } = parseFrontMatter(withFrontMatter(['a0: &a0 [x, x]', ...levels].join('\n')));
    expect(JSON.stringify(fields.get('a12')?.value ?? null).length).toBeLessThan(1000);
  });

  it('a megabyte is not parsed but named', () => {
    const text = withFrontMatter('key: value\n'.repeat(100_000));
    const { fields, errors, closed } = parseFrontMatter(text);
    expect(closed).toBe(true);
    expect(fields.size).toBe(0);
    expect(errors).toEqual([{ start: 0, end: 3, message: 'it is far too long' }]);
  });

  it('names of object members are keys like any other', () => {
    const text = withFrontMatter('__proto__: a\nconstructor: b\ntoString: c');
    expect(written(text).map(([key]) => key)).toEqual(['__proto__', 'constructor', 'toString']);
  });
});
