import { articles, type GuidanceId, guidance } from '../../server/src/core/guidance.ts';
import { rules } from '../../server/src/core/index.ts';
import { scheduleGuidance } from '../../server/src/core/schedule/due.ts';
import type { Template } from '../../server/src/core/templates/index.ts';

/** Each row of the guidance with what in the product serves it. Throws on a row that nothing serves. */
export function guidanceTable(templates: readonly Template[]): string {
  const rows = (Object.keys(guidance) as GuidanceId[]).map((id) => {
    const served = servedBy(id, templates);
    if (served.length === 0) throw new Error(`Row ${id} of the guidance is served by nothing.`);
    const { advice, from } = guidance[id];
    return `| <a id="${id.toLowerCase()}"></a>${id} | ${advice} | ${from.join(' ')} | ${served.join(', ')} |`;
  });
  return ['| id | the advice | from | served by |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

/** The articles by their tags. */
export function articleTable(): string {
  const rows = Object.entries(articles).map(
    ([id, { title, author }]) => `| ${id} | ${title} | ${author ?? ''} |`,
  );
  return ['| tag | article | author |', '| --- | --- | --- |', ...rows].join('\n');
}

function servedBy(id: GuidanceId, templates: readonly Template[]): string[] {
  const byRule = rules
    .filter((rule) => rule.guidance.includes(id))
    .map((rule) => `[\`${rule.id}\`](rules/${rule.id}.md)`);
  const bySnippet = templates
    .filter((template) => template.guidance.includes(id))
    .map(({ prefix }) => `\`${prefix}\``);
  const shown =
    bySnippet.length > 3 ? [...bySnippet.slice(0, 3), `${bySnippet.length - 3} more snippets`] : bySnippet;
  const bySchedule = scheduleGuidance.includes(id) ? ['the [agenda](agenda.md)'] : [];
  return [...byRule, ...shown, ...bySchedule];
}
