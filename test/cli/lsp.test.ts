import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { cliFile } from '../support/cli.ts';

test.each([[['lsp', '--stdio']], [['lsp']]])('followup %j is the language server', async (args) => {
  const child = spawn(process.execPath, [cliFile, ...args]);
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.listen();
  const answer = await connection.sendRequest('initialize', {
    processId: null,
    rootUri: null,
    capabilities: {},
  });
  expect(answer).toMatchObject({
    serverInfo: { name: 'Followup' },
    capabilities: { codeActionProvider: {} },
  });
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  const [code] = await once(child, 'exit');
  expect(code).toBe(0);
});
