import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { commands } from '../../server/src/protocol.ts';
import { editsOf, execute } from '../support/commands.ts';
import { cleanDraft } from '../support/drafts.ts';
import { Editor } from '../support/editor.ts';
import { freshUri, shareServer } from '../support/sharedServer.ts';
import { Workspace } from '../support/workspace.ts';
import { editsByFile } from '../support/workspaceEdits.ts';

const shared = shareServer();

test('writes the time into the front matter of an open draft', async () => {
  const editor = await shared();
  const uri = await editor.open(freshUri(), cleanDraft);
  expect(await execute(editor, commands.markAsSent, uri, '2026-11-19T09:12')).toEqual({ uri });
  expect(editor.text(uri)).toBe(cleanDraft.replace('monolith\n---', 'monolith\nsent: 2026-11-19T09:12\n---'));
});

test('takes a zoned time to the clock on the wall', async () => {
  const editor = await Editor.start({ initializationOptions: { timeZone: 'Asia/Tokyo' } });
  const uri = await editor.open(freshUri(), cleanDraft);
  await execute(editor, commands.markAsSent, uri, '2026-11-19T09:12:34Z');
  expect(editor.text(uri)).toContain('\nsent: 2026-11-19T18:12\n');
});

test('is now where no time is given', async () => {
  const editor = await shared();
  const uri = await editor.open(freshUri(), cleanDraft);
  await execute(editor, commands.markAsSent, uri);
  expect(editor.text(uri)).toMatch(/\nsent: \d{4}-\d\d-\d\dT\d\d:\d\d\n/);
});

test('edits a file that no editor has open', async () => {
  const workspace = new Workspace({ 'a.followup.md': cleanDraft });
  const editor = await shared({ folders: [workspace.uri] });
  await execute(editor, commands.markAsSent, workspace.file('a.followup.md'), '2026-11-19');
  const [change] = editsByFile(editsOf(editor).at(-1)!);
  expect(change).toMatchObject({ uri: workspace.file('a.followup.md'), version: null });
  const document = TextDocument.create('', '', 0, cleanDraft);
  expect(TextDocument.applyEdits(document, change!.edits)).toContain('\nsent: 2026-11-19T00:00\n');
});

test('says why where the front matter cannot take it', async () => {
  const editor = await shared();
  const uri = await editor.open(freshUri(), '---\nkind: thank-you\n\nDear Dana,\n');
  await expect(execute(editor, commands.markAsSent, uri)).rejects.toThrow(/no end/);
});
