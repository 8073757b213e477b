/** What a rule has to say about a draft, in plain data. Offsets are UTF-16 code units from the start of the file. */

/** Half-open: `end` is the first offset that no longer belongs to it. */
export interface Range {
  start: number;
  end: number;
}

/** A piece of a file, with its place in it. */
export interface Written extends Range {
  text: string;
}

/** Another place that a finding speaks of, in this file or in another. */
export interface RelatedPlace extends Range {
  uri: string;
  /** What stands there, in a few words. */
  message: string;
}

export const severities = ['off', 'hint', 'information', 'warning', 'error'] as const;
export type SeveritySetting = (typeof severities)[number];
export type Severity = Exclude<SeveritySetting, 'off'>;

export interface TextEdit extends Range {
  newText: string;
}

/** One way to resolve a finding. `edits` do not overlap and all refer to the text that was checked. */
export interface Fix {
  title: string;
  edits: TextEdit[];
  /** The one an editor may apply on its own key; at most one for each finding. */
  preferred?: boolean;
  /** Changes no meaning and invents nothing, so it may be part of "fix all". */
  safe?: boolean;
}

/** What a rule reports: the smallest span that explains it, or the place where something missing belongs. */
export interface Report extends Range {
  /** What is wrong and what to do, in one or two short sentences. */
  message: string;
  /** Where a report weighs less than its rule says. */
  severity?: Severity;
  /** For `missing-part`: which one; `closing` also where it is one for friends. */
  part?: string;
  /** Where to look as well: the twin of a copied message, the notes that know a name. */
  related?: readonly RelatedPlace[];
  /** Of a rule that looks for many things: which, by the name under which its option `off` switches it off. */
  name?: string;
  /** Hidden where that rule has something to say between these offsets: one sentence, one thing to mend. */
  givesWayTo?: Range & { rule: string };
  /** For the rule's own `fixes`, which are worked out only when asked for. */
  data?: unknown;
}

export interface Finding extends Report {
  rule: string;
  severity: Severity;
}
