import { describe, expect, it } from 'vitest';
import { findDirectives, isSuppressed } from '../../server/src/core/document/directives.ts';
import { check, type Finding, ignoreFixes, parseDraft } from '../../server/src/core/index.ts';
import { at } from '../support/draft.ts';
import { applyFix } from '../support/fixture.ts';
import { defaultContext } from '../support/speller.ts';

const finding = (rule: string, start: number): Finding => ({
  rule,
  start,
  end: start + 1,
  severity: 'warning',
  message: 'x',
});

describe('a comment', () => {
  it.each([
    ['<!-- followup-disable-next-line -->', 'next-line', []],
    ['<!-- followup-disable-line spelling -->', 'line', ['spelling']],
    ['<!-- followup-disable-file spelling too-long -->', 'file', ['spelling', 'too-long']],
    ['<!--followup-disable-file spelling,too-long-->', 'file', ['spelling', 'too-long']],
    ['<!-- followup-disable-line spelling: it is Welsh -->', 'line', ['spelling']],
    ['<!-- followup-disable-line spelling -- it is Welsh -->', 'line', ['spelling']],
    ['<!-- followup-disable-line spelling – it is Welsh -->', 'line', ['spelling']],
    ['<!--\n  followup-disable-line\n  spelling\n-->', 'line', ['spelling']],
  ])('%j names its scope and rules', (text, scope, rules) => {
    expect(findDirectives(text)).toMatchObject([{ scope, rules, start: 0, end: text.length }]);
  });

  it.each([
    ['<!-- followup-disable -->'],
    ['<!-- followup-disable-lines -->'],
    ['<!-- followup-disable-line'],
    ['followup-disable-line'],
    ['<!-- please followup-disable-line -->'],
  ])('%j says nothing', (text) => expect(findDirectives(text)).toEqual([]));
});

describe('what it covers', () => {
  it.each([
    ['next-line', 'b'],
    ['line', 'a <!-- followup-disable-line -->'],
  ])('%s', (scope, covered) => {
    for (const lineBreak of ['\n', '\r\n', '\r']) {
      const text = `a <!-- followup-disable-${scope} -->${lineBreak}b${lineBreak}c`;
      expect(findDirectives(text).map(({ covers }) => at(text, covers))).toEqual([covered]);
    }
  });

  it('is the whole file, wherever it stands', () => {
    const text = 'a\nb\n<!-- followup-disable-file -->';
    expect(findDirectives(text)[0]?.covers).toEqual({ start: 0, end: text.length });
  });

  it('skips empty lines, and is only itself at the end of a file', () => {
    const text = '<!-- followup-disable-next-line -->\n\n\nb\n';
    expect(at(text, findDirectives(text)[0]?.covers)).toBe('b');
    const [last] = findDirectives('b\n<!-- followup-disable-next-line -->\n');
    expect(last?.covers.start).toBe(last?.start);
  });
});

describe('a finding is suppressed', () => {
  const text = 'one\n<!-- followup-disable-next-line spelling -->\ntwo\nthree';
  const directives = findDirectives(text);

  it('on the line and for the rule that are meant', () => {
    expect(isSuppressed(finding('spelling', text.indexOf('two')), directives)).toBe(true);
    expect(isSuppressed(finding('spelling', text.indexOf('two') + 2), directives)).toBe(true);
    expect(isSuppressed(finding('too-long', text.indexOf('two')), directives)).toBe(false);
    expect(isSuppressed(finding('spelling', 0), directives)).toBe(false);
    expect(isSuppressed(finding('spelling', text.indexOf('three')), directives)).toBe(false);
  });

  it('by a comment without rules, whatever its rule', () => {
    const all = findDirectives('two <!-- followup-disable-line -->\nthree');
    expect(isSuppressed(finding('too-long', 0), all)).toBe(true);
    expect(isSuppressed(finding('too-long', all[0]!.covers.end + 1), all)).toBe(false);
  });
});

it('a comment that is added leaves a byte order mark in front', () => {
  const text = '\uFEFFI am a team player.';
  const draft = parseDraft(text);
  const finding = check(draft, defaultContext).find(({ rule }) => rule === 'generic-phrase')!;
  const fixed = ignoreFixes(finding, draft).map((fix) => applyFix(text, fix));
  expect(fixed).toHaveLength(2);
  for (const one of fixed) expect(one.lastIndexOf('\uFEFF')).toBe(0);
});
