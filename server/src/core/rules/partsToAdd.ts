import type { Draft } from '../document/draft.ts';
import type { Kind } from '../kinds.ts';
import type { Settings } from '../settings.ts';
import { messageParts, type PartName, partsByKind } from './data/messageParts.ts';
import { lackingParts, wantedParts } from './lackingParts.ts';

/** A part that a draft still lacks, to be put where the cursor is. */
export interface PartToAdd {
  part: PartName;
  /** What to do, in a sentence to the person. */
  advice: string;
  /** What only the person knows stands in square brackets. */
  text: string;
}

/**
 * The parts that a draft of this kind needs and does not have yet, however far it is written, with those that are seldom
 * missed; but a greeting, which belongs above, where nobody types who is looking for what to say next.
 */
export function partsToAdd(draft: Draft, settings: Settings): PartToAdd[] {
  const kind = draft.kind.value;
  const parts = settings.rules.get('missing-part')?.options.parts as Record<Kind, PartName[]> | undefined;
  return lackingParts(draft, wantedParts(kind, { parts: parts ?? partsByKind, thorough: true }))
    .filter((part) => messageParts[part].place !== 'top')
    .map((part) => {
      const { message, text } = messageParts[part];
      return { part, advice: message, text };
    });
}
