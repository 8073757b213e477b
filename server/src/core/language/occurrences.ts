import type { Written } from '../finding.ts';

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/['’]/g, "['’]");

/**
 * Where a name stands in a text: as a whole, over line breaks as well, with the capitals that it is written with (all
 * capitals will do). What is no name of letters is nowhere.
 */
export function occurrencesOf(name: string, text: string): Written[] {
  const words = name.split(/[\s-]+/).filter((word) => /[\p{L}\p{N}]/u.test(word) || word === '&');
  if (words.length === 0 || name.length > longest) return [];
  const pattern = words.map((word) => (word === '&' ? '(?:&|and)' : escaped(word))).join('[\\s-]+');
  const found = text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'giu'));
  return [...found]
    .filter(([match]) => hasCapitalsOf(match, words))
    .map((match) => ({ start: match.index, end: match.index + match[0].length, text: match[0] }));
}

/** Nobody is called so; a regular expression of it would be slow. */
const longest = 120;

function hasCapitalsOf(match: string, words: readonly string[]): boolean {
  if (match === match.toUpperCase()) return words.join('').length > 2 || match === words.join(' ');
  return match
    .split(/[\s-]+/)
    .every((word, at) => !/^\p{Lu}/u.test(words[at] ?? '') || /^\p{Lu}/u.test(word));
}
