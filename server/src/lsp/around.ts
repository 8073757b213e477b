import { type Surroundings, WorkspaceIndex } from '../core/index.ts';
import type { Session } from './session.ts';
import { folderOf, keyOf } from './uris.ts';

/** All drafts and notes below a folder, open ones as they stand in the editor. */
export async function indexOf(session: Session, folder: string): Promise<WorkspaceIndex> {
  const index = new WorkspaceIndex();
  const below = `${keyOf(folder).replace(/\/$/, '')}/`;
  const open = session.documents.all().filter(({ uri }) => keyOf(uri).startsWith(below));
  for (const document of open) index.set(keyOf(document.uri), document.getText());
  for (const uri of (await session.files.find(folder)).map(keyOf)) {
    if (index.textOf(uri) !== undefined) continue;
    const text = await session.files.read(uri);
    if (text !== null) index.set(uri, text);
  }
  return index;
}

/** What stands around a draft in its folder. */
export async function around(session: Session, uri: string, text: string): Promise<Surroundings | undefined> {
  const index = await indexOf(session, folderOf(uri));
  index.set(keyOf(uri), text, 'draft');
  return index.around(keyOf(uri));
}
