import { letterWords } from '../language/data/letterWords.ts';
import { stemOf } from '../language/stems.ts';
import { onFirstUse } from '../onFirstUse.ts';

const stems = onFirstUse(() => new Set(letterWords.flatMap((line) => line.split(/\s+/)).map(stemOf)));

/** True for the words that letters after any interview share, in all their forms. */
export const isEveryday = (word: string) => stems().has(stemOf(word));
