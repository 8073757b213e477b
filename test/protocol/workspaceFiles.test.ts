import { expect, test } from 'vitest';
import { FileChangeType } from 'vscode-languageserver/node';
import { pushClient } from '../support/capabilities.ts';
import { DiskEditor } from '../support/diskEditor.ts';
import { letterWith, notesWith } from '../support/schedule.ts';
import { shareServer } from '../support/sharedServer.ts';
import { Workspace } from '../support/workspace.ts';

const shared = shareServer({ initializationOptions: { timeZone: 'Europe/Berlin' } }, DiskEditor);
const thanks = (to: string, more = '') => letterWith(`kind: thank-you\nto: ${to}${more}`);
const thankYous = async (editor: DiskEditor) =>
  (await editor.brief()).filter((line) => line.startsWith('thank-you')).sort();

const todo = ['thank-you Marit Solberg todo', 'thank-you Owen Tate todo'];
const begun = ['thank-you Marit Solberg draft', 'thank-you Owen Tate todo'];
const sent = ['thank-you Marit Solberg sent', 'thank-you Owen Tate todo'];

test('applications of several folders stay apart, nested ones count once', async () => {
  const brewery = new Workspace({ 'jobs/tidewater/round-1.interview.md': notesWith() });
  const mill = new Workspace({
    'round-1.interview.md': notesWith({ company: 'Ash Mill', interviewers: 'Rosa Lind' }),
    't.followup.md': thanks('Rosa Lind'),
  });
  const editor = await DiskEditor.over(brewery, mill);
  expect(await thankYous(editor)).toEqual([...todo.slice(0, 1), todo[1], 'thank-you Rosa Lind draft']);
  const companies = new Set((await editor.agenda()).map(({ company }) => company));
  expect([...companies].sort()).toEqual(['Ash Mill', 'Tidewater Brewing']);
});

test('files that others write, change, rename and delete count', async () => {
  const workspace = new Workspace({ 'a/round-1.interview.md': notesWith() });
  const editor = await shared({ folders: [workspace.uri] });
  expect(await thankYous(editor)).toEqual(todo);
  await editor.write(workspace.file('a/t.followup.md'), thanks('Marit'));
  expect(await thankYous(editor)).toEqual(begun);
  const { id } = await editor.step('thank-you', 'Marit Solberg');
  await editor.rename(workspace.file('a/t.followup.md'), workspace.file('a/für Marit.followup.md'));
  expect(await editor.step('thank-you', 'Marit Solberg')).toMatchObject({
    id,
    uri: workspace.file('a/für Marit.followup.md'),
  });
  await editor.write(workspace.file('a/für Marit.followup.md'), thanks('Marit', '\nsent: 2026-11-18'));
  expect(await thankYous(editor)).toEqual(sent);
  await editor.remove(workspace.file('a/für Marit.followup.md'));
  expect(await thankYous(editor)).toEqual(todo);
  await editor.rename(workspace.file('a/round-1.interview.md'), workspace.file('a/first talk.interview.md'));
  expect(await thankYous(editor)).toEqual(todo);
  await editor.remove(workspace.file('a/first talk.interview.md'));
  expect(await editor.agenda()).toEqual([]);
});

test('a buffer wins over the disk until it is closed', async () => {
  const workspace = new Workspace({
    'a/round-1.interview.md': notesWith(),
    'a/t.followup.md': thanks('Marit'),
  });
  const editor = await shared({ folders: [workspace.uri] });
  const uri = await editor.open(workspace.file('a/t.followup.md'), thanks('Marit', '\nsent: 2026-11-18'));
  expect(await thankYous(editor)).toEqual(sent);
  // Somebody else writes the file meanwhile: the buffer is what the person sees.
  await editor.write(uri, thanks('Owen'));
  expect(await thankYous(editor)).toEqual(sent);
  await editor.close(uri);
  expect(await thankYous(editor)).toEqual(['thank-you Marit Solberg todo', 'thank-you Owen Tate draft']);
});

test('notes in a buffer count before they are saved, and are gone with it where they never were', async () => {
  const workspace = new Workspace({ 'a/t.followup.md': thanks('Marit') });
  const editor = await shared({ folders: [workspace.uri] });
  expect(await thankYous(editor)).toEqual(['thank-you Marit draft']);
  const uri = await editor.open(workspace.file('a/round-1.interview.md'), notesWith(), 'interview-notes');
  expect(await thankYous(editor)).toEqual(begun);
  await editor.replace(uri, 'Owen Tate', 'Rosa Lind');
  expect(await thankYous(editor)).toEqual(['thank-you Marit Solberg draft', 'thank-you Rosa Lind todo']);
  await editor.close(uri);
  expect(await thankYous(editor)).toEqual(['thank-you Marit draft']);
});

test('a deleted file that is open stays until it is closed', async () => {
  const workspace = new Workspace({
    'a/round-1.interview.md': notesWith(),
    'a/t.followup.md': thanks('Marit'),
  });
  const editor = await shared({ folders: [workspace.uri] });
  const uri = await editor.open(workspace.file('a/t.followup.md'), thanks('Marit'));
  await editor.remove(uri);
  expect(await thankYous(editor)).toEqual(begun);
  await editor.close(uri);
  expect(await thankYous(editor)).toEqual(todo);
});

test('a folder that goes takes its steps with it', async () => {
  const one = new Workspace({ 'round-1.interview.md': notesWith() });
  const other = new Workspace({ 'round-1.interview.md': notesWith({ interviewers: 'Rosa Lind' }) });
  const editor = await shared({ folders: [one.uri, other.uri] });
  expect(await thankYous(editor)).toHaveLength(3);
  const event = { added: [], removed: [{ uri: one.uri, name: 'one' }] };
  await editor.notify('workspace/didChangeWorkspaceFolders', { event });
  expect(await thankYous(editor)).toEqual(['thank-you Rosa Lind todo']);
  // What still changes in it is none of ours any more.
  await editor.tell([{ uri: one.file('round-1.interview.md'), type: FileChangeType.Changed }]);
  expect(await thankYous(editor)).toEqual(['thank-you Rosa Lind todo']);
});

test('what no event told of is found on asking for it', async () => {
  const workspace = new Workspace({ 'a/round-1.interview.md': notesWith() });
  const editor = await shared({ folders: [workspace.uri] });
  await editor.agenda();
  workspace.write('b/round-1.interview.md', notesWith({ company: 'Ash Mill' }));
  workspace.remove('a/round-1.interview.md');
  const steps = await editor.agenda({ now: '2026-11-19T09:00:00Z', refresh: true });
  expect(new Set(steps.map(({ company }) => company))).toEqual(new Set(['Ash Mill']));
});

test('a client that cannot watch files need not', async () => {
  const workspace = new Workspace({ 'a/round-1.interview.md': notesWith() });
  const editor = new DiskEditor({ folders: [workspace.uri], capabilities: pushClient });
  await editor.shakeHands();
  expect(await thankYous(editor)).toEqual(todo);
  workspace.write('a/round-1.interview.md', notesWith({ interviewers: 'Rosa Lind' }));
  expect(await thankYous(editor)).toEqual(['thank-you Rosa Lind todo']);
});

test('drafts are checked again when the notes around them change', async () => {
  const workspace = new Workspace({
    'a/round-1.interview.md': notesWith(),
    'a/t.followup.md': thanks('Marit'),
  });
  const editor = await DiskEditor.over(workspace);
  const uri = await editor.open(workspace.file('a/t.followup.md'), thanks('Marit'));
  await editor.findings(uri);
  await editor.agenda();
  const from = editor.requests.items.length;
  await editor.write(workspace.file('a/round-1.interview.md'), notesWith({ role: 'Brewer' }));
  await editor.requests.first(({ method }) => method === 'workspace/diagnostic/refresh', from);
});

test('where they are sent, they are sent again', async () => {
  const workspace = new Workspace({
    'a/round-1.interview.md': notesWith(),
    'a/t.followup.md': thanks('Marit'),
  });
  const editor = new DiskEditor({ folders: [workspace.uri], capabilities: pushClient });
  await editor.shakeHands();
  const uri = await editor.open(workspace.file('a/t.followup.md'), thanks('Marit'));
  await editor.findings(uri);
  const from = editor.notifications.items.length;
  await editor.write(workspace.file('a/round-1.interview.md'), notesWith({ role: 'Brewer' }));
  await editor.notified(
    'textDocument/publishDiagnostics',
    ({ uri: about }: { uri: string }) => about === uri,
    from,
  );
});

test('the settings of a folder move its dates', async () => {
  const workspace = new Workspace({ 'a/round-1.interview.md': notesWith() });
  const editor = new DiskEditor({
    folders: [workspace.uri],
    settings: () => ({ cadence: 'conservative', holidays: ['2026-11-19'] }),
    initializationOptions: { timeZone: 'Europe/Berlin' },
  });
  await editor.shakeHands();
  expect((await editor.step('thank-you', 'Owen Tate')).due).toBe('2026-11-20T09:00+01:00');
  expect((await editor.step('status-check', 'Marit Solberg')).due).toBe('2026-11-30T09:00+01:00');
});

test('no date is told before the settings are there', async () => {
  const workspace = new Workspace({ 'a/round-1.interview.md': notesWith() });
  let tellSettings!: (answer: unknown[]) => void;
  const answer = new Promise<unknown[]>((resolve) => {
    tellSettings = resolve;
  });
  const editor = new DiskEditor({
    folders: [workspace.uri],
    settings: () => ({}),
    answers: { 'workspace/configuration': () => answer },
    initializationOptions: { timeZone: 'Europe/Berlin' },
  });
  await editor.shakeHands();
  const asked = editor.step('thank-you', 'Owen Tate');
  // What asks nothing of the settings is answered meanwhile, many times: the folder is read by then.
  const uri = workspace.file('a/round-1.interview.md');
  for (let i = 0; i < 50; i++) await editor.request('textDocument/documentSymbol', { textDocument: { uri } });
  const own = { cadence: 'conservative', holidays: ['2026-11-19'] };
  tellSettings([own, own]);
  expect((await asked).due).toBe('2026-11-20T09:00+01:00');
});
