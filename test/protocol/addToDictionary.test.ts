import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { commands } from '../../server/src/protocol.ts';
import { pushClient } from '../support/capabilities.ts';
import { editsOf, execute } from '../support/commands.ts';
import { misspelledDraft } from '../support/drafts.ts';
import { Editor, has, lacks } from '../support/editor.ts';
import { freshUri, shareServer } from '../support/sharedServer.ts';
import { Workspace } from '../support/workspace.ts';
import { editsByFile } from '../support/workspaceEdits.ts';

const shared = shareServer();

test('creates the file at the top of the folder; the word holds before it is saved', async () => {
  const workspace = new Workspace();
  const editor = await shared({ folders: [workspace.uri] });
  const draft = await editor.open(workspace.file('acme/a.followup.md'), misspelledDraft);
  await editor.findings(draft, has('spelling'));
  const dictionary = workspace.file('followup-dictionary.txt');
  expect(await execute(editor, commands.addToDictionary, draft, 'problemm')).toEqual({ uri: dictionary });
  await editor.findings(draft, lacks('spelling'));
  const { documentChanges } = editsOf(editor).at(-1)!;
  expect(documentChanges?.[0]).toMatchObject({ kind: 'create', uri: dictionary });
  expect(editsByFile(editsOf(editor).at(-1)!)).toMatchObject([
    { uri: dictionary, edits: [{ newText: 'problemm\n' }] },
  ]);
  // The editor has created it on disk, still empty.
  workspace.write('followup-dictionary.txt', '');
  await editor.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: dictionary, type: 1 }] });
  await editor.replace(draft, 'Dear', 'Hello');
  expect(lacks('spelling')(await editor.findings(draft))).toBe(true);
});

test.each([
  ['one\r\ntwo\r\n', 'problemm\r\n'],
  ['one\ntwo', '\nproblemm\n'],
  ['', 'problemm\n'],
])('appends to %j with its own line ends', async (before, inserted) => {
  const workspace = new Workspace({ 'followup-dictionary.txt': before });
  const editor = await shared({ folders: [workspace.uri] });
  await execute(editor, commands.addToDictionary, workspace.file('a.followup.md'), 'problemm');
  const [change] = editsByFile(editsOf(editor).at(-1)!);
  expect(change?.edits.map(({ newText }) => newText)).toEqual([inserted]);
  const document = TextDocument.create('', '', 0, before);
  expect(TextDocument.applyEdits(document, change!.edits)).toBe(before + inserted);
});

test('edits the open buffer of the file', async () => {
  const workspace = new Workspace({ 'followup-dictionary.txt': 'one\n' });
  const editor = await shared({ folders: [workspace.uri] });
  const dictionary = await editor.open(workspace.file('followup-dictionary.txt'), 'one\ntwo\n', 'plaintext');
  const draft = await editor.open(workspace.file('a.followup.md'), misspelledDraft);
  await editor.findings(draft, has('spelling'));
  await execute(editor, commands.addToDictionary, draft, 'problemm');
  expect(editor.text(dictionary)).toBe('one\ntwo\nproblemm\n');
  await editor.findings(draft, lacks('spelling'));
  await editor.replace(dictionary, 'problemm\n', '');
  await editor.findings(draft, has('spelling'));
});

test('keeps the file beside a draft outside of any folder, also for small clients', async () => {
  const editor = await Editor.start({ capabilities: pushClient });
  const uri = await editor.open('file:///acme/thank-you.followup.md', misspelledDraft);
  await editor.findings(uri, has('spelling'));
  await execute(editor, commands.addToDictionary, uri, 'problemm');
  expect(Object.keys(editsOf(editor).at(-1)!.changes ?? {})).toEqual([
    'file:///acme/followup-dictionary.txt',
  ]);
  await editor.findings(uri, lacks('spelling'));
});

test('does nothing where the word is listed', async () => {
  const workspace = new Workspace({ 'followup-dictionary.txt': 'Problemm # mine\n' });
  const editor = await shared({ folders: [workspace.uri] });
  await execute(editor, commands.addToDictionary, workspace.file('a.followup.md'), 'problemm');
  expect(editsOf(editor)).toEqual([]);
});

test('a refusal of the editor is an error, and the word stays unknown', async () => {
  const refuse = { 'workspace/applyEdit': () => ({ applied: false, failureReason: 'read-only' }) };
  const editor = await shared({ answers: refuse });
  const uri = await editor.open(freshUri(), misspelledDraft);
  await editor.findings(uri, has('spelling'));
  await expect(execute(editor, commands.addToDictionary, uri, 'problemm')).rejects.toThrow('read-only');
  expect(has('spelling')(await editor.findings(uri))).toBe(true);
});
