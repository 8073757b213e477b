import { articles, type GuidanceId, guidance } from '../../server/src/core/guidance.ts';
import { kindNames, kinds, rules } from '../../server/src/core/index.ts';
import type { Rule } from '../../server/src/core/rules/rule.ts';
import { jsonSchemaOf } from './settings.ts';

/** The facts of a rule for the top of its page: everything here comes from the rule's own file. */
export function factsOf(rule: Rule): string {
  const forKinds =
    rule.kinds.length === kinds.length
      ? 'every kind'
      : rule.kinds.map((kind) => kindNames[kind].label).join(', ');
  return [
    `> ${rule.summary} ${rule.why}`,
    '',
    '| | |',
    '| --- | --- |',
    `| Speaks about | ${forKinds}${rule.checkNotes ? ', and interview notes' : ''} |`,
    `| Shown as | ${rule.severity} ([\`followup.rules.${rule.id}.severity\`](../settings.md)) |`,
    `| Quick fixes | ${rule.fixes ? 'yes' : 'no'} |`,
    `| Serves | ${rule.guidance.map((id) => `[${id}](../guidance.md#${id.toLowerCase()})`).join(' ')} |`,
  ].join('\n');
}

/** The advice behind a rule, each row with the articles that give it. */
export function sourcesOf(rule: Rule): string {
  return rule.guidance.map((id) => `- **${id}** ${guidance[id].advice} ${citation(id)}`).join('\n');
}

/** The options of a rule as a table; a sentence where it has none. */
export function optionsOf(rule: Rule): string {
  const rows = Object.entries(rule.options).map(([key, schema]) => {
    const json = jsonSchemaOf(schema);
    return `| \`followup.rules.${rule.id}.${key}\` | ${json.description ?? ''} | \`${JSON.stringify(json.default)}\` |`;
  });
  if (rows.length === 0) return 'This rule has no options besides its severity.';
  return ['| setting | what it does | default |', '| --- | --- | --- |', ...rows].join('\n');
}

/** The rules at a glance, for the README and the index of the pages. `folder` leads to the pages. */
export function ruleTable(folder: string): string {
  const rows = rules.map(
    (rule) =>
      `| [\`${rule.id}\`](${folder}${rule.id}.md) | ${rule.summary} | ${rule.severity} | ${rule.fixes ? 'yes' : ''} |`,
  );
  return ['| rule | speaks up when | shown as | quick fix |', '| --- | --- | --- | --- |', ...rows].join(
    '\n',
  );
}

function citation(id: GuidanceId): string {
  const names = guidance[id].from.map((article) => {
    const { title, author } = articles[article];
    return author ? `“${title}” (${author})` : `“${title}”`;
  });
  return `— ${names.join('; ')}.`;
}
