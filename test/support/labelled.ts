/** Drafts of which somebody has said whether one rule should speak. */
import { check, parseDraft } from '../../server/src/core/index.ts';
import { type Half, halves } from './corpus.ts';
import { onlyRule } from './sentences.ts';
import { defaultContext } from './speller.ts';

export interface Labelled {
  isFault: boolean;
  /** What to call it when it is listed. */
  name: string;
  draft: string;
  /** Which of the things that the rule looks for is the fault; any, where it does not say. */
  part?: string;
}

interface Figures {
  found: number;
  faulty: number;
  wrong: number;
  right: number;
}

export const fires = (rule: string, { draft, part: wanted }: Labelled) =>
  check(parseDraft(draft), { ...defaultContext, settings: onlyRule(rule) }).some(
    ({ part }) => wanted === undefined || part === wanted,
  );

/** What a rule makes of those that are faults and of those that only look like it. */
export function measureLabelled(rule: string, labelledOf: (half: Half) => Labelled[]): Record<Half, Figures> {
  const entries = halves.map((half) => [half, figuresOf(rule, labelledOf(half))]);
  return Object.fromEntries(entries) as Record<Half, Figures>;
}

function figuresOf(rule: string, all: readonly Labelled[]): Figures {
  const fired = all.filter((one) => fires(rule, one));
  const faulty = all.filter(({ isFault }) => isFault).length;
  const found = fired.filter(({ isFault }) => isFault).length;
  return { found, faulty, wrong: fired.length - found, right: all.length - faulty };
}
