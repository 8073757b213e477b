/** How the trained reader is kept in the repository. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { featuresOf } from '../../server/src/core/language/reader/features.ts';
import { type Model, readWeights, writeWeights } from '../../server/src/core/language/reader/model.ts';
import type { Example } from './labelled.ts';

export const weightsFile = 'server/src/core/language/reader/weights.ts';
/** Weights of fewer steps, of 127, change no answer and would be half of the file. */
const fewestSteps = 4;

/** Names what the reader is taught with and how it sees it; the same on every machine. */
export function fingerprint(examples: readonly Example[]): string {
  const lines = examples.map(({ text, is, unknown }) =>
    [[...featuresOf(text)].join('\t'), [...is].join(), [...unknown].join()].join('\n'),
  );
  return createHash('sha256').update(lines.join('\n\n')).digest('hex').slice(0, 32);
}

/** The fingerprint of the sentences that the stored weights come from. */
export function storedFingerprint(root: string): string | undefined {
  return /^\/\/ ([0-9a-f]{32})$/m.exec(readFileSync(path.join(root, weightsFile), 'utf8'))?.[1];
}

/** Without the weights that are too small to matter. The features stay: each has its share in the length. */
export function prune({ labels, features }: Model): Model {
  const kept = [...features].map(([feature, stored]) => {
    const { rarity, steps } = readWeights(stored);
    return [
      feature,
      writeWeights({ rarity, steps: steps.filter(([, count]) => Math.abs(count) >= fewestSteps) }),
    ] as const;
  });
  return { labels, features: new Map(kept) };
}
