import { DidChangeWatchedFilesNotification } from 'vscode-languageserver';
import { dictionaryFileName } from '../protocol.ts';
import type { Feature } from './session.ts';

const watched = ['**/*.followup.md', '**/*.interview.md', `**/${dictionaryFileName}`];

/** Asks the client to tell of changes on disk. Clients that cannot are looked after where it matters. */
export const watchers: Feature = (session) => {
  const { connection } = session;
  connection.onDidChangeWatchedFiles(({ changes }) => session.onFilesChanged.fire(changes));
  session.onInitialized.event(() => {
    if (!session.client.can.registerWatchers) return;
    session.background('Watching files', () =>
      connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: watched.map((globPattern) => ({ globPattern })),
      }),
    );
  });
  return undefined;
};
