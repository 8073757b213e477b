import { Uri, window, workspace } from 'vscode';

interface NewFile {
  /** The name that is proposed. */
  name: string;
  text: string;
  /** What such a file is called, and how its name ends. */
  kind: string;
  extension: string;
  /** The file in whose folder it is to lie; the workspace's where absent. */
  beside?: Uri | undefined;
}

/** Asks where to save a text and writes it there; false where the person leaves. Works in virtual workspaces too. */
export async function saveFile({ name, text, kind, extension, beside }: NewFile): Promise<boolean> {
  const folder = beside ? Uri.joinPath(beside, '..') : workspace.workspaceFolders?.[0]?.uri;
  const uri = await window.showSaveDialog({
    ...(folder && { defaultUri: Uri.joinPath(folder, name) }),
    filters: { [kind]: [extension] },
  });
  if (!uri) return false;
  await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return true;
}
