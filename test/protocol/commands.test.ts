import { describe, expect, test } from 'vitest';
import type { WorkspaceEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { commands } from '../../server/src/protocol.ts';
import { pushClient } from '../support/capabilities.ts';
import { cleanDraft, misspelledDraft } from '../support/drafts.ts';
import { Editor, editsByFile, has, lacks } from '../support/editor.ts';
import { Workspace } from '../support/workspace.ts';

const uri = 'file:///acme/thank-you.followup.md';
const execute = (editor: Editor, command: string, ...args: unknown[]) =>
  editor.request('workspace/executeCommand', { command, arguments: args });

/** The last edit that the server asked for. */
function lastEdit(editor: Editor): WorkspaceEdit {
  const request = editor.requests.items.findLast(({ method }) => method === 'workspace/applyEdit');
  return (request!.params as { edit: WorkspaceEdit }).edit;
}

describe('mark as sent', () => {
  test('writes the time into the front matter of an open draft', async () => {
    const editor = await Editor.start();
    await editor.open(uri, cleanDraft);
    expect(await execute(editor, commands.markAsSent, uri, '2026-11-19T09:12')).toEqual({ uri });
    expect(editor.text(uri)).toBe(
      cleanDraft.replace('monolith\n---', 'monolith\nsent: 2026-11-19T09:12\n---'),
    );
  });

  test('takes a zoned time to the clock on the wall', async () => {
    const editor = await Editor.start({ initializationOptions: { timeZone: 'Asia/Tokyo' } });
    await editor.open(uri, cleanDraft);
    await execute(editor, commands.markAsSent, uri, '2026-11-19T09:12:34Z');
    expect(editor.text(uri)).toContain('\nsent: 2026-11-19T18:12\n');
  });

  test('is now where no time is given', async () => {
    const editor = await Editor.start();
    await editor.open(uri, cleanDraft);
    await execute(editor, commands.markAsSent, uri);
    expect(editor.text(uri)).toMatch(/\nsent: \d{4}-\d\d-\d\dT\d\d:\d\d\n/);
  });

  test('edits a file that no editor has open', async () => {
    const workspace = new Workspace({ 'a.followup.md': cleanDraft });
    const editor = await Editor.start({ folders: [workspace.uri] });
    await execute(editor, commands.markAsSent, workspace.file('a.followup.md'), '2026-11-19');
    const [change] = editsByFile(lastEdit(editor));
    expect(change).toMatchObject({ uri: workspace.file('a.followup.md'), version: null });
    const document = TextDocument.create('', '', 0, cleanDraft);
    expect(TextDocument.applyEdits(document, change!.edits)).toContain('\nsent: 2026-11-19T00:00\n');
  });

  test('says why where the front matter cannot take it', async () => {
    const editor = await Editor.start();
    await editor.open(uri, '---\nkind: thank-you\n\nDear Dana,\n');
    await expect(execute(editor, commands.markAsSent, uri)).rejects.toThrow(/no end/);
  });
});

describe('add to dictionary', () => {
  test('creates the file at the top of the folder; the word holds before it is saved', async () => {
    const workspace = new Workspace();
    const editor = await Editor.start({ folders: [workspace.uri] });
    const draft = await editor.open(workspace.file('acme/a.followup.md'), misspelledDraft);
    await editor.findings(draft, has('spelling'));
    const dictionary = workspace.file('followup-dictionary.txt');
    expect(await execute(editor, commands.addToDictionary, draft, 'problemm')).toEqual({ uri: dictionary });
    await editor.findings(draft, lacks('spelling'));
    const { documentChanges } = lastEdit(editor);
    expect(documentChanges?.[0]).toMatchObject({ kind: 'create', uri: dictionary });
    expect(editsByFile(lastEdit(editor))).toMatchObject([
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
    const editor = await Editor.start({ folders: [workspace.uri] });
    await execute(editor, commands.addToDictionary, workspace.file('a.followup.md'), 'problemm');
    const [change] = editsByFile(lastEdit(editor));
    expect(change?.edits.map(({ newText }) => newText)).toEqual([inserted]);
    const document = TextDocument.create('', '', 0, before);
    expect(TextDocument.applyEdits(document, change!.edits)).toBe(before + inserted);
  });

  test('edits the open buffer of the file', async () => {
    const workspace = new Workspace({ 'followup-dictionary.txt': 'one\n' });
    const editor = await Editor.start({ folders: [workspace.uri] });
    const dictionary = await editor.open(
      workspace.file('followup-dictionary.txt'),
      'one\ntwo\n',
      'plaintext',
    );
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
    await editor.open(uri, misspelledDraft);
    await editor.findings(uri, has('spelling'));
    await execute(editor, commands.addToDictionary, uri, 'problemm');
    expect(Object.keys(lastEdit(editor).changes ?? {})).toEqual(['file:///acme/followup-dictionary.txt']);
    await editor.findings(uri, lacks('spelling'));
  });

  test('does nothing where the word is listed', async () => {
    const workspace = new Workspace({ 'followup-dictionary.txt': 'Problemm # mine\n' });
    const editor = await Editor.start({ folders: [workspace.uri] });
    await execute(editor, commands.addToDictionary, workspace.file('a.followup.md'), 'problemm');
    expect(editor.requests.items.filter(({ method }) => method === 'workspace/applyEdit')).toEqual([]);
  });

  test('a refusal of the editor is an error, and the word stays unknown', async () => {
    const refuse = { 'workspace/applyEdit': () => ({ applied: false, failureReason: 'read-only' }) };
    const editor = await Editor.start({ answers: refuse });
    await editor.open(uri, misspelledDraft);
    await editor.findings(uri, has('spelling'));
    await expect(execute(editor, commands.addToDictionary, uri, 'problemm')).rejects.toThrow('read-only');
    expect(has('spelling')(await editor.findings(uri))).toBe(true);
  });
});

test.each([
  [commands.markAsSent, []],
  [commands.markAsSent, [7]],
  [commands.markAsSent, [uri, 'soon']],
  [commands.markAsSent, ['file:///no/such.followup.md']],
  [commands.addToDictionary, [uri]],
  [commands.addToDictionary, [uri, '']],
  [commands.addToDictionary, [uri, 'two words']],
  [commands.addToDictionary, ['untitled:Untitled-1', 'word']],
  ['followup.server.noSuchCommand', []],
])('%s with %j is an error in plain words', async (command, args) => {
  const editor = await Editor.start();
  await editor.open(uri, cleanDraft);
  await expect(execute(editor, command, ...args)).rejects.toThrow(/^(?!Request .* failed)[A-Z“].*\.$/);
  expect(editor.requests.items.filter(({ method }) => method === 'workspace/applyEdit')).toEqual([]);
});
