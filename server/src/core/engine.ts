import { isSuppressed } from './document/directives.ts';
import type { Draft } from './document/draft.ts';
import type { Finding, Fix } from './finding.ts';
import type { Speller } from './proofreading/speller.ts';
import { rules } from './rules/index.ts';
import type { Rule, RuleContext } from './rules/rule.ts';
import type { Settings } from './settings.ts';

/** What checks need besides the draft. */
export interface CheckContext {
  settings: Settings;
  /** Absent while its word lists are loading. */
  speller?: Speller;
  /** Words that the person has added to their own list, in lower case. */
  dictionary?: ReadonlySet<string>;
  /** Other words that are known here, such as names from the notes of the interview. */
  knownWords?: Iterable<string>;
  /** Where somebody is typing; what they are in the middle of is not wrong yet. */
  caret?: number;
  /** True while the text differs from what was last saved: what it lacks may be about to be written. */
  unsaved?: boolean;
}

/** All findings of a draft in the order of the text, without those the author has silenced. */
export function check(draft: Draft, context: CheckContext): Finding[] {
  const findings: Finding[] = [];
  for (const rule of rules) {
    const severity = context.settings.rules.get(rule.id)?.severity ?? rule.severity;
    if (severity === 'off' || !rule.kinds.includes(draft.kind.value)) continue;
    for (const report of rule.check(draft, contextOf(rule, context))) {
      const finding = { ...report, rule: rule.id, severity: report.severity ?? severity };
      if (!isSuppressed(finding, draft.directives)) findings.push(finding);
    }
  }
  return findings.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The ways to resolve a finding, best first; spelling works out its suggestions here. */
export function fixesFor(finding: Finding, draft: Draft, context: CheckContext): Fix[] {
  const rule = rules.find(({ id }) => id === finding.rule);
  return rule?.fixes?.(finding, draft, contextOf(rule, context)) ?? [];
}

function contextOf(rule: Rule, { settings, ...rest }: CheckContext): RuleContext<Record<string, never>> {
  return { ...rest, options: (settings.rules.get(rule.id)?.options ?? {}) as Record<string, never> };
}
