import { expect, test } from 'vitest';
import { FileChangeType } from 'vscode-languageserver/node';
import { pushClient } from '../support/capabilities.ts';
import { misspelledDraft } from '../support/drafts.ts';
import { Editor, has, lacks } from '../support/editor.ts';
import { shareServer } from '../support/sharedServer.ts';
import { Workspace } from '../support/workspace.ts';

const shared = shareServer();
const name = 'followup-dictionary.txt';
/** A second typo that no dictionary here holds, to know when spelling has been looked at. */
const draft = misspelledDraft.replace('two years', 'twoo years');
const typos = (editor: Editor, uri: string) => async () => {
  const found = await editor.findings(uri, has('spelling'));
  return found
    .filter(({ code }) => code === 'spelling')
    .map(({ range }) => editor.document(uri).getText(range));
};

test('words of the file are known, whatever their capitals; comments are not words', async () => {
  const workspace = new Workspace({ [name]: '# twoo\r\nPROBLEMM # a product\r\n' });
  const editor = await shared({ folders: [workspace.uri] });
  const uri = await editor.open(workspace.file('acme/a.followup.md'), draft);
  expect(await typos(editor, uri)()).toEqual(['twoo']);
});

test('files of inner folders hold there', async () => {
  const workspace = new Workspace({ [`acme/${name}`]: 'problemm\n', [name]: 'twoo\n' });
  const editor = await shared({ folders: [workspace.uri] });
  const inner = await editor.open(workspace.file('acme/a.followup.md'), draft.replace('freeze', 'freezze'));
  const outer = await editor.open(workspace.file('b.followup.md'), draft);
  expect(await typos(editor, inner)()).toEqual(['freezze']);
  expect(await typos(editor, outer)()).toEqual(['problemm']);
});

test('a change on disk applies at once', async () => {
  const workspace = new Workspace();
  const editor = await shared({ folders: [workspace.uri] });
  const uri = await editor.open(workspace.file('a.followup.md'), misspelledDraft);
  await editor.findings(uri, has('spelling'));
  const watched = (type: FileChangeType) =>
    editor.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: workspace.file(name), type }] });
  workspace.write(name, 'problemm\n');
  await watched(FileChangeType.Created);
  await editor.findings(uri, lacks('spelling'));
  workspace.remove(name);
  await watched(FileChangeType.Deleted);
  await editor.findings(uri, has('spelling'));
});

test('a client that watches nothing gets the change when a draft is saved', async () => {
  const workspace = new Workspace();
  const editor = await Editor.start({ capabilities: pushClient, folders: [workspace.uri] });
  const uri = await editor.open(workspace.file('a.followup.md'), misspelledDraft);
  await editor.findings(uri, has('spelling'));
  workspace.write(name, 'problemm\n');
  await editor.notify('textDocument/didSave', { textDocument: { uri } });
  await editor.findings(uri, lacks('spelling'));
});
