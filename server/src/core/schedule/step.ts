import type { GuidanceId } from '../guidance.ts';
import type { Kind } from '../kinds.ts';

/**
 * How far a step is. `todo` is not begun; `draft` is begun and has findings at warning or above; `ready` has none;
 * `sent` needs no answer; `awaiting` waits for one.
 */
export const states = ['todo', 'draft', 'ready', 'sent', 'awaiting', 'answered', 'skipped'] as const;
export type StepState = (typeof states)[number];

/** One message that is due, was, or will be, whether somebody has begun it or not. */
export interface Step {
  /** Stays the same for the same application, round, kind and person, whatever happens to its files. */
  id: string;
  kind: Kind;
  /** Which of several: 2 for a second status check; absent where there is only one. */
  number?: number;
  company: string;
  role?: string;
  person?: string;
  /** The person's title, "Head of Platform". */
  title?: string;
  /** ISO 8601 with offset; absent where nothing says when. */
  due?: string;
  /** From here on it is late; absent where it never is. */
  late?: string;
  state: StepState;
  /** The draft, where it is begun. */
  uri?: string;
  /** The notes that it comes from. */
  notes?: string;
  guidance: readonly GuidanceId[];
  /** Why it is due then, in one or two sentences, with the articles that say so. */
  reason: string;
  /** Until when the person does not want to be reminded; `due` is not changed by it. */
  snoozed?: string;
}
