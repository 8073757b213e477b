import type { Draft } from '../document/draft.ts';
import { isFirstName, readName } from '../language/names.ts';
import type { Speller } from '../proofreading/speller.ts';
import { exclamations, wordsAndNames } from './data/spokenTo.ts';

/** True for the name of somebody: not a company, a place or a word at the beginning of a sentence. */
export function isPerson(name: string, { text, frontMatter }: Draft, speller: Speller | undefined): boolean {
  if (readName(name).title) return true;
  const top = text
    .slice(frontMatter.range.start, frontMatter.range.end)
    .replace(/^subject:.*$/im, '')
    .toLowerCase();
  return name
    .toLowerCase()
    .split(' ')
    .every((word) => mayBeName(word, speller) && !top.includes(word));
}

function mayBeName(word: string, speller: Speller | undefined): boolean {
  if (isFirstName(word) || wordsAndNames.has(word)) return true;
  return (
    speller?.isName(word) === true &&
    !speller.isTerm(word) &&
    !speller.isWord(word) &&
    !exclamations.has(word.replace('’', "'"))
  );
}
