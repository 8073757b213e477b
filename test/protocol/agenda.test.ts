import { expect, test } from 'vitest';
import { type AgendaResult, agendaRequest } from '../../server/src/protocol.ts';
import { askAgenda, openFolders, unsentUris } from '../support/agenda.ts';
import { datedDraft, genericDraft } from '../support/drafts.ts';
import { shareServer } from '../support/sharedServer.ts';
import { Workspace } from '../support/workspace.ts';

const shared = shareServer({ initializationOptions: { timeZone: 'Europe/Berlin' } });
const sharedOver = (...folders: Workspace[]) => shared({ folders: folders.map(({ uri }) => uri) });
const sent = datedDraft.replace('kind:', 'sent: 2026-11-18T20:00\nkind:');

test('a draft on disk is listed with all that is known of it', async () => {
  const workspace = new Workspace({
    'acme/thanks.followup.md': genericDraft.replace('company:', 'date: 2026-11-18T14:00\ncompany:'),
  });
  const { steps } = await askAgenda(await openFolders(workspace));
  expect(steps).toMatchObject([
    {
      uri: workspace.file('acme/thanks.followup.md'),
      kind: 'thank-you',
      kindLabel: 'Thank-you note',
      company: 'Acme Robotics',
      person: 'Dana Cole',
      due: '2026-11-19T14:00+01:00',
      state: 'draft',
      urgency: 'today',
      findings: { error: 0, warning: 1 },
    },
  ]);
});

test('late ones come first, and what is sent is done', async () => {
  const workspace = new Workspace({
    'a.followup.md': datedDraft,
    'b.followup.md': datedDraft.replace('2026-11-18', '2026-11-11'),
    'c.followup.md': sent,
  });
  const { steps } = await askAgenda(await sharedOver(workspace));
  expect(steps.map(({ uri, urgency }) => [uri, urgency])).toEqual([
    [workspace.file('b.followup.md'), 'overdue'],
    [workspace.file('a.followup.md'), 'today'],
    [workspace.file('c.followup.md'), 'done'],
  ]);
});

test('the moment to reckon from may be left out or be local', async () => {
  const editor = await sharedOver(new Workspace({ 'a.followup.md': datedDraft }));
  const urgency = async (params: unknown) =>
    (await editor.request<AgendaResult>(agendaRequest, params)).steps[0]?.urgency;
  expect(await urgency({ now: '2026-11-20T14:00' })).toBe('overdue');
  expect(await urgency({ now: '2026-11-20T13:59' })).toBe('today');
  expect(await urgency({})).toEqual(expect.any(String));
  expect(await urgency(null)).toEqual(expect.any(String));
});

test('what git ignores is found; libraries and hidden folders are not searched', async () => {
  const workspace = new Workspace({
    '.gitignore': '*.followup.md',
    'deep/down/a.followup.md': datedDraft,
    'node_modules/x/b.followup.md': datedDraft,
    '.hidden/c.followup.md': datedDraft,
    'notes/round-1.interview.md': '---\ncompany: Acme\n---\n',
    'notes/README.md': datedDraft,
  });
  expect(await unsentUris(await sharedOver(workspace))).toEqual([workspace.file('deep/down/a.followup.md')]);
});

test('all workspace folders count, each file once', async () => {
  const outer = new Workspace({ 'a.followup.md': datedDraft, 'inner/b.followup.md': datedDraft });
  const other = new Workspace({ 'c.followup.md': datedDraft });
  const folders = [outer.uri, `${outer.uri}/inner`, other.uri];
  const found = await unsentUris(await shared({ folders }));
  const all = [outer.file('a.followup.md'), outer.file('inner/b.followup.md'), other.file('c.followup.md')];
  expect([...found].sort()).toEqual(all.sort());
});

test('a buffer wins over the disk, however its URI is spelt', async () => {
  const workspace = new Workspace({ 'for André.followup.md': datedDraft });
  const editor = await sharedOver(workspace);
  const uri = `${workspace.uri}/for André.followup.md`;
  await editor.open(uri, genericDraft);
  const { steps } = await askAgenda(editor);
  expect(steps).toMatchObject([{ uri, findings: { warning: 1 } }]);
});

test('buffers that are on no disk are drafts too; the other side of a comparison is not', async () => {
  const editor = await sharedOver(new Workspace());
  await editor.open('untitled:Untitled-1', datedDraft);
  await editor.open('git:/acme/a.followup.md?ref=HEAD', datedDraft);
  expect(await unsentUris(editor)).toEqual(['untitled:Untitled-1']);
});

test('a folder that is not there holds nothing', async () => {
  expect(await unsentUris(await shared({ folders: ['file:///no/such/folder'] }))).toEqual([]);
});
