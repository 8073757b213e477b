import { ConfigurationTarget, type Disposable, l10n, window, workspace } from 'vscode';
import { type AgendaStep, commands } from '../../server/src/protocol.ts';
import { askSnoozeDay } from '../dialogs/snoozeDay.ts';
import type { Parts } from '../parts.ts';
import { tell } from '../tell.ts';
import { viewAt } from '../view.ts';
import { newlyDue, type Reminded, remember, reminderWords } from './reminderModel.ts';

/** Where it is remembered what the person has been told, in all workspaces together. */
const remindedKey = 'followup.reminded';

/** Reminds of what becomes due, once a day at most. */
export function startReminders(parts: Parts): Disposable {
  return parts.agenda.onDidLoad((steps) => void remind(parts, steps).catch(tell));
}

async function remind(parts: Parts, steps: readonly AgendaStep[]): Promise<void> {
  const { context, clock } = parts;
  if (!workspace.getConfiguration('followup').get('reminders', true)) return;
  const day = clock.localMinute().slice(0, 10);
  const reminded = context.globalState.get<Reminded>(remindedKey);
  const due = newlyDue(steps, reminded, day);
  if (due.length === 0) return;
  await context.globalState.update(remindedKey, remember(due, reminded, day));
  await show(parts, due);
}

async function show({ server, agenda, tree, clock }: Parts, due: readonly AgendaStep[]): Promise<void> {
  const [open, snooze, never] = [l10n.t('Open'), l10n.t('Snooze…'), l10n.t('Don’t Show Again')];
  const chosen = await window.showInformationMessage(
    reminderWords(due, viewAt(clock)),
    ...[open, snooze, never],
  );
  if (chosen === open) await tree.reveal(due[0]!);
  if (chosen === never)
    await workspace.getConfiguration('followup').update('reminders', false, ConfigurationTarget.Global);
  if (chosen !== snooze) return;
  const until = await askSnoozeDay(viewAt(clock));
  if (!until) return;
  for (const { id } of due) await server.edit(commands.snooze, [id, until]);
  await agenda.refresh();
}
