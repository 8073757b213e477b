/**
 * Writes what follows from rules, templates and guidance: the settings in package.json, the index of rules, the
 * tables in the documentation, the snippet files. `--check` writes nothing and fails where something is out of date.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ruleIndex } from './generate/ruleIndex.ts';

const root = path.resolve(import.meta.dirname, '..');
const check = process.argv.includes('--check');
const stale: string[] = [];

function put(file: string, content: string): void {
  const target = path.join(root, file);
  if (existsSync(target) && readFileSync(target, 'utf8') === content) return;
  stale.push(file);
  if (!check) writeFileSync(target, content);
}

const folder = 'server/src/core/rules';
/** Beside the rules lie files that several of them share. */
const isRule = (file: string) =>
  file.endsWith('.ts') &&
  readFileSync(path.join(root, folder, file), 'utf8').includes('export default defineRule(');
put(`${folder}/index.ts`, ruleIndex(readdirSync(path.join(root, folder)).filter(isRule)));
// Imported only now: everything else is made from the rules that the index names.
const { generatedFiles } = await import('./generate/files.ts');
for (const [file, content] of await generatedFiles(root)) put(file, content);

if (stale.length > 0) console.log(`${check ? 'Out of date' : 'Written'}: ${stale.join(', ')}`);
if (check && stale.length > 0) {
  console.log('Run `npm run generate` and commit what it writes.');
  process.exitCode = 1;
} else {
  console.log('Everything generated is up to date.');
}
