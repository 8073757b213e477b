import type { Dialect, Speller } from './speller.ts';

/** How a draft wants its corrections written. */
export interface Manner {
  /** True where it has curly apostrophes: a correction must not mix them. */
  curly: boolean;
  dialect?: Dialect | undefined;
}

/** What may have been meant by a word of a draft, best first: in its apostrophes, and still with its possessive. */
export function correctionsOf(
  word: string,
  speller: Speller,
  { curly, dialect }: Manner,
  limit: number,
): string[] {
  const { stem, possessive } = partsOf(word);
  return speller.suggest(stem, limit, dialect).map((found) => typeset(found + possessive, curly));
}

/** The one correction that leaves no doubt, or undefined. */
export function certainCorrection(
  word: string,
  speller: Speller,
  { curly, dialect }: Manner,
): string | undefined {
  const { stem, possessive } = partsOf(word);
  const certain = speller.certain(stem, dialect);
  return certain && typeset(certain + possessive, curly);
}

function partsOf(word: string) {
  const straight = word.replace(/’/g, "'");
  const [, stem = straight, possessive = ''] = /^(.+?)('s)?$/.exec(straight) ?? [];
  return { stem, possessive };
}

const typeset = (text: string, curly: boolean) => text.replace(/'/g, curly ? '’' : "'");
