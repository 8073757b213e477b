import { describe, expect, it } from 'vitest';
import { type Finding, fixesFor, ignoreFixes, rules } from '../../server/src/core/index.ts';
import { checkText, preferredFix, problemsOf } from '../support/fixing.ts';
import { applyFix, type Fixture, inWords, parseFixture, readFixtures } from '../support/fixture.ts';

const fixtures = readFixtures();
const ids = rules.map(({ id }) => id);

/** Most fixtures are no whole letters, so what they lack is told in the folders alone that are about it. */
const aboutLacks = ['missing-part', 'subject-line'];
const isTold =
  (folder: string) =>
  ({ rule }: Finding) =>
    !aboutLacks.includes(rule) || folder === rule;

describe('findings and marks match one to one', () => {
  it.each(fixtures)('$name', (fixture) => {
    const { text, expected, folder } = fixture;
    const findings = checkText(text, fixture).findings.filter(isTold(folder));
    const lines = (ranges: readonly (Finding | Fixture['expected'][number])[]) =>
      ranges.map((range) => inWords(text, range)).sort();
    expect(lines(findings)).toEqual(lines(expected));
    for (const { says, ...place } of expected.filter((mark) => mark.says)) {
      const messages = findings
        .filter((finding) => inWords(text, finding) === inWords(text, place))
        .map((f) => f.message);
      expect(messages).toContainEqual(expect.stringContaining(says ?? ''));
    }
  });
});

const faulty = fixtures.filter(({ expected }) => expected.length > 0);

describe('every fix of every finding helps and harms nothing', () => {
  it.each(faulty)('$name', (fixture) => {
    const { draft, findings, context } = checkText(fixture.text, fixture);
    for (const finding of findings) {
      const fixes = fixesFor(finding, draft, context);
      expect(fixes.filter(({ preferred }) => preferred).length).toBeLessThanOrEqual(1);
      expect(new Set(fixes.map(({ title }) => title)).size).toBe(fixes.length);
      for (const fix of fixes) {
        expect(
          problemsOf(fix, finding, fixture),
          `${fix.title}, for ${inWords(fixture.text, finding)}`,
        ).toEqual([]);
      }
    }
  });
});

describe('a finding can be silenced', () => {
  it.each(faulty)('$name', (fixture) => {
    const { draft, findings } = checkText(fixture.text, fixture);
    for (const finding of findings) {
      const ways = ignoreFixes(finding, draft);
      expect(ways.length).toBeGreaterThan(0);
      for (const fix of ways) {
        const silenced = fix.title.endsWith('in this file') ? finding.rule : undefined;
        const { findings: left } = checkText(applyFix(fixture.text, fix), fixture);
        expect(left.length, fix.title).toBeLessThan(findings.length);
        expect(left.filter(({ rule }) => rule === silenced)).toEqual([]);
      }
    }
  });
});

describe('the preferred fix of the first finding writes what its .fixed.md holds', () => {
  it.each(fixtures.filter(({ fixed }) => fixed !== undefined))('$name', (fixture) => {
    const { text, fixed, folder } = fixture;
    const { draft, findings, context } = checkText(text, fixture);
    const [first] = findings.filter(isTold(folder));
    const fix = first && preferredFix(fixesFor(first, draft, context));
    expect(fix && applyFix(text, fix)).toBe(fixed);
  });
});

/** The messages of one workspace count as one. */
const unitOf = ({ name }: Fixture) => name.split(':')[0];
const units = [...new Set(fixtures.map(unitOf))].map((unit) =>
  fixtures.filter((fixture) => unitOf(fixture) === unit),
);

describe('a rule has fixtures', () => {
  it.each(rules)('$id', ({ id, fixes }) => {
    const own = units.filter(([one]) => one!.folder === id);
    const marks = (unit: Fixture[]) => unit.flatMap(({ expected }) => expected);
    const bad = own.filter((unit) => marks(unit).some(({ rule }) => rule === id));
    const clean = own.filter((unit) => marks(unit).length === 0);
    expect(bad.length, 'with a finding').toBeGreaterThanOrEqual(6);
    expect(clean.length, 'without any').toBeGreaterThanOrEqual(bad.length);
    expect(bad.length + clean.length, 'of either sort').toBe(own.length);
    if (fixes)
      expect(bad.flat().filter(({ fixed }) => fixed !== undefined).length, 'fixed').toBeGreaterThanOrEqual(2);
  });

  it('and every mark names a rule', () => {
    expect(ids).toEqual(
      expect.arrayContaining(fixtures.flatMap(({ expected }) => expected.map(({ rule }) => rule))),
    );
  });
});

describe('marks', () => {
  it('are read in column 0, over several lines, without width and with part of a message', () => {
    const source = 'One two\n^^^ a: why\n   | b\n    ^^^> c\nthree\n^< c\n  | d';
    expect(parseFixture(source)).toEqual({
      text: 'One two\nthree',
      expected: [
        { start: 0, end: 3, rule: 'a', says: 'why' },
        { start: 3, end: 3, rule: 'b' },
        { start: 4, end: 9, rule: 'c' },
        { start: 10, end: 10, rule: 'd' },
      ],
    });
  });

  it.each(['^^ a\n', 'One\n^^a\n', 'One\n^> a\n', 'One\n^< a\n'])(
    'are refused where they mark nothing: %j',
    (source) => {
      expect(() => parseFixture(source)).toThrow();
    },
  );
});
