import { emailOf, problemsBeforeSending } from '../core/index.ts';
import type { EmailResult } from '../protocol.ts';
import { stringAt } from './arguments.ts';
import { fileNow } from './fileEdits.ts';
import type { Session } from './session.ts';
import { baseName } from './uris.ts';

/** A draft as it goes out. Arguments: uri. */
export async function email(session: Session, args: readonly unknown[]): Promise<EmailResult> {
  const uri = stringAt(args, 0, 'URI of the draft');
  await session.workspace.current();
  const { document, version } = await fileNow(session, uri);
  const { draft, findings } =
    version === null
      ? await session.checker.check(uri, document.getText())
      : await session.checker.checkOpen(document);
  const people = session.workspace.around(uri)?.notes?.notes.interviewers ?? [];
  return {
    ...emailOf(draft, people),
    fileName: `${baseName(uri).replace(/(?:\.followup)?\.md$/, '') || 'message'}.eml`,
    problems: problemsBeforeSending(draft, findings),
  };
}
