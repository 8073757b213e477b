import type { Kind } from '../kinds.ts';

/** How soon and how often to ask again: one setting that moves all intervals the articles do not agree on. */
export const cadences = ['conservative', 'standard', 'persistent'] as const;
export type Cadence = (typeof cadences)[number];

/** What is asked for an answer, in this order, each only after the one before it went unanswered. */
type Asking = Extract<Kind, 'status-check' | 'phone-script'>;

export interface Pace {
  summary: string;
  /** Days after the interview where no decision date is known: when a status check is due, and when it is late. */
  withoutDecision: { due: number; late: number };
  /** From an email on; where the phone comes first, from a call on. */
  asks: { byEmail: readonly Asking[]; byPhone: readonly Asking[] };
  /** Days without an answer after which the next email, or the next call, is due. */
  again: Record<Asking, number>;
  /** Months between two messages to keep in touch. */
  touch: number;
}

/** C1, C2, C10, P1 and K4, and what docs/guidance.md makes of the articles' disagreements. */
export const paces: Record<Cadence, Pace> = {
  conservative: {
    summary:
      'One status check, then one call. Ten days where no date was named, and keeping in touch every three months.',
    withoutDecision: { due: 10, late: 14 },
    asks: { byEmail: ['status-check', 'phone-script'], byPhone: ['phone-script'] },
    again: { 'status-check': 10, 'phone-script': 7 },
    touch: 3,
  },
  standard: {
    summary:
      'A second status check a week after the first, then a call. A week where no date was named, and keeping in touch every two months.',
    withoutDecision: { due: 7, late: 14 },
    asks: {
      byEmail: ['status-check', 'status-check', 'phone-script'],
      byPhone: ['phone-script', 'status-check'],
    },
    again: { 'status-check': 7, 'phone-script': 4 },
    touch: 2,
  },
  persistent: {
    summary:
      'Up to three status checks, four days apart, then a call. Five days where no date was named, and keeping in touch every month.',
    withoutDecision: { due: 5, late: 10 },
    asks: {
      byEmail: ['status-check', 'status-check', 'status-check', 'phone-script'],
      byPhone: ['phone-script', 'status-check', 'phone-script'],
    },
    again: { 'status-check': 4, 'phone-script': 2 },
    touch: 1,
  },
};
