import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  check,
  type Finding,
  fixesFor,
  ignoreFixes,
  parseDraft,
  type Range,
  setField,
} from '../../server/src/core/index.ts';
import { anyText, letterText, sensibleDraft } from '../support/arbitraries.ts';
import { applyFix } from '../support/fixture.ts';
import { runs, timesAsMany } from '../support/properties.ts';
import { defaultContext } from '../support/speller.ts';

const forAll = <T>(arbitrary: fc.Arbitrary<T>, numRuns: number, holds: (value: T) => void) =>
  fc.assert(fc.property(arbitrary, holds), { numRuns: runs(numRuns) });
const findingsIn = (text: string) => check(parseDraft(text), defaultContext);

function expectInside(text: string, { start, end }: Range, what: string): void {
  expect(start, what).toBeGreaterThanOrEqual(0);
  expect(end, what).toBeGreaterThanOrEqual(start);
  expect(text.length, what).toBeGreaterThanOrEqual(end);
}

// Hundreds of texts take a while on a busy machine.
const patience = { timeout: 120_000 * timesAsMany };

describe('any text', patience, () => {
  it('is read: what is left of it stands where it stood', () => {
    forAll(anyText, 600, (text) => {
      const { prose } = parseDraft(text);
      expect(prose.text).toHaveLength(text.length);
      for (let at = 0; at < text.length; at++)
        if (prose.text[at] !== text[at]) expect(prose.text[at]).toBe(' ');
    });
  });

  it('has its parts inside of it, in order', () => {
    forAll(anyText, 600, (text) => {
      const { frontMatter, subject, email } = parseDraft(text);
      const { greeting, body, closing, signature, postscript, sentences } = email;
      const fields = [...frontMatter.fields.values()].flatMap(({ key, range }) => [key, range]);
      const parts = {
        range: frontMatter.range,
        subject,
        greeting,
        name: greeting?.name,
        body,
        closing,
        signature,
        postscript,
      };
      for (const [what, part] of [...Object.entries(parts), ...fields.entries()])
        if (part) expectInside(text, part, `${what}`);
      const order = [
        greeting?.start,
        greeting?.end,
        body.start,
        body.end,
        closing?.start,
        closing?.end,
        signature?.start,
        postscript?.start,
      ];
      const known = order.filter((place) => place !== undefined);
      expect(known).toEqual([...known].sort((a, b) => a - b));
      for (const { start, end, words } of sentences) {
        const place = postscript && start >= postscript.start ? postscript : body;
        expect(start).toBeGreaterThanOrEqual(place.start);
        expect(end).toBeLessThanOrEqual(place.end);
        for (const word of words) expect(text.slice(word.start, word.end)).toBe(word.text);
      }
    });
  });

  it('has findings inside of it that cut no character in two', () => {
    forAll(anyText, 300, (text) => {
      for (const finding of findingsIn(text)) {
        expectInside(text, finding, finding.rule);
        expect(finding.message).not.toMatch(/[\r\n]/);
        for (const place of [finding.start, finding.end]) {
          expect(text.slice(Math.max(0, place - 1), place + 1)).not.toMatch(
            /^[\ud800-\udbff][\udc00-\udfff]$/,
          );
        }
      }
    });
  });

  it('has fixes that apply, change it and leave what can be read', () => {
    forAll(fc.oneof(anyText, letterText), 80, (text) => {
      const draft = parseDraft(text);
      for (const finding of check(draft, defaultContext)) {
        const fixes = [...fixesFor(finding, draft, defaultContext), ...ignoreFixes(finding, draft)];
        expect(fixes.filter(({ preferred }) => preferred).length).toBeLessThanOrEqual(1);
        for (const fix of fixes) {
          const fixed = applyFix(text, fix);
          expect(fixed).not.toBe(text);
          expect(parseDraft(fixed).prose.text).toHaveLength(fixed.length);
        }
      }
    });
  });
});

describe('a letter', patience, () => {
  it('has the same findings with either line break', () => {
    const named = (text: string) =>
      findingsIn(text).map(({ rule, start, end }) => [rule, text.slice(start, end).replace(/\s+/g, ' ')]);
    forAll(letterText, 100, (text) => {
      const unix = text.replaceAll('\r\n', '\n');
      expect(named(unix.replaceAll('\n', '\r\n'))).toEqual(named(unix));
    });
  });

  it('loses a finding, and others of its rule on this line or in this file only, where it is ignored', () => {
    forAll(letterText, 70, (text) => {
      const draft = parseDraft(text);
      const findings = check(draft, defaultContext);
      for (const finding of findings) {
        for (const fix of ignoreFixes(finding, draft)) {
          const { start: at, newText } = fix.edits[0]!;
          const moved = (one: Finding) =>
            `${one.rule} ${one.start < at ? one.start : one.start + newText.length}`;
          const left = findingsIn(applyFix(text, fix)).map(({ rule, start }) => `${rule} ${start}`);
          expect(left).not.toContain(moved(finding));
          const others = findings.filter(({ rule }) => rule !== finding.rule).map(moved);
          expect(left.filter((one) => !one.startsWith(`${finding.rule} `))).toEqual(others);
        }
      }
    });
  });
});

describe('a draft marked as sent', patience, () => {
  it('says so and has changed nothing else', () => {
    const at = '2026-11-19T09:12';
    forAll(sensibleDraft, 400, (text) => {
      const before = parseDraft(text);
      const result = setField(before, 'sent', at);
      if ('problem' in result) throw new Error(result.problem);
      const marked = applyFix(text, { title: 'Mark as sent', edits: result.edits });
      const after = parseDraft(marked);
      expect(after.frontMatter.fields.get('sent')?.value).toBe(at);
      const others = ({ frontMatter }: typeof before) =>
        [...frontMatter.fields].filter(([key]) => key !== 'sent').map(([key, { value }]) => [key, value]);
      expect(others(after)).toEqual(others(before));
      const linesOf = (all: string) =>
        all.split(/\r\n|\r|\n/).filter((line) => !/^(?:sent:| {2}(?:- a|2026.*)$)/.test(line));
      expect(linesOf(marked)).toEqual(linesOf(text));
      expect(marked.replaceAll('\r\n', '').includes('\n')).toBe(text.replaceAll('\r\n', '').includes('\n'));
    });
  });
});
