import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { rules, severities } from '../../server/src/core/index.ts';
import type { Rule } from '../../server/src/core/rules/rule.ts';

type Json = Record<string, unknown>;

/** `contributes.configuration` of package.json: a section for each rule with its severity and its options. */
export function configurationOf(): Json[] {
  return rules.map((rule, index) => ({
    title: rule.title,
    order: index,
    properties: { [`followup.rules.${rule.id}.severity`]: severityOf(rule), ...optionsOf(rule) },
  }));
}

function severityOf(rule: Rule): Json {
  return {
    type: 'string',
    enum: [...severities],
    default: rule.severity,
    scope: 'resource',
    markdownDescription: `\`${rule.id}\`: ${rule.summary} How it is shown; \`off\` turns it off.`,
  };
}

function optionsOf(rule: Rule): Json {
  return Object.fromEntries(
    Object.entries(rule.options).map(([key, schema]) => [
      `followup.rules.${rule.id}.${key}`,
      { ...jsonSchemaOf(schema), scope: 'resource' },
    ]),
  );
}

/** The JSON schema of an option with its defaults spelled out, as the settings page shows them. */
export function jsonSchemaOf(schema: GenericSchema): Json {
  const { $schema: _, ...json } = toJsonSchema(schema, { errorMode: 'ignore' }) as Json;
  const properties = json.properties as Record<string, Json> | undefined;
  if (!properties) return json;
  const defaults = Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, value.default]));
  return { ...json, default: defaults, required: undefined };
}
