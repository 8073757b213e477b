import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parseDraft } from '../../server/src/core/document/draft.ts';
import { parseNotes } from '../../server/src/core/document/notes.ts';
import { outgoingOf, problemsBeforeSending } from '../../server/src/core/email/outgoing.ts';
import { anyText, letterText } from '../support/arbitraries.ts';

const send = (text: string) => outgoingOf(parseDraft(text));

const draft = `---
kind: thank-you
to: Ruth Adeyemi
email: ruth.adeyemi@millbrook-surgery.example
cc: [Jo Park <jo@millbrook-surgery.example>, nobody]
subject: The recall list
---
Dear Ruth,

Thank you for *Tuesday*. The recall list you keep by hand is on my mind: the practice where I work now had one as long,
and we cut it by half in a quarter.

<!-- followup-disable-next-line early-salary: they asked -->
My figure is in the form. <!-- ask Sam? -->

- I can start in **May**
- my registration is up to date

Kind regards,
Ines Duarte

-- 
Ines Duarte
07700 900 412

On Wednesday, Ruth Adeyemi wrote:
> Could you tell us
> when you are free?
`;

describe('a draft as plain text', () => {
  it('has no front matter, no comments and no marks', () => {
    expect(send(draft).plain).toBe(
      [
        'Dear Ruth,',
        '',
        'Thank you for Tuesday. The recall list you keep by hand is on my mind: the practice where I work now had one as long, and we cut it by half in a quarter.',
        '',
        'My figure is in the form.',
        '',
        '- I can start in May',
        '- my registration is up to date',
        '',
        'Kind regards,',
        'Ines Duarte',
        '',
        '-- ',
        'Ines Duarte',
        '07700 900 412',
        '',
        'On Wednesday, Ruth Adeyemi wrote:',
        '> Could you tell us',
        '> when you are free?',
      ].join('\n'),
    );
  });

  it.each([
    [
      'a link with its address',
      'See [the rota](https://rota.example/a_b).',
      'See the rota (https://rota.example/a_b).',
    ],
    ['a bare address once', 'See https://rota.example/a_b_c.', 'See https://rota.example/a_b_c.'],
    ['an address in angle brackets', 'Write to <ines@duarte.example>.', 'Write to ines@duarte.example.'],
    ['stars that are sums', 'We did 4 * 3 * 2 of them.', 'We did 4 * 3 * 2 of them.'],
    ['names with underscores', 'It is in rota_2026_final.', 'It is in rota_2026_final.'],
    ['a heading', '## My week', 'My week'],
    ['a numbered list', '3. third\n4. fourth', '3. third\n4. fourth'],
    ['a list in a list', '- one\n  - two', '- one\n  - two'],
    ['a slot in brackets', 'Dear <your name>, [Company]', 'Dear <your name>, [Company]'],
    ['footnotes', 'As in [1].\n\n[1]: https://rota.example', 'As in [1].\n\n[1]: https://rota.example'],
    ['characters that were escaped', 'It cost 5\\* and AT&amp;T.', 'It cost 5* and AT&T.'],
    ['code', 'Run `make all`.\n\n```\na  b\n```', 'Run make all.\n\na  b'],
    ['an answer below quoted words', '> When?\n> Where?\nOn Friday.', '> When?\n> Where?\n\nOn Friday.'],
    ['lines that somebody ended', 'Bring:\nan apron\na knife', 'Bring:\nan apron\na knife'],
    ['a typed header', 'To: Ruth\nSubject: Lists\n\nDear Ruth,', 'Dear Ruth,'],
  ])('keeps what a reader expects of %s', (_, text, plain) => {
    expect(send(text).plain).toBe(plain);
    expect(send(text.replace(/\n/g, '\r\n')).plain).toBe(plain);
  });
});

describe('a draft as HTML', () => {
  it('has paragraphs, lists, lines and quotes', () => {
    const { html } = send(draft);
    expect(html).toContain('<p>Thank you for <em>Tuesday</em>. The recall');
    expect(html).toContain('<li>I can start in <strong>May</strong></li>');
    expect(html).toContain('<p>Kind regards,<br />\nInes Duarte</p>');
    expect(html).toContain('<blockquote>\n<p>Could you tell us<br />\nwhen you are free?</p>\n</blockquote>');
    expect(html).not.toMatch(/followup-disable|Sam/);
  });

  it.each([
    ['a script', '<script>alert(1)</script>'],
    ['a picture that runs something', '<img src=x onerror=alert(1)>'],
    ['a link that runs something', '[rota](javascript:alert(1))'],
    ['data for a link', '[rota](data:text/html;base64,PHNjcmlwdD4=)'],
    ['a tag below a signature mark', '-- \n<b onclick=alert(1)>Ines</b>'],
  ])('is harmless with %s in it', (_, text) => {
    const { html } = send(`Dear Ruth,\n\n${text}\n`);
    expect(html).not.toMatch(/<(?:script|img|b)\b|href="(?!https?:|mailto:|")/);
  });

  test('whatever the text, it has no tags but those of letters, and nothing throws', () => {
    const known = new Set(
      'a,blockquote,br,code,em,h1,h2,h3,h4,h5,h6,hr,img,li,ol,p,pre,strong,ul'.split(','),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        const { html } = send(text);
        for (const [, name] of html.matchAll(/<\/?([^\s/>]*)/g)) expect(known).toContain(name);
        expect(html).not.toMatch(/(?:href|src)="\s*(?:javascript|data|vbscript):/i);
      }),
    );
  });
});

test('all words of a letter go out, whatever its line breaks', () => {
  const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];
  fc.assert(
    fc.property(letterText, (text) => {
      const own = text
        .replace(/^---\n[\s\S]*?\n---\n|^---\r\n[\s\S]*?\r\n---\r\n/, '')
        .replace(/<!--[\s\S]*?-->/g, '');
      const [plain, html] = [send(text).plain, send(text).html.replace(/<[a-z/][^>]*>/g, ' ')];
      // Tags come out as text, so their names are words there too.
      expect(words(plain)).toEqual(words(own));
      expect(words(html.replace(/&(?:lt|gt|quot|amp);/g, ' '))).toEqual(words(own));
    }),
  );
});

describe('who it goes to', () => {
  const notes = parseNotes(
    '---\ninterviewers:\n  - name: Ruth Adeyemi\n    email: ruth@millbrook.example\n  - name: Jo Park\n---\n',
  );
  const to = (frontMatter: string, body = 'Dear Ruth,\n') =>
    outgoingOf(parseDraft(`---\n${frontMatter}\n---\n${body}`), notes.interviewers).to;

  it.each([
    [
      'the address of the draft',
      'to: Ruth Adeyemi\nemail: r@other.example',
      'Ruth Adeyemi',
      'r@other.example',
    ],
    ['an address behind the name', 'to: Ruth <r@other.example>', 'Ruth', 'r@other.example'],
    ['an address, and the name from the greeting', 'to: r@other.example', 'Ruth Adeyemi', 'r@other.example'],
    ['the notes, by name', 'to: Ruth Adeyemi, Partner', 'Ruth Adeyemi', 'ruth@millbrook.example'],
    ['the notes, by greeting', 'kind: thank-you', 'Ruth Adeyemi', 'ruth@millbrook.example'],
    ['a name that has no address', 'to: Jo Park', 'Jo Park', undefined],
    ['somebody unknown', 'to: Lee Vane', 'Lee Vane', undefined],
  ])('is %s', (_, frontMatter, name, address) => {
    expect(to(frontMatter)).toEqual({ ...(name && { name }), ...(address && { address }) });
  });

  it('may be nobody', () => {
    expect(to('kind: thank-you', 'Thank you.\n')).toBeUndefined();
  });

  it('knows copies by their addresses', () => {
    expect(send(draft).cc).toEqual([{ name: 'Jo Park', address: 'jo@millbrook-surgery.example' }]);
  });
});

test('what stops a message are findings at error and files to attach', () => {
  const finding = { start: 0, end: 1, rule: 'placeholder', message: 'Fill in the name.' };
  const problems = problemsBeforeSending(
    parseDraft('---\nattachments: [plan.pdf, cv.pdf]\n---\nDear Ruth,\n'),
    [
      { ...finding, severity: 'error' },
      { ...finding, severity: 'error', start: 5, end: 6 },
      { ...finding, severity: 'warning', message: 'Too long.' },
    ],
  );
  expect(problems).toEqual(['Fill in the name.', 'Attach plan.pdf, cv.pdf in your mail program.']);
});
