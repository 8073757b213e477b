import type { Finding } from '../finding.ts';

/** How many findings a draft has; those at hint are not counted. */
export interface Tally {
  error: number;
  warning: number;
  information: number;
}

export function tallyOf(findings: readonly Finding[]): Tally {
  const count = (severity: Finding['severity']) =>
    findings.filter((finding) => finding.severity === severity).length;
  return { error: count('error'), warning: count('warning'), information: count('information') };
}
