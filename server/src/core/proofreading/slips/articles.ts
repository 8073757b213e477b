import retextIndefiniteArticle from 'retext-indefinite-article';
import type { Lint } from '../lint.ts';
import { readerOf } from './plugin.ts';
import type { Token } from './tokens.ts';

const read = readerOf(retextIndefiniteArticle);

/** "a hour", "an friend". */
export function articles(tokens: readonly Token[], text: string): Lint[] {
  if (!tokens.some(({ word }) => word === 'a' || word === 'an')) return [];
  const found = read(tokens, text).filter(({ start }) => !yoo.test(wordBehind(tokens, start)));
  return found.map(({ start, end, expected: [fix = ''] }) => ({
    start,
    end,
    id: 'a-an',
    message: `“${text.slice(start, end)}” does not go with the sound that follows. Write “${fix}”.`,
    // A slip of one key, where a whole “and” was meant.
    suggestions: fix === 'a' ? [fix, 'and'] : [fix],
  }));
}

/** "a ute", "a ukulele": the plugin knows the common ones alone. */
const yoo = /^u[^aeiou][aeiou]/;

function wordBehind(tokens: readonly Token[], start: number): string {
  return tokens[tokens.findIndex((token) => token.start === start) + 1]?.word ?? '';
}
