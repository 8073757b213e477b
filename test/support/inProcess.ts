import { PassThrough } from 'node:stream';
import { onTestFinished } from 'vitest';
import {
  createConnection,
  createMessageConnection,
  type Diagnostic,
  type MessageConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import type { Host } from '../../server/src/lsp/host.ts';
import { startServer } from '../../server/src/lsp/server.ts';
import { pushClient } from './capabilities.ts';
import { EventLog } from './eventLog.ts';
import { wordLists } from './speller.ts';

export interface Published extends PublishDiagnosticsParams {
  diagnostics: Diagnostic[];
}

/** The server in this process, over a real connection, on a host that the test makes. */
export class InProcessClient {
  readonly connection: MessageConnection;
  readonly published = new EventLog<Published>();
  readonly shown: string[] = [];

  constructor(host: Partial<Host>) {
    const [toServer, toClient] = [new PassThrough(), new PassThrough()];
    const server = createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient));
    startServer(server, {
      now: () => '2026-11-19T09:00:00Z',
      timeZone: 'UTC',
      loadWordLists: async () => wordLists,
      startGrammar() {
        throw new Error('This test has no grammar.');
      },
      ...host,
    });
    this.connection = createMessageConnection(
      new StreamMessageReader(toClient),
      new StreamMessageWriter(toServer),
    );
    this.connection.onNotification('textDocument/publishDiagnostics', (params) => this.published.add(params));
    this.connection.onNotification('window/showMessage', ({ message }) => void this.shown.push(message));
    this.connection.listen();
    onTestFinished(() => {
      this.connection.dispose();
      server.dispose();
    });
  }

  /** `initialize` and `initialized`, with settings as an old client sends them. */
  async shakeHands(settings: unknown = {}): Promise<this> {
    const params = {
      processId: null,
      rootUri: null,
      capabilities: pushClient,
      initializationOptions: { settings },
    };
    await this.connection.sendRequest('initialize', params);
    await this.connection.sendNotification('initialized', {});
    return this;
  }

  open(uri: string, text: string): Promise<void> {
    const textDocument = { uri, languageId: 'followup', version: 1, text };
    return this.connection.sendNotification('textDocument/didOpen', { textDocument });
  }

  /** Replaces the whole text. */
  change(uri: string, version: number, text: string): Promise<void> {
    const params = { textDocument: { uri, version }, contentChanges: [{ text }] };
    return this.connection.sendNotification('textDocument/didChange', params);
  }

  close(uri: string): Promise<void> {
    return this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }
}
