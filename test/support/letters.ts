/** The whole letters of test/corpus/letters, each with what one rule should make of it. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { corpusFolder, type Half } from './corpus.ts';
import type { Labelled } from './labelled.ts';

export const letterRules = [
  'complaint',
  'confidential',
  'invitation-asks',
  'missing-attachment',
  'missing-part',
  'no-interview-reference',
  'other-company',
  'placeholder',
  'premature-plan',
  'recipient',
  'subject-line',
] as const;
type LetterRule = (typeof letterRules)[number];

/**
 * A letter stands behind a line such as "=== fault: greets Sam, to is Samira" or "=== clean: a nickname"; for
 * `missing-part` the part comes first: "=== fault: offer: waits for the next step".
 */
export function lettersOf(rule: LetterRule, half: Half): Labelled[] {
  const file = path.join(corpusFolder, 'letters', `${rule}-${half}.txt`);
  // Of some there are none yet that nobody has read.
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split(/^(?==== (?:fault|clean): )/m)
    .filter((piece) => piece.startsWith('=== '))
    .map((piece) => {
      const [head = '', ...lines] = piece.split('\n');
      const name = head.replace(/^=== /, '');
      const [, part] = (rule === 'missing-part' && /^fault: ([a-z-]+):/.exec(name)) || [];
      const draft = `${lines.join('\n').trim()}\n`;
      return { isFault: name.startsWith('fault'), name, draft, ...(part !== undefined && { part }) };
    });
}
