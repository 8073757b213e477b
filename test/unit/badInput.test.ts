import { describe, expect, it } from 'vitest';
import {
  check,
  type Draft,
  fixesFor,
  ignoreFixes,
  parseDraft,
  setField,
} from '../../server/src/core/index.ts';
import { letter, withFrontMatter } from '../support/draft.ts';
import { applyFix } from '../support/fixture.ts';
import { defaultContext } from '../support/speller.ts';

const megabyte = (piece: string) => piece.repeat(Math.ceil(1_000_000 / piece.length));

/** Everything that happens to a draft in an editor, once. */
function handle(text: string): Draft {
  const draft = parseDraft(text);
  const findings = check(draft, defaultContext);
  for (const { start, end } of findings)
    expect([start >= 0, start <= end, end <= text.length]).not.toContain(false);
  for (const finding of findings.slice(0, 2)) {
    for (const fix of [...fixesFor(finding, draft, defaultContext), ...ignoreFixes(finding, draft)])
      applyFix(text, fix);
  }
  setField(draft, 'sent', '2026-11-19');
  expect(draft.prose.text).toHaveLength(text.length);
  return draft;
}

// No test here measures time: one that does not end, or ends the process, fails.
describe('a megabyte', { timeout: 120_000 }, () => {
  it.each([
    ['words', 'Thank you for the good work that we saw. '],
    ['quoted lines', '> you wrote this\n'],
    ['opening brackets', '['],
    ['emphasis that never ends', '*a '],
    ['comments', '<!-- a -->\n'],
    ['comments that never end', '<!-- '],
    ['one word', 'a'],
    ['apostrophes', "'"],
    ['asking for pay', 'I would like to know the salary '],
    ['stock phrases', 'I am a team player with a strong work ethic. '],
    ['the same word', 'the '],
    ['very', 'very '],
    ['typos', 'recieve teh wrok '],
    ['right to left', 'שלום עולם. '],
    ['full stops', '.'],
  ])('of %s', (_, piece) => {
    handle(megabyte(piece));
  });

  it.each([
    ['words without an end', 'word and word '],
    ['links that never end', '[a]('],
    ['backticks', '` `` ``` '],
    ['quote marks', '>'],
    ['emphasis in emphasis', '*a_b'],
    ['stars and lines', '*_'],
    ['lists in quotes', '- > '],
    ['numbered lists in lists', '1. '],
    ['instructions', '<?'],
    ['comments beside each other', '<!-- a -->'],
    ['brackets', '[a]'],
    ['postscripts', 'P.S. '],
    ['endings', 'Best, Ana. '],
    ['sentences in small letters', 'we met. '],
    ['capitals', 'X'],
    ['tags', '<div>\n'],
    ['hyphens', 'abc-'],
    ['contractions', 'don’t '],
    ['curly apostrophes', '’'],
    ['beginnings of stock phrases', 'confident that my skills work well '],
    ['your', 'your '],
    ['closings', 'Best regards,\n'],
    ['names', 'Ana\n'],
    ['greetings', 'Dear Dana, '],
    ['headers', 'Subject: a\n'],
    ['signature marks', '-- x\n'],
    ['line breaks', '\r\n'],
    ['spaces', ' '],
    ['emoji', '😀'],
    ['combining marks', '\u0301'],
    ['Chinese', '面接'],
    ['sums', '£1,000 '],
    ['nothing', '\0'],
  ])('or only a page of %s', (_, piece) => {
    handle(withFrontMatter('kind: thank-you', letter(megabyte(piece).slice(0, 6000))));
  });

  it.each([
    ['lines', megabyte('key: value\n')],
    ['brackets', `topics: ${'['.repeat(15_000)}`],
    ['braces', `topics: ${'{a: '.repeat(4000)}`],
    ['colons', `subject: ${'a: '.repeat(5000)}`],
    ['dashes', `topics:\n${'- '.repeat(8000)}a`],
    ['as many dashes as fit', `- ${'- '.repeat(9980)}a`],
    ['indents', Array.from({ length: 180 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
    ['unknown keys', Array.from({ length: 1000 }, (_, index) => `key${index}: value`).join('\n')],
  ])('of front matter: %s', (_, source) => {
    expect(handle(withFrontMatter(source)).frontMatter.closed).toBe(true);
    expect(handle(`---\n${source}`).frontMatter.closed).toBe(false);
  });
});

describe('odd files', () => {
  it.each([
    ['an empty file', ''],
    ['a byte order mark', '\uFEFF'],
    ['half an emoji', 'Dear Dana,\n\n\ud83d recieve \ude00'],
    ['front matter only', withFrontMatter('kind: thank-you', '')],
    ['a fence only', '---'],
    ['a quote to the end of the file', '---\nsubject: "Mov\n'],
    ['a key with a line break', '---\n\rdate: 2026-11-18\n---\n'],
    ['broken YAML', withFrontMatter('to: "Dana\ntopics: [a')],
    ['a file of another program', `PK\u0003\u0004${'\0\ufffd'.repeat(500)}`],
    ['HTML', '<html><body onload="x()"><p>Dear Dana,</p></body></html>'],
    ['CRLF and LF mixed', 'Dear Dana,\r\n\nI recieve\nit.\r\n\r\nBest,\nAna\r'],
  ])('%s', (_, text) => expect(() => handle(text)).not.toThrow());
});

describe('what once took seconds', { timeout: 120_000 }, () => {
  it.each([
    ['line breaks before a word', `${'\n'.repeat(60_000)}A`],
    ['blank lines before a condition', `${' \n'.repeat(20_000)}if they`],
    ['one word with a typo in it', `recieve${'aeiou'.repeat(4000)}`],
    ['slips at the start of sentences', 'Recieve. '.repeat(1000)],
    ['names that only begin to say who calls', `my name is${' Ab'.repeat(5000)}`],
    ['words around hyphens', 'keen-'.repeat(4000)],
  ])('%s', (_, text) => {
    handle(text);
    handle(letter(text));
  });
});
