import type { Draft } from '../../document/draft.ts';
import type { Sentence } from '../../language/sentences.ts';
import type { Lint } from '../lint.ts';

interface Slip {
  id: string;
  message: string;
  /** Matches what is wrong, and nothing beside it. */
  wrong: RegExp;
  right: (found: string) => string;
}

const word = '[0-9A-Za-zÀ-ÖØ-öø-ɏ]';

export const smallI = 'small-i';

/** What people put into capitals where they mean it. */
const loudWords =
  'LOVED?|LOVING|REALLY|AMAZING|AWESOME|FANTASTIC|BRILLIANT|INCREDIBLE|WONDERFUL|ABSOLUTELY|TOTALLY|DEFINITELY|EXTREMELY|HONESTLY|EXCITED|THRILLED|GRATEFUL|FINALLY';

/** Short ones are names as well: “the GREAT programme”, “SO Energy”. */
const shortLoudWords = 'SO|VERY|GREAT|SUPER|HUGE|PERFECT|THE BEST|NEVER|ALWAYS';

/** Spaces and marks. None of these fixes changes what is said. */
const slips: readonly Slip[] = [
  {
    id: 'doubled-space',
    message: 'There is more than one space here. Leave one.',
    wrong: new RegExp(`(?<=[${word.slice(1, -1)},;’'”)])[ \\u00A0]{2,4}(?=[${word.slice(1, -1)}‘“(])`, 'g'),
    right: () => ' ',
  },
  {
    id: 'space-before-mark',
    message: 'No space stands before “{}”. Take it out.',
    wrong: new RegExp(`(?<=${word})[ ]{1,2}[,;!](?=\\s|$)|(?<=[a-zß-ÿ]{2})[ ]\\.(?=\\s|$)`, 'g'),
    right: (found) => found.trim(),
  },
  {
    id: 'missing-space',
    message: 'A space is missing behind “{}”.',
    wrong:
      /(?<=[a-zß-ÿ]{2}),(?=[A-Za-zÀ-ÖØ-öø-ÿ]{2})|(?<=\s[a-zß-ÿ]{2,20})[.!?](?=[A-Z][a-zß-ÿ]{0,15}(?:\s|,))/g,
    right: (found) => `${found} `,
  },
  {
    id: 'doubled-mark',
    message: '“{}” stands here twice, or beside another mark. Leave one.',
    wrong:
      /,(?:[ ]?,)+|;;+|(?<![.…])\.\.(?=\s*$|\s+[A-Z])|,\.(?=\s|$)|\?\.(?=\s|$)|(?<![:;]),(?=[ ]?[;?!](?:\s|$))/g,
    right: (found) => found.replace(/^(,)[ ]?,+$|^(;);+$|^(\.)\.$|^,(\.)$|^(\?)\.$|^,$/, '$1$2$3$4$5'),
  },
  {
    id: 'loud-mark',
    message: 'Several marks in a row sound as if you shouted. One is enough.',
    // “(name?? ask Selin)” is a gap, and “we start ???” one too: nothing here but the end of a sentence.
    wrong: /(?<=[\p{Ll}\d)’”"'])([!?])[ ]?\1(?:[ ]?[!?])*(?=\s*$)/gu,
    right: (found) => (found.includes('?') ? '?' : '!'),
  },
  {
    id: 'loud-word',
    message: '“{}” in capitals sounds as if you shouted. Write it small.',
    wrong: new RegExp(
      `(?:(?<=[a-zI,;] )(?:${loudWords})|(?<=\\b(?:I|it|am|is|are|was|were|would|will) )(?:${shortLoudWords}))(?= [a-z]|[.!?,])`,
      'g',
    ),
    right: (found) => found.toLowerCase(),
  },
  {
    id: smallI,
    message: 'In English, “I” is a capital letter.',
    wrong: /(?<=^|[\s“"(…—–]|[a-z][,.;]|\.\.)i(?=(?:['’](?:m|d|ve|ll))?(?:[ ]+[a-z]|,[ ]+(?!ii)[a-z]{2}))/g,
    right: () => 'I',
  },
];

/** Slips of spaces, punctuation and of the one word that is always a capital. */
export function marks({ text, start }: Sentence, draft: Draft): Lint[] {
  return slips.flatMap(({ id, message, wrong, right }) =>
    [...text.matchAll(wrong)].flatMap(({ 0: found, index }) => {
      const [from, to] = [start + index, start + index + found.length];
      // What was blanked is no space of the writer's.
      if (draft.text.slice(from, to) !== found) return [];
      const said = message.replace('{}', /\p{L}/u.test(found) ? found : found.trim().charAt(0));
      return [{ start: from, end: to, id, message: said, suggestions: [right(found)], safe: true }];
    }),
  );
}
