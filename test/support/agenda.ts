import { type AgendaResult, agendaRequest } from '../../server/src/protocol.ts';
import { Editor } from './editor.ts';
import type { Workspace } from './workspace.ts';

/** The moment that the tests reckon from. */
const now = '2026-11-19T09:00:00Z';

/** Opens folders in an editor. */
export function openFolders(...folders: Workspace[]): Promise<Editor> {
  const initializationOptions = { timeZone: 'Europe/Berlin' };
  return Editor.start({ folders: folders.map(({ uri }) => uri), initializationOptions });
}

export function askAgenda(editor: Editor): Promise<AgendaResult> {
  return editor.request<AgendaResult>(agendaRequest, { now });
}

/** The drafts that are begun and not sent. */
export async function unsentUris(editor: Editor): Promise<string[]> {
  const { steps } = await askAgenda(editor);
  return steps.flatMap(({ uri, state }) => (uri && (state === 'draft' || state === 'ready') ? uri : []));
}
