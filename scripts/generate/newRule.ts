/** The file of a new rule: it compiles, reports nothing, and says what belongs where. */
export function ruleFile(id: string): string {
  return `import { kinds } from '../kinds.ts';
import { defineRule } from './rule.ts';

export default defineRule({
  id: '${id}',
  title: '${titleOf(id)}',
  summary: 'When it speaks, in one plain sentence.',
  why: 'Why that matters to the reader of the message.',
  guidance: ['M2'],
  kinds,
  severity: 'warning',
  options: {},

  *check(_draft) {
    // Yield { start, end, message } for each place; say what is wrong and what to do.
  },
});
`;
}

/** Its page, with the blocks that the generator fills. */
export function rulePage(id: string): string {
  const block = (name: string) => `<!-- generated: ${name} -->\n\n<!-- /generated -->`;
  return `# ${titleOf(id)} (\`${id}\`)

${block('facts')}

## What it says

## Why

${block('sources')}

## Examples

## Options

${block('options')}

## When to turn it off
`;
}

function titleOf(id: string): string {
  const words = id.replace(/-/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
