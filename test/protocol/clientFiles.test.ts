import { expect, test } from 'vitest';
import {
  type AgendaResult,
  agendaRequest,
  type FindFilesParams,
  findFilesRequest,
  type ReadFileParams,
  readFileRequest,
} from '../../server/src/protocol.ts';
import { cleanDraft, misspelledDraft } from '../support/drafts.ts';
import { Editor, has } from '../support/editor.ts';

const folder = 'vscode-vfs://github/me/letters';
const draft = `${folder}/acme/a.followup.md`;
const files: Record<string, string> = {
  [draft]: cleanDraft,
  [`${folder}/followup-dictionary.txt`]: 'problemm\n',
};

const answers = {
  [findFilesRequest]: (params: FindFilesParams) =>
    Object.keys(files).filter((uri) => uri.startsWith(params.folder)),
  [readFileRequest]: ({ uri }: ReadFileParams) => files[uri] ?? null,
};

test('files that the server cannot reach are read by the client', async () => {
  const editor = await Editor.start({
    folders: [folder],
    answers,
    initializationOptions: { clientFiles: true },
  });
  const { steps } = await editor.request<AgendaResult>(agendaRequest, {});
  expect(steps).toMatchObject([{ uri: draft, company: 'Acme Robotics' }]);
});

test('so is the dictionary', async () => {
  const editor = await Editor.start({
    folders: [folder],
    answers,
    initializationOptions: { clientFiles: true },
  });
  await editor.open(draft, misspelledDraft.replace('two years', 'twoo years'));
  const found = await editor.findings(draft, has('spelling'));
  expect(found.map(({ range }) => editor.document(draft).getText(range))).toEqual(['twoo']);
});

test('a client that does not offer to is not asked', async () => {
  const editor = await Editor.start({ folders: [folder], answers });
  expect(await editor.request(agendaRequest, {})).toEqual({ steps: [] });
  expect(editor.requests.items.map(({ method }) => method)).not.toContain(findFilesRequest);
});

test('a client that fails to read is as good as none', async () => {
  const fails = () => {
    throw new Error('offline');
  };
  const failing = { ...answers, [readFileRequest]: fails };
  const editor = await Editor.start({
    folders: [folder],
    answers: failing,
    initializationOptions: { clientFiles: true },
  });
  expect(await editor.request(agendaRequest, {})).toEqual({ steps: [] });
});

test('one file that changed costs one read', async () => {
  const more: Record<string, string> = { ...files, [`${folder}/acme/b.followup.md`]: cleanDraft };
  const editor = await Editor.start({
    folders: [folder],
    answers: {
      [findFilesRequest]: () => Object.keys(more),
      [readFileRequest]: ({ uri }: ReadFileParams) => more[uri] ?? null,
    },
    initializationOptions: { clientFiles: true },
  });
  const asked = () =>
    editor.requests.items
      .filter(({ method }) => method === findFilesRequest || method === readFileRequest)
      .map(({ params }) => (params as Partial<ReadFileParams>).uri ?? 'all')
      .filter((uri) => !uri.endsWith('.txt'));
  await editor.request(agendaRequest, {});
  expect(asked()).toEqual(['all', draft, `${folder}/acme/b.followup.md`]);
  await editor.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: draft, type: 2 }] });
  await editor.request(agendaRequest, {});
  await editor.request(agendaRequest, {});
  expect(asked().slice(3)).toEqual([draft]);
});
