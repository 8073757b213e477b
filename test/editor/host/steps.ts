import type { GroupNode, StepNode } from '../../../client/agenda/model.ts';
import type { FollowupApi } from '../../../client/extension.ts';
import { eventually } from './support.ts';

/** The rows of the view as they are now. */
export async function groupsOf({ tree }: FollowupApi): Promise<GroupNode[]> {
  return (await tree.getChildren()) as GroupNode[];
}

export async function rowsOf(api: FollowupApi): Promise<StepNode[]> {
  return (await groupsOf(api)).flatMap(({ steps }) => steps);
}

/** The first row that fits, as soon as there is one. */
export function row(api: FollowupApi, fits: (row: StepNode) => boolean): Promise<StepNode> {
  return eventually(api.agenda.onDidLoad, async () => (await rowsOf(api)).find(fits));
}

/** Resolves once no row fits any more. */
export function gone(api: FollowupApi, fits: (row: StepNode) => boolean): Promise<true> {
  return eventually(api.agenda.onDidLoad, async () => (await rowsOf(api)).every((row) => !fits(row)) && true);
}
