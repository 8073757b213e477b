import { expect, test } from 'vitest';
import { type PendingResult, pendingRequest } from '../../server/src/protocol.ts';
import { cleanDraft, genericDraft } from '../support/drafts.ts';
import { Editor } from '../support/editor.ts';
import { askPending, openFolders, pendingUris } from '../support/pending.ts';
import { Workspace } from '../support/workspace.ts';

const sent = cleanDraft.replace('kind:', 'sent: 2026-11-18T20:00\nkind:');

test('a draft on disk is listed with all that is known of it', async () => {
  const workspace = new Workspace({ 'acme/thanks.followup.md': genericDraft });
  const { drafts } = await askPending(await openFolders(workspace));
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
  const { drafts } = await askPending(await openFolders(workspace));
  expect(drafts.map(({ uri, timing }) => [uri, timing])).toEqual([
    [workspace.file('b.followup.md'), 'late'],
    [workspace.file('a.followup.md'), 'upcoming'],
  ]);
});

test('the moment to reckon from may be left out or be local', async () => {
  const editor = await openFolders(new Workspace({ 'a.followup.md': cleanDraft }));
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
  expect(await pendingUris(await openFolders(workspace))).toEqual([
    workspace.file('deep/down/a.followup.md'),
  ]);
});

test('all workspace folders count, each file once', async () => {
  const outer = new Workspace({ 'a.followup.md': cleanDraft, 'inner/b.followup.md': cleanDraft });
  const other = new Workspace({ 'c.followup.md': cleanDraft });
  const folders = [outer.uri, `${outer.uri}/inner`, other.uri];
  const found = await pendingUris(await Editor.start({ folders }));
  const all = [outer.file('a.followup.md'), outer.file('inner/b.followup.md'), other.file('c.followup.md')];
  expect([...found].sort()).toEqual(all.sort());
});

test('a buffer wins over the disk, however its URI is spelt', async () => {
  const workspace = new Workspace({ 'for André.followup.md': cleanDraft });
  const editor = await openFolders(workspace);
  const uri = `${workspace.uri}/for André.followup.md`;
  await editor.open(uri, genericDraft);
  const { drafts } = await askPending(editor);
  expect(drafts).toMatchObject([{ uri, findings: { warning: 1 } }]);
});

test('buffers that are on no disk are drafts too; the other side of a comparison is not', async () => {
  const editor = await openFolders(new Workspace());
  await editor.open('untitled:Untitled-1', cleanDraft);
  await editor.open('git:/acme/a.followup.md?ref=HEAD', cleanDraft);
  expect(await pendingUris(editor)).toEqual(['untitled:Untitled-1']);
});

test('a folder that is not there holds nothing', async () => {
  expect(await pendingUris(await Editor.start({ folders: ['file:///no/such/folder'] }))).toEqual([]);
});
