import { readInvitation } from '../core/index.ts';
import type { CommandResult } from '../protocol.ts';
import { failed, stringAt } from './arguments.ts';
import type { Session } from './session.ts';
import { writeNotes } from './writeNotes.ts';

/** Writes notes for the interviews that a calendar or a mail speaks of. Arguments: folder, text. */
export async function importInvitation(session: Session, args: readonly unknown[]): Promise<CommandResult> {
  const folder = stringAt(args, 0, 'URI of the folder that your applications are in');
  const text = stringAt(args, 1, 'text of the invitation');
  const read = readInvitation(text, session.clock);
  if ('problem' in read) throw failed(read.problem);
  return writeNotes(session, folder, read.interviews, { once: true });
}
