import type { Grievance } from './complaintGuards.ts';

/** `resentment`, `belittling`, `apology`: what the reader of sentences takes for it, in whatever words. */
export type Family = Grievance | 'resentment' | 'belittling' | 'apology';

/** What is said of each, behind the words that it is about. */
export const messages: Record<Family, (words: string) => string> = {
  grudge: (words) => `${words} sounds like a complaint. Leave it out, or say it so that nobody is to blame.`,
  resentment: (words) =>
    `${words} may sound like a complaint. Leave it out, or say it so that nobody is to blame.`,
  process: (words) => `${words} complains about how you were treated. Leave it out: it cannot help you now.`,
  people: (words) => `${words} complains about a person they work with. Leave it out.`,
  employer: (words) =>
    `${words} speaks badly of others. Leave it out: they will wonder what you say of them one day.`,
  blame: (words) => `${words} looks for someone to blame. Leave it out, or say sorry once and go on.`,
  decision: (words) => `${words} argues with their decision. Take it well: that is what they remember.`,
  sarcasm: (words) => `${words} is bitter, and it shows. Say it plainly and kindly, or leave it out.`,
  effort: (words) =>
    `${words} counts up what the interview cost you. Leave it out: everybody takes some trouble.`,
  excuse: (words) => `${words} is an excuse. Give the answer that you would give now instead.`,
  self: (words) => `${words} runs you down. Leave it out, or say what you can do instead.`,
  belittling: (words) =>
    `${words} may sound as if you are running yourself down. Leave it out, or say what you can do instead.`,
  apology: (words) =>
    `${words} sounds as if it were wrong of you to write. Leave it out: to ask once is fine.`,
};

/** What the person might say in its place; nobody else can know it. */
export const prompts: Partial<Record<Family, string>> = {
  employer: '[Say what draws you to this job.]',
  excuse: '[Say what you would answer now.]',
  decision: '[Say what you valued in meeting them.]',
  self: '[Say what you can do.]',
  belittling: '[Say what you can do.]',
};
