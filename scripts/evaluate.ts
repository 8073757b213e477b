/**
 * `npm run evaluate`: recall and false alarms of every rule on the messages of test/corpus and on its workspaces.
 * `--show RULE` lists where it and the labels disagree (on the building half only: the others are for measuring),
 * `--show slips`, `--show lines` and `--show letters` what no pattern finds; `--record` writes the figures that the tests hold the rules to.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { corpusFolder, halves, measure, messageSets, readHalf } from '../test/support/corpus.ts';
import { letterRules, lettersOf } from '../test/support/letters.ts';
import { lineRules, linesOf } from '../test/support/lines.ts';
import { measureMoves } from '../test/support/moves.ts';
import { measureOrdinary } from '../test/support/ordinary.ts';
import { measureSentences } from '../test/support/sentences.ts';
import { measureSlips } from '../test/support/slips.ts';
import { measureWorkspaces } from '../test/support/workspaceCorpus.ts';
import { figuresOf, recorded } from './evaluate/figures.ts';
import { labelled, lineOf, percent, show, showSlips, total } from './evaluate/print.ts';

const shown = process.argv.includes('--show') ? process.argv[process.argv.indexOf('--show') + 1] : undefined;

const figures: Record<string, Record<string, { missed: number; wrong: number }>> = {};
for (const half of messageSets) {
  const messages = readHalf(half);
  const results = measure(messages);
  console.log(`\n${half}: ${messages.length} messages`);
  for (const result of results) console.log(lineOf(result));
  console.log(total(messages, results));
  const wanted = half === 'building' ? results.find(({ rule }) => rule === shown) : undefined;
  if (wanted) show(wanted);
  figures[half] = figuresOf(results);
}

console.log('\nordinary letters, kept apart: flagged although there is nothing to say');
const ordinary = measureOrdinary();
const flagsByRule = Object.entries(ordinary.byRule).filter(([, flagged]) => flagged > 0);
console.log(
  `${percent(ordinary.flagged, ordinary.letters)} of ${ordinary.letters} (${flagsByRule.map(([rule, flagged]) => `${rule} ${flagged}`).join(', ')})`,
);

console.log('\nsentences, for building | kept apart');
const sentences = measureSentences();
for (const { rule, halves: parts } of sentences) {
  const texts = parts.map(
    ({ found, fires, wrong, silent }) => `recall ${found} of ${fires}, false alarms ${wrong} of ${silent}`,
  );
  console.log(`${rule.padEnd(32)} ${texts.join('   |   ')}`);
}

console.log('\nsingle lines, for building | kept apart');
const lines = Object.fromEntries(
  lineRules.map((rule) => [rule, labelled(rule, (half) => linesOf(rule, half), shown === 'lines')]),
);
console.log('\nwhole letters for one rule, for building | kept apart');
const letters = Object.fromEntries(
  letterRules.map((rule) => [rule, labelled(rule, (half) => lettersOf(rule, half), shown === 'letters')]),
);

console.log('\nmoves, for building | kept apart (none: taken for one of them)');
const moves = measureMoves();
for (const { move, halves: parts } of moves) {
  console.log(`${move.padEnd(32)} ${parts.map(({ found, of }) => `${found} of ${of}`).join('   |   ')}`);
}

console.log('\nslips that no dictionary sees, one in a clean letter each');
const slips = measureSlips();
for (const half of halves) {
  const { marked, slips: all, righted, byKind, flags, words, flagged, letters } = slips[half];
  const kinds = Object.entries(byKind).map(([kind, one]) => `${kind} ${one.marked} of ${one.of}`);
  console.log(
    `${half.padEnd(10)} marked ${percent(marked, all)} of ${all} (${kinds.join(', ')}), right at once ${righted}`,
  );
  const rate = ((1000 * flags) / words).toFixed(2);
  console.log(
    `${''.padEnd(10)} clean: ${rate} flags in 1,000 words, ${percent(flagged, letters)} of ${letters} letters with any`,
  );
}
if (shown === 'slips') showSlips();
const workspaces: typeof figures = {};
for (const half of halves) {
  const results = measureWorkspaces(half);
  console.log(`\nworkspaces, ${half}`);
  for (const result of results) console.log(lineOf(result));
  const wanted = half === 'building' ? results.find(({ rule }) => rule === shown) : undefined;
  if (wanted) show(wanted);
  workspaces[half] = figuresOf(results);
}

if (process.argv.includes('--record')) {
  const head =
    '# What the rules and the reader of moves do on the corpus, and must not fall below: `npm run evaluate -- --record`.\n';
  const parts = {
    workspaces,
    ordinary: { flagged: ordinary.flagged, byRule: ordinary.byRule },
    sentences: Object.fromEntries(sentences.map(({ rule, halves }) => [rule, halves])),
    lines,
    letters,
    moves: Object.fromEntries(moves.map(({ move, halves }) => [move, halves.map(({ found }) => found)])),
    slips: Object.fromEntries(halves.map((half) => [half, recorded(slips[half])])),
  };
  writeFileSync(path.join(corpusFolder, 'figures.yaml'), head + stringify({ ...figures, ...parts }));
}
