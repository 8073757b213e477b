import { isSuppressed } from './document/directives.ts';
import type { Draft } from './document/draft.ts';
import type { Notes } from './document/notes.ts';
import { type Finding, type Fix, type Report, type Severity, severities } from './finding.ts';
import type { Lint } from './proofreading/lint.ts';
import type { Speller } from './proofreading/speller.ts';
import { rules } from './rules/index.ts';
import type { Clock, Rule, RuleContext } from './rules/rule.ts';
import spelling from './rules/spelling.ts';
import type { Settings } from './settings.ts';
import type { Surroundings } from './workspace/index.ts';

/** What checks need besides the draft. */
export interface CheckContext {
  settings: Settings;
  /** Absent while its word lists are loading. */
  speller?: Speller;
  /** Words that the person has added to their own list, in lower case. */
  dictionary?: ReadonlySet<string>;
  /** What a grammar checker that runs beside the core has found in this very text; absent until it has answered. */
  grammar?: readonly Lint[];
  /** Where somebody is typing; what they are in the middle of is not wrong yet. */
  caret?: number;
  /** True while the text differs from what was last saved: what it lacks may be about to be written. */
  unsaved?: boolean;
  /** The notes and the other messages; absent where only this one file is known. */
  surroundings?: Surroundings;
  /** This moment and the person's time zone; absent where nobody says. */
  clock?: Clock;
}

/** All findings of a draft in the order of the text, without those the author has silenced. */
export function check(draft: Draft, context: CheckContext): Finding[] {
  return findingsOf(draft, context, (rule, own) =>
    rule.kinds.includes(draft.kind.value) ? rule.check(draft, own) : [],
  );
}

/** What {@link check} says of spelling alone: needs a small part of its time where nothing was checked before. */
export function typosIn(draft: Draft, context: CheckContext): Finding[] {
  return findingsOf(draft, context, (rule, own) => (rule === spelling ? rule.check(draft, own) : []));
}

/** All findings of interview notes. */
export function checkNotes(notes: Notes, context: CheckContext): Finding[] {
  return findingsOf(notes, context, (rule, own) => rule.checkNotes?.(notes, own) ?? []);
}

/** The ways to resolve a finding, best first; spelling works out its suggestions here. */
export function fixesFor(finding: Finding, draft: Draft, context: CheckContext): Fix[] {
  const rule = ruleOf(finding);
  return rule?.fixes?.(finding, draft, contextOf(rule, context)) ?? [];
}

/** As {@link fixesFor}, for a finding of {@link checkNotes}. */
export function fixesForNotes(finding: Finding, notes: Notes, context: CheckContext): Fix[] {
  const rule = ruleOf(finding);
  return rule?.fixesInNotes?.(finding, notes, contextOf(rule, context)) ?? [];
}

type Reports = (rule: Rule, context: RuleContext<Record<string, never>>) => Iterable<Report>;

function findingsOf({ directives }: Draft | Notes, context: CheckContext, reportsOf: Reports): Finding[] {
  const findings: Finding[] = [];
  for (const rule of rules) {
    const severity = context.settings.rules.get(rule.id)?.severity ?? rule.severity;
    if (severity === 'off') continue;
    for (const report of reportsOf(rule, contextOf(rule, context))) {
      findings.push({ ...report, rule: rule.id, severity: milder(severity, report.severity) });
    }
  }
  // In this order: to silence one finding must not bring up another.
  const shown = withoutHidden(findings).filter((finding) => !isSuppressed(finding, directives));
  return shown.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** A report may weigh less than its rule, never more: whoever has turned a rule down meant all of it. */
const milder = (severity: Severity, own: Severity = severity): Severity =>
  severities.indexOf(own) < severities.indexOf(severity) ? own : severity;

function withoutHidden(findings: readonly Finding[]): Finding[] {
  return findings.filter((finding) => {
    const hiding = ruleOf(finding)?.yieldsTo;
    const place = finding.givesWayTo ?? (hiding === undefined ? undefined : { ...finding, rule: hiding });
    if (place === undefined) return true;
    return !findings.some(
      ({ rule, start, end }) => rule === place.rule && start < place.end && place.start < end,
    );
  });
}

const ruleOf = (finding: Finding): Rule | undefined => rules.find(({ id }) => id === finding.rule);

function contextOf(rule: Rule, { settings, ...rest }: CheckContext): RuleContext<Record<string, never>> {
  const { rules: own, ...schedule } = settings;
  return { ...rest, schedule, options: (own.get(rule.id)?.options ?? {}) as Record<string, never> };
}
