import type { Finding, Range } from '../finding.ts';
import { linesOf } from './lines.ts';

/** `<!-- followup-disable-next-line rule other-rule -->`: says which findings the author does not want. */
export interface Directive extends Range {
  scope: 'next-line' | 'line' | 'file';
  /** Empty means all rules. */
  rules: string[];
  /** The lines it covers; the whole file for `file`. */
  covers: Range;
}

const directive = /<!--\s*followup-disable-(next-line|line|file)\b([\s\S]*?)-->/g;

/** All suppression comments of a text. */
export function findDirectives(text: string): Directive[] {
  if (!text.includes('followup-disable')) return [];
  const lines = [...linesOf(text)];
  return [...text.matchAll(directive)].map((match) => {
    const start = match.index;
    const end = start + match[0].length;
    const scope = match[1] as Directive['scope'];
    // Words after a colon or a dash are the author's reason.
    const names = (match[2] ?? '').split(/\s[-–—:]|:/)[0] ?? '';
    const rules = names.split(/[\s,]+/).filter(Boolean);
    return { start, end, scope, rules, covers: coveredLines(scope, { start, end }, lines, text.length) };
  });
}

function coveredLines(scope: Directive['scope'], at: Range, lines: readonly Range[], length: number): Range {
  if (scope === 'file') return { start: 0, end: length };
  const line =
    scope === 'line'
      ? lines.find((candidate) => candidate.start <= at.start && at.start <= candidate.end)
      : lines.find((candidate) => candidate.start >= at.end && candidate.end > candidate.start);
  return line ? { start: line.start, end: line.end } : at;
}

/** True where a comment of the author's silences this finding. A finding belongs to the line it begins on. */
export function isSuppressed(finding: Finding, directives: readonly Directive[]): boolean {
  return directives.some(
    ({ rules, covers }) =>
      (rules.length === 0 || rules.includes(finding.rule)) &&
      covers.start <= finding.start &&
      finding.start <= covers.end,
  );
}
