/**
 * Phrases as data. A pattern is words with spaces between them; in the text they may stand with a comma, a hyphen or
 * a line break between them, with either apostrophe and any capitals. Besides plain words it may hold
 *
 *     work*             any ending: works, working, worker
 *     (really keen)     words that may be left out
 *     [skills|skill set] one of several
 *     ..3               up to three words of any kind
 *
 * "I am", "they have", "do not" and their like also match contracted, -ize and -our also in the other spelling.
 */
const token = /\.\.(?<gap>\d)|\((?<optional>[^)]*)\)|\[(?<choice>[^\]]*)\]|(?<word>[^\s()[\]]+)/g;

const separator = '(?:,?\\s+|[-‐–]\\s?)';
const anyWord = "[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}’'-]*";
/** What may stand for the word where it follows another. */
const contracted: Record<string, string> = {
  am: "['’]m",
  are: "['’]re",
  is: "['’]s",
  have: "['’]ve",
  will: "['’]ll",
  would: "['’]d",
  had: "['’]d",
  not: "n['’]t",
};

/**
 * One regular expression for a pattern: global, without case, Unicode, on word boundaries.
 * Throws a SyntaxError on a pattern that makes no expression; a test compiles them all.
 */
export function compilePhrase(pattern: string): RegExp {
  let source = '';
  for (const { groups } of pattern.matchAll(token)) source += pieceFor(groups ?? {}, source !== '');
  return new RegExp(`(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])`, 'giu');
}

function pieceFor(groups: Record<string, string | undefined>, follows: boolean): string {
  const lead = follows ? separator : '';
  if (groups.gap) return `(?:${lead}${anyWord}${follows ? '' : separator}){0,${groups.gap}}`;
  if (groups.optional !== undefined) {
    return `(?:${lead}${words(groups.optional)}${follows ? '' : separator})?`;
  }
  if (groups.choice !== undefined) return `${lead}(?:${groups.choice.split('|').map(words).join('|')})`;
  const word = groups.word ?? '';
  const short = follows ? contracted[word] : undefined;
  return short ? `(?:${lead}${word}|${short})` : `${lead}${oneWord(word)}`;
}

/** Several words of an option or a choice. */
function words(text: string): string {
  return text.trim().split(/\s+/).map(oneWord).join(separator);
}

function oneWord(word: string): string {
  return word
    .replace(/[.+?^$\\{}|]/g, '\\$&')
    .replace(/iz(?=e|ing|ation)/g, 'i[sz]')
    .replace(/(?<=hon|fav|col|behavi|endeav)our/g, 'ou?r')
    .replace(/'/g, "['’]")
    .replace(/\*$/, "[\\p{L}’']*");
}
