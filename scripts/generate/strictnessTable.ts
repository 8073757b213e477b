import { kindNames, rules } from '../../server/src/core/index.ts';
import { isKind } from '../../server/src/core/kinds.ts';
import { isWordBudget, severityAt, strictnessLevels } from '../../server/src/core/strictness.ts';
import { budgetsOf, partsOf } from './settings.ts';

/** How each rule is shown at each strictness. */
export function severityTable(): string {
  const rows = rules.map(({ id, severity }) =>
    row([`[\`${id}\`](rules/${id}.md)`, ...strictnessLevels.map((level) => severityAt(level, severity))]),
  );
  return [row(['rule', ...strictnessLevels]), dashes, ...rows].join('\n');
}

/** Every budget of words at each strictness. */
export function budgetTable(): string {
  const rows = rules.flatMap((rule) =>
    Object.entries(rule.options).flatMap(([key, schema]) => {
      if (!isWordBudget(schema)) return [];
      const name = `\`followup.rules.${rule.id}.${key}\``;
      const parts = partsOf(schema) ?? [undefined];
      return parts.map((part) =>
        row([part ? `${name}: ${labelOf(part)}` : name, ...budgetsOf(schema, part)]),
      );
    }),
  );
  return [row(['words', ...strictnessLevels]), dashes, ...rows].join('\n');
}

const labelOf = (part: string) => (isKind(part) ? kindNames[part].label : part);
const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
const dashes = row(['rule', ...strictnessLevels].map(() => '---'));
