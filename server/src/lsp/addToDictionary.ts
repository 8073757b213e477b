import type { TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parseDictionary } from '../core/index.ts';
import { apply, failed, invalid, stringAt } from './arguments.ts';
import { toWorkspaceEdit } from './convert.ts';
import type { Session } from './session.ts';

/** Adds a word to a dictionary file. Arguments: uri of the draft, word, and `user` for the person's own list. */
export async function addToDictionary(session: Session, args: readonly unknown[]): Promise<{ uri: string }> {
  const draft = stringAt(args, 0, 'URI of the draft');
  const word = stringAt(args, 1, 'word').trim();
  if (/[\s#]/.test(word)) throw invalid(`“${word}” is not one word.`);
  const uri = fileFor(session, draft, args[2]);
  const text = await session.dictionaries.text(uri);
  if (!parseDictionary(text ?? '').has(word.toLowerCase())) {
    await apply(session, `Add “${word}” to dictionary`, insertion(session, uri, text, word));
    session.dictionaries.add(uri, word);
  }
  return { uri };
}

function fileFor({ dictionaries }: Session, draft: string, list: unknown): string {
  if (list !== undefined && list !== 'user') throw invalid('Argument 3 must be "user", or left out.');
  const uri = list === 'user' ? dictionaries.ownFile : dictionaries.fileFor(draft);
  if (uri) return uri;
  throw failed(
    list === 'user'
      ? 'Your editor keeps no dictionary of your own.'
      : 'Save the draft first: the dictionary is kept beside it.',
  );
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
