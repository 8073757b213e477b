import {
  fileNameOf,
  headerOf,
  type MarkKey,
  markInNotes,
  newDraft,
  parseDraft,
  parseNotes,
  type Step,
  setField,
  unmarkInNotes,
} from '../core/index.ts';
import type { CommandResult } from '../protocol.ts';
import { findStep } from './agenda.ts';
import { apply, failed, invalid, stringAt } from './arguments.ts';
import { fieldEdit, fileNow, newFile } from './fileEdits.ts';
import type { Session } from './session.ts';
import { localMinute, localTime } from './time.ts';
import { baseName, fileIn, folderOf, keyOf } from './uris.ts';

type Command = (session: Session, args: readonly unknown[]) => Promise<CommandResult>;

/** Writes into the front matter of a draft when it was sent. */
export const markAsSent: Command = (session, args) => mark(session, args, 'sent', 'Mark as sent');
/** Writes into the front matter of a draft when they answered. */
export const markAsAnswered: Command = (session, args) => mark(session, args, 'reply', 'Mark as answered');

/** Writes the draft of a step, next to its notes. */
export const beginDraft: Command = async (session, args) => {
  const step = await stepAt(session, args);
  if (step.uri) return { uri: session.workspace.spelled(step.uri) };
  const { text } = newDraft(step, applicationOf(session, step), clockOf(session));
  return create(session, step, text, `Begin ${baseName(fileNameOf(step))}`);
};

/** In the draft of a step, or in its notes where it is not begun. */
export const snooze: Command = async (session, args) => {
  const step = await stepAt(session, args);
  const until = localTime(stringAt(args, 1, 'day or time'), session.timeZone);
  return step.uri
    ? setInDraft(session, step.uri, 'snooze', until, 'Snooze')
    : setInNotes(session, step, 'snoozed', 'Snooze', until);
};

/** In the draft of a step, or in its notes where it is not begun. */
export const skip: Command = async (session, args) => {
  const step = await stepAt(session, args);
  return step.uri
    ? setInDraft(session, step.uri, 'skip', true, 'Skip')
    : setInNotes(session, step, 'skipped', 'Skip');
};

const draftKeys = { sent: 'sent', answered: 'reply', snoozed: 'snooze', skipped: 'skip' } as const;

/** Takes back what one of the commands above wrote, wherever it stands. */
export const takeBack: Command = async (session, args) => {
  const step = await stepAt(session, args);
  const what = stringAt(args, 1, 'thing to take back');
  if (!Object.hasOwn(draftKeys, what))
    throw invalid(`Take back one of: ${Object.keys(draftKeys).join(', ')}.`);
  const key = draftKeys[what as keyof typeof draftKeys];
  const draft = step.uri ? session.workspace.index.draft(step.uri) : undefined;
  if (step.uri && draft?.frontMatter.fields.has(key))
    return setInDraft(session, step.uri, key, undefined, 'Take back');
  if (what === 'snoozed' || what === 'skipped') return takeOutOfNotes(session, step, what);
  throw failed('There is nothing to take back.');
};

async function stepAt(session: Session, args: readonly unknown[]): Promise<Step> {
  const step = await findStep(session, stringAt(args, 0, 'id of the step'));
  if (!step) throw failed('This step is not in the agenda any more.');
  return step;
}

/** The first argument is a step or a draft, the second a time where it is not now. */
async function mark(session: Session, args: readonly unknown[], key: 'sent' | 'reply', label: string) {
  const target = stringAt(args, 0, 'id of the step or URI of the draft');
  const given = args[1] === undefined || args[1] === null ? session.host.now() : stringAt(args, 1, 'time');
  const at = localMinute(given, session.timeZone);
  const step = await findStep(session, target);
  if (!step || step.uri) return setInDraft(session, step?.uri ?? target, key, at, label);
  const application = applicationOf(session, step);
  const notes = application.rounds.find(({ uri }) => uri === step.notes);
  const header = headerOf(step, notes, undefined, [`${key}: ${at}`]);
  return create(session, step, [...header, ''].join('\n'), label);
}

async function setInDraft(
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

async function setInNotes(session: Session, step: Step, key: MarkKey, label: string, until?: string) {
  if (!step.notes) throw failed('This step has no notes that it could be written into.');
  const file = await fileNow(session, step.notes);
  const change = markInNotes(parseNotes(file.document.getText()), key, step, until);
  await apply(session, label, fieldEdit(session, file, change));
  return { uri: file.document.uri };
}

/** What is said of an application as a whole may stand in the notes of any round. */
async function takeOutOfNotes(session: Session, step: Step, key: MarkKey): Promise<CommandResult> {
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
async function create(session: Session, step: Step, text: string, label: string): Promise<CommandResult> {
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

function applicationOf({ workspace }: Session, { notes, uri }: Step) {
  const files = [notes, uri];
  const found = workspace.index
    .applications()
    .find(({ rounds, drafts }) => [...rounds, ...drafts].some((file) => files.includes(file.uri)));
  if (!found) throw failed('This step is not in the agenda any more.');
  return found;
}

function clockOf({ host, timeZone }: Session) {
  return { now: host.now(), timeZone };
}
