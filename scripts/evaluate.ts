/**
 * `npm run evaluate`: recall and false alarms of every rule on the messages of test/corpus and on its workspaces.
 * `--show RULE` lists where it and the labels disagree (on the building half only: the others are for measuring),
 * `--show slips`, `--show lines` and `--show letters` what no pattern finds; `--record` writes the figures that the tests hold the rules to.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import {
  corpusFolder,
  counted,
  type Half,
  halves,
  type Message,
  measure,
  messageSets,
  type Result,
  readHalf,
} from '../test/support/corpus.ts';
import { fires, type Labelled, measureLabelled } from '../test/support/labelled.ts';
import { letterRules, lettersOf } from '../test/support/letters.ts';
import { lineRules, linesOf } from '../test/support/lines.ts';
import { measureMoves } from '../test/support/moves.ts';
import { measureOrdinary } from '../test/support/ordinary.ts';
import { measureSentences } from '../test/support/sentences.ts';
import { markedAt, measureSlips, type SlipFigures, slipsOf } from '../test/support/slips.ts';
import { measureWorkspaces } from '../test/support/workspaceCorpus.ts';

const shown = process.argv.includes('--show') ? process.argv[process.argv.indexOf('--show') + 1] : undefined;
const percent = (part: number, whole: number) => (whole ? `${((100 * part) / whole).toFixed(1)} %` : '–');

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
  lineRules.map((rule) => [rule, labelled(rule, (half) => linesOf(rule, half), 'lines')]),
);
console.log('\nwhole letters for one rule, for building | kept apart');
const letters = Object.fromEntries(
  letterRules.map((rule) => [rule, labelled(rule, (half) => lettersOf(rule, half), 'letters')]),
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

/** Prints what a rule makes of its examples, and on request where it disagrees for building. */
function labelled(rule: string, examplesOf: (half: Half) => Labelled[], name: string) {
  const measured = measureLabelled(rule, examplesOf);
  const texts = halves.map((half) => {
    const { found, faulty, wrong, right } = measured[half];
    return `recall ${found} of ${faulty}, false alarms ${wrong} of ${right}`;
  });
  console.log(`${rule.padEnd(32)} ${texts.join('   |   ')}`);
  if (shown === name)
    for (const example of examplesOf('building'))
      if (fires(rule, example) !== example.isFault)
        console.log(`  ${rule} ${example.isFault ? 'MISSED' : 'WRONG'}: ${example.name}`);
  return measured;
}

/** What may not get worse. */
function recorded({ marked, righted, flags, flagged }: SlipFigures) {
  return { marked, righted, flags, flagged };
}

/** The slips of the building half that nothing marks. */
function showSlips(): void {
  for (const slip of slipsOf('building'))
    if (!markedAt(slip).found) console.log(`  MISSED ${slip.kind}: ${slip.says}`);
}

function figuresOf(results: readonly Result[]) {
  return Object.fromEntries(
    results.map(({ rule, missed, wrong }) => [rule, { missed: missed.length, wrong: wrong.length }]),
  );
}

function lineOf({ rule, positives, missed, negatives, wrong }: Result): string {
  const recall = percent(positives.length - missed.length, positives.length).padStart(8);
  const alarms = percent(wrong.length, negatives.length).padStart(7);
  const of = String(positives.length).padStart(3);
  return `${rule.padEnd(32)} recall ${recall} of ${of}   false alarms ${alarms} of ${negatives.length}`;
}

/** All rules together; parts that are missing are counted one by one. */
function total(messages: readonly Message[], results: readonly Result[]): string {
  const apart = results.filter(({ rule }) => rule !== 'missing-part');
  const sum = (of: (result: Result) => number) => apart.reduce((all, result) => all + of(result), 0);
  const positives = sum((result) => result.positives.length);
  const recall = percent(positives - sum(({ missed }) => missed.length), positives);
  const alarms = percent(
    sum(({ wrong }) => wrong.length),
    sum(({ negatives }) => negatives.length),
  );
  const clean = messages.filter(({ label }) => label.clean);
  const flagged = clean.filter((message) => counted(message).length > 0);
  return `all together: recall ${recall} of ${positives}, false alarms ${alarms}; clean messages with any finding ${percent(flagged.length, clean.length)} of ${clean.length}`;
}

function show({ rule, missed, wrong }: Result): void {
  for (const { file, draft } of missed) {
    const body = draft.text.slice(draft.email.body.start, draft.email.body.end).trim();
    console.log(`  MISSED ${file}: ${JSON.stringify(body.slice(0, 700))}`);
  }
  for (const { file, findings } of wrong) {
    const own = findings.filter((finding) => rule.startsWith(finding.rule));
    for (const { message, part } of own) console.log(`  WRONG  ${file}: ${part ?? ''} ${message}`);
  }
}
