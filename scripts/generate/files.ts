/** Every file that follows from rules, templates and guidance, but for the index of the rules, which has to be there first. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { rules } from '../../server/src/core/index.ts';
import { fillBlock } from './blocks.ts';
import { cadenceTable } from './cadenceTable.ts';
import { articleTable, guidanceTable } from './guidanceTable.ts';
import { factsOf, optionsOf, ruleTable, sourcesOf } from './rulePages.ts';
import { configurationOf } from './settings.ts';
import { generateSnippets } from './snippets.ts';
import { budgetTable, severityTable } from './strictnessTable.ts';
import { readTemplates } from './templates.ts';

/** Repo-relative path to the content it should have. Reads below `root`, writes nothing. */
export async function generatedFiles(root: string): Promise<Map<string, string>> {
  const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
  const files = await generateSnippets(root);
  files.set('package.json', manifest(read('package.json')));
  for (const rule of rules) {
    const page = `docs/rules/${rule.id}.md`;
    let text = fillBlock(read(page), 'facts', factsOf(rule));
    text = fillBlock(text, 'sources', sourcesOf(rule));
    files.set(page, fillBlock(text, 'options', optionsOf(rule)));
  }
  files.set('docs/rules/README.md', fillBlock(read('docs/rules/README.md'), 'rules', ruleTable('')));
  files.set('README.md', fillBlock(read('README.md'), 'rules', ruleTable('docs/rules/')));
  const settings = fillBlock(read('docs/settings.md'), 'severities', severityTable());
  files.set('docs/settings.md', fillBlock(settings, 'budgets', budgetTable()));
  files.set('docs/agenda.md', fillBlock(read('docs/agenda.md'), 'cadences', cadenceTable()));
  const guide = fillBlock(read('docs/guidance.md'), 'articles', articleTable());
  files.set('docs/guidance.md', fillBlock(guide, 'guidance', guidanceTable(await readTemplates(root))));
  return files;
}

function manifest(source: string): string {
  const json = JSON.parse(source) as { contributes: Record<string, unknown> };
  json.contributes.configuration = configurationOf();
  return `${JSON.stringify(json, null, 2)}\n`;
}
