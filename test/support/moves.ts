/** The sentences of test/corpus/moves.yaml: what each does, and some that do nothing of the kind. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { parseDraft } from '../../server/src/core/index.ts';
import { readMoves } from '../../server/src/core/language/moves/index.ts';
import { corpusFolder } from './corpus.ts';

export interface MoveResult {
  move: string;
  /** For building and kept apart: sentences that make the move and are seen to. */
  halves: { found: number; of: number }[];
}

/** The moves of one sentence, as the whole body of a letter. */
export function movesOf(sentence: string): string[] {
  const draft = parseDraft(`Dear Dana,\n\n${sentence}\n\nBest,\nAna\n`, { kind: 'thank-you' });
  return readMoves(draft).map(({ name }) => name);
}

/** How many sentences of each move are read as such, and under `none` how many are taken for any of these moves. */
export function measureMoves(): MoveResult[] {
  const file = path.join(corpusFolder, 'moves.yaml');
  const sentences = parse(readFileSync(file, 'utf8')) as Record<string, string[]>;
  const moves = Object.keys(sentences).filter((name) => name !== 'none');
  return Object.entries(sentences).map(([move, all]) => {
    const seen = (sentence: string) =>
      movesOf(sentence).some((name) => (move === 'none' ? moves.includes(name) : name === move));
    const halves = [0, 1].map((half) => {
      const own = all.filter((_, index) => index % 2 === half);
      return { found: own.filter(seen).length, of: own.length };
    });
    return { move, halves };
  });
}
