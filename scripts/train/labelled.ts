/** What a sentence that the reader is taught with says of itself. */
import { type Label, labels } from '../../server/src/core/language/reader/labels.ts';

/** Which rule speaks of what. */
export const ruleOf: Partial<Record<Label, string>> = {
  complaint: 'complaint',
  // Who runs themselves down makes excuses: M6 has both.
  doubt: 'complaint',
  pushy: 'pushy-tone',
  salary: 'early-salary',
  confidential: 'confidential',
  plan: 'premature-plan',
  attached: 'missing-attachment',
  asks: 'invitation-asks',
};

export const faults = Object.keys(ruleOf) as Label[];
/** What may stand in any message and is a fault there. */
export const tones: readonly Label[] = ['complaint', 'doubt', 'pushy', 'salary', 'confidential', 'plan'];
export const moves = labels.filter((label) => !faults.includes(label));

const moveNames: Record<string, Label> = {
  'timeline-question': 'timeline',
  'feedback-request': 'feedback',
  'good-wishes': 'wishes',
};

export const asLabel = (name: string): Label | undefined =>
  moveNames[name] ?? labels.find((label) => label === name);

export interface Example<Name extends string = Label> {
  text: string;
  is: ReadonlySet<Name>;
  /** What nobody has said of it, one way or the other. */
  unknown: ReadonlySet<Name>;
  /** Written to look like one and be none. */
  innocentOf?: Name;
  /** Examples of one group are learnt or tested together. */
  group: string;
  /** The message it stands in. */
  message?: string;
}

/** All labels but those that somebody has looked for, and found or not. */
export function unknownBut(told: readonly Label[], is: readonly Label[] = []): Set<Label> {
  return new Set(labels.filter((label) => !told.includes(label) && !is.includes(label)));
}
