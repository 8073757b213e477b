import { ContentCache } from '../../contentCache.ts';
import type { Draft } from '../../document/draft.ts';
import type { Sentence } from '../../language/sentences.ts';
import type { Lint } from '../lint.ts';
import { articles } from './articles.ts';
import { brackets } from './brackets.ts';
import { slipGroups } from './data/index.ts';
import { marks, smallI } from './marks.ts';
import { matcherOf } from './matching.ts';
import { repeatedWords } from './repeatedWords.ts';
import { sentenceStart } from './sentenceStart.ts';
import { tokensOf } from './tokens.ts';

const match = matcherOf(slipGroups);

/** Nobody writes such a sentence; a list or a log has no grammar. */
const mostTokens = 300;

/** The slips that no dictionary sees, in the author's own sentences and in the order of the text. */
export function findSlips(draft: Draft): Lint[] {
  const open = brackets(draft);
  const found = draft.email.sentences.flatMap((sentence, index) =>
    withoutOverlaps([
      ...slipsOf(sentence, draft),
      ...sentenceStart(draft, index),
      ...(open.get(sentence) ?? []),
    ]),
  );
  return withoutHabit(found, draft);
}

/** By the sentence, as read and as written; the places count from its beginning. */
const seen = new ContentCache<readonly Lint[]>();

function slipsOf(sentence: Sentence, draft: Draft): Lint[] {
  if (sentence.words.length > mostTokens) return [];
  const { start, end, text } = sentence;
  const moved = (lints: readonly Lint[], by: number) =>
    lints.map((lint) => ({ ...lint, start: lint.start + by, end: lint.end + by }));
  const key = `${text}\n${draft.text.slice(start, end)}`;
  return moved(
    seen.get(key, () => moved(readSlips(sentence, draft), -start)),
    start,
  );
}

function readSlips(sentence: Sentence, draft: Draft): Lint[] {
  const tokens = tokensOf(sentence, draft);
  if (tokens.length > mostTokens) return [];
  const words = [repeatedWords, articles, match].flatMap((find) => find(tokens, draft.text));
  return [...words.filter((lint) => !isQuoted(lint, draft.text)), ...marks(sentence, draft)];
}

/** “I left "teh" on page 61”: what is spoken of stands as it was. */
const isQuoted = ({ start, end }: Lint, text: string): boolean =>
  /["“‘]/.test(text[start - 1] ?? '') && /["”’]/.test(text[end] ?? '');

/** Who never writes a capital “I” does so on purpose: once is enough to say it. */
function withoutHabit(found: readonly Lint[], { prose }: Draft): Lint[] {
  const first = found.find(({ id }) => id === smallI);
  if (!first || /(?<![A-Za-z.])I(?![A-Za-z.])/.test(prose.text)) return [...found];
  return found.filter((lint) => lint.id !== smallI || lint === first);
}

/** Where two overlap, the one with a fix wins, and then the one that comes first in the data. */
function withoutOverlaps(found: readonly Lint[]): Lint[] {
  const kept: Lint[] = [];
  const best = [...found].sort((a, b) => Number(b.suggestions.length > 0) - Number(a.suggestions.length > 0));
  for (const lint of best) {
    if (!kept.some(({ start, end }) => start < lint.end && lint.start < end)) kept.push(lint);
  }
  return kept.sort((a, b) => a.start - b.start);
}
