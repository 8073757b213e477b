import { hasNoDoubt, type Label } from '../language/reader/index.ts';
import type { Sentence } from '../language/sentences.ts';

/** What the reader of sentences alone says, and not without a doubt, is no warning: whoever wrote it may know better. */
export const asGuess = (sentence: Sentence, label: Label) =>
  hasNoDoubt(sentence, label) ? {} : { severity: 'information' as const };
