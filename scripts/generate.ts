/**
 * Writes what follows from rules, templates and guidance: the settings in package.json, the index of rules, the
 * tables in the documentation, the snippet files. `--check` writes nothing and fails where something is out of date.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { rules } from '../server/src/core/index.ts';
import { fillBlock } from './generate/blocks.ts';
import { articleTable, guidanceTable } from './generate/guidanceTable.ts';
import { ruleIndex } from './generate/ruleIndex.ts';
import { factsOf, optionsOf, ruleTable, sourcesOf } from './generate/rulePages.ts';
import { configurationOf } from './generate/settings.ts';
import { generateSnippets } from './generate/snippets.ts';
import { readTemplates } from './generate/templates.ts';

const root = path.resolve(import.meta.dirname, '..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

/** Repo-relative path to the content it should have. */
async function generated(): Promise<Map<string, string>> {
  const files = await generateSnippets(root);
  files.set(
    'server/src/core/rules/index.ts',
    ruleIndex(readdirSync(path.join(root, 'server/src/core/rules'))),
  );
  files.set('package.json', manifest());
  for (const rule of rules) {
    const page = `docs/rules/${rule.id}.md`;
    let text = fillBlock(read(page), 'facts', factsOf(rule));
    text = fillBlock(text, 'sources', sourcesOf(rule));
    files.set(page, fillBlock(text, 'options', optionsOf(rule)));
  }
  files.set('docs/rules/README.md', fillBlock(read('docs/rules/README.md'), 'rules', ruleTable('')));
  files.set('README.md', fillBlock(read('README.md'), 'rules', ruleTable('docs/rules/')));
  const guide = fillBlock(read('docs/guidance.md'), 'articles', articleTable());
  files.set('docs/guidance.md', fillBlock(guide, 'guidance', guidanceTable(await readTemplates(root))));
  return files;
}

function manifest(): string {
  const json = JSON.parse(read('package.json')) as { contributes: Record<string, unknown> };
  json.contributes.configuration = configurationOf();
  return `${JSON.stringify(json, null, 2)}\n`;
}

const check = process.argv.includes('--check');
const stale: string[] = [];
for (const [file, content] of await generated()) {
  if (existsSync(path.join(root, file)) && read(file) === content) continue;
  stale.push(file);
  if (!check) writeFileSync(path.join(root, file), content);
}
if (stale.length > 0) console.log(`${check ? 'Out of date' : 'Written'}: ${stale.join(', ')}`);
if (check && stale.length > 0) {
  console.log('Run `npm run generate` and commit what it writes.');
  process.exitCode = 1;
} else {
  console.log('Everything generated is up to date.');
}
