/**
 * The single lines of test/corpus/lines, each in a letter that is fine otherwise: what is left over in a greeting, a
 * subject, a sentence or a signature, and greetings beside the `to` of their draft.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { corpusFolder, type Half } from './corpus.ts';
import type { Labelled } from './labelled.ts';

export const lineRules = ['placeholder', 'recipient'] as const;
type LineRule = (typeof lineRules)[number];

/** Every line with the draft it stands in. */
export function linesOf(rule: LineRule, half: Half): Labelled[] {
  const file = path.join(corpusFolder, 'lines', `${rule}-${half}.tsv`);
  return readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [label = '', ...rest] = line.split('\t');
      return {
        isFault: label === 'placeholder' || label === 'wrong',
        name: line,
        draft: draftOf(rule, rest),
      };
    });
}

function draftOf(rule: LineRule, [first = '', second = '', third = '']: string[]): string {
  // Behind the greeting may stand a passage that speaks to somebody.
  if (rule === 'recipient')
    return letter({ head: `to: ${JSON.stringify(first)}\n`, greeting: second, body: third });
  const subject = /^subject:\s*(.*)$/i.exec(first)?.[1];
  if (subject !== undefined) return letter({ head: `subject: ${JSON.stringify(subject)}\n` });
  const greets =
    /^(?:dear|hi|hello|hey|good (?:morning|afternoon)|to whom)\b/i.test(first) && first.length < 60;
  return greets ? letter({ greeting: first }) : letter({ body: first });
}

function letter({ head = '', greeting = 'Dear Ms. Brandt,', body = '' }) {
  const more = body && `${body}\n\n`;
  return `---\nkind: thank-you\n${head}---\n${greeting}\n\nThank you for showing me the loading bay on Tuesday.\n\n${more}I would like the job and can start when it suits you.\n\nKind regards,\nAnna Lind\n+44 7700 900 123\n`;
}
