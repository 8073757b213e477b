import {
  fileNameOf,
  type MarkKey,
  markInNotes,
  parseDraft,
  parseNotes,
  type Step,
  setField,
  unmarkInNotes,
} from '../core/index.ts';
import type { CommandResult } from '../protocol.ts';
import { apply, failed } from './arguments.ts';
import { fieldEdit, fileNow, newFile } from './fileEdits.ts';
import type { Session } from './session.ts';
import { baseName, fileIn, folderOf, keyOf } from './uris.ts';

export async function setInDraft(
  session: Session,
  uri: string,
  key: string,
  value: string | true | undefined,
  label: string,
): Promise<CommandResult> {
  const file = await fileNow(session, uri);
  const draft = parseDraft(file.document.getText(), { fileName: baseName(uri) });
  await apply(session, label, fieldEdit(session, file, setField(draft, key, value)));
  return { uri: file.document.uri };
}

export async function setInNotes(session: Session, step: Step, key: MarkKey, label: string, until?: string) {
  if (!step.notes) throw failed('This step has no notes that it could be written into.');
  const file = await fileNow(session, step.notes);
  const change = markInNotes(parseNotes(file.document.getText()), key, step, until);
  await apply(session, label, fieldEdit(session, file, change));
  return { uri: file.document.uri };
}

/** What is said of an application as a whole may stand in the notes of any round. */
export async function takeOutOfNotes(session: Session, step: Step, key: MarkKey): Promise<CommandResult> {
  for (const { uri } of applicationOf(session, step).rounds) {
    const file = await fileNow(session, uri);
    const change = unmarkInNotes(parseNotes(file.document.getText()), key, step);
    if ('edits' in change && change.edits.length === 0) continue;
    await apply(session, 'Take back', fieldEdit(session, file, change));
    return { uri: file.document.uri };
  }
  throw failed('There is nothing to take back.');
}

/** Next to the notes, under a name that nothing has. */
export async function create(
  session: Session,
  step: Step,
  text: string,
  label: string,
): Promise<CommandResult> {
  const folder = folderOf(session.workspace.spelled(step.notes ?? ''));
  const name = fileNameOf(step);
  for (let count = 1; ; count++) {
    const uri = fileIn(folder, count === 1 ? name : name.replace('.followup.md', `-${count}.followup.md`));
    const isTaken = session.workspace.index.textOf(keyOf(uri)) !== undefined;
    if (isTaken || (await session.files.read(uri)) !== null) continue;
    await apply(session, label, newFile(session, uri, text));
    return { uri };
  }
}

export function applicationOf({ workspace }: Session, { notes, uri }: Step) {
  const files = [notes, uri];
  const found = workspace.index
    .applications()
    .find(({ rounds, drafts }) => [...rounds, ...drafts].some((file) => files.includes(file.uri)));
  if (!found) throw failed('This step is not in the agenda any more.');
  return found;
}
