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

/** Bodies for one rule, in a letter that is fine otherwise. Every second one is kept apart. */
const folder = path.join(root, 'test/corpus/sentences');
console.log('\nsentences, for building and kept apart');
for (const file of readdirSync(folder)) {
  const id = path.basename(file, '.yaml');
  if (!rules.some((rule) => rule.id === id)) continue;
  const { fires, silent } = parse(readFileSync(path.join(folder, file), 'utf8')) as Record<string, string[]>;
  const count = (bodies: string[] = [], half: number) => {
    const own = bodies.filter((_, index) => index % 2 === half);
    return [own.filter((body) => firesIn(id, body)).length, own.length] as const;
  };
  const parts = [0, 1].map((half) => {
    const [found, positive] = count(fires, half);
    const [wrong, negative] = count(silent, half);
    return `recall ${found} of ${positive}, false alarms ${wrong} of ${negative}`;
  });
  console.log(`${id.padEnd(24)} ${parts.join('   |   ')}`);
}

function firesIn(id: string, body: string): boolean {
  const reference = id === 'no-interview-reference' ? '' : 'The yellow kiln is still in my head.\n\n';
  const draft = parseDraft(`Dear Ana,\n\n${reference}${body}\n\nKind regards,\nTom Barker\n`, {
    kind: 'thank-you',
  });
  return check(draft, context).some(({ rule }) => rule === id);
}
