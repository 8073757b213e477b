import { describe, expect, it } from 'vitest';
import { readProse } from '../../server/src/core/document/prose.ts';
import { parseDraft } from '../../server/src/core/index.ts';
import { at } from '../support/draft.ts';

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
