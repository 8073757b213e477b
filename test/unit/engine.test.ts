import { describe, expect, it } from 'vitest';
import { check, fixesFor, parseDraft, resolveSettings, rules } from '../../server/src/core/index.ts';
import { letter, withFrontMatter } from '../support/draft.ts';
import { defaultContext, speller } from '../support/speller.ts';

const text = withFrontMatter(
  'flavour: salt',
  letter('I recieve clay as a team player. I am a hard worker. What is the salary?'),
);
const draft = parseDraft(text);
const with_ = (settings: object) => ({
  ...defaultContext,
  settings: resolveSettings({ rules: settings }).settings,
});
const rulesIn = (context = defaultContext, of = draft) => check(of, context).map(({ rule }) => rule);

it('findings come in the order of the text, the longer one first', () => {
  const findings = check(draft, defaultContext);
  const sorted = [...findings].sort((a, b) => a.start - b.start || b.end - a.end);
  expect(new Set(findings.map(({ rule }) => rule)).size).toBeGreaterThan(3);
  expect(findings).toEqual(sorted);
});

describe('settings', () => {
  it('turn a rule off', () => {
    expect(rulesIn()).toContain('spelling');
    expect(rulesIn(with_({ spelling: { severity: 'off' } }))).toEqual(
      rulesIn().filter((rule) => rule !== 'spelling'),
    );
  });

  it.each(['hint', 'information', 'warning', 'error'] as const)('set a severity: %s', (severity) => {
    const findings = check(draft, with_({ spelling: { severity } }));
    expect(findings.find(({ rule }) => rule === 'spelling')?.severity).toBe(severity);
    expect(
      findings.filter(({ rule }) => rule !== 'spelling').map(({ rule, severity: own }) => [rule, own]),
    ).toEqual(
      check(draft, defaultContext)
        .filter(({ rule }) => rule !== 'spelling')
        .map(({ rule, severity: own }) => [rule, own]),
    );
  });

  it('set options', () => {
    expect(rulesIn(with_({ spelling: { words: ['recieve'] } }))).not.toContain('spelling');
    expect(rulesIn(with_({ 'too-long': { words: { 'thank-you': 10 } } }))).toContain('too-long');
    expect(rulesIn()).not.toContain('too-long');
    const allowed = with_({ 'generic-phrase': { allow: ['Team-Player'] } });
    expect(rulesIn(allowed).filter((rule) => rule === 'generic-phrase')).toHaveLength(1);
  });
});

it('a rule speaks only of its kinds of message', () => {
  const empty = letter(
    'Thank you. I look forward to it. We will see. All is well with us here, and so it shall be.',
  );
  const of = (kind: string) => rulesIn(defaultContext, parseDraft(withFrontMatter(`kind: ${kind}`, empty)));
  expect(of('thank-you')).toContain('no-interview-reference');
  expect(of('linkedin-invite')).not.toContain('no-interview-reference');
});

it('without a speller there is no spelling, and nothing else is missing', () => {
  const { settings } = defaultContext;
  expect(rulesIn({ settings })).toEqual(rulesIn().filter((rule) => rule !== 'spelling'));
});

it('fixes are those of the finding’s rule', () => {
  const finding = check(draft, { ...defaultContext, speller }).find(({ rule }) => rule === 'spelling')!;
  expect(fixesFor(finding, draft, defaultContext)[0]).toEqual({
    title: 'Change to “receive”',
    edits: [{ start: finding.start, end: finding.end, newText: 'receive' }],
    preferred: true,
    safe: true,
  });
  expect(fixesFor({ ...finding, rule: 'gone' }, draft, defaultContext)).toEqual([]);
});

it('a comment silences', () => {
  const silenced = parseDraft(`${text}\n<!-- followup-disable-file -->\n`);
  expect(check(silenced, defaultContext)).toEqual([]);
});

it('every rule has an id, and words that say what it is', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  for (const { title, summary, why, guidance, kinds } of rules) {
    expect(title).toMatch(/^[A-Z]/);
    for (const sentence of [summary, why]) expect(sentence).toMatch(/^[A-Z].+\.$/);
    expect(guidance.length * kinds.length).toBeGreaterThan(0);
  }
});

it('a report may weigh less than its rule is set to, never more', () => {
  const greeted = parseDraft(
    withFrontMatter('to: Mr Ravi Teja', letter('Thank you.').replace(/^.*/, 'Respected Sir,')),
  );
  const weightOf = (context = defaultContext) =>
    check(greeted, context).find(({ rule }) => rule === 'recipient')?.severity;
  expect(weightOf()).toBe('information');
  expect(weightOf(with_({ recipient: { severity: 'hint' } }))).toBe('hint');
});
