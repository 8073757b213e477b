import { l10n, Uri, window } from 'vscode';
import type { AgendaStep } from '../../server/src/protocol.ts';
import { type Action, actionsOf } from '../agenda/actions.ts';
import type { Agenda } from '../agenda/agenda.ts';
import type { AgendaNode } from '../agenda/model.ts';
import { timeWords } from '../agenda/words.ts';
import type { Clock } from '../clock.ts';
import { viewAt } from '../view.ts';

/** A row of the tree or the URI from a menu. Without arguments, the editor with the focus is meant. */
export type Target = AgendaNode | Uri | undefined;

/** The file that is meant. */
export function uriOf(args: readonly Target[]): Uri {
  const given = givenIn(args);
  const uri = given instanceof Uri ? given : given?.uri ? Uri.parse(given.uri, true) : undefined;
  const found = given ? uri : window.activeTextEditor?.document.uri;
  if (!found) throw new Error(l10n.t('Open the message that you mean first.'));
  return found;
}

/**
 * The step that is meant: that of the row or the file, or else one that the person picks from all of which the action
 * can be done. Undefined where nobody picks one.
 */
export async function stepOf(
  args: readonly Target[],
  action: Action,
  agenda: Agenda,
  clock: Clock,
): Promise<AgendaStep | undefined> {
  const given = givenIn(args);
  if (given && !(given instanceof Uri)) return given;
  if (!agenda.isLoaded) await agenda.refresh();
  const uri = given ?? window.activeTextEditor?.document.uri;
  const open = uri && agenda.find(uri.toString());
  if (open && actionsOf(open).includes(action)) return open;
  return pickStep(
    agenda.steps.filter((step) => actionsOf(step).includes(action)),
    clock,
  );
}

async function pickStep(steps: readonly AgendaStep[], clock: Clock): Promise<AgendaStep | undefined> {
  if (steps.length === 0) throw new Error(l10n.t('There is no step that this can be done with.'));
  const view = viewAt(clock);
  const items = steps.map((step) => ({
    label: step.person ?? step.company,
    description: [step.kindLabel, step.person && step.company, timeWords(step, view)]
      .filter(Boolean)
      .join(' · '),
    step,
  }));
  const placeHolder = l10n.t('Which step?');
  return (await window.showQuickPick(items, { placeHolder, matchOnDescription: true }))?.step;
}

function givenIn(args: readonly Target[]): AgendaStep | Uri | undefined {
  const [target] = args;
  if (target instanceof Uri) return target;
  if (target?.type === 'step') return target.step;
  // The editor says nothing of a row that was clicked while the list changed. Whatever is open, it was not meant.
  if (args.length > 0) throw new Error(l10n.t('The list was just being updated. Please try again.'));
  return undefined;
}
