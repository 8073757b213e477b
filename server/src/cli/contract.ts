/** What other programs rely on: the exit codes, and the shape of `--format json`. Version 1 only ever gains fields. */

export const exitCodes = { clean: 0, findings: 1, couldNotRun: 2 } as const;

export const formats = ['pretty', 'json'] as const;

/** 0-based lines and UTF-16 characters, as in LSP. */
export interface Position {
  line: number;
  character: number;
}

export interface JsonRange {
  start: Position;
  end: Position;
}

export interface JsonFinding {
  rule: string;
  /** Of `missing-part`: which. */
  part?: string;
  /** Of `grammar`: what it is called in the option `off`. */
  name?: string;
  severity: string;
  message: string;
  range: JsonRange;
  /** What the range holds. */
  text: string;
  /** Best first; the `newText` of an edit replaces its range. */
  fixes: { title: string; edits: { range: JsonRange; newText: string }[] }[];
  guidance: readonly string[];
  /** URL of the page that explains the rule. */
  docs: string;
}

export interface JsonFile {
  path: string;
  kind: string;
  words: number;
  findings: JsonFinding[];
}

export interface JsonReport {
  version: 1;
  files: JsonFile[];
}
