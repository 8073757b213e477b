/** What the reader was taught to tell of a sentence, by the names of training/. */
export const labels = [
  'complaint',
  'pushy',
  'salary',
  'confidential',
  'plan',
  'thanks',
  'interest',
  'qualification',
  'offer',
  'timeline',
  'feedback',
  'wishes',
] as const;

export type Label = (typeof labels)[number];
