/** `npm run new-rule -- my-rule`: the files a new rule needs, with the places to fill marked by what belongs there. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ruleFile, rulePage } from './generate/newRule.ts';

const root = path.resolve(import.meta.dirname, '..');
const id = process.argv[2] ?? '';

if (!/^[a-z]+(?:-[a-z]+)*$/.test(id)) {
  console.error('Give the new rule a name of small letters and hyphens: npm run new-rule -- too-loud');
  process.exit(2);
}
if (existsSync(path.join(root, `server/src/core/rules/${id}.ts`))) {
  console.error(`There is a rule ${id} already.`);
  process.exit(2);
}

const files: Record<string, string> = {
  [`server/src/core/rules/${id}.ts`]: ruleFile(id),
  [`docs/rules/${id}.md`]: rulePage(id),
};
for (const [file, content] of Object.entries(files)) {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), content);
  console.log(`Written: ${file}`);
}
mkdirSync(path.join(root, 'test/fixtures', id), { recursive: true });
console.log(
  `Next: fill both in, add drafts to test/fixtures/${id}/, then run npm run generate and npm test.`,
);
