import type { TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { FieldEdit } from '../core/index.ts';
import { failed } from './arguments.ts';
import { toTextEdits, toWorkspaceEdit } from './convert.ts';
import type { Session } from './session.ts';
import { baseName } from './uris.ts';

/** A file as it stands in its buffer, or else on disk. */
export interface FileNow {
  document: TextDocument;
  /** Null for a file that no editor has open. */
  version: number | null;
}

/** Throws where there is no such file. */
export async function fileNow(session: Session, uri: string): Promise<FileNow> {
  const open = session.documents.find(uri);
  const text = open?.getText() ?? (await session.files.read(uri));
  if (text === null) throw failed(`There is no file ${baseName(uri)}.`);
  return open
    ? { document: open, version: open.version }
    : { document: TextDocument.create(session.workspace.spelled(uri), 'followup', 0, text), version: null };
}

/** Throws where the file cannot take the change. */
export function fieldEdit(
  session: Session,
  { document, version }: FileNow,
  change: FieldEdit,
): WorkspaceEdit {
  if ('problem' in change) throw failed(change.problem);
  const edits = toTextEdits(document, change.edits);
  return toWorkspaceEdit(session.client, { uri: document.uri, version }, edits);
}

/** A file with a text; where it is there already, nothing is changed and the client says so. */
export function newFile(session: Session, uri: string, text: string): WorkspaceEdit {
  const start = { line: 0, character: 0 };
  const edits = [{ range: { start, end: start }, newText: text }];
  const edit = toWorkspaceEdit(session.client, { uri, version: null }, edits);
  if (!session.client.can.createFiles || !edit.documentChanges) return edit;
  const create = { kind: 'create', uri, options: { overwrite: false, ignoreIfExists: false } } as const;
  return { documentChanges: [create, ...(edit.documentChanges as TextDocumentEdit[])] };
}
