import { describe, expect, it } from 'vitest';
import { readProse } from '../../server/src/core/document/prose.ts';
import { check, parseDraft } from '../../server/src/core/index.ts';
import { at } from '../support/draft.ts';
import { defaultContext } from '../support/speller.ts';

/** The words left of a text; whatever was blanked counts as one space. */
function words(text: string): string {
  const { prose } = parseDraft(text);
  expect(prose.text).toHaveLength(text.length);
  for (const { 0: run, index } of prose.text.matchAll(/\S+/g))
    expect(text.slice(index, index + run.length)).toBe(run);
  return prose.text.replace(/\s+/g, ' ').trim();
}

describe('what is not prose is blanked', () => {
  it.each([
    ['emphasis', 'a *kiln* of **fine _clay_** here', 'a kiln of fine clay here'],
    ['code', 'run `kiln --hot` now', 'run now'],
    ['a block of code', 'before\n\n```sh\nkiln\n```\n\nafter', 'before after'],
    ['the address of a link', 'see [the kiln](https://kiln.example "hot") there', 'see the kiln there'],
    ['a definition', 'see [kiln][1]\n\n[1]: https://kiln.example', 'see kiln'],
    ['an autolink', 'at <https://kiln.example> now', 'at now'],
    ['a bare address', 'at https://kiln.example/a?b=c now', 'at now'],
    ['a bare www address', 'at www.kiln.example now', 'at now'],
    ['an email address', 'to ana@kiln.example or <ana@kiln.example>.', 'to or .'],
    ['an image', 'a ![kiln](kiln.png) here', 'a here'],
    ['a comment', 'a <!-- secret --> kiln', 'a kiln'],
    ['a comment of several lines', 'a\n\n<!-- one\n\ntwo -->\n\nkiln', 'a kiln'],
    ['a tag at the start of a line', '<p>The kiln</p>\n<br>\nis hot', 'The kiln is hot'],
    ['a comment at the start of a line', '<!-- a --> The kiln', 'The kiln'],
    ['a comment at the start of an item', '- <!-- a --> The kiln', 'The kiln'],
    ['a comment that ends in a line of words', '<!-- one\n\ntwo --> The kiln', 'The kiln'],
    ['HTML', 'a <b class="x">kiln</b> here', 'a kiln here'],
    ['a heading’s mark', '# The kiln', 'The kiln'],
    ['list marks', '- one\n- two\n\n1. three', 'one two three'],
    ['quoted lines', '> old words\n\nnew words', 'new words'],
    ['front matter', '---\nto: Dana\n---\nDear Dana', 'Dear Dana'],
    ['the thread below', 'mine\n\n-- \nyours', 'mine'],
    ['an escape', 'not \\*so\\*', 'not \\*so\\*'],
  ])('%s', (_, text, expected) => {
    expect(words(text)).toBe(expected);
    expect(words(text.replace(/\n/g, '\r\n'))).toBe(expected);
  });

  it.each([
    ['indented lines are no code', 'Dear Dana,\n\n    thank you', 'Dear Dana, thank you'],
    ['a line of dashes makes no heading', 'Ana\n---', 'Ana'],
    ['a stray bracket', 'I [really like kilns', 'I [really like kilns'],
    ['a bracket before an address', '[ana@x.com is me', '[ana@x.com is me'],
    ['quote marks around an address', 'Your “www.acme.com” was', 'Your “www.acme.com” was'],
    ['a comment that never ends', 'a <!-- kiln', 'a <!-- kiln'],
    ['a stray star', '5 * 3 and a*', '5 * 3 and a*'],
    ['a placeholder', 'Dear [Name],', 'Dear [Name],'],
    ['emoji', 'Thank you 😀 e\u0301te\u0301', 'Thank you 😀 e\u0301te\u0301'],
    ['right to left', 'שלום *עולם*', 'שלום עולם'],
  ])('%s', (_, text, expected) => expect(words(text)).toBe(expected));
});

describe('blocks', () => {
  const blocks = (text: string) => parseDraft(text).prose.blocks.map((block) => at(text, block));

  it('are paragraphs, headings and list items', () => {
    expect(blocks('# A\n\none\ntwo\n\n- three\n- four\n')).toEqual(
      ['A', 'one\ntwo', 'three', 'four'].map((text) => (text === 'A' ? '# A' : text)),
    );
  });

  it('are not split by a comment on a line of its own', () => {
    const text = 'one kiln\n<!-- followup-disable-next-line spelling -->\ntwo kilns\n';
    expect(blocks(text)).toEqual([text.trimEnd()]);
    expect(parseDraft(text).email.sentences.map((sentence) => sentence.words.length)).toEqual([4]);
    expect(blocks(text.replace(/\n/g, '\r\n'))).toHaveLength(1);
  });

  it('are not split by two comments on one line', () => {
    expect(blocks('one\n<!-- a --> <!-- b -->\ntwo')).toHaveLength(1);
    expect(blocks('one\n<!-- a -->\n<!-- b -->\ntwo')).toHaveLength(1);
  });

  it('are split by a comment between empty lines', () => {
    expect(blocks('one\n\n<!-- x -->\n\ntwo')).toEqual(['one', 'two']);
  });
});

it('reads a region only and leaves out what is hidden', () => {
  const text = 'before [one HIDDEN two] behind';
  const prose = readProse(text, { start: 8, end: 22 }, [{ start: 12, end: 18 }]);
  expect(prose.text).toBe('        one        two        ');
  expect(prose.blocks).toEqual([{ start: 8, end: 22 }]);
});

it.each([
  '<!-- a --> I recieve it.',
  '- <!-- a --> I recieve it.',
  '<p>I recieve it.',
  '<br>\nI recieve it.',
  '<!-- a --> x\n\nI recieve it.\n\n<!-- b -->\n',
])('words near tags and comments are checked: %j', (text) => {
  const found = check(parseDraft(text), defaultContext).filter(({ rule }) => rule === 'spelling');
  expect(found.map((finding) => at(text, finding))).toEqual(['recieve']);
});

it('a comment at the start of a line silences only the rule that it names', () => {
  const text = '<!-- followup-disable-line spelling --> I am a team player and recieve it.';
  const rules = check(parseDraft(text), defaultContext).map(({ rule }) => rule);
  expect(rules).toContain('generic-phrase');
  expect(rules).not.toContain('spelling');
});

describe('markup that nobody writes by hand is left as it is', () => {
  it.each(['> ', '- ', '1. ', '- > '])('%j nested without an end', (mark) => {
    expect(words(`- ${mark.repeat(4000)}kiln`)).toBe('kiln');
  });

  it.each(['*a_b', '[a](', '*_', '<?'])('%j without an end', (piece) => {
    const { prose } = parseDraft(`The kiln.\n\n${piece.repeat(8000)}`);
    expect(prose.text.trimStart()).toMatch(/^The kiln\./);
  });

  it('and then also what is right beside it', () => {
    const many = '*so* '.repeat(500).trim();
    expect(words(`${many}\n\nThe *kiln*.`)).toContain('The *kiln*.');
    expect(words(`${'*so*\n\n'.repeat(500)}The *kiln*.`)).toMatch(/^so so .* The kiln \.$/);
  });
});
