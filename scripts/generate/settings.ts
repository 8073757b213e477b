import { toJsonSchema } from '@valibot/to-json-schema';
import { rules, severities } from '../../server/src/core/index.ts';
import type { Rule } from '../../server/src/core/rules/rule.ts';
import { cadences, paces } from '../../server/src/core/schedule/cadence.ts';
import { scheduleSchemas } from '../../server/src/core/schedule/settings.ts';
import { unsetSeverity } from '../../server/src/core/settings.ts';
import { type SettingSchema, unwrap } from '../../server/src/core/settingValue.ts';
import {
  isWordBudget,
  optionAt,
  severityAt,
  shifts,
  strictnessLevels,
} from '../../server/src/core/strictness.ts';

type Json = Record<string, unknown>;

/** `contributes.configuration` of package.json: what holds for all, then each rule with its severity and options. */
export function configurationOf(): Json[] {
  const general = { title: 'All rules', order: 0, properties: { 'followup.strictness': strictness() } };
  const dates = { title: 'Agenda', order: 1, properties: { ...cadence(), ...holidays() } };
  const sections = rules.map((rule, index) => ({
    title: rule.title,
    order: index + 2,
    properties: { [`followup.rules.${rule.id}.severity`]: severityOf(rule), ...optionsOf(rule) },
  }));
  return [general, dates, ...sections];
}

function strictness(): Json {
  return {
    type: 'string',
    enum: [...strictnessLevels],
    enumDescriptions: strictnessLevels.map((level) => shifts[level].summary),
    default: 'standard',
    scope: 'resource',
    description: 'How much is said. What you set for a single rule always wins over this.',
  };
}

function cadence(): Json {
  const { default: _, ...json } = jsonSchemaOf(scheduleSchemas.cadence);
  const enumDescriptions = cadences.map((each) => paces[each].summary);
  return { 'followup.cadence': { ...json, enumDescriptions, default: 'standard', scope: 'resource' } };
}

function holidays(): Json {
  const items = { type: 'string', pattern: '^\\s*(\\d{4}-)?\\d\\d-\\d\\d\\s*$' };
  return { 'followup.holidays': { ...jsonSchemaOf(scheduleSchemas.holidays), items, scope: 'resource' } };
}

function severityOf(rule: Rule): Json {
  const byLevel = strictnessLevels.map((level) => `${severityAt(level, rule.severity)} (${level})`);
  return {
    type: 'string',
    enum: [unsetSeverity, ...severities],
    enumDescriptions: [`As “followup.strictness” says: ${byLevel.join(', ')}.`],
    default: unsetSeverity,
    scope: 'resource',
    markdownDescription: `\`${rule.id}\`: ${rule.summary} How it is shown; \`off\` turns it off.`,
  };
}

function optionsOf(rule: Rule): Json {
  return Object.fromEntries(
    Object.entries(rule.options).map(([key, schema]) => [
      `followup.rules.${rule.id}.${key}`,
      { ...(isWordBudget(schema) ? budgetOf(schema) : jsonSchemaOf(schema)), scope: 'resource' },
    ]),
  );
}

/** A number of words without a default: an editor would send it along, and it would pass for the person's wish. */
function budgetOf(schema: SettingSchema): Json {
  const { default: _, properties, ...json } = jsonSchemaOf(schema);
  if (properties === undefined)
    return {
      ...json,
      type: ['integer', 'null'],
      default: null,
      description: `${json.description} ${values(schema)}`,
    };
  const described = Object.entries(properties as Record<string, Json>).map(
    ([key, { default: __, ...property }]) => [key, { ...property, description: values(schema, key) }],
  );
  return { ...json, properties: Object.fromEntries(described), default: {} };
}

/** "When not set: 250 (gentle), 200 (standard), 160 (strict)." */
function values(schema: SettingSchema, key?: string): string {
  return `When not set: ${budgetsOf(schema, key)
    .map((words, at) => `${words} (${strictnessLevels[at]})`)
    .join(', ')}.`;
}

/** A budget of words at each strictness. */
export function budgetsOf(schema: SettingSchema, key?: string): number[] {
  return strictnessLevels.map((level) => {
    const value = optionAt(level, schema);
    return key === undefined ? (value as number) : (value as Record<string, number>)[key]!;
  });
}

/** The parts of a budget that has one number for each kind of message. */
export function partsOf(schema: SettingSchema): string[] | undefined {
  const { entries } = unwrap(schema);
  return entries && Object.keys(entries);
}

/** The JSON schema of an option with its defaults spelled out, as the settings page shows them. */
export function jsonSchemaOf(schema: SettingSchema): Json {
  const { $schema: _, budget: __, ...json } = toJsonSchema(schema, { errorMode: 'ignore' }) as Json;
  const properties = json.properties as Record<string, Json> | undefined;
  if (!properties) return json;
  const defaults = Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, value.default]));
  return { ...json, default: defaults, required: undefined };
}
