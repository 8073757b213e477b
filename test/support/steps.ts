import type { View } from '../../client/agenda/words.ts';
import type { AgendaStep } from '../../server/src/protocol.ts';

/** A Wednesday. */
export const now = new Date(2026, 10, 25, 10);

export const view: View = {
  now,
  locale: 'en-GB',
  translate: (message, ...args) => message.replace(/\{(\d)\}/g, (_, at) => String(args[Number(at)])),
};

/** ISO 8601, so many hours from now. */
export const hours = (count: number) => new Date(now.getTime() + count * 3_600_000).toISOString();

/** A step as the server might say it. */
export function step(fields: Partial<AgendaStep> = {}): AgendaStep {
  return {
    id: 'acme#1/thank-you/dana-cole',
    kind: 'thank-you',
    kindLabel: 'Thank-you note',
    company: 'Acme Robotics',
    state: 'todo',
    urgency: 'later',
    reason: 'Due within 24 hours.',
    guidance: ['T1'],
    ...fields,
  };
}
