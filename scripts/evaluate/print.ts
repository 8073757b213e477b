/** How `npm run evaluate` prints what it measured. */
import { counted, type Half, halves, type Message, type Result } from '../../test/support/corpus.ts';
import { fires, type Labelled, measureLabelled } from '../../test/support/labelled.ts';
import { markedAt, slipsOf } from '../../test/support/slips.ts';

export const percent = (part: number, whole: number) =>
  whole ? `${((100 * part) / whole).toFixed(1)} %` : '–';

/** One line: a rule, what it found of what it had to, and what it flagged without cause. */
export function lineOf({ rule, positives, missed, negatives, wrong }: Result): string {
  const recall = percent(positives.length - missed.length, positives.length).padStart(8);
  const alarms = percent(wrong.length, negatives.length).padStart(7);
  const of = String(positives.length).padStart(3);
  return `${rule.padEnd(32)} recall ${recall} of ${of}   false alarms ${alarms} of ${negatives.length}`;
}

/** All rules together; parts that are missing are counted one by one. */
export function total(messages: readonly Message[], results: readonly Result[]): string {
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

/** Where a rule and the labels disagree. */
export function show({ rule, missed, wrong }: Result): void {
  for (const { file, draft } of missed) {
    const body = draft.text.slice(draft.email.body.start, draft.email.body.end).trim();
    console.log(`  MISSED ${file}: ${JSON.stringify(body.slice(0, 700))}`);
  }
  for (const { file, findings } of wrong) {
    const own = findings.filter((finding) => rule.startsWith(finding.rule));
    for (const { message, part } of own) console.log(`  WRONG  ${file}: ${part ?? ''} ${message}`);
  }
}

/** Prints what a rule makes of its examples, and if `isShown` where it disagrees for building. */
export function labelled(rule: string, examplesOf: (half: Half) => Labelled[], isShown: boolean) {
  const measured = measureLabelled(rule, examplesOf);
  const texts = halves.map((half) => {
    const { found, faulty, wrong, right } = measured[half];
    return `recall ${found} of ${faulty}, false alarms ${wrong} of ${right}`;
  });
  console.log(`${rule.padEnd(32)} ${texts.join('   |   ')}`);
  if (isShown)
    for (const example of examplesOf('building'))
      if (fires(rule, example) !== example.isFault)
        console.log(`  ${rule} ${example.isFault ? 'MISSED' : 'WRONG'}: ${example.name}`);
  return measured;
}

/** The slips of the building half that nothing marks. */
export function showSlips(): void {
  for (const slip of slipsOf('building'))
    if (!markedAt(slip).found) console.log(`  MISSED ${slip.kind}: ${slip.says}`);
}
