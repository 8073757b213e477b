import { type PendingResult, pendingRequest } from '../../server/src/protocol.ts';
import { Editor } from './editor.ts';
import type { Workspace } from './workspace.ts';

/** The moment that the tests reckon from. */
const now = '2026-11-19T09:00:00Z';

/** Opens folders in an editor. */
export function openFolders(...folders: Workspace[]): Promise<Editor> {
  const initializationOptions = { timeZone: 'Europe/Berlin' };
  return Editor.start({ folders: folders.map(({ uri }) => uri), initializationOptions });
}

export function askPending(editor: Editor): Promise<PendingResult> {
  return editor.request<PendingResult>(pendingRequest, { now });
}

export async function pendingUris(editor: Editor): Promise<string[]> {
  return (await askPending(editor)).drafts.map(({ uri }) => uri);
}
