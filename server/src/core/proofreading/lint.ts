import type { Range } from '../finding.ts';

/** Something wrong with words that a dictionary knows. Offsets are UTF-16 code units of the file. */
export interface Lint extends Range {
  /** A stable kebab-case name, by which it can be switched off. */
  id: string;
  message: string;
  /** Each is the whole replacement of the range, best first; an empty one removes it. */
  suggestions: readonly string[];
  /** True where the first suggestion cannot change what is said. */
  safe?: boolean;
}
