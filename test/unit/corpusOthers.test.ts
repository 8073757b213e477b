import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { corpusFolder, halves } from '../support/corpus.ts';
import { measureMoves } from '../support/moves.ts';
import { measureOrdinary } from '../support/ordinary.ts';
import { measureSentences } from '../support/sentences.ts';
import { measureSlips } from '../support/slips.ts';
import { measureWorkspaces } from '../support/workspaceCorpus.ts';

const figures = parse(readFileSync(path.join(corpusFolder, 'figures.yaml'), 'utf8'));

describe.each(halves)('the rules do no worse than recorded in the workspaces of the %s half', (half) => {
  it.each(measureWorkspaces(half))('$rule', ({ rule, missed, wrong }) => {
    const recorded = figures.workspaces[half][rule];
    expect(missed.map(({ file }) => file).length, 'missed').toBeLessThanOrEqual(recorded.missed);
    expect(wrong.map(({ file }) => file).length, 'flagged wrongly').toBeLessThanOrEqual(recorded.wrong);
  });
});

describe('the rules do no worse than recorded on single sentences', () => {
  it.each(measureSentences())('$rule', ({ rule, halves: measured }) => {
    const recorded: typeof measured = figures.sentences[rule];
    for (const [index, { found, wrong }] of measured.entries()) {
      expect(found, 'found').toBeGreaterThanOrEqual(recorded[index]!.found);
      expect(wrong, 'flagged wrongly').toBeLessThanOrEqual(recorded[index]!.wrong);
    }
  });
});

describe('the rules flag no more ordinary letters than recorded', () => {
  const { flagged, byRule } = measureOrdinary();

  it('of all rules together', () => expect(flagged).toBeLessThanOrEqual(figures.ordinary.flagged));
  it.each(Object.entries(byRule))('%s', (rule, count) => {
    expect(count).toBeLessThanOrEqual(figures.ordinary.byRule[rule]);
  });
});

describe('the reader of moves does no worse than recorded', () => {
  it.each(measureMoves())('$move', ({ move, halves: measured }) => {
    const recorded: number[] = figures.moves[move];
    for (const [index, { found }] of measured.entries()) {
      if (move === 'none') expect(found).toBeLessThanOrEqual(recorded[index]!);
      else expect(found).toBeGreaterThanOrEqual(recorded[index]!);
    }
  });
});

describe('proofreading does no worse than recorded on slips that no dictionary sees', () => {
  const measured = measureSlips();

  it.each(halves)('%s', (half) => {
    const recorded = figures.slips[half];
    const { slips, marked, righted, flags, flagged } = measured[half];
    expect(slips).toBeGreaterThanOrEqual(200);
    expect(marked, 'marked').toBeGreaterThanOrEqual(recorded.marked);
    expect(righted, 'put right by the first fix').toBeGreaterThanOrEqual(recorded.righted);
    expect(flags, 'flags in clean letters').toBeLessThanOrEqual(recorded.flags);
    expect(flagged, 'clean letters with a flag').toBeLessThanOrEqual(recorded.flagged);
  });
});
