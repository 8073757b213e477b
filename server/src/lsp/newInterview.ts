import * as v from 'valibot';
import type { WorkspaceEdit } from 'vscode-languageserver';
import { type NewNotes, newNotes, placeFor } from '../core/index.ts';
import type { CommandResult } from '../protocol.ts';
import { apply, invalid, stringAt } from './arguments.ts';
import { indexOf } from './around.ts';
import type { Session } from './session.ts';
import { keyOf } from './uris.ts';

/** Writes notes for an interview that somebody described. Arguments: folder, the interview. */
export async function newInterview(session: Session, args: readonly unknown[]): Promise<CommandResult> {
  const folder = stringAt(args, 0, 'URI of the folder that your applications are in');
  return write(session, folder, readInterview(args[1]));
}

/** Writes a new file of notes and gives its URI; nothing that is there is changed. */
export async function write(session: Session, folder: string, interview: NewNotes): Promise<CommandResult> {
  const index = await indexOf(session, folder);
  const rounds = index.applications().flatMap((application) => application.rounds);
  const taken = new Set(index.uris);
  const { uri, round } = placeFor(interview, folder, rounds, (file) => taken.has(keyOf(file)));
  const text = newNotes({ ...interview, round });
  await apply(session, `Notes of the interview at ${interview.company}`, creation(session, uri, text));
  return { uri };
}

/** The client refuses where a file has come to be there meanwhile. */
function creation(session: Session, uri: string, newText: string): WorkspaceEdit {
  const start = { line: 0, character: 0 };
  const edits = [{ range: { start, end: start }, newText }];
  if (!session.client.can.createFiles) return { changes: { [uri]: edits } };
  return {
    documentChanges: [
      { kind: 'create', uri },
      { textDocument: { uri, version: null }, edits },
    ],
  };
}

const words = v.pipe(v.string(), v.trim());
const optional = v.optional(words);
const interviewSchema = v.object({
  company: v.pipe(words, v.nonEmpty()),
  role: optional,
  date: optional,
  decision: optional,
  round: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  interviewers: v.optional(
    v.array(v.object({ name: words, title: optional, email: optional, relation: optional })),
    [],
  ),
});

/** What a client sent, which may be anything. */
function readInterview(value: unknown): NewNotes {
  const read = v.safeParse(interviewSchema, value);
  if (read.success) {
    const interviewers = read.output.interviewers.filter(({ name }) => name !== '');
    return { ...read.output, interviewers };
  }
  const [issue] = read.issues;
  const key = v.getDotPath(issue);
  throw invalid(
    key === 'company'
      ? 'Say which company the interview is at.'
      : `“${key ?? 'interview'}” is not understood: ${issue.message}`,
  );
}
