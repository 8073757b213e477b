/** What is said of a misspelt word, and the words of a closing, which is no sentence. */
import type { Draft } from '../document/draft.ts';
import type { Report } from '../finding.ts';
import { formulaHeads } from '../language/data/closingWords.ts';
import { certainCorrection } from '../proofreading/corrections.ts';
import type { Speller } from '../proofreading/speller.ts';
import { quote } from './edits.ts';

/** What is wrong, and what to do: where there is no doubt about what was meant, to write that. */
export function messageOf(word: string, right: string | undefined, likely?: string): string {
  if ((right === undefined || right === word) && likely !== undefined && likely !== word)
    return `${quote(word)} is not in the dictionary. Did you mean ${quote(likely)}? If it is right, add it to your dictionary.`;
  if (right === undefined || right === word)
    return `${quote(word)} is not in the dictionary. Check the spelling, or add it to your dictionary.`;
  if (right.toLowerCase() === word.toLowerCase())
    return `${quote(word)} needs a capital letter. Write ${quote(right)}.`;
  return `${quote(word)} is misspelled. Write ${quote(right)}.`;
}

/** "Sincerly,": of a closing, which may be in any language, only what is nearly one of its words in English. */
export function* inClosing({ email, prose }: Draft, speller: Speller, curly: boolean): Generator<Report> {
  const { start = 0, end = 0 } = email.closing ?? {};
  for (const { index, 0: word } of prose.text.slice(start, end).matchAll(/\p{L}{5,}/gu)) {
    if (speller.isWord(word.toLowerCase()) || speller.isName(word)) continue;
    const right = certainCorrection(word, speller, { curly });
    if (!right || !formulaHeads.has(right.toLowerCase())) continue;
    const place = { start: start + index, end: start + index + word.length };
    yield { ...place, message: messageOf(word, right), data: { word } };
  }
}
