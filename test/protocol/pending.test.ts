import { expect, test } from 'vitest';
import { FileChangeType } from 'vscode-languageserver/node';
import { type PendingResult, pendingChanged, pendingRequest } from '../../server/src/protocol.ts';
import { cleanDraft, genericDraft } from '../support/drafts.ts';
import { Editor, has } from '../support/editor.ts';
import { Workspace } from '../support/workspace.ts';

const now = '2026-11-19T09:00:00Z';
const ask = (editor: Editor) => editor.request<PendingResult>(pendingRequest, { now });
const uris = async (editor: Editor) => (await ask(editor)).drafts.map(({ uri }) => uri);
const sent = cleanDraft.replace('kind:', 'sent: 2026-11-18T20:00\nkind:');
const timeZone = 'Europe/Berlin';

/** Opens folders in an editor. */
const start = (...folders: Workspace[]) =>
  Editor.start({ folders: folders.map(({ uri }) => uri), initializationOptions: { timeZone } });

/** Waits until the server says that it is worth asking again because of what `change` does. */
async function told(editor: Editor, change: () => unknown): Promise<void> {
  const from = editor.notifications.items.length;
  await change();
  await editor.notified(pendingChanged, undefined, from);
}

test('a draft on disk is listed with all that is known of it', async () => {
  const workspace = new Workspace({ 'acme/thanks.followup.md': genericDraft });
  const { drafts } = await ask(await start(workspace));
  expect(drafts).toMatchObject([
    {
      uri: workspace.file('acme/thanks.followup.md'),
      kind: 'thank-you',
      kindGuessed: false,
      company: 'Acme Robotics',
      recipient: 'Dana Cole',
      due: '2026-11-19T14:00+01:00',
      timing: 'upcoming',
      findings: { error: 0, warning: 1, information: 0 },
    },
  ]);
});

test('late ones come first, and what is sent is not pending', async () => {
  const workspace = new Workspace({
    'a.followup.md': cleanDraft,
    'b.followup.md': cleanDraft.replace('2026-11-18', '2026-11-11'),
    'c.followup.md': sent,
  });
  const { drafts } = await ask(await start(workspace));
  expect(drafts.map(({ uri, timing }) => [uri, timing])).toEqual([
    [workspace.file('b.followup.md'), 'late'],
    [workspace.file('a.followup.md'), 'upcoming'],
  ]);
});

test('the moment to reckon from may be left out or be local', async () => {
  const editor = await start(new Workspace({ 'a.followup.md': cleanDraft }));
  const timing = async (params: unknown) =>
    (await editor.request<PendingResult>(pendingRequest, params)).drafts[0]?.timing;
  expect(await timing({ now: '2026-11-19T14:01' })).toBe('due');
  expect(await timing({ now: '2026-11-19T13:59' })).toBe('upcoming');
  expect(await timing({})).toEqual(expect.any(String));
  expect(await timing(null)).toEqual(expect.any(String));
});

test('what git ignores is found; libraries and hidden folders are not searched', async () => {
  const workspace = new Workspace({
    '.gitignore': '*.followup.md',
    'deep/down/a.followup.md': cleanDraft,
    'node_modules/x/b.followup.md': cleanDraft,
    '.hidden/c.followup.md': cleanDraft,
    'notes/round-1.interview.md': '---\ncompany: Acme\n---\n',
    'notes/README.md': cleanDraft,
  });
  expect(await uris(await start(workspace))).toEqual([workspace.file('deep/down/a.followup.md')]);
});

test('all workspace folders count, each file once', async () => {
  const outer = new Workspace({ 'a.followup.md': cleanDraft, 'inner/b.followup.md': cleanDraft });
  const other = new Workspace({ 'c.followup.md': cleanDraft });
  const folders = [outer.uri, `${outer.uri}/inner`, other.uri];
  const found = await uris(await Editor.start({ folders }));
  const all = [outer.file('a.followup.md'), outer.file('inner/b.followup.md'), other.file('c.followup.md')];
  expect([...found].sort()).toEqual(all.sort());
});

test('a buffer wins over the disk, however its URI is spelt', async () => {
  const workspace = new Workspace({ 'for André.followup.md': cleanDraft });
  const editor = await start(workspace);
  const uri = `${workspace.uri}/for André.followup.md`;
  await editor.open(uri, genericDraft);
  const { drafts } = await ask(editor);
  expect(drafts).toMatchObject([{ uri, findings: { warning: 1 } }]);
});

test('buffers that are on no disk are drafts too; the other side of a comparison is not', async () => {
  const editor = await start(new Workspace());
  await editor.open('untitled:Untitled-1', cleanDraft);
  await editor.open('git:/acme/a.followup.md?ref=HEAD', cleanDraft);
  expect(await uris(editor)).toEqual(['untitled:Untitled-1']);
});

test('an edit is told, and counts', async () => {
  const workspace = new Workspace({ 'a.followup.md': cleanDraft });
  const editor = await start(workspace);
  const uri = await editor.open(workspace.file('a.followup.md'), cleanDraft);
  expect(await uris(editor)).toEqual([uri]);
  await told(editor, () => editor.replace(uri, 'kind:', 'sent: 2026-11-18\nkind:'));
  expect(await uris(editor)).toEqual([]);
  await told(editor, () => editor.close(uri));
  expect(await uris(editor)).toEqual([uri]);
});

test('what changes on disk is told, and counts', async () => {
  const workspace = new Workspace({ 'a.followup.md': cleanDraft });
  const editor = await start(workspace);
  await ask(editor);
  const watched = (name: string, type: FileChangeType) =>
    editor.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: workspace.file(name), type }] });
  workspace.write('b.followup.md', cleanDraft);
  await told(editor, () => watched('b.followup.md', FileChangeType.Created));
  expect(await uris(editor)).toHaveLength(2);
  workspace.write('a.followup.md', sent);
  await told(editor, () => watched('a.followup.md', FileChangeType.Changed));
  expect(await uris(editor)).toEqual([workspace.file('b.followup.md')]);
  workspace.remove('b.followup.md');
  await told(editor, () => watched('b.followup.md', FileChangeType.Deleted));
  expect(await uris(editor)).toEqual([]);
});

test('the client is asked to watch drafts, notes and the dictionary', async () => {
  const editor = await start(new Workspace());
  const isWatching = ({ method, params }: { method: string; params: unknown }) =>
    method === 'client/registerCapability' && JSON.stringify(params).includes('didChangeWatchedFiles');
  const { params } = await editor.requests.first(isWatching);
  const patterns = ['**/*.followup.md', '**/*.interview.md', '**/followup-dictionary.txt'];
  const watchers = patterns.map((globPattern) => ({ globPattern }));
  expect(params).toMatchObject({ registrations: [{ registerOptions: { watchers } }] });
});

test('folders come and go', async () => {
  const first = new Workspace({ 'a.followup.md': cleanDraft });
  const second = new Workspace({ 'b.followup.md': cleanDraft });
  const editor = await start(first);
  await ask(editor);
  const event = { added: [{ uri: second.uri, name: 'b' }], removed: [{ uri: first.uri, name: 'a' }] };
  await told(editor, () => editor.notify('workspace/didChangeWorkspaceFolders', { event }));
  expect(await uris(editor)).toEqual([second.file('b.followup.md')]);
});

test('a folder that is not there holds nothing', async () => {
  expect(await uris(await Editor.start({ folders: ['file:///no/such/folder'] }))).toEqual([]);
});

test('a client that never asked is not told', async () => {
  const editor = await start(new Workspace());
  await editor.open('untitled:Untitled-1', genericDraft);
  await editor.findings('untitled:Untitled-1', has('generic-phrase'));
  await ask(editor);
  const before = editor.notifications.items.filter(({ method }) => method === pendingChanged);
  await told(editor, () => editor.replace('untitled:Untitled-1', 'Dear', 'Hello'));
  expect(before).toEqual([]);
});
