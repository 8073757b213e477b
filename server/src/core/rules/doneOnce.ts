import type { Draft } from '../document/draft.ts';
import { type MoveName, readMoves } from '../language/moves/index.ts';

/** Where the sentences begin that alone do what a letter does: thank, ask, offer. Of all moves, or of these. */
export function doneOnce(draft: Draft, names?: readonly MoveName[]): Set<number> {
  const moves = readMoves(draft).filter(({ name }) => names?.includes(name) ?? true);
  const once = moves.filter(({ name }) => moves.filter((other) => other.name === name).length === 1);
  return new Set(once.map(({ start }) => start));
}
