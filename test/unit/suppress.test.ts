import { describe, expect, it } from 'vitest';
import { check, type Finding, ignoreFixes, parseDraft } from '../../server/src/core/index.ts';
import { letter, withFrontMatter } from '../support/draft.ts';
import { applyFix } from '../support/fixture.ts';
import { defaultContext } from '../support/speller.ts';

const findingsIn = (text: string) => check(parseDraft(text), defaultContext);
const named = (findings: Finding[], text: string) =>
  findings
    // What so short a letter lacks is not what is ignored here.
    .filter(({ rule }) => rule !== 'missing-part' && rule !== 'subject-line')
    .map(({ rule, start, end }) => `${rule} ${text.slice(start, end)}`);

/** What is found after each way to ignore the first finding of a rule. */
function afterIgnoring(text: string, rule: string): { title: string; text: string; found: string[] }[] {
  const finding = findingsIn(text).find((one) => one.rule === rule)!;
  return ignoreFixes(finding, parseDraft(text)).map((fix) => {
    const changed = applyFix(text, fix);
    return { title: fix.title, text: changed, found: named(findingsIn(changed), changed) };
  });
}

const body =
  'You showed me the kiln. I am a team player.\nI recieve clay and I am a team player, and I recieve\nmore clay.';

describe.each([
  ['LF', '\n'],
  ['CRLF', '\r\n'],
])('in a file with %s', (_, lineBreak) => {
  const text = withFrontMatter('kind: thank-you', letter(body), lineBreak);
  const all = [
    'generic-phrase team player',
    'spelling recieve',
    'generic-phrase team player',
    'spelling recieve',
  ];

  it('there is something to ignore', () => expect(named(findingsIn(text), text)).toEqual(all));

  it('a comment above the line silences the rule on this line only', () => {
    const [line] = afterIgnoring(text, 'generic-phrase');
    expect(line?.title).toBe('Ignore “generic-phrase” on this line');
    expect(line?.found).toEqual(all.slice(1));
    expect(line?.text).toContain(
      `<!-- followup-disable-next-line generic-phrase -->${lineBreak}You showed me`,
    );
  });

  it('also in the middle of a paragraph, which stays one', () => {
    const [line] = afterIgnoring(text, 'spelling');
    expect(line?.found).toEqual(all.filter((one) => !one.startsWith('spelling')));
    expect(parseDraft(line?.text ?? '').email.sentences).toHaveLength(
      parseDraft(text).email.sentences.length,
    );
  });

  it('a comment below the front matter silences it in the file', () => {
    const [, file] = afterIgnoring(text, 'generic-phrase');
    expect(file?.title).toBe('Ignore “generic-phrase” in this file');
    expect(file?.found).toEqual(all.filter((one) => one.startsWith('spelling')));
    expect(file?.text).toContain(
      `---${lineBreak}<!-- followup-disable-file generic-phrase -->${lineBreak}Dear Dana`,
    );
  });

  it('nothing but line breaks of the file is added', () => {
    for (const { text: changed } of afterIgnoring(text, 'spelling')) {
      expect(changed.replaceAll(lineBreak, '')).not.toMatch(/[\r\n]/);
    }
  });
});

describe('inside front matter', () => {
  it.each([
    ['an unknown value', 'kind: letter', 'letter'],
    ['an unknown key', 'flavour: salt', 'flavour'],
  ])('only the whole file can be spared: %s', (_, fields, place) => {
    const text = withFrontMatter(fields, letter('Good kilns.'));
    expect(named(findingsIn(text), text)).toContain(`front-matter ${place}`);
    const ways = afterIgnoring(text, 'front-matter');
    expect(ways.map(({ title }) => title)).toEqual(['Ignore “front-matter” in this file']);
    expect(ways[0]?.found.filter((one) => one.startsWith('front-matter'))).toEqual([]);
    expect(parseDraft(ways[0]?.text ?? '').frontMatter.fields.size).toBe(1);
  });
});

describe('places', () => {
  it.each([
    ['a list', 'You showed me:\n\n- the kiln\n- and I recieve clay\n- and tea'],
    ['emphasis', 'You showed me how *I recieve* clay.'],
    ['a heading', 'You showed me clay.\n\n# I recieve clay'],
    ['behind a quote', '> Do you recieve clay?\n\nI recieve clay from you.'],
    ['beside another comment', 'You showed <!-- how --> me that I recieve clay.'],
    ['on the first line of a file', 'I recieve clay and you showed me the kiln.'],
  ])('%s', (_, text) => {
    expect(named(findingsIn(text), text)).toContain('spelling recieve');
    for (const { found } of afterIgnoring(text, 'spelling'))
      expect(found.filter((one) => /^spelling/.test(one))).toEqual([]);
  });
});

it.each(['\r\n', '\n', '\r'])('an empty draft with a line break %j can be silenced', (text) => {
  const [finding] = findingsIn(text);
  for (const fix of ignoreFixes(finding!, parseDraft(text)))
    expect(findingsIn(applyFix(text, fix)), fix.title).toEqual([]);
});
