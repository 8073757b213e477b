import type { WorkspaceEdit } from 'vscode-languageserver';
import { type NewNotes, newNotes, parseNotes, placeFor, sameInterview } from '../core/index.ts';
import type { CommandResult } from '../protocol.ts';
import { apply } from './arguments.ts';
import { newFile } from './fileEdits.ts';
import type { Session } from './session.ts';
import { keyOf } from './uris.ts';

/**
 * Writes a new file of notes for each interview, in one edit, and gives the URI of the first; nothing that is there is
 * changed. With `once`, notes of an interview that has some already are not written but given.
 */
export async function writeNotes(
  session: Session,
  folder: string,
  interviews: readonly NewNotes[],
  { once = false } = {},
): Promise<CommandResult> {
  const { workspace, files } = session;
  // Rarely asked for, and nothing may be written twice or over: what nobody told us of counts too.
  await workspace.current(true);
  const known = workspace.index.applications().flatMap(({ rounds }) => rounds);
  const taken = new Set([...workspace.index.uris, ...(await files.find(folder)).map(keyOf)]);
  const created: { uri: string; text: string }[] = [];
  const uris = interviews.map((interview) => {
    const same = once ? known.find(({ notes }) => sameInterview(notes, interview)) : undefined;
    if (same) return same.uri;
    const { uri, round } = placeFor(interview, folder, known, (file) => taken.has(keyOf(file)));
    const text = newNotes({ ...interview, round });
    taken.add(keyOf(uri));
    known.push({ uri, notes: parseNotes(text) });
    created.push({ uri, text });
    return uri;
  });
  if (created.length > 0) await apply(session, 'Write notes of an interview', creations(session, created));
  const [uri = folder] = uris;
  return { uri, ...(uris.length > 1 && { uris }) };
}

/** One edit for all files. */
function creations(session: Session, files: readonly { uri: string; text: string }[]): WorkspaceEdit {
  const edits = files.map(({ uri, text }) => newFile(session, uri, text));
  return session.client.can.documentChanges
    ? { documentChanges: edits.flatMap(({ documentChanges = [] }) => documentChanges) }
    : { changes: Object.assign({}, ...edits.map(({ changes }) => changes)) };
}
