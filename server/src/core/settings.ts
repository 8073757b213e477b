import * as v from 'valibot';
import { type SeveritySetting, severities } from './finding.ts';
import { rules } from './rules/index.ts';
import type { Rule } from './rules/rule.ts';
import { type ScheduleSettings, scheduleSchemas } from './schedule/settings.ts';
import { groupOf, own, readSetting, type SettingSchema } from './settingValue.ts';
import { optionAt, type Strictness, severityAt, strictnessLevels } from './strictness.ts';

/** Settings as checks use them: every rule has its severity and all of its options. */
export interface Settings extends ScheduleSettings {
  rules: ReadonlyMap<string, { severity: SeveritySetting; options: Record<string, unknown> }>;
}

/**
 * What stands for a severity that nobody has set: an editor sends its own defaults along, and they must not pass for
 * the person's wish, or `followup.strictness` would change nothing.
 */
export const unsetSeverity = 'default';

const strictnessSchema = v.picklist(strictnessLevels);
const severitySchema = v.picklist([unsetSeverity, ...severities]);

/**
 * Reads what a person wrote under `followup` in the settings of their editor. Anything may stand there: what is not
 * understood is left out and named in `problems`, in plain words, so that nothing is silently ignored. What is set
 * for a rule always wins over `strictness`.
 */
export function resolveSettings(raw: unknown): { settings: Settings; problems: string[] } {
  const problems: string[] = [];
  const root = groupOf(raw, 'followup', ['strictness', ...Object.keys(scheduleSchemas), 'rules'], problems);
  const level = readSetting(
    strictnessSchema,
    own(root, 'strictness'),
    'standard',
    'followup.strictness',
    problems,
  ) as Strictness;
  const ids = rules.map(({ id }) => id);
  const written = groupOf(own(root, 'rules'), 'followup.rules', ids, problems);
  const resolved = rules.map(
    (rule) => [rule.id, resolveRule(rule, own(written, rule.id), level, problems)] as const,
  );
  return { settings: { ...resolveSchedule(root, problems), rules: new Map(resolved) }, problems };
}

/** The settings of somebody who has changed nothing. */
export function defaultSettings(): Settings {
  return resolveSettings({}).settings;
}

function resolveSchedule(root: Record<string, unknown>, problems: string[]): ScheduleSettings {
  const entries = Object.entries(scheduleSchemas).map(([key, schema]) => [
    key,
    readSetting(schema, own(root, key), v.parse(schema, undefined), `followup.${key}`, problems),
  ]);
  return Object.fromEntries(entries) as ScheduleSettings;
}

function resolveRule(rule: Rule, raw: unknown, level: Strictness, problems: string[]) {
  const name = `followup.rules.${rule.id}`;
  const written = groupOf(raw, name, ['severity', ...Object.keys(rule.options)], problems);
  const severity = readSetting(
    severitySchema,
    own(written, 'severity'),
    unsetSeverity,
    `${name}.severity`,
    problems,
  ) as SeveritySetting | typeof unsetSeverity;
  const options = Object.entries(rule.options as Record<string, SettingSchema>).map(([key, schema]) => [
    key,
    readSetting(schema, own(written, key), optionAt(level, schema), `${name}.${key}`, problems),
  ]);
  return {
    severity: severity === unsetSeverity ? severityAt(level, rule.severity) : severity,
    options: Object.fromEntries(options) as Record<string, unknown>,
  };
}
