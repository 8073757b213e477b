import { emailOf, problemsBeforeSending } from '../core/index.ts';
import type { EmailResult } from '../protocol.ts';
import { failed, stringAt } from './arguments.ts';
import { around } from './around.ts';
import type { Session } from './session.ts';
import { baseName } from './uris.ts';

/** A draft as it goes out. Arguments: uri. */
export async function email(session: Session, args: readonly unknown[]): Promise<EmailResult> {
  const uri = stringAt(args, 0, 'URI of the draft');
  const open = session.documents.find(uri);
  const text = open?.getText() ?? (await session.files.read(uri));
  if (text === null) throw failed(`There is no file ${baseName(uri)}.`);
  const { draft, findings } = open
    ? await session.checker.checkOpen(open)
    : await session.checker.check(uri, text);
  const notes = (await around(session, uri, text))?.notes?.notes;
  return {
    ...emailOf(draft, notes?.interviewers ?? []),
    fileName: `${baseName(uri).replace(/(?:\.followup)?\.md$/, '') || 'message'}.eml`,
    problems: problemsBeforeSending(draft, findings),
  };
}
