import type { CreateFile, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver';
import { type NewNotes, newNotes, parseNotes, placeFor, sameInterview } from '../core/index.ts';
import type { CommandResult } from '../protocol.ts';
import { apply } from './arguments.ts';
import { indexOf } from './around.ts';
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
  const index = await indexOf(session, folder);
  const known = index.applications().flatMap((application) => application.rounds);
  const taken = new Set(index.uris);
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

/** The client refuses where a file has come to be there meanwhile. */
function creations(session: Session, files: readonly { uri: string; text: string }[]): WorkspaceEdit {
  const start = { line: 0, character: 0 };
  const edits = (newText: string) => [{ range: { start, end: start }, newText }];
  if (!session.client.can.createFiles) {
    return { changes: Object.fromEntries(files.map(({ uri, text }) => [uri, edits(text)])) };
  }
  return {
    documentChanges: files.flatMap(({ uri, text }): (CreateFile | TextDocumentEdit)[] => [
      { kind: 'create', uri },
      { textDocument: { uri, version: null }, edits: edits(text) },
    ]),
  };
}
