import PostalMime from 'postal-mime';
import { expect, test } from 'vitest';
import { commands, type EmailResult } from '../../server/src/protocol.ts';
import { editsOf, execute } from '../support/commands.ts';
import type { Editor } from '../support/editor.ts';
import { freshUri, shareServer } from '../support/sharedServer.ts';
import { Workspace } from '../support/workspace.ts';

const shared = shareServer();
const notes = `---
company: Millbrook Surgery
interviewers:
  - name: Ruth Adeyemi
    email: ruth.adeyemi@millbrook-surgery.example
---
## Discussed
- Ruth: the recall list
`;
const draft = `---
kind: thank-you
to: Ruth Adeyemi
subject: The recall list
---
Dear Ruth,

Thank you for *Tuesday* and for the hour about the recall list.

Kind regards,
Ines Duarte
`;
const files = { 'millbrook/round-1.interview.md': notes, 'millbrook/thanks-ruth.followup.md': draft };

async function emailOf(editor: Editor, uri: string): Promise<EmailResult> {
  return (await execute(editor, commands.email, uri)) as EmailResult;
}

test('makes an email of a draft on disk, with the address from the notes', async () => {
  const workspace = new Workspace(files);
  const editor = await shared({ folders: [workspace.uri] });
  const email = await emailOf(editor, workspace.file('millbrook/thanks-ruth.followup.md'));
  expect(email).toMatchObject({
    to: 'Ruth Adeyemi <ruth.adeyemi@millbrook-surgery.example>',
    cc: [],
    subject: 'The recall list',
    plain:
      'Dear Ruth,\n\nThank you for Tuesday and for the hour about the recall list.\n\nKind regards,\nInes Duarte',
    fileName: 'thanks-ruth.eml',
    problems: [],
  });
  expect(email.html).toContain('<em>Tuesday</em>');
  expect(email.mailto).toMatch(
    /^mailto:ruth\.adeyemi@millbrook-surgery\.example\?subject=The%20recall%20list&body=/,
  );
  const mail = await PostalMime.parse(email.eml);
  expect(mail.to?.[0]?.name).toBe('Ruth Adeyemi');
  expect(editsOf(editor)).toEqual([]);
});

test('takes an open draft and open notes as they stand in the editor', async () => {
  const workspace = new Workspace(files);
  const editor = await shared({ folders: [workspace.uri] });
  const uri = await editor.open(workspace.file('millbrook/thanks-ruth.followup.md'), `${draft}[Company]\n`);
  const address = 'ruth@home.example';
  await editor.open(
    workspace.file('millbrook/round-1.interview.md'),
    notes.replace(/email: .*/, `email: ${address}`),
    'interview-notes',
  );
  const email = await emailOf(editor, uri);
  expect(email.to).toBe(`Ruth Adeyemi <${address}>`);
  expect(email.problems.join()).toMatch(/\[Company\]/);
});

test('gives no address for a letter that is too long for one', async () => {
  const editor = await shared();
  const uri = await editor.open(freshUri(), `${draft}\n${'The rota is on my mind. '.repeat(120)}`);
  const { mailto, eml } = await emailOf(editor, uri);
  expect(mailto).toBeUndefined();
  expect(eml).toContain('X-Unsent: 1\r\n');
});

test('says which file is not there', async () => {
  const editor = await shared();
  await expect(emailOf(editor, 'file:///gone.followup.md')).rejects.toThrow(
    'There is no file gone.followup.md.',
  );
});
