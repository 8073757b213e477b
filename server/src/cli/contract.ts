/** What other programs rely on: the exit codes, and the shapes of `--format json`. Version 1 only ever gains fields. */

export const exitCodes = { clean: 0, findings: 1, couldNotRun: 2 } as const;

export const formats = ['pretty', 'json'] as const;
export const agendaFormats = ['pretty', 'json', 'ics'] as const;

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
  /** A kind of message, or `interview-notes`. */
  kind: string;
  words: number;
  findings: JsonFinding[];
}

export interface JsonReport {
  version: 1;
  files: JsonFile[];
}

export interface JsonStep {
  /** Stays the same for the same application, round, kind and person. */
  id: string;
  kind: string;
  company: string;
  person?: string;
  title?: string;
  role?: string;
  /** ISO 8601 with offset; null where nothing says when. */
  due: string | null;
  /** null where it is never late. */
  late: string | null;
  state: 'todo' | 'draft' | 'ready' | 'sent' | 'awaiting' | 'answered' | 'skipped';
  /** Until when the person does not want to be reminded. */
  snoozed?: string;
  /** Of the draft, where it is begun. */
  path?: string;
  /** Path of the notes that it comes from. */
  notes?: string;
  guidance: readonly string[];
  reason: string;
}

export interface JsonAgenda {
  version: 1;
  now: string;
  /** The most urgent first. */
  steps: JsonStep[];
}
