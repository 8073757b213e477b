import { irregularFormsOf } from './bentRegularly.ts';
import { withCapital } from './calendarWords.ts';
import type { Dialect, Speller } from './speller.ts';

/** How a draft wants its corrections written. */
export interface Manner {
  /** True where it has curly apostrophes: a correction must not mix them. */
  curly: boolean;
  /** True where a possessive follows: "managers" with its "’s" is no word. */
  possessive: boolean;
  dialect?: Dialect | undefined;
}

/** What may have been meant by a word of a draft, best first, in its apostrophes. */
export function correctionsOf(
  word: string,
  speller: Speller,
  { curly, possessive, dialect }: Manner,
  limit: number,
): string[] {
  const isFitting = (text: string) => !possessive || word.endsWith('s') || !/'s$|[^s]s$/.test(text);
  const found = speller.suggest(straight(word), possessive ? 2 * limit : limit, dialect).filter(isFitting);
  const known = knownFor(word);
  const all = [...known, ...found.filter((text) => !known.includes(text))];
  return all.slice(0, limit).map((text) => typeset(text, curly));
}

/** Written so often that everybody knows what is meant, though other words are as near, or none is in one piece. */
const wellKnown: Readonly<Record<string, string>> = {
  alot: 'a lot',
  aswell: 'as well',
  childrens: 'children',
  defo: 'definitely',
  disponible: 'available',
  eachother: 'each other',
  incase: 'in case',
  infact: 'in fact',
  noone: 'no one',
  realy: 'really',
  soz: 'sorry',
  wich: 'which',
};

function knownFor(word: string): readonly string[] {
  const known = wellKnown[word.toLowerCase()];
  return known === undefined ? irregularFormsOf(word) : [known];
}

/** The one correction that leaves no doubt, or undefined. */
export function certainCorrection(
  word: string,
  speller: Speller,
  { curly, dialect }: Omit<Manner, 'possessive'>,
): string | undefined {
  const [known, ...others] = knownFor(word);
  // “writed” may be “wrote” or “written”.
  if (others.length > 0) return undefined;
  const certain = known ?? withCapital(word) ?? speller.certain(straight(word), dialect);
  return certain && typeset(certain, curly);
}

/** What was probably meant where doubt is left; undefined for what may be a name, or resembles no word. */
export function likelyCorrection(word: string, speller: Speller, manner: Manner): string | undefined {
  if (!/^\p{Ll}/u.test(word)) return undefined;
  const [past] = irregularFormsOf(word);
  if (past !== undefined) return past;
  const near = speller.nearest(straight(word), likely.cost);
  const [first] = correctionsOf(word, speller, manner, 1);
  // Where the quick search and the thorough one disagree, a short word may be anything: “mois”.
  const agree = first !== undefined && near !== undefined && straight(first) === near.text;
  const isLikely = near && near.score <= likely.score && (agree || word.length >= likely.long);
  return isLikely ? first : undefined;
}

/** Two slips at most in a common word: what is farther off is offered in the menu, and not said. */
const likely = { cost: 2, score: 0, long: 7 };

const straight = (word: string) => word.replace(/’/g, "'");
const typeset = (text: string, curly: boolean) => text.replace(/'/g, curly ? '’' : "'");
