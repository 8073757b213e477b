import * as v from 'valibot';
import type { NewNotes } from '../core/index.ts';
import type { CommandResult } from '../protocol.ts';
import { invalid, stringAt } from './arguments.ts';
import type { Session } from './session.ts';
import { writeNotes } from './writeNotes.ts';

/** Writes notes for an interview that somebody described. Arguments: folder, the interview. */
export async function newInterview(session: Session, args: readonly unknown[]): Promise<CommandResult> {
  const folder = stringAt(args, 0, 'URI of the folder that your applications are in');
  return writeNotes(session, folder, [readInterview(args[1])]);
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
