import * as v from 'valibot';
import { type SeveritySetting, severities } from './finding.ts';
import { rules } from './rules/index.ts';
import type { Rule } from './rules/rule.ts';

/** Settings as checks use them: every rule has its severity and all of its options. */
export interface Settings {
  rules: ReadonlyMap<string, { severity: SeveritySetting; options: Record<string, unknown> }>;
}

/** The schema of the severity of one rule; its default is the rule's own. */
export function severitySchema(rule: Rule): v.GenericSchema<unknown, SeveritySetting> {
  return v.optional(v.picklist(severities), rule.severity);
}

/**
 * Reads what a person wrote under `followup` in the settings of their editor. Anything may stand there: what is not
 * understood is left at its default and named in `problems`, in plain words, so that nothing is silently ignored.
 */
export function resolveSettings(raw: unknown): { settings: Settings; problems: string[] } {
  const problems: string[] = [];
  const root = section(raw, 'followup', problems);
  for (const key of Object.keys(root)) {
    if (key !== 'rules') problems.push(`There is no setting "followup.${key}".`);
  }
  const written = section(root.rules, 'followup.rules', problems);
  const known = new Map(rules.map((rule) => [rule.id, rule]));
  for (const id of Object.keys(written)) {
    if (!known.has(id)) problems.push(`There is no rule "${id}" (followup.rules).`);
  }
  const resolved = rules.map((rule) => [rule.id, resolveRule(rule, written[rule.id], problems)] as const);
  return { settings: { rules: new Map(resolved) }, problems };
}

/** The settings of somebody who has changed nothing. */
export function defaultSettings(): Settings {
  return resolveSettings({}).settings;
}

function resolveRule(rule: Rule, raw: unknown, problems: string[]) {
  const name = `followup.rules.${rule.id}`;
  const written = section(raw, name, problems);
  for (const key of Object.keys(written)) {
    if (key !== 'severity' && !(key in rule.options)) problems.push(`There is no setting "${name}.${key}".`);
  }
  const options = Object.entries(rule.options).map(([key, schema]) => [
    key,
    read(schema, written[key], `${name}.${key}`, problems),
  ]);
  return {
    severity: read(severitySchema(rule), written.severity, `${name}.severity`, problems) as SeveritySetting,
    options: Object.fromEntries(options) as Record<string, unknown>,
  };
}

function read(schema: v.GenericSchema, value: unknown, name: string, problems: string[]): unknown {
  // Editors send null for a setting that nobody has set.
  const result = v.safeParse(schema, value ?? undefined);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const where = issue?.path?.map((item) => `.${String(item.key)}`).join('') ?? '';
  problems.push(
    `"${name}${where}" is ${issue?.received ?? 'wrong'}, but ${issue?.expected ?? 'something else'} is expected.`,
  );
  return v.parse(schema, undefined);
}

function section(value: unknown, name: string, problems: string[]): Record<string, unknown> {
  if (value === undefined || value === null) return {};
  if (typeof value === 'object' && !Array.isArray(value)) return value as Record<string, unknown>;
  problems.push(
    `"${name}" must hold settings, not ${Array.isArray(value) ? 'a list' : `"${String(value)}"`}.`,
  );
  return {};
}
