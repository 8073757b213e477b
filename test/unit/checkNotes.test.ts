import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { checkNotes, fixesForNotes, parseNotes } from '../../server/src/core/index.ts';
import { anyText } from '../support/arbitraries.ts';
import { applyFix } from '../support/fixture.ts';
import { defaultContext } from '../support/speller.ts';

const context = { ...defaultContext, clock: { now: '2026-11-19T09:00:00Z', timeZone: 'Europe/Berlin' } };

const notes = `---
company: Millbrook Surgery
role: Practice nurse
date: 2026-11-18T14:00
round: 1
interviewers:
  - name: Ruth Adeyemi
    title: Practice manager
    email: ruth@millbrook.example
    relation: hiring-manager
decision: 2026-11-27
outcome: waiting
snoozed:
  - thank-you to Ruth Adeyemi until 2026-11-25
skipped:
  - linkedin-invite to Ruth
---
## Discussed
- Ruth: the recall list they keep by hand
`;

/** Severity, marked words and message of what is found, in the order of the text. */
function findings(text: string, clock = context.clock) {
  return checkNotes(parseNotes(text), { ...context, clock }).map((finding) => ({
    ...finding,
    words: text.slice(finding.start, finding.end),
  }));
}

/** The text after the preferred fix of each finding, one after the other. */
function fixed(text: string): string {
  const parsed = parseNotes(text);
  const fix = checkNotes(parsed, context)
    .flatMap((finding) => fixesForNotes(finding, parsed, context))
    .find(({ preferred }) => preferred);
  return fix ? applyFix(text, fix) : text;
}

const without = (pattern: RegExp) => notes.replace(pattern, '');

describe('notes that say all there is to say', () => {
  it.each([
    ['right after the interview', notes],
    ['in Windows line breaks', notes.replace(/\n/g, '\r\n')],
    ['with an offer', without(/decision: .*\n/).replace('waiting', 'offer')],
    ['with a telephone number', notes.replace('email: ruth@millbrook.example', 'phone: 07700 900 412')],
    ['with topics in the block', without(/## D[\s\S]*/).replace('round: 1', 'topics: [the recall list]')],
    ['with a relation in capitals', notes.replace('hiring-manager', 'Hiring Manager')],
    [
      'with names alone, and titles',
      notes
        .replace(/ {2}- name[\s\S]*?(?=decision)/, '  - Ruth Adeyemi, Manager\n')
        .replace('- Ruth Adeyemi, Manager', '- {name: Ruth, title: Manager, email: r@millbrook.example}'),
    ],
    ['before the interview', notes.replace('11-18T14', '11-26T14').replace(/## D[\s\S]*/, '')],
    ['empty', ''],
  ])('are left alone %s', (_, text) => {
    expect(findings(text)).toEqual([]);
  });
});

describe('what notes are still without', () => {
  it.each([
    ['a decision date', without(/decision: .*\n/), 'information', '---', /when they want to decide/],
    [
      'a value for it',
      notes.replace('decision: 2026-11-27', 'decision:'),
      'information',
      'decision',
      /when they want to decide/,
    ],
    ['the day', without(/date: .*\n/), 'information', '---', /when the interview was/],
    ['a title', without(/ {4}title: .*\n/), 'hint', 'Ruth Adeyemi', /“Ruth Adeyemi” has no title here/],
    [
      'title and address',
      without(/ {4}(?:title|email): .*\n/g),
      'hint',
      'Ruth Adeyemi',
      /has no title and no address/,
    ],
    ['people', without(/interviewers:\n(?: .*\n)*/), 'hint', '---', /who interviewed you/],
    [
      'topics',
      notes.replace('- Ruth: the recall list they keep by hand', '- Ruth: '),
      'information',
      'Discussed',
      /Nothing is noted/,
    ],
    [
      'a section for them',
      without(/## D[\s\S]*/),
      'information',
      'date: 2026-11-18T14:00',
      /Nothing is noted/,
    ],
    ['a block', 'Ruth was kind.\nThe recall list.\n', 'information', 'Ruth was kind.', /at the top/],
  ])('is said of %s', (_, text, severity, words, message) => {
    expect(findings(text)).toEqual([
      expect.objectContaining({ severity, words, message: expect.stringMatching(message) }),
    ]);
  });

  it('is urged on the day itself', () => {
    const [found] = findings(without(/## D[\s\S]*/), { ...context.clock, now: '2026-11-18T15:00:00Z' });
    expect(found?.message).toMatch(/was today: write down/);
  });

  it('is not asked for before the interview, but for the question to them', () => {
    const coming = notes
      .replace('11-18T14', '11-26T14')
      .replace(/decision: .*\n/, '')
      .replace(/## D[\s\S]*/, '');
    expect(findings(coming)).toEqual([
      expect.objectContaining({
        severity: 'hint',
        message: 'Ask before you leave when they will decide, and note it here.',
      }),
    ]);
  });
});

describe('what in notes cannot be meant', () => {
  it.each([
    ['a misspelt key', notes.replace('company:', 'compnay:'), 'compnay', /Did you mean “company”/],
    [
      'a misspelt key of a person',
      notes.replace('title:', 'tilte:').replace('round: 1', 'round: 1'),
      'tilte',
      /Did you mean “title”/,
    ],
    ['an unknown relation', notes.replace('hiring-manager', 'boss'), 'boss', /is no relation/],
    ['a wrong outcome', notes.replace('waiting', 'pending'), 'pending', /is no outcome/],
    [
      'a decision before the interview',
      notes.replace('2026-11-27', '2026-11-02'),
      '2026-11-02',
      /before the interview/,
    ],
    [
      'a message that is none',
      notes.replace('linkedin-invite', 'carrier pigeon'),
      'carrier pigeon to Ruth',
      /names no message/,
    ],
    [
      'a day that is missing',
      notes.replace(' until 2026-11-25', ''),
      'thank-you to Ruth Adeyemi',
      /until when/,
    ],
    ['a block without an end', notes.replace('\n---\n## D', '\n\n## D'), undefined, /has no end/],
  ])('is said of %s', (_, text, words, message) => {
    const found = findings(text).filter(({ severity }) => severity === 'warning');
    expect(found).toEqual([expect.objectContaining({ message: expect.stringMatching(message) })]);
    if (words) expect(found[0]?.words).toBe(words);
  });
});

describe('a fix', () => {
  it.each([
    [
      'adds the decision',
      without(/decision: .*\n/),
      'skipped:\n  - linkedin-invite to Ruth\ndecision: [YYYY-MM-DD]\n---',
    ],
    ['fills in the decision', notes.replace(' 2026-11-27', ''), 'decision: [YYYY-MM-DD]\n'],
    [
      'adds a title',
      without(/ {4}title: .*\n/),
      'name: Ruth Adeyemi\n    title: [their title]\n    email: ruth',
    ],
    ['fills in a title', notes.replace(' Practice manager', ''), '    title: [their title]\n    email: ruth'],
    [
      'adds to a name alone',
      notes.replace(/ {2}- name[\s\S]*?(?=decision)/, '  - Jo Park\n'),
      '  - name: Jo Park\n    title: [their title]\n    email: [their address]\n',
    ],
    ['adds a section', without(/## D[\s\S]*/), '---\n## Discussed\n- Ruth Adeyemi: \n'],
    ['corrects a key of a person', notes.replace('title:', 'tilte:'), '    title: Practice manager'],
  ])('%s, and leaves all else as it was', (_, text, expected) => {
    const after = fixed(text);
    expect(after).toContain(expected);
    const crlf = fixed(text.replace(/\n/g, '\r\n'));
    expect(crlf).toBe(after.replace(/\n/g, '\r\n'));
    const { frontMatter, interviewers } = parseNotes(after);
    expect(frontMatter.errors).toEqual([]);
    expect(interviewers).toHaveLength(1);
    expect(after.length).toBeGreaterThanOrEqual(text.length);
  });

  it('is a slot that is still asked for until it is filled', () => {
    const after = fixed(without(/decision: .*\n/));
    expect(findings(after).map(({ message }) => message)).toEqual([expect.stringMatching(/is no date/)]);
    expect(findings(after.replace('[YYYY-MM-DD]', '2026-11-27'))).toEqual([]);
  });
});

test('whatever the text, findings lie in it, and fixes can be applied and read', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const parsed = parseNotes(text);
      for (const finding of checkNotes(parsed, context)) {
        expect(finding.start).toBeGreaterThanOrEqual(0);
        expect(finding.end).toBeLessThanOrEqual(text.length);
        for (const fix of fixesForNotes(finding, parsed, context)) {
          const after = parseNotes(applyFix(text, fix));
          expect(after.frontMatter.errors.length).toBeLessThanOrEqual(
            Math.max(1, parsed.frontMatter.errors.length),
          );
        }
      }
    }),
  );
});
