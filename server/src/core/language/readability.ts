import type { Root } from 'nlcst';
import retextReadability from 'retext-readability';
import { syllable } from 'syllable';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { remembered } from '../contentCache.ts';
import { commonLongWords } from './data/commonLongWords.ts';

/** Below this many words one long word decides what the formulas say, so they are not asked. */
const fewestWords = 20;
/** What a sentence has beyond these tells nothing new, and the formulas look each word up in long lists. */
const mostWords = 100;
const longestWord = 40;

const heavySyllables = 4;
/** Heavy words, and one more for every ten words between which they stand. */
const mostLoad = 9.5;

/**
 * A judge of single sentences: true where four of the seven formulas of retext-readability or more reckon that a
 * reader has to be older than `age`, and heavy words are what makes it so. The formulas alone would speak up about
 * most letters from an office: "experience", "opportunity" and "department" in one sentence are enough for them.
 * Leave names out of `words`: nobody stumbles over a person they know.
 */
export function densityJudge(age: number): (words: readonly string[]) => boolean {
  const judge = judges.get(age) ?? remembered(judgeFor(age));
  judges.set(age, judge);
  return (words) =>
    judge(
      words
        .slice(0, mostWords)
        .map((word) => word.slice(0, longestWord))
        .join(' '),
    );
}

/** One for each age that somebody has set. */
const judges = new Map<number, (words: string) => boolean>();

function judgeFor(age: number): (words: string) => boolean {
  const processor = unified()
    .use(retextReadability, { age, threshold: 4 / 7, minWords: fewestWords })
    .freeze();
  return (words) => {
    const read = words.split(' ');
    if (read.length < fewestWords || loadOf(read) <= mostLoad) return false;
    const file = new VFile();
    processor.runSync(treeOf(read), file);
    return file.messages.length > 0;
  };
}

const loadOf = (words: readonly string[]) => words.filter(isHeavy).length + words.length / 10;

const common = new RegExp(
  `^(?:${commonLongWords.map((stem) => stem.replace(/iz$/, 'i[sz]')).join('|')})`,
  'i',
);

function isHeavy(word: string): boolean {
  return word.split('-').some((part) => !common.test(part) && syllable(part) >= heavySyllables);
}

/** The plugin wants a tree; of a sentence it looks at the words alone. */
function treeOf(words: readonly string[]): Root {
  const children = words.map((word) => ({
    type: 'WordNode' as const,
    children: [{ type: 'TextNode' as const, value: word }],
  }));
  return { type: 'RootNode', children: [{ type: 'SentenceNode', children }] };
}
