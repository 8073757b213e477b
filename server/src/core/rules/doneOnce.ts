import type { Draft } from '../document/draft.ts';
import { type MoveName, readMoves } from '../language/moves/index.ts';

/** Where the sentences begin that alone do what a letter does: thank, ask, offer. Of all moves, or of these. */
export function doneOnce(draft: Draft, names?: readonly MoveName[]): Set<number> {
  const moves = readMoves(draft).filter(({ name }) => names?.includes(name) ?? true);
  const count = new Map<MoveName, number>();
  for (const { name } of moves) count.set(name, (count.get(name) ?? 0) + 1);
  return new Set(moves.filter(({ name }) => count.get(name) === 1).map(({ start }) => start));
}
