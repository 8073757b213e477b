import retextRepeatedWords from 'retext-repeated-words';
import type { Lint } from '../lint.ts';
import { readerOf } from './plugin.ts';
import type { Token } from './tokens.ts';

const read = readerOf(retextRepeatedWords);

/** "the the": a word that stands twice, where English does not double it. */
export function repeatedWords(tokens: readonly Token[], text: string): Lint[] {
  const twice = tokens.some(({ word }, index) => word !== '' && word === tokens[index + 1]?.word);
  if (!twice) return [];
  return read(tokens, text)
    .filter(({ start }) => !isMeant(tokens, start))
    .map(({ start, end, expected: [word = ''] }) => ({
      start,
      end,
      id: 'repeated-word',
      message: `“${word}” stands here twice. Remove one.`,
      suggestions: [text.slice(start, start + word.length)],
      safe: true,
    }));
}

/** For emphasis: "very very". Two of a kind: "gave her her coat", "what they do do well". */
const doubled =
  /^(?:very|really|so|no|many|much|far|long|never|her|do|did|bye|ha|yes|please|well|now|there|chop|hint|hush|knock|boom|boda|tuk|tut|bling|pom|aye|blah|win|same|hear|step)$/;
/** "What it is is a clock." */
const endsClause = /^(?:is|was|are|were|you|it)$/;
const question = /^(?:what|how|who|where|why|which|all|if|when|once)$/;
/** "Orders came in in May." */
const goesWith = /^(?:in|on|up|out|off|over|by|through|to)$/;
const phrasal =
  /^(?:c[ao]me|coming|go|goes|going|went|gone|g[eo]t|log(?:ged)?|sign(?:ed)?|check(?:ed)?|hand(?:ed)?|mov(?:e|ed|ing)|sen[dt]|bring|brought|put|let|take|took|call(?:ed)?|carr(?:y|ied)|hold|held|keep|kept|turn(?:ed)?|step(?:ped)?|fill(?:ed)?|phon(?:e|ed)|ring|rang|settled|stay(?:ed)?|used|listened|spoken?|talked)$/;

function isMeant(tokens: readonly Token[], start: number): boolean {
  // The first word begins where the sentence does, which has no length.
  const at = tokens.findIndex((token) => token.start === start && token.end > start);
  const word = tokens[at]?.word ?? '';
  if (doubled.test(word)) return true;
  if (endsClause.test(word)) return isBehindQuestion(tokens, at);
  return goesWith.test(word) && phrasal.test(tokens[at - 1]?.word ?? '');
}

/** "If they ask you you can say so": a clause that began before the word beside it, and in which no mark stands. */
function isBehindQuestion(tokens: readonly Token[], at: number): boolean {
  const mark = tokens.slice(0, at).findLastIndex((token) => /^[,;:.!?(–—]$/.test(token.word));
  return tokens.slice(mark + 1, at - 1).some((token) => question.test(token.word));
}
