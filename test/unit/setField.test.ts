import { describe, expect, it } from 'vitest';
import { parseDraft, setField } from '../../server/src/core/index.ts';
import { withFrontMatter } from '../support/draft.ts';
import { applyFix } from '../support/fixture.ts';

const time = '2026-11-19T09:12';

/** The text after marking it; throws where that is refused. */
function marked(text: string): string {
  const result = setField(parseDraft(text), 'sent', time);
  if ('problem' in result) throw new Error(result.problem);
  return applyFix(text, { title: 'Mark as sent', edits: result.edits });
}

const sentOf = (text: string) => parseDraft(text).frontMatter.fields.get('sent')?.value;

describe('a draft without front matter gets a block', () => {
  it.each([
    ['an empty file', '', `---\nsent: ${time}\n---\n`],
    ['LF', 'Dear Dana,\n', `---\nsent: ${time}\n---\nDear Dana,\n`],
    ['CRLF', 'Dear Dana,\r\nThanks\r\n', `---\r\nsent: ${time}\r\n---\r\nDear Dana,\r\nThanks\r\n`],
    ['a byte order mark', '\uFEFFDear Dana,\n', `\uFEFF---\nsent: ${time}\n---\nDear Dana,\n`],
  ])('%s', (_, text, expected) => {
    expect(marked(text)).toBe(expected);
    expect(sentOf(expected)).toBe(time);
  });
});

describe('a block without the key gets it as its last line', () => {
  it.each([
    ['to: Dana\n'],
    ['to: Dana # the boss\n# nothing below\n'],
    ['topics:\n  - kilns\n  - glazes\n'],
    ['culture: |\n  calm\n\n'],
    ['interviewers:\n  - name: Dana\n    title: Head\n'],
    ['sender: Ana\n'],
    [''],
  ])('%j', (source) => {
    for (const lineBreak of ['\n', '\r\n']) {
      const text = withFrontMatter(source, 'Dear Dana,\n', lineBreak);
      expect(marked(text)).toBe(withFrontMatter(`${source}sent: ${time}\n`, 'Dear Dana,\n', lineBreak));
      expect(sentOf(marked(text))).toBe(time);
    }
  });

  it('also where it ends the file', () => {
    expect(marked('---\nto: Dana\n---')).toBe(`---\nto: Dana\nsent: ${time}\n---`);
    expect(marked('\uFEFF---\nto: Dana\n---\n')).toBe(`\uFEFF---\nto: Dana\nsent: ${time}\n---\n`);
  });
});

describe('a block with the key keeps all but its value', () => {
  it.each([
    ['sent:', `sent: ${time}`],
    ['sent: ', `sent: ${time}`],
    ['sent: 2026-11-01', `sent: ${time}`],
    ['sent: 2026-11-01 # by post', `sent: ${time} # by post`],
    ["sent: '2026-11-01'", `sent: ${time}`],
    ['"sent": 2026-11-01', `"sent": ${time}`],
    ['sent : no', `sent : ${time}`],
    ['sent:   no', `sent:   ${time}`],
    ['sent: Re: no', `sent: ${time}`],
    ['sent: [a, b]', `sent: ${time}`],
    ['sent:\n  2026-11-01', `sent:\n  ${time}`],
    ['sent: null', `sent: ${time}`],
    ['sent: # todo', `sent: ${time} # todo`],
    ['sent:   # by post', `sent: ${time}   # by post`],
    ['sent:\n- a', `sent: ${time}`],
    ['sent: |\n  a\n  b', `sent: ${time}`],
    ['? sent\n: no', `? sent\n: ${time}`],
  ])('%j', (before, after) => {
    for (const lineBreak of ['\n', '\r\n']) {
      const around = (line: string) =>
        withFrontMatter(
          `# mine\nkind:   thank-you\n${line}\nto: "Dana"  # the boss`,
          'Dear Dana,\n',
          lineBreak,
        );
      expect(marked(around(before))).toBe(around(after));
      expect(sentOf(around(after))).toBe(time);
    }
  });
});

describe('a block of another shape keeps it', () => {
  it.each([
    ['  kind: thank-you\n  to: Dana', `  kind: thank-you\n  to: Dana\n  sent: ${time}`],
    ['{kind: thank-you}', `{kind: thank-you, sent: ${time}}`],
    ['{ kind: a,\n  to: Dana, # the boss\n}', `{ kind: a,\n  to: Dana, sent: ${time}, # the boss\n}`],
    ['{to: [a, b], sent: then}', `{to: [a, b], sent: ${time}}`],
    ['{}', `{sent: ${time}}`],
    ['to: x\rkind: y', `to: x\rkind: y\nsent: ${time}`],
  ])('%j', (before, after) => {
    expect(marked(withFrontMatter(before))).toBe(withFrontMatter(after));
    expect(sentOf(withFrontMatter(after))).toBe(time);
  });

  it('a file with CR for its line breaks reads back what it says', () => {
    const text = withFrontMatter('to: Dana\nsent: no', 'Dear Dana,\n', '\r');
    expect(sentOf(marked(text))).toBe(time);
    expect(marked(text)).not.toContain('\n');
  });

  it.each(['just words', '- a\n- b', '? sent', 'sent: "a\nto: Dana', 'sent: &a no\ntopics: [*a]'])(
    'or is left alone: %j',
    (source) => {
      expect(setField(parseDraft(withFrontMatter(source)), 'sent', time)).toEqual({
        problem: expect.stringContaining('yourself'),
      });
    },
  );
});

it('a second time replaces the first', () => {
  const first = marked(withFrontMatter('to: Dana'));
  expect(marked(first)).toBe(first);
});

it('a block without an end is left alone', () => {
  expect(setField(parseDraft('---\nto: Dana\n\nDear Dana,\n'), 'sent', time)).toEqual({
    problem: expect.stringContaining('no end'),
  });
});
