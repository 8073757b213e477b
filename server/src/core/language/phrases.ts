import { AnyPhrase, letter, type Parts, Phrase, type Wording } from './phrase.ts';

/**
 * Phrases as data. A pattern is words with spaces between them; in the text they may stand with a comma, a hyphen or
 * a line break between them, with either apostrophe and any capitals. Besides plain words it may hold
 *
 *     work*             any ending: works, working, worker
 *     (really keen)     words that may be left out
 *     (very|quite)      one of several, or nothing
 *     [skills|skill set] one of several
 *     ..3               up to three words of any kind
 *
 * "I am", "they have", "do not", "cannot" and their like also match contracted, -ize and -our also in the other
 * spelling.
 */
const token =
  /\.\.(?<gap>\d)|\((?<optional>[^)]*)\)|\[(?<choice>[^\]]*)\]|(?<word>(?:can|will|shall) not(?![^\s()[\]])|[^\s()[\]]+)/g;

const separator = '(?:,?\\s+|[-‐–]\\s?)';
const anyWord = `[${letter}][${letter}’'-]{0,40}`;
const anyEnding = `[${letter}’']{0,30}`;

/** What may stand for the word where it follows another. */
const contracted: Readonly<Record<string, string>> = {
  am: "'m",
  are: "'re",
  is: "'s",
  has: "'s",
  have: "'ve",
  will: "'ll",
  would: "'d",
  had: "'d",
  not: "n't",
};
/** American writers leave out the u. */
const ourWord = /(?<=hon|fav|col|behavi|endeav|lab|neighb|hum|rum|flav|harb)our/;
/** These change when they are contracted. */
const negated: Readonly<Record<string, string>> = { can: "can't", will: "won't", shall: "shan't" };

/**
 * One regular expression for a pattern: global, without case, on word boundaries. A pattern that makes no expression,
 * or has choices outside brackets, throws a SyntaxError when it is first used; a test uses them all.
 */
export function compilePhrase(pattern: string): Phrase {
  return new Phrase(() => partsOf(pattern));
}

function partsOf(pattern: string): Parts {
  const parts: Wording[][] = [];
  // What may be left out at the start brings its own separator, so that the next word begins the phrase.
  let follows = false;
  for (const { groups = {} } of pattern.matchAll(token)) {
    if (groups.word?.includes('|')) throw new SyntaxError(`Choices stand in brackets: ${pattern}`);
    if (groups.gap !== undefined || groups.optional !== undefined) {
      parts.push([{ source: pieceFor(groups, follows), needs: [] }]);
      continue;
    }
    const wordings = groups.choice?.split('|') ?? [groups.word ?? ''];
    parts.push(wordings.map((wording) => ({ source: words(wording, follows), needs: neededWords(wording) })));
    follows = true;
  }
  return parts;
}

/** Joined with what follows these may look like another word: "don't", "cannot". */
const joins = new Set(
  'do does did can could will would shall should must might need may was were ought dare'.split(' '),
);

/** One expression for a list of patterns, as if they were the choices of one. */
export function compilePhrases(patterns: readonly string[]): AnyPhrase {
  return new AnyPhrase(patterns.map(compilePhrase));
}

/** The words of a wording that a text must have just so: not what may be contracted or spelled in another way. */
function neededWords(wording: string): string[] {
  const words = wording.toLowerCase().split(/[\s-]+/);
  const stays = (word: string) =>
    /^[\p{L}\p{N}]+\*?$/u.test(word) && !/i[sz]/.test(word) && !ourWord.test(word);
  return words.filter(
    (word) => stays(word) && !(word in contracted) && !joins.has(word) && word !== 'cannot',
  );
}

function pieceFor(groups: Record<string, string | undefined>, follows: boolean): string {
  if (groups.gap !== undefined) return `(?:${around(anyWord, follows)}){0,${groups.gap}}`;
  const choices = (groups.optional ?? '').split('|').map((choice) => words(choice, follows));
  return `(?:${follows ? choices.join('|') : around(`(?:${choices.join('|')})`, false)})?`;
}

const around = (source: string, follows: boolean) => (follows ? separator + source : source + separator);

/** Several words in a row, with a separator in front where they follow others. */
function words(text: string, follows: boolean): string {
  const parts = text.trim().match(/(?:can|will|shall) not(?!\S)|\S+/g) ?? [];
  return parts.map((part, index) => oneWord(part, follows || index > 0)).join('');
}

function oneWord(word: string, follows: boolean): string {
  const lead = follows ? separator : '';
  const [, verb] = /^(can|will|shall) ?not$/.exec(word) ?? [];
  if (verb) {
    const apart = verb === 'can' ? `${separator}?` : separator;
    return `(?:${oneWord(verb, follows)}${apart}${plain('not')}|${lead}${plain(negated[verb] ?? '')})`;
  }
  const short = follows ? contracted[word] : undefined;
  return short ? `(?:${lead}${plain(word)}|${plain(short)})` : lead + plain(word);
}

/** Thousands of patterns share most of their words. */
const sources = new Map<string, string>();

/** The letters of one word in any case, in both spellings, with either apostrophe. */
function plain(word: string): string {
  const source = sources.get(word) ?? sourceOf(word);
  sources.set(word, source);
  return source;
}

function sourceOf(word: string): string {
  return word
    .replace(/[.+?^$\\{}|]/g, '\\$&')
    .replace(/(?<=\p{L}{3})i[sz](?=e|ing|ation|\*)/gu, 'i[sz]')
    .replace(ourWord, 'ou?r')
    .replace(/\[sz\]|\p{L}/gu, (part) => (part === '[sz]' ? '[szSZ]' : inAnyCase(part)))
    .replace(/'/g, "['’]")
    .replace(/\*$/, anyEnding);
}

function inAnyCase(character: string): string {
  const [small, capital] = [character.toLowerCase(), character.toUpperCase()];
  return small === capital || small.length + capital.length > 2 ? character : `[${small}${capital}]`;
}
