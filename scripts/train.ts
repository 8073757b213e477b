/**
 * `npm run train`: teaches the reader of sentences from training/ and the building halves of test/corpus, and writes
 * what it learnt. `--check` only says whether the sentences have changed since. Takes about two minutes.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Label, labels } from '../server/src/core/language/reader/labels.ts';
import { writeModel } from '../server/src/core/language/reader/model.ts';
import { readExamples } from './train/examples.ts';
import { fitModel } from './train/fit.ts';
import { fingerprint, prune, storedFingerprint, weightsFile } from './train/store.ts';
import { thresholdsFrom } from './train/thresholds.ts';
import { crossValidate, type Scored } from './train/validate.ts';

const root = path.resolve(import.meta.dirname, '..');
const examples = readExamples();
const print = fingerprint(examples);

if (process.argv.includes('--check')) {
  const same = storedFingerprint(root) === print;
  console.log(
    same ? 'The reader knows all its sentences.' : 'Run `npm run train` and commit what it writes.',
  );
  process.exitCode = same ? 0 : 1;
} else {
  const scored = crossValidate(examples);
  const thresholds = thresholdsFrom(scored);
  const model = prune(fitModel(examples));
  for (const label of labels) {
    Object.assign(model.labels[label], thresholds[label]);
    console.log(lineOf(label, scored, thresholds[label].alone));
  }
  writeFileSync(path.join(root, weightsFile), moduleOf(print, writeModel(model)));
}

/** What it tells of sentences it was not taught with. */
function lineOf(label: Label, scored: readonly Scored[], threshold: number): string {
  const share = (some: Scored[]) => {
    const taken = some.filter(({ scores }) => scores[label] >= threshold).length;
    return `${((100 * taken) / some.length).toFixed(1)} % of ${some.length}`;
  };
  const its = scored.filter(({ is }) => is.has(label));
  const others = scored.filter(({ is, unknown }) => !is.has(label) && !unknown.has(label));
  return `${label.padEnd(14)} taken for it: its own ${share(its)}, others ${share(others)}`;
}

function moduleOf(print: string, stored: string): string {
  return `// Written by \`npm run train\`: what the reader learnt from the sentences with this fingerprint.\n// ${print}\nexport const stored = \`${stored.replace(/[`\\$]/g, '\\$&')}\`;\n`;
}
