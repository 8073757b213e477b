/** What Harper has to say of a paragraph, as plain data that passes between threads. */
export interface Remark {
  /** Harper's own name of the rule: "ModalOf". */
  rule: string;
  /** Harper's sort of mistake: "Agreement", "Typo". */
  kind: string;
  /** UTF-16 code units from the start of the paragraph; Harper counts code points and converts them itself. */
  start: number;
  end: number;
  /** Each is the whole replacement of the span, best first; an empty one removes it. */
  suggestions: readonly string[];
}
