/** What the reader was taught to tell of a sentence, by the names of training/. */
export const labels = [
  'complaint',
  'doubt',
  'pushy',
  'salary',
  'confidential',
  'plan',
  'attached',
  'asks',
  'thanks',
  'interest',
  'qualification',
  'offer',
  'timeline',
  'feedback',
  'wishes',
  'reference',
] as const;

export type Label = (typeof labels)[number];
