/** From which scores on the reader is believed, by what cross-validation says of its errors. */
import { type Label, labels } from '../../server/src/core/language/reader/labels.ts';
import type { LabelModel } from '../../server/src/core/language/reader/model.ts';
import { faults } from './labelled.ts';
import {
  cleanMessages,
  highestTwo,
  type Message,
  type Scored,
  thresholdFor,
  trickyMessages,
} from './validate.ts';

/** Messages without the fault that may be flagged, and of those that were written to look like it. */
const usual = { alone: 0.012, together: 0.012 };
const fooled = { tone: 0.08, matter: 0.03 };
const fooledBy: Partial<Record<Label, number>> = { confidential: 0.05 };
/** Sentences without a move that may be taken for it. A letter refers to the conversation where any of them does. */
const mistaken = { move: 0.02, reference: 0.01 };
/** Sentences with the fault that may be called innocent. */
const pardoned = 0.06;

/** What runs through a message. A matter is brought up in one place, and two that look like it are still none. */
const tones: readonly Label[] = ['complaint', 'pushy'];
/** A plan has its stages, sentence by sentence, none of which need sound like one. */
const runningOn: readonly Label[] = [...tones, 'plan'];

type Thresholds = Pick<LabelModel, 'alone' | 'together' | 'never'>;

export function thresholdsFrom(scored: readonly Scored[]): Record<Label, Thresholds> {
  const entries = labels.map((label) => {
    const own = faults.includes(label) ? ofFault(label, scored) : ofMove(label, scored);
    const positives = scored.filter(({ is }) => is.has(label)).map(({ scores }) => scores[label]);
    return [label, { ...own, never: thresholdFor(positives, 1 - pardoned) }] as const;
  });
  return Object.fromEntries(entries) as Record<Label, Thresholds>;
}

function ofFault(label: Label, scored: readonly Scored[]) {
  const clean = cleanMessages(label, scored);
  const tricky = trickyMessages(label, scored);
  const least = (read: (scores: Message) => number, share: number) =>
    Math.max(
      thresholdFor(clean.map(read), share),
      thresholdFor(tricky.map(read), fooledBy[label] ?? fooled[tones.includes(label) ? 'tone' : 'matter']),
    );
  const alone = least((scores) => Math.max(...scores), usual.alone);
  return { alone, together: runningOn.includes(label) ? least(highestTwo, usual.together) : undefined };
}

function ofMove(label: Label, scored: readonly Scored[]) {
  const others = scored.filter(({ is, unknown }) => !is.has(label) && !unknown.has(label));
  const alone = thresholdFor(
    others.map(({ scores }) => scores[label]),
    label === 'reference' ? mistaken.reference : mistaken.move,
  );
  return { alone, together: undefined };
}
