import type { AgendaStep } from '../../server/src/protocol.ts';

/** What can be done with a step; package.json shows the commands by these names. */
export type Action =
  | 'begin'
  | 'open'
  | 'notes'
  | 'email'
  | 'send'
  | 'answer'
  | 'snooze'
  | 'skip'
  | 'unsend'
  | 'unanswer'
  | 'unsnooze'
  | 'unskip';

const byState: Record<AgendaStep['state'], readonly Action[]> = {
  todo: ['begin', 'send', 'snooze', 'skip'],
  draft: ['email', 'send', 'snooze', 'skip'],
  ready: ['email', 'send', 'snooze', 'skip'],
  sent: ['answer', 'unsend'],
  awaiting: ['answer', 'unsend'],
  answered: ['unanswer'],
  skipped: ['unskip'],
};

/** What can be done with a step as it is. */
export function actionsOf({ state, uri, notes, snoozed }: AgendaStep): Action[] {
  const actions = byState[state].map((action) => (action === 'snooze' && snoozed ? 'unsnooze' : action));
  return [...(uri ? (['open'] as const) : []), ...(notes ? (['notes'] as const) : []), ...actions];
}
