import type { Kind } from '../../kinds.ts';

/** What a reader of each kind looks for. */
export const partsToKeep: Record<Kind, string> = {
  'thank-you': 'the thanks, one thing you talked about and why you fit',
  'status-check': 'the day you met, the question and your interest',
  networking: 'what links you to them and the one small thing you ask',
  'keep-in-touch': 'the one thing that made you think of them',
  'rejection-reply': 'the thanks, the good wishes and the question',
  'linkedin-invite': 'who you are and where you met',
  'phone-script': 'your name, why you call and the question',
  'work-sample': 'what it is, for which job, and one line on how you made it',
};
