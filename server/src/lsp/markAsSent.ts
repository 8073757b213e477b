import { TextDocument } from 'vscode-languageserver-textdocument';
import { markAsSent as markDraft, parseDraft } from '../core/index.ts';
import { apply, failed, stringAt } from './arguments.ts';
import { toTextEdits, toWorkspaceEdit } from './convert.ts';
import type { Session } from './session.ts';
import { localMinute } from './time.ts';
import { baseName } from './uris.ts';

/** Writes into the front matter of a draft when it was sent. Arguments: uri, and the time where it is not now. */
export async function markAsSent(session: Session, args: readonly unknown[]): Promise<{ uri: string }> {
  const uri = stringAt(args, 0, 'URI of the draft');
  const given = args[1] === undefined || args[1] === null ? session.host.now() : stringAt(args, 1, 'time');
  const at = localMinute(given, session.timeZone);
  const open = session.documents.find(uri);
  const text = open?.getText() ?? (await session.files.read(uri));
  if (text === null) throw failed(`There is no file ${baseName(uri)}.`);
  const result = markDraft(parseDraft(text, { fileName: baseName(uri) }), at);
  if ('problem' in result) throw failed(result.problem);
  const document = open ?? TextDocument.create(uri, 'followup', 0, text);
  const edits = toTextEdits(document, result.edits);
  const version = open?.version ?? null;
  await apply(
    session,
    'Mark as sent',
    toWorkspaceEdit(session.client, { uri: document.uri, version }, edits),
  );
  return { uri: document.uri };
}
