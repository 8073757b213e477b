import * as v from 'valibot';
import { type Severity, severities } from './finding.ts';
import { type SettingSchema, unwrap } from './settingValue.ts';

/** How much is said: one setting that moves all rules from where they stand. */
export const strictnessLevels = ['gentle', 'standard', 'strict'] as const;
export type Strictness = (typeof strictnessLevels)[number];

interface Shift {
  /** Steps on the way from hint to error. */
  steps: number;
  /** For every option that is a budget of words. */
  factor: number;
  summary: string;
}

export const shifts: Record<Strictness, Shift> = {
  gentle: {
    steps: -1,
    factor: 1.25,
    summary: 'Every rule is shown one step lower, and a text may have a quarter more words.',
  },
  standard: { steps: 0, factor: 1, summary: 'As each rule is meant.' },
  strict: {
    steps: 1,
    factor: 0.8,
    summary: 'Every rule is shown one step higher, and a text may have a fifth fewer words.',
  },
};

const shown = severities.filter((severity): severity is Severity => severity !== 'off');

/** The severity of a rule where nobody has set it. None is turned off by being gentle: the lowest is a hint. */
export function severityAt(level: Strictness, severity: Severity): Severity {
  const step = shown.indexOf(severity) + shifts[level].steps;
  return shown[Math.min(Math.max(step, 0), shown.length - 1)] ?? severity;
}

/** The value of an option where nobody has set it. */
export function optionAt(level: Strictness, schema: SettingSchema): unknown {
  const value = v.parse(schema, undefined);
  if (!isWordBudget(schema)) return value;
  return typeof value === 'number'
    ? scaled(value, level)
    : scaledEach(value as Record<string, number>, level);
}

/** True for an option that a rule has marked as a number of words. */
export function isWordBudget(schema: SettingSchema): boolean {
  return v.getMetadata(unwrap(schema)).budget === 'words';
}

function scaledEach(budgets: Record<string, number>, level: Strictness): Record<string, number> {
  return Object.fromEntries(Object.entries(budgets).map(([key, words]) => [key, scaled(words, level)]));
}

/** To the next five: nobody wants to be told of 187 words. */
function scaled(words: number, level: Strictness): number {
  const { factor } = shifts[level];
  return factor === 1 ? words : Math.round((words * factor) / 5) * 5;
}
