import { expect, test } from 'vitest';
import { FileChangeType } from 'vscode-languageserver/node';
import { agendaChanged } from '../../server/src/protocol.ts';
import { askAgenda, openFolders, unsentUris } from '../support/agenda.ts';
import { datedDraft, genericDraft } from '../support/drafts.ts';
import { type Editor, has } from '../support/editor.ts';
import { Workspace } from '../support/workspace.ts';

const sent = datedDraft.replace('kind:', 'sent: 2026-11-18T20:00\nkind:');

/** Waits until the server says that it is worth asking again because of what `change` does. */
async function told(editor: Editor, change: () => unknown): Promise<void> {
  const from = editor.notifications.items.length;
  await change();
  await editor.notified(agendaChanged, undefined, from);
}

test('an edit is told, and counts', async () => {
  const workspace = new Workspace({ 'a.followup.md': datedDraft });
  const editor = await openFolders(workspace);
  const uri = await editor.open(workspace.file('a.followup.md'), datedDraft);
  expect(await unsentUris(editor)).toEqual([uri]);
  await told(editor, () => editor.replace(uri, 'kind:', 'sent: 2026-11-18\nkind:'));
  expect(await unsentUris(editor)).toEqual([]);
  await told(editor, () => editor.close(uri));
  expect(await unsentUris(editor)).toEqual([uri]);
});

test('what changes on disk is told, and counts', async () => {
  const workspace = new Workspace({ 'a.followup.md': datedDraft });
  const editor = await openFolders(workspace);
  await askAgenda(editor);
  const watched = (name: string, type: FileChangeType) =>
    editor.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: workspace.file(name), type }] });
  workspace.write('b.followup.md', datedDraft);
  await told(editor, () => watched('b.followup.md', FileChangeType.Created));
  expect(await unsentUris(editor)).toHaveLength(2);
  workspace.write('a.followup.md', sent);
  await told(editor, () => watched('a.followup.md', FileChangeType.Changed));
  expect(await unsentUris(editor)).toEqual([workspace.file('b.followup.md')]);
  workspace.remove('b.followup.md');
  await told(editor, () => watched('b.followup.md', FileChangeType.Deleted));
  expect(await unsentUris(editor)).toEqual([]);
});

test('the client is asked to watch drafts, notes and the dictionary', async () => {
  const editor = await openFolders(new Workspace());
  const isWatching = ({ method, params }: { method: string; params: unknown }) =>
    method === 'client/registerCapability' && JSON.stringify(params).includes('didChangeWatchedFiles');
  const { params } = await editor.requests.first(isWatching);
  const patterns = ['**/*.followup.md', '**/*.interview.md', '**/followup-dictionary.txt'];
  const watchers = patterns.map((globPattern) => ({ globPattern }));
  expect(params).toMatchObject({ registrations: [{ registerOptions: { watchers } }] });
});

test('folders come and go', async () => {
  const first = new Workspace({ 'a.followup.md': datedDraft });
  const second = new Workspace({ 'b.followup.md': datedDraft });
  const editor = await openFolders(first);
  await askAgenda(editor);
  const event = { added: [{ uri: second.uri, name: 'b' }], removed: [{ uri: first.uri, name: 'a' }] };
  await told(editor, () => editor.notify('workspace/didChangeWorkspaceFolders', { event }));
  expect(await unsentUris(editor)).toEqual([second.file('b.followup.md')]);
});

test('a client that never asked is not told', async () => {
  const editor = await openFolders(new Workspace());
  await editor.open('untitled:Untitled-1', genericDraft);
  await editor.findings('untitled:Untitled-1', has('generic-phrase'));
  await askAgenda(editor);
  const before = editor.notifications.items.filter(({ method }) => method === agendaChanged);
  await told(editor, () => editor.replace('untitled:Untitled-1', 'Dear', 'Hello'));
  expect(before).toEqual([]);
});
