import { TextDocumentEdit, type TextEdit, type WorkspaceEdit } from 'vscode-languageserver/node';

/** Both forms of a workspace edit as one. */
export function editsByFile(
  edit: WorkspaceEdit,
): { uri: string; version: number | null; edits: TextEdit[] }[] {
  const changes = Object.entries(edit.changes ?? {}).map(([uri, edits]) => ({ uri, version: null, edits }));
  const documentChanges = (edit.documentChanges ?? []).filter(TextDocumentEdit.is).map((change) => ({
    ...change.textDocument,
    edits: change.edits as TextEdit[],
  }));
  return [...changes, ...documentChanges];
}
