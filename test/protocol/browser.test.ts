import { expect, test } from 'vitest';
import type { Diagnostic, PublishDiagnosticsParams } from 'vscode-languageserver/node';
import {
  type AgendaResult,
  agendaRequest,
  findFilesRequest,
  readFileRequest,
} from '../../server/src/protocol.ts';
import { cleanDraft, misspelledDraft } from '../support/drafts.ts';
import { WorkerClient } from '../support/workerClient.ts';

const folder = 'vscode-test-web://mount';
const onDisk = `${folder}/a.followup.md`;
const open = `${folder}/b.followup.md`;

/** A web client whose files are one draft. */
async function start(): Promise<WorkerClient> {
  const client = new WorkerClient((method, params: { uri: string }) => {
    if (method === findFilesRequest) return [onDisk];
    return method === readFileRequest && params.uri === onDisk ? cleanDraft : null;
  });
  await client.request('initialize', {
    processId: null,
    rootUri: null,
    capabilities: {},
    workspaceFolders: [{ uri: folder, name: 'mount' }],
    initializationOptions: { clientFiles: true, docs: 'https://docs.example' },
  });
  client.notify('initialized', {});
  return client;
}

test('the server runs in a worker without anything of Node, word lists included', async () => {
  const client = await start();
  const textDocument = { uri: open, languageId: 'followup', version: 1, text: misspelledDraft };
  client.notify('textDocument/didOpen', { textDocument });
  const isTypo = ({ code }: Diagnostic) => code === 'spelling';
  const { params } = await client.received.first(
    ({ method, params }) =>
      method === 'textDocument/publishDiagnostics' &&
      (params as PublishDiagnosticsParams).diagnostics.some(isTypo),
  );
  const [typo] = (params as PublishDiagnosticsParams).diagnostics.filter(isTypo);
  expect(typo?.codeDescription?.href).toBe('https://docs.example/rules/spelling.md');
});

test('its client reads the files', async () => {
  const client = await start();
  const { steps } = await client.request<AgendaResult>(agendaRequest, {});
  expect(steps).toMatchObject([{ uri: onDisk, company: 'Acme Robotics' }]);
});
