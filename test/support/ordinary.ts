/** The ordinary letters of test/corpus/ordinary.txt, of which the rules that speak of faults should say nothing. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { check, parseDraft } from '../../server/src/core/index.ts';
import { corpusFolder } from './corpus.ts';
import { defaultContext } from './speller.ts';

/** Their writers were asked for none of these; length and missing parts were left to them. */
export const quietRules = [
  'complaint',
  'confidential',
  'early-salary',
  'generic-phrase',
  'grammar',
  'missing-attachment',
  'no-interview-reference',
  'placeholder',
  'premature-plan',
  'pushy-tone',
  'recipient',
  'spelling',
] as const;

export interface OrdinaryFigures {
  letters: number;
  /** Letters with a finding of any of these rules. */
  flagged: number;
  /** Letters with a finding of each. */
  byRule: Record<string, number>;
}

/** How many of the letters each rule flags. */
export function measureOrdinary(): OrdinaryFigures {
  const text = readFileSync(path.join(corpusFolder, 'ordinary.txt'), 'utf8');
  const letters = text.split(/^=== .*\n/m).slice(1);
  const found = letters.map((letter) => {
    const rules = check(parseDraft(`${letter.trim()}\n`), defaultContext).map(({ rule }) => rule);
    return quietRules.filter((rule) => rules.includes(rule));
  });
  const count = (rule: (typeof quietRules)[number]) => found.filter((rules) => rules.includes(rule)).length;
  return {
    letters: letters.length,
    flagged: found.filter((rules) => rules.length > 0).length,
    byRule: Object.fromEntries(quietRules.map((rule) => [rule, count(rule)])),
  };
}
