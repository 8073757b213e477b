/** What is done with one step. All that changes text is a command of the server; what is asked before, is asked here. */
import { l10n, Uri, window, workspace } from 'vscode';
import { type AgendaStep, commands as names } from '../../server/src/protocol.ts';
import type { Action } from '../agenda/actions.ts';
import { askSnoozeDay } from '../dialogs/snoozeDay.ts';
import type { Parts } from '../parts.ts';
import { viewAt } from '../view.ts';
import { passGate } from './gate.ts';
import { stepOf, type Target, uriOf } from './targets.ts';

/** Opens the draft of a step; one that is not begun is begun. */
export async function openStep(parts: Parts, args: Target[]): Promise<void> {
  const step = await stepOf(args, 'open', parts.agenda, parts.clock);
  if (step?.uri) await show(Uri.parse(step.uri, true));
  else if (step?.state === 'todo') await begin(parts, step);
  else if (step?.notes) await show(Uri.parse(step.notes, true));
}

export async function beginDraft(parts: Parts, args: Target[]): Promise<void> {
  const step = await stepOf(args, 'begin', parts.agenda, parts.clock);
  if (step) await begin(parts, step);
}

export async function openNotes({ agenda, clock }: Parts, args: Target[]): Promise<void> {
  const step = await stepOf(args, 'notes', agenda, clock);
  if (step?.notes) await show(Uri.parse(step.notes, true));
}

export async function markAsSent(parts: Parts, args: Target[]): Promise<void> {
  const [target] = args;
  // It went out without a draft: a call, or an invitation written elsewhere.
  if (target && 'step' in target && !target.step.uri) return writeSent(parts, target.step.id);
  const uri = uriOf(args);
  if (await passGate(parts.server, uri, l10n.t('Mark as Sent Anyway'))) await writeSent(parts, uri);
}

/** Without a question before it. What was sent is a file, or the id of a step that has none. */
export async function writeSent({ server, agenda, clock }: Parts, draft: Uri | string): Promise<void> {
  await server.edit(names.markAsSent, [draft.toString(), clock.localMinute()]);
  await agenda.refresh();
}

export async function markAsAnswered({ server, agenda, clock }: Parts, args: Target[]): Promise<void> {
  const step = await stepOf(args, 'answer', agenda, clock);
  if (!step?.uri) return;
  await server.edit(names.markAsAnswered, [step.uri, clock.localMinute()]);
  await agenda.refresh();
}

export async function snooze({ server, agenda, clock }: Parts, args: Target[]): Promise<void> {
  const step = await stepOf(args, 'snooze', agenda, clock);
  const until = step && (await askSnoozeDay(viewAt(clock)));
  if (!until) return;
  await server.edit(names.snooze, [step.id, until]);
  await agenda.refresh();
}

export async function skip({ server, agenda, clock }: Parts, args: Target[]): Promise<void> {
  const step = await stepOf(args, 'skip', agenda, clock);
  if (!step) return;
  await server.edit(names.skip, [step.id]);
  await agenda.refresh();
}

const undone = { sent: 'unsend', answered: 'unanswer', snoozed: 'unsnooze', skipped: 'unskip' } as const;

/** Takes back what one of the commands above has written. */
export async function takeBack(
  { server, agenda, clock }: Parts,
  args: Target[],
  what: keyof typeof undone,
): Promise<void> {
  const step = await stepOf(args, undone[what] satisfies Action, agenda, clock);
  if (!step) return;
  await server.edit(names.takeBack, [step.id, what]);
  await agenda.refresh();
}

async function begin({ server, agenda }: Parts, step: AgendaStep): Promise<void> {
  await show(await server.edit(names.beginDraft, [step.id]));
  await agenda.refresh();
}

/** Opens a file for good: not as a preview, which the next one would replace. */
export async function show(uri: Uri): Promise<void> {
  await window.showTextDocument(await workspace.openTextDocument(uri), { preview: false });
}
