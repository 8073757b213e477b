import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { describe, expect, it, test } from 'vitest';
import { parseDraft } from '../../server/src/core/document/draft.ts';
import { emlOf } from '../../server/src/core/email/eml.ts';
import { mailtoOf } from '../../server/src/core/email/mailto.ts';
import { type Outgoing, outgoingOf } from '../../server/src/core/email/outgoing.ts';
import { anyText } from '../support/arbitraries.ts';
import { python } from '../support/python.ts';

const message: Outgoing = {
  to: { name: 'Ruth Adeyemi', address: 'ruth@millbrook.example' },
  cc: [],
  subject: 'The recall list',
  plain: 'Dear Ruth,\n\nThank you.\n\nKind regards,\nInês 😀',
  html: '<p>Dear Ruth,</p>\n<p>Thank you.</p>',
};

/** Python's own mail package, which knows nothing of the library that this project reads mail with. */
const readWithPython = `
import email, email.policy, json, sys
m = email.message_from_bytes(sys.stdin.buffer.read(), policy=email.policy.default)
people = lambda key: [[a.display_name, a.addr_spec] for a in m[key].addresses] if m[key] else []
part = lambda kind: m.get_body(preferencelist=(kind,)).get_content()
print(json.dumps({'keys': m.keys(), 'to': people('to'), 'cc': people('cc'), 'subject': m['subject'],
  'plain': part('plain'), 'html': part('html'),
  'defects': [str(d) for d in m.defects] + [str(d) for h in m.values() for d in h.defects]}))
`;

const names = [
  'Nguyễn Thị Minh Khai',
  "Seán O'Neill",
  '面接 太郎',
  'Ama 😀 Osei',
  'Li, Wei',
  'Dr. Farah "Fay" Siddiqui',
  'back\\slash',
  'Jean-Luc de la Tour d’Auvergne-Lauraguais von und zu Hohenlohe-Waldenburg-Schillingsfürst',
  'a =?UTF-8?B?bm8=?= name',
  'x'.repeat(300),
  'שלום עולם',
];

describe('a message as a file', () => {
  it.each(names)('has the name and the subject “%s” for two independent readers', async (name) => {
    const copy = { name, address: 'copy@millbrook.example' };
    const eml = emlOf({
      ...message,
      to: { name, address: 'ruth@millbrook.example' },
      cc: [copy, copy],
      subject: name,
    });
    const mail = await PostalMime.parse(eml);
    expect(mail.to).toEqual([{ name, address: 'ruth@millbrook.example' }]);
    expect(mail.cc).toEqual([copy, copy]);
    expect(mail.subject).toBe(name);
    const read = python(readWithPython, eml) as Record<'to' | 'cc', [string, string][]> & { subject: string };
    expect(read).toMatchObject({ subject: name, defects: [] });
    // Python puts spaces between the pieces of a long name, which RFC 2047 (6.2) forbids.
    const people = [...read.to, ...read.cc].map(([shown, address]) => [shown.replace(/\s/g, ''), address]);
    const joined = name.replace(/\s/g, '');
    expect(people).toEqual([
      [joined, 'ruth@millbrook.example'],
      [joined, copy.address],
      [joined, copy.address],
    ]);
  });

  it('has both texts, and opens as a draft', async () => {
    const eml = emlOf(message);
    const mail = await PostalMime.parse(eml);
    expect(mail.text?.replace(/\r\n/g, '\n').trim()).toBe(message.plain);
    expect(mail.html).toContain('<p>Thank you.</p>');
    expect(mail.headers.find(({ key }) => key === 'x-unsent')?.value).toBe('1');
    const read = python(readWithPython, eml) as { plain: string; html: string };
    expect(read.plain.replace(/\r\n/g, '\n').trim()).toBe(message.plain);
    expect(read.html).toContain('<p>Thank you.</p>');
  });

  it('leaves out whoever has no address', async () => {
    const mail = await PostalMime.parse(emlOf({ ...message, to: { name: 'Ruth Adeyemi' } }));
    expect(mail.to).toBeUndefined();
  });

  test('is ASCII in short lines, and no text adds a header or ends a part', async () => {
    const expected = ['x-unsent', 'from', 'to', 'cc', 'subject', 'mime-version', 'content-type'];
    await fc.assert(
      fc.asyncProperty(anyText, anyText, async (name, text) => {
        const draft = parseDraft(
          `---\nto: ${JSON.stringify(`${name} <ruth@millbrook.example>`)}\ncc: ${JSON.stringify(text)}\n` +
            `from: ${JSON.stringify(text)}\nsubject: ${JSON.stringify(`${name}\r\nBcc: all@acme.example`)}\n---\n${text}`,
        );
        const eml = emlOf(outgoingOf(draft));
        for (const line of eml.split('\r\n')) {
          expect(line).toMatch(/^[\x20-\x7e]{0,78}$|^ ?(?:\w+: )?<?[\p{L}\p{M}\p{N}\x21-\x7e]{1,254}>?,?$/u);
        }
        const mail = await PostalMime.parse(eml);
        for (const { key } of mail.headers) expect(expected).toContain(key);
        expect(mail.bcc ?? []).toEqual([]);
        expect(mail.attachments).toEqual([]);
      }),
    );
  });
});

describe('a message as an address', () => {
  const read = (address: string) => Object.fromEntries(new URL(address).searchParams);

  it('has all of a short one', () => {
    const address = mailtoOf({
      ...message,
      cc: [{ address: 'jo@millbrook.example' }],
      subject: 'Q&A: 50% + more?',
    });
    expect(new URL(address ?? '').pathname).toBe('ruth@millbrook.example');
    expect(read(address ?? '')).toEqual({
      cc: 'jo@millbrook.example',
      subject: 'Q&A: 50% + more?',
      body: message.plain.replace(/\n/g, '\r\n'),
    });
  });

  it('is none for a message that is too long for one', () => {
    const fits = (length: number) => mailtoOf({ ...message, plain: 'x'.repeat(length) });
    expect(fits(1900)).toBeDefined();
    expect(fits(2100)).toBeUndefined();
    expect(mailtoOf({ ...message, plain: '面'.repeat(300) })).toBeUndefined();
  });

  test('never grows too long, and can always be read', () => {
    fc.assert(
      fc.property(anyText, fc.nat(40), (text, times) => {
        const address = mailtoOf(outgoingOf(parseDraft(text.repeat(times))));
        if (address === undefined) return;
        expect(address.length).toBeLessThanOrEqual(2081);
        expect(() => decodeURIComponent(address)).not.toThrow();
      }),
    );
  });
});
