/** What of a measurement is written down, and may not get worse. */
import type { Result } from '../../test/support/corpus.ts';
import type { SlipFigures } from '../../test/support/slips.ts';

/** Of the slips. */
export function recorded({ marked, righted, flags, flagged }: SlipFigures) {
  return { marked, righted, flags, flagged };
}

/** Of every rule on one set of messages. */
export function figuresOf(results: readonly Result[]) {
  return Object.fromEntries(
    results.map(({ rule, missed, wrong }) => [rule, { missed: missed.length, wrong: wrong.length }]),
  );
}
