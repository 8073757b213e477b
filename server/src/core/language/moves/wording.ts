/**
 * One expression for the ways to say something, a line each. Written for `plain` sentences: lower case, single spaces,
 * straight apostrophes, contractions written out. In a line
 *
 *     (happy|glad)   is one of several, `(very )?` may be left out
 *     ...            is up to 60 characters of anything
 *     answer*        is any ending: answers, answered
 *
 * and everything else as in regular expressions. Each line begins and ends at the edge of a word.
 */
export function wordings(lines: string): RegExp {
  const alternatives = lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) =>
      line
        .replace(/\((?!\?)/g, '(?:')
        .replace(/ ?\.\.\. ?/g, '\\b.{0,60}\\b')
        .replace(/(?<=[a-z])\*/g, '[a-z]*'),
    );
  return new RegExp(`(?<![a-z])(?:${alternatives.join('|')})(?![a-z])`);
}
