import type { Draft } from '../../document/draft.ts';
import type { Lint } from '../lint.ts';
import { repeatedWords } from './repeatedWords.ts';

/** The slips that no dictionary sees, in the author's own sentences and in the order of the text. */
export function findSlips(draft: Draft): Lint[] {
  return draft.email.sentences.flatMap(repeatedWords);
}
