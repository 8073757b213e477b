/** When to remind, and of what. Knows nothing of the editor, so that it can be tested. */
import type { AgendaStep } from '../../server/src/protocol.ts';
import { isDue } from './model.ts';
import { type Translate, timeWords, type View } from './words.ts';

/** What is remembered from one reminder to the next. */
export interface Reminded {
  /** The day of the last reminder, `2026-11-25`. */
  day: string;
  /** The steps that the person has been told of. */
  ids: readonly string[];
}

/**
 * The steps to remind of now: those that have become due since the last reminder, and none where there was one today
 * already. What becomes due later in the day is told on the next.
 */
export function newlyDue(
  steps: readonly AgendaStep[],
  reminded: Reminded | undefined,
  day: string,
): AgendaStep[] {
  if (reminded?.day === day) return [];
  return steps.filter((step) => isDue(step) && !reminded?.ids.includes(step.id));
}

/** What to remember after a reminder: all that is due, and what was told of before and may be again elsewhere. */
export function remember(told: readonly AgendaStep[], reminded: Reminded | undefined, day: string): Reminded {
  const ids = [...told.map(({ id }) => id), ...(reminded?.ids ?? [])];
  return { day, ids: [...new Set(ids)].slice(0, mostRemembered) };
}

/** Steps of other workspaces are among them; the oldest are the first to go. */
const mostRemembered = 500;

/** "Thank-you note to Dana Cole (Acme Robotics): due now." */
export function reminderWords(steps: readonly AgendaStep[], view: View): string {
  const [first] = steps;
  if (!first) return '';
  const { translate } = view;
  const one = stepWords(first, translate);
  const time = timeWords(first, view);
  if (steps.length === 1) return translate('{0}: {1}.', one, time);
  return translate('{0} follow-ups have become due. The first is: {1}, {2}.', steps.length, one, time);
}

function stepWords({ kindLabel, person, company }: AgendaStep, translate: Translate): string {
  if (!person) return company ? `${kindLabel} (${company})` : kindLabel;
  const to = translate('{0} to {1}', kindLabel, person);
  return company ? `${to} (${company})` : to;
}
