import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { corpusFolder, halves, measure, messageSets, readHalf } from '../support/corpus.ts';

const figures = parse(readFileSync(path.join(corpusFolder, 'figures.yaml'), 'utf8'));

describe.each(messageSets)('the rules do no worse than recorded on the %s messages', (half) => {
  const results = measure(readHalf(half));

  it.each(results)('$rule', ({ rule, missed, wrong }) => {
    const recorded = figures[half][rule];
    expect(missed.map(({ file }) => file).length, 'missed').toBeLessThanOrEqual(recorded.missed);
    expect(wrong.map(({ file }) => file).length, 'flagged wrongly').toBeLessThanOrEqual(recorded.wrong);
  });
});

describe('the corpus', () => {
  const all = halves.flatMap(readHalf);

  it('has at least 300 messages, a third of them clean', () => {
    expect(all.length).toBeGreaterThanOrEqual(300);
    expect(all.filter(({ label }) => label.clean).length * 3).toBeGreaterThanOrEqual(all.length - 2);
  });
});
