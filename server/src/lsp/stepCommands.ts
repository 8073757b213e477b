import { fileNameOf, headerOf, newDraft, type Step } from '../core/index.ts';
import type { CommandResult } from '../protocol.ts';
import { findStep } from './agenda.ts';
import { failed, invalid, stringAt } from './arguments.ts';
import type { Session } from './session.ts';
import { applicationOf, create, setInDraft, setInNotes, takeOutOfNotes } from './stepEdits.ts';
import { localMinute, localTime } from './time.ts';

type Command = (session: Session, args: readonly unknown[]) => Promise<CommandResult>;

/** Writes into the front matter of a draft when it was sent. */
export const markAsSent: Command = (session, args) => mark(session, args, 'sent', 'Mark as sent');
/** Writes into the front matter of a draft when they answered. */
export const markAsAnswered: Command = (session, args) => mark(session, args, 'reply', 'Mark as answered');

/** Writes the draft of a step, next to its notes. */
export const beginDraft: Command = async (session, args) => {
  const step = await stepAt(session, args);
  if (step.uri) return { uri: session.workspace.spelled(step.uri) };
  const { text } = newDraft(step, applicationOf(session, step), session.clock);
  return create(session, step, text, `Begin ${fileNameOf(step)}`);
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
