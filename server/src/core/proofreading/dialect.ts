import type { Draft } from '../document/draft.ts';
import { type Dialect, dialects, type Speller } from './speller.ts';

/** What a person may set; `auto` looks at the text. */
export const dialectSettings = ['auto', ...dialects, 'both'] as const;
type DialectSetting = (typeof dialectSettings)[number];

export const dialectNames: Record<Dialect, string> = { american: 'American', british: 'British' };

/** How the two write the same word, and what follows there; `$` is the end of the word. */
const differences = [
  ['our', 'or', '$|[aefhils]'],
  ['tre', 'ter', '$|s|d'],
  ['is', 'iz', '(?:e|es|ed|ing|ers?|ations?)$'],
  ['ys', 'yz', '(?:e|es|ed|ing|ers?)$'],
  ['ll', 'l', '(?:ed|ing|ers?|ors?)$'],
  ['l', 'll', '$|ments?$|fil|ful$'],
  ['ogue', 'og', '$|s'],
  ['ence', 'ense', '$|s'],
  ['mme', 'm', '$|s'],
  ['ae', 'e', ''],
  ['oe', 'e', ''],
  ['ey', 'ay', '$'],
  ['y', 'i', 'res?$'],
] as const;

type Spelling = readonly [pattern: RegExp, replacement: string];
const spellings: Record<Dialect, readonly Spelling[]> = {
  british: differences.map(([british, american, behind]) => [
    new RegExp(`${british}(?=${behind})`),
    american,
  ]),
  american: differences.map(([british, american, behind]) => [
    new RegExp(`${american}(?=${behind})`),
    british,
  ]),
};

/**
 * How the other English spells a word that only one of them has: "color" for "colour". Undefined for words of both, and
 * for those that one list lacks by chance: only a known difference tells the one from the other.
 */
export function counterpart(word: string, speller: Speller): { of: Dialect; other: string } | undefined {
  const [of, ...more] = dialects.filter((dialect) => speller.isWord(word, dialect));
  if (of === undefined || more.length > 0) return undefined;
  const to: Dialect = of === 'british' ? 'american' : 'british';
  for (const [pattern, replacement] of spellings[of]) {
    const other = word.replace(pattern, replacement);
    if (other !== word && speller.isWord(other, to)) return { of, other };
  }
  return undefined;
}

/** So many words of one English, and none of the other for each three of them, make a text its own. */
const enough = 3;

/** The English of a text by its words in lower case; undefined where too few words tell, or they tell both. */
function guessDialect(words: Iterable<string>, speller: Speller): Dialect | undefined {
  const counts: Record<Dialect, number> = { american: 0, british: 0 };
  for (const word of new Set(words)) {
    const found = counterpart(word, speller);
    if (found) counts[found.of]++;
  }
  return dialects.find((dialect) => {
    const others = counts.american + counts.british - counts[dialect];
    return counts[dialect] >= enough && counts[dialect] >= others * enough;
  });
}

/** The English of a draft: as the person says, or else as its words do; undefined where both are right. */
export function dialectOf(draft: Draft, setting: DialectSetting, speller: Speller): Dialect | undefined {
  if (setting === 'both') return undefined;
  if (setting !== 'auto') return setting;
  const words = draft.email.sentences.flatMap((sentence) => sentence.words.map(({ text }) => text));
  return guessDialect(
    words.filter((word) => /^\p{Ll}+$/u.test(word)),
    speller,
  );
}
