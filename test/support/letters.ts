/** The whole letters of test/corpus/letters, each with what one rule should make of it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { corpusFolder, type Half } from './corpus.ts';
import type { Labelled } from './labelled.ts';

export const letterRules = ['no-interview-reference', 'placeholder', 'recipient'] as const;
type LetterRule = (typeof letterRules)[number];

/** A letter stands behind a line such as "=== fault: greets Sam, to is Samira" or "=== clean: a nickname". */
export function lettersOf(rule: LetterRule, half: Half): Labelled[] {
  const text = readFileSync(path.join(corpusFolder, 'letters', `${rule}-${half}.txt`), 'utf8');
  return text
    .split(/^(?==== (?:fault|clean): )/m)
    .filter((piece) => piece.startsWith('=== '))
    .map((piece) => {
      const [head = '', ...lines] = piece.split('\n');
      const name = head.replace(/^=== /, '');
      return { isFault: name.startsWith('fault'), name, draft: `${lines.join('\n').trim()}\n` };
    });
}
