import type { TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parseDictionary } from '../core/index.ts';
import { apply, failed, invalid, stringAt } from './arguments.ts';
import { toWorkspaceEdit } from './convert.ts';
import type { Session } from './session.ts';

/** Adds a word to the dictionary file of a draft's folder. Arguments: uri of the draft, word. */
export async function addToDictionary(session: Session, args: readonly unknown[]): Promise<{ uri: string }> {
  const draft = stringAt(args, 0, 'URI of the draft');
  const word = stringAt(args, 1, 'word').trim();
  if (/[\s#]/.test(word)) throw invalid(`“${word}” is not one word.`);
  const uri = session.dictionaries.fileFor(draft);
  if (!uri) throw failed('Save the draft first: the dictionary is kept beside it.');
  const text = await session.dictionaries.text(uri);
  if (!parseDictionary(text ?? '').has(word.toLowerCase())) {
    await apply(session, `Add “${word}” to dictionary`, insertion(session, uri, text, word));
    session.dictionaries.add(uri, word);
  }
  return { uri };
}

/** The word as a last line, in a file that is created where there is none. */
function insertion(session: Session, uri: string, text: string | null, word: string): WorkspaceEdit {
  const open = session.documents.find(uri);
  const document = open ?? TextDocument.create(uri, 'plaintext', 0, text ?? '');
  const end = document.positionAt(Number.POSITIVE_INFINITY);
  const newline = text?.includes('\r\n') ? '\r\n' : '\n';
  const newText = `${end.character > 0 ? newline : ''}${word}${newline}`;
  const edits = [{ range: { start: end, end }, newText }];
  const edit = toWorkspaceEdit(session.client, { uri: document.uri, version: open?.version ?? null }, edits);
  if (text !== null || !session.client.can.createFiles || !edit.documentChanges) return edit;
  const create = { kind: 'create', uri, options: { ignoreIfExists: true } } as const;
  return { documentChanges: [create, ...(edit.documentChanges as TextDocumentEdit[])] };
}
