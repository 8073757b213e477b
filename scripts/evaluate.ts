/**
 * `npm run evaluate`: recall and false alarms of every rule on the two halves of test/corpus. `--show RULE` lists the
 * disagreements of one rule (on the building half only: the other is for measuring).
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'yaml';
import { check, defaultSettings, loadSpeller, parseDraft, rules } from '../server/src/core/index.ts';

interface Label {
  fires?: string[];
  either?: string[];
  typos?: string[];
}

const root = path.resolve(import.meta.dirname, '..');
const gunzip = (file: string) => gunzipSync(readFileSync(path.join(root, 'server/generated', file)));
const speller = loadSpeller({ english: gunzip('english.trie.gz'), names: gunzip('names.trie.gz') });
const context = { settings: defaultSettings(), speller };
const shown = process.argv.includes('--show') ? process.argv[process.argv.indexOf('--show') + 1] : undefined;

for (const half of ['building', 'held-out']) {
  const folder = path.join(root, 'test/corpus', half);
  const labels = parse(readFileSync(path.join(folder, 'labels.yaml'), 'utf8')) as Record<string, Label>;
  const files = readdirSync(folder).filter((file) => file.endsWith('.followup.md') && labels[file]);
  console.log(`\n${half}: ${files.length} messages`);
  const results = files.map((file) => {
    const draft = parseDraft(readFileSync(path.join(folder, file), 'utf8'), {});
    return { file, label: labels[file]!, draft, findings: check(draft, context) };
  });
  for (const { id } of rules) {
    const of = (names: string[] = []) => names.some((name) => name.split(':')[0] === id);
    const positive = results.filter(({ label }) => of(label.fires));
    const negative = results.filter(({ label }) => !of(label.fires) && !of(label.either));
    const fired = ({ findings }: (typeof results)[number]) => findings.some(({ rule }) => rule === id);
    const missed = positive.filter((result) => !fired(result));
    const wrong = negative.filter(fired);
    const percent = (part: number, whole: number) => (whole ? `${((100 * part) / whole).toFixed(1)} %` : '–');
    console.log(
      `${id.padEnd(24)} recall ${percent(positive.length - missed.length, positive.length).padStart(8)} of ${String(positive.length).padStart(3)}` +
        `   false alarms ${percent(wrong.length, negative.length).padStart(7)} of ${negative.length}`,
    );
    if (shown !== id || half === 'held-out') continue;
    for (const { file, draft } of missed)
      console.log(
        `  MISSED ${file}: ${JSON.stringify(draft.text.slice(draft.email.body.start, draft.email.body.end).trim().slice(0, 700))}`,
      );
    for (const { file, findings } of wrong)
      for (const finding of findings.filter(({ rule }) => rule === id))
        console.log(`  WRONG  ${file}: ${finding.message}`);
  }
}
