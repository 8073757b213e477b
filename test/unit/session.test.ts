import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { createConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import type { Host } from '../../server/src/lsp/host.ts';
import { Session } from '../../server/src/lsp/session.ts';

test('what was still to be said when the client has gone is dropped', async () => {
  const connection = createConnection(
    new StreamMessageReader(new PassThrough()),
    new StreamMessageWriter(new PassThrough()),
  );
  const session = new Session(connection, {} as Host);
  connection.listen();
  connection.dispose();
  const tried = new Promise<void>((resolve) =>
    session.background('Publishing', () => {
      resolve();
      return connection.sendDiagnostics({ uri: 'file:///a.followup.md', diagnostics: [] });
    }),
  );
  await tried;
  expect(() => session.log('Publishing', new Error('gone'))).not.toThrow();
});
