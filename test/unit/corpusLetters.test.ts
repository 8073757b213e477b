import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { corpusFolder, type Half, halves } from '../support/corpus.ts';
import { measureLabelled } from '../support/labelled.ts';
import { letterRules, lettersOf } from '../support/letters.ts';
import { lineRules, linesOf } from '../support/lines.ts';

const figures = parse(readFileSync(path.join(corpusFolder, 'figures.yaml'), 'utf8'));

describe.each([
  ...lineRules.map((rule) => ['lines', rule, (half: Half) => linesOf(rule, half)] as const),
  ...letterRules.map((rule) => ['letters', rule, (half: Half) => lettersOf(rule, half)] as const),
])('the rules do no worse than recorded on single %s: %s', (name, rule, examplesOf) => {
  const measured = measureLabelled(rule, examplesOf);

  it.each(halves)('%s', (half) => {
    const recorded = figures[name][rule][half];
    expect(measured[half].found, 'found').toBeGreaterThanOrEqual(recorded.found);
    expect(measured[half].wrong, 'flagged wrongly').toBeLessThanOrEqual(recorded.wrong);
  });
});
