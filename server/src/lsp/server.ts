import {
  type Connection,
  type InitializeResult,
  PositionEncodingKind,
  type ServerCapabilities,
} from 'vscode-languageserver';
import { version } from '../../../package.json';
import { agenda } from './agenda.ts';
import { readClient } from './client.ts';
import { codeActions } from './codeActions.ts';
import { commands } from './commands.ts';
import { completion } from './completion.ts';
import { diagnostics } from './diagnostics.ts';
import { dictionary } from './dictionary.ts';
import { sync } from './documents.ts';
import { folders } from './folders.ts';
import type { Host } from './host.ts';
import { hover } from './hover.ts';
import { outline } from './outline.ts';
import { type Feature, Session } from './session.ts';
import { settings } from './settings.ts';
import { watchers } from './watchers.ts';
import { workspace } from './workspaceEvents.ts';

const features: readonly Feature[] = [
  sync,
  folders,
  settings,
  watchers,
  workspace,
  dictionary,
  diagnostics,
  codeActions,
  completion,
  hover,
  outline,
  commands,
  agenda,
];

/** Serves one client over a connection until it says goodbye. */
export function startServer(connection: Connection, host: Host): void {
  const session = new Session(connection, host);
  const offers = features.map((feature) => feature(session));
  connection.onInitialize((params): InitializeResult => {
    session.client = readClient(params);
    const capabilities: ServerCapabilities = { positionEncoding: PositionEncodingKind.UTF16 };
    for (const offer of offers) Object.assign(capabilities, offer?.(session.client));
    return { capabilities, serverInfo: { name: 'Followup', version } };
  });
  connection.onInitialized(() => session.onInitialized.fire());
  connection.listen();
}
