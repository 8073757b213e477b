import { expect, test } from 'vitest';
import { emailPage, escapeHtml } from '../../client/commands/emailPage.ts';
import type { EmailResult } from '../../server/src/protocol.ts';

const labels = {
  title: 'Email',
  to: 'To',
  cc: 'Copy to',
  subject: 'Subject',
  copy: 'Copy',
  copied: 'Copied',
};
const email: EmailResult = {
  to: 'Zoë O’Neill <zoe@acme.example>',
  cc: [],
  subject: 'Salt & "pepper"',
  plain: 'Dear Zoë,\n\n5 < 6',
  html: '<p>Dear Zoë,</p><p>5 &lt; 6</p>',
  eml: '',
  fileName: 'zoe.eml',
  problems: [],
};

test('what people have written is text on the page, and only our own script may run', () => {
  const page = emailPage(email, labels, 'word');
  expect(page).toContain('Zoë O’Neill &#60;zoe@acme.example&#62;');
  expect(page).toContain('Salt &#38; &#34;pepper&#34;');
  expect(page).toContain('data-plain="Dear Zoë,\n\n5 &#60; 6"');
  expect(page).toContain("default-src 'none'; style-src 'nonce-word'; script-src 'nonce-word'");
  expect(page).toContain(email.html);
});

test('who gets a copy is a line only where somebody does', () => {
  expect(emailPage(email, labels, 'word')).not.toContain('Copy to');
  expect(emailPage({ ...email, cc: ['Pat'] }, labels, 'word')).toContain('<dt>Copy to</dt><dd>Pat</dd>');
});

test('escaped text has no mark-up left', () => {
  expect(escapeHtml(`<img src="x" onerror='y'>&`)).not.toMatch(/[<>"']|&(?!#\d+;)/);
});
