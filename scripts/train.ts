/**
 * `npm run train`: teaches the readers of sentences, of kinds and of employers from training/ and the building halves of
 * test/corpus, and writes what they learnt. `--check` only says whether the examples have changed since. Takes some
 * minutes.
 */
import path from 'node:path';
import { kinds } from '../server/src/core/kinds.ts';
import { featuresAround } from '../server/src/core/language/employer/features.ts';
import { employerLabels } from '../server/src/core/language/employer/index.ts';
import { type Label, labels } from '../server/src/core/language/reader/labels.ts';
import { readEmployers } from './train/employers.ts';
import { readExamples } from './train/examples.ts';
import { fitModel } from './train/fit.ts';
import { readKinds } from './train/kinds.ts';
import { fingerprint, prune, store, storedFingerprint, weightsFiles } from './train/store.ts';
import { thresholdsFrom } from './train/thresholds.ts';
import { crossValidate, type Scored } from './train/validate.ts';

const root = path.resolve(import.meta.dirname, '..');
const sentences = readExamples();
const messages = readKinds();
const names = readEmployers();
const wanted = {
  sentences: fingerprint(sentences),
  kinds: fingerprint(messages),
  employers: fingerprint(names, featuresAround),
};
const fileOf = (what: keyof typeof wanted) => path.join(root, weightsFiles[what]);
const isCurrent = (what: keyof typeof wanted) => storedFingerprint(fileOf(what)) === wanted[what];

if (process.argv.includes('--check')) {
  const same = isCurrent('sentences') && isCurrent('kinds') && isCurrent('employers');
  console.log(
    same ? 'The readers know all their examples.' : 'Run `npm run train` and commit what it writes.',
  );
  process.exitCode = same ? 0 : 1;
} else {
  if (!isCurrent('employers')) teachEmployers();
  if (!isCurrent('kinds')) teachKinds();
  if (!isCurrent('sentences')) teachSentences();
}

function teachKinds(): void {
  const scored = crossValidate(messages, kinds);
  for (const kind of kinds) {
    const own = scored.filter(({ is }) => is.has(kind));
    const right = own.filter(({ scores }) => kinds.every((other) => scores[kind] >= scores[other]));
    console.log(`${kind.padEnd(15)} read as such: ${right.length} of ${own.length}`);
  }
  store(fileOf('kinds'), wanted.kinds, prune(fitModel(messages, kinds)));
}

function teachEmployers(): void {
  const scored = crossValidate(names, employerLabels, featuresAround);
  const theirs = scored.filter(({ is }) => is.has('them'));
  const others = scored.filter(({ is }) => !is.has('them'));
  for (const threshold of [0, 0.5, 1, 1.5, 2, 3]) {
    const share = (some: typeof scored) => {
      const taken = some.filter(({ scores }) => scores.them >= threshold).length;
      return `${((100 * taken) / some.length).toFixed(1)} % of ${some.length}`;
    };
    console.log(`employer, from ${threshold} on: theirs ${share(theirs)}, others ${share(others)}`);
  }
  store(fileOf('employers'), wanted.employers, prune(fitModel(names, employerLabels, featuresAround)));
}

function teachSentences(): void {
  const scored = crossValidate(sentences, labels);
  const thresholds = thresholdsFrom(scored);
  const model = prune(fitModel(sentences, labels));
  for (const label of labels) {
    Object.assign(model.labels[label], thresholds[label]);
    console.log(lineOf(label, scored, thresholds[label].alone));
  }
  store(fileOf('sentences'), wanted.sentences, model);
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
