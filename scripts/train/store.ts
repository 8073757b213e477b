/** How the trained reader is kept in the repository. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { featuresOf } from '../../server/src/core/language/reader/features.ts';
import {
  type Model,
  readWeights,
  writeModel,
  writeWeights,
} from '../../server/src/core/language/reader/model.ts';
import type { Example } from './labelled.ts';

/** What is learnt is written there. */
export const weightsFiles = {
  sentences: 'server/src/core/language/reader/weights.ts',
  kinds: 'server/src/core/language/kind/weights.ts',
  employers: 'server/src/core/language/employer/weights.ts',
};
/** Weights of fewer steps, of 127, change no answer and would be half of the file. */
const fewestSteps = 4;

/** Names what the reader is taught with and how it sees it; the same on every machine. */
export function fingerprint(examples: readonly Example<string>[], read = featuresOf): string {
  const lines = examples.map(({ text, is, unknown }) =>
    [[...read(text)].join('\t'), [...is].join(), [...unknown].join()].join('\n'),
  );
  return createHash('sha256').update(lines.join('\n\n')).digest('hex').slice(0, 32);
}

/** The fingerprint of the examples that stored weights come from. */
export function storedFingerprint(file: string): string | undefined {
  return existsSync(file) ? /^\/\/ ([0-9a-f]{32})$/m.exec(readFileSync(file, 'utf8'))?.[1] : undefined;
}

/** Writes what was learnt from the examples with this fingerprint. */
export function store<Name extends string>(file: string, print: string, model: Model<Name>): void {
  const head = `// Written by \`npm run train\`: what a reader learnt from the examples with this fingerprint.\n// ${print}`;
  writeFileSync(
    file,
    `${head}\nexport const stored = \`${writeModel(model).replace(/[`\\]|\$(?=\{)/g, '\\$&')}\`;\n`,
  );
}

/** Without the weights that are too small to matter. The features stay: each has its share in the length. */
export function prune<Name extends string>({ labels, features }: Model<Name>): Model<Name> {
  const kept = [...features].map(([feature, stored]) => {
    const { rarity, steps } = readWeights(stored);
    return [
      feature,
      writeWeights({ rarity, steps: steps.filter(([, count]) => Math.abs(count) >= fewestSteps) }),
    ] as const;
  });
  return { labels, features: new Map(kept) };
}
