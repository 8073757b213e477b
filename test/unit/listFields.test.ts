import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FieldValue } from '../../server/src/core/document/fieldWays.ts';
import { parseNotes, setField } from '../../server/src/core/index.ts';
import { sensibleDraft } from '../support/arbitraries.ts';
import { withFrontMatter } from '../support/draft.ts';
import { applyFix } from '../support/fixture.ts';
import { runs } from '../support/properties.ts';

/** The text after setting `skipped`; throws where that is refused. */
function changed(text: string, value: FieldValue, key = 'skipped'): string {
  const result = setField(parseNotes(text), key, value);
  if ('problem' in result) throw new Error(result.problem);
  return applyFix(text, { title: '', edits: result.edits });
}

const [first, second] = ['thank-you to Dana Cole', 'status-check'];
const around = (lines: string, lineBreak: string) =>
  withFrontMatter(
    `# mine\ncompany: Acme\n${lines}decision: 2026-11-27 # they said\n`,
    'Dear Dana,\n',
    lineBreak,
  );

describe('a list changes by one item and keeps the rest', () => {
  it.each<[string, string, FieldValue, string]>([
    ['one more', 'skipped:\n  - a # why\n', ['a', first], `skipped:\n  - a # why\n  - ${first}\n`],
    ['one more without an indent', 'skipped:\n- a\n', ['a', first], `skipped:\n- a\n- ${first}\n`],
    ['one less, the first', 'skipped:\n  - a # why\n  - b\n', ['b'], 'skipped:\n  - b\n'],
    ['one less, the last', 'skipped:\n  - a\n  # why\n  - b\n', ['a'], 'skipped:\n  - a\n  # why\n'],
    [
      'another one',
      'skipped:\n  - a # why\n  - b\n',
      [second, 'b'],
      `skipped:\n  - ${second} # why\n  - b\n`,
    ],
    ['none', 'skipped:\n  - a\n', [], ''],
    ['none, of a line', 'skipped: a # why\n', undefined, ''],
    ['a line becomes a list', 'skipped: a\n', ['a', first], `skipped: ["a", "${first}"]\n`],
    ['in brackets', 'skipped: [a]\n', ['a', first], `skipped: ["a", "${first}"]\n`],
    ['what YAML would misread', 'skipped:\n  - a\n', ['a', 'to: Dana'], 'skipped:\n  - a\n  - "to: Dana"\n'],
  ])('%s', (_, before, value, after) => {
    for (const lineBreak of ['\n', '\r\n']) {
      expect(changed(around(before, lineBreak), value)).toBe(around(after, lineBreak));
    }
  });

  it('a list that is new goes to the end', () => {
    const text = withFrontMatter('company: Acme');
    expect(changed(text, [first])).toBe(withFrontMatter(`company: Acme\nskipped:\n  - ${first}`));
    expect(changed(withFrontMatter('{company: Acme}'), [first])).toBe(
      withFrontMatter(`{company: Acme, skipped: ["${first}"]}`),
    );
    expect(changed('Dear Dana,\n', [first])).toBe(withFrontMatter(`skipped:\n  - ${first}`));
  });
});

describe('a key goes without a trace', () => {
  it.each([
    ['sent: 2026-11-19 # by post\n', ''],
    ['sent:\n', ''],
    ['sent: |\n  a\n  b\n', ''],
    ["'sent': no\n", ''],
  ])('%j', (before, after) => {
    expect(changed(around(before, '\n'), undefined, 'sent')).toBe(around(after, '\n'));
  });

  it.each([
    ['{kind: thank-you, sent: no}', '{kind: thank-you}'],
    ['{sent: no, kind: thank-you}', '{kind: thank-you}'],
    ['{sent: no}', ''],
  ])('%s', (before, after) => {
    expect(changed(withFrontMatter(before), undefined, 'sent')).toBe(withFrontMatter(after));
  });

  it('and is not missed where it was not there', () => {
    expect(setField(parseNotes('Dear Dana,\n'), 'sent', undefined)).toEqual({ edits: [] });
    expect(setField(parseNotes(withFrontMatter('to: Dana')), 'sent', undefined)).toEqual({ edits: [] });
  });
});

describe('of any front matter', { timeout: 120_000 }, () => {
  const item = fc.oneof(
    fc.constantFrom(first, second, 'a: b', '- x', '"', "it's", '#1', '[x]', '😀', 'true', '12'),
    fc.string({ minLength: 1, maxLength: 12 }).filter((text) => text.trim() === text && !/[\r\n]/.test(text)),
  );
  const values = (text: string) =>
    [...parseNotes(text).frontMatter.fields].map(([key, { value }]) => [key, value] as const);

  it('what is set is read back, what is taken back leaves the file as it was', () => {
    fc.assert(
      fc.property(sensibleDraft, fc.array(item, { minLength: 1, maxLength: 3 }), (text, items) => {
        const before = values(text);
        const marked = changed(text, items);
        expect(values(marked)).toEqual([...before, ['skipped', items]]);
        expect(changed(marked, undefined)).toBe(text);
      }),
      { numRuns: runs(300) },
    );
  });

  it('items come and go one by one', () => {
    fc.assert(
      fc.property(
        sensibleDraft,
        fc.uniqueArray(item, { minLength: 2, maxLength: 4 }),
        fc.nat(3),
        (text, items, at) => {
          let grown = text;
          for (let count = 1; count <= items.length; count++) grown = changed(grown, items.slice(0, count));
          expect(new Map(values(grown)).get('skipped')).toEqual(items);
          const left = items.toSpliced(at % items.length, 1);
          expect(new Map(values(changed(grown, left))).get('skipped')).toEqual(left);
        },
      ),
      { numRuns: runs(200) },
    );
  });
});
