import type { Feature } from './session.ts';

/** Keeps the index current: buffers, files on disk, folders. Before all features that look at it. */
export const workspace: Feature = (session) => {
  const { workspace, documents, folders } = session;
  documents.onDidChangeContent(({ document }) => workspace.opened(document));
  documents.onDidClose(({ document }) => session.background('Closing', () => workspace.closed(document)));
  session.onFilesChanged.event((changes) => session.background('Reading', () => workspace.look(changes)));
  folders.onChanged.event(() => session.background('Reading folders', () => workspace.foldersChanged()));
  return undefined;
};
