import path from 'node:path';
import { expect, test } from 'vitest';
import { cleanDraft, genericDraft } from '../support/drafts.ts';
import { Editor, has } from '../support/editor.ts';
import { freshUri, shareServer } from '../support/sharedServer.ts';

const uri = 'file:///acme/thank-you.followup.md';
/** None of these tests may take it down, or the others would not find it as it was. */
const shared = shareServer();

test('the server says who it is and what it does', async () => {
  const editor = await Editor.start();
  const { capabilities, serverInfo } = editor.initialized!;
  expect(serverInfo?.name).toBe('Followup');
  expect(serverInfo?.version).toMatch(/^\d+\.\d+\.\d+/);
  expect(capabilities).toMatchObject({
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: 2 },
    diagnosticProvider: { interFileDependencies: true, workspaceDiagnostics: false },
    codeActionProvider: { codeActionKinds: ['quickfix', 'source.fixAll.followup'] },
    executeCommandProvider: {
      commands: expect.arrayContaining(['followup.server.markAsSent', 'followup.server.beginDraft']),
    },
    hoverProvider: true,
  });
});

test('after shutdown the server exits with 0', async () => {
  const editor = await Editor.start();
  expect(await editor.stop()).toBe(0);
});

test('without shutdown it exits with 1', async () => {
  const editor = await Editor.start();
  await editor.notify('exit');
  expect(await editor.exited).toBe(1);
});

test('it ends when its input ends', async () => {
  const editor = await Editor.start();
  editor.process.stdin!.end();
  expect(await editor.exited).toBe(1);
});

test('the command line starts the same server', async () => {
  const cli = path.resolve(import.meta.dirname, '../../dist/cli.js');
  const editor = await Editor.start({ command: [cli, 'lsp', '--stdio'] });
  await editor.open(uri, genericDraft);
  expect(await editor.findings(uri)).toHaveLength(1);
  expect(await editor.stop()).toBe(0);
});

test('an unknown request is answered with MethodNotFound', async () => {
  const editor = await shared();
  await expect(editor.request('followup/makeCoffee', {})).rejects.toMatchObject({ code: -32601 });
});

test.each([
  ['textDocument/hover', {}],
  ['textDocument/hover', { textDocument: { uri }, position: null }],
  ['textDocument/codeAction', { textDocument: { uri } }],
  ['textDocument/completion', []],
  ['textDocument/diagnostic', { textDocument: null }],
  ['workspace/executeCommand', { command: 'followup.server.markAsSent', arguments: 'now' }],
  ['followup/agenda', { now: 'soon' }],
])('%s with malformed parameters %j is an error and not the end', async (method, params) => {
  const editor = await shared();
  await editor.open(uri, genericDraft);
  await expect(editor.request(method, params)).rejects.toMatchObject({ code: expect.any(Number) });
  expect(await editor.findings(uri, has('generic-phrase'))).toHaveLength(1);
  const other = await editor.open(freshUri(), genericDraft);
  expect(await editor.findings(other, has('generic-phrase'))).toHaveLength(1);
});

test.each([
  ['textDocument/didOpen', { textDocument: { uri: freshUri() } }],
  ['textDocument/didOpen', null],
  ['textDocument/didChange', { textDocument: { uri: 'file:///unknown' }, contentChanges: [{ text: 'x' }] }],
  ['textDocument/didClose', { textDocument: {} }],
  ['workspace/didChangeConfiguration', null],
  ['workspace/didChangeWatchedFiles', { changes: 'all' }],
  ['workspace/didChangeWorkspaceFolders', { event: {} }],
  ['followup/noSuchNotification', {}],
])('%s with malformed parameters %j does no harm', async (method, params) => {
  const editor = await shared();
  await editor.notify(method, params);
  const other = await editor.open(freshUri(), genericDraft);
  expect(await editor.findings(other, has('generic-phrase'))).toHaveLength(1);
});

test('requests about files that are not open are answered with nothing', async () => {
  const editor = await shared();
  const textDocument = { uri: 'file:///nowhere.followup.md' };
  const position = { line: 3, character: 1 };
  expect(await editor.findings(textDocument.uri)).toEqual([]);
  expect(await editor.request('textDocument/hover', { textDocument, position })).toBeNull();
  expect(await editor.request('textDocument/completion', { textDocument, position })).toEqual([]);
  expect(await editor.actions(textDocument.uri, { start: position, end: position })).toEqual([]);
});

test('a clean draft has no findings', async () => {
  const editor = await shared();
  const uri = await editor.open(freshUri(), cleanDraft);
  expect(await editor.findings(uri)).toEqual([]);
});
