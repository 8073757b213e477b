import type { Step } from '../core/index.ts';
import type { JsonAgenda, JsonStep } from './contract.ts';
import type { Workspace } from './workspace.ts';

/** The agenda as one JSON object and a line break. */
export function toAgendaJson(
  steps: readonly Step[],
  { pathOf }: Workspace,
  { now }: { now: string },
): string {
  const agenda: JsonAgenda = { version: 1, now, steps: steps.map((step) => stepOf(step, pathOf)) };
  return `${JSON.stringify(agenda, null, 2)}\n`;
}

function stepOf(step: Step, pathOf: Workspace['pathOf']): JsonStep {
  const { uri, notes, due = null, late = null, person, role, title, snoozed } = step;
  return {
    id: step.id,
    kind: step.kind,
    company: step.company,
    ...(person && { person }),
    ...(title && { title }),
    ...(role && { role }),
    due,
    late,
    state: step.state,
    ...(snoozed && { snoozed }),
    ...(uri && { path: pathOf(uri) }),
    ...(notes && { notes: pathOf(notes) }),
    guidance: step.guidance,
    reason: step.reason,
  };
}
