import { compilePhrase } from './phrases.ts';

/** What `compilePhrase` puts between words. */
const separator = compilePhrase('a b').source.split('[aA]')[1]?.split('[bB]')[0] ?? '';

/**
 * One expression for a whole list of phrases, for text that {@link plainText} has prepared. V8 compiles hundreds of
 * words as they stand in a hundredth of the time that it takes where each letter may be a capital and each space a
 * hyphen or a comma.
 */
export function anyPhrase(patterns: readonly string[]): RegExp {
  const parts = patterns.map((pattern) => compilePhrase(pattern).source);
  const [, lead = '', , end = ''] =
    /^(\(\?<!\[[^\]]*\]\))(.*)(\(\?!\[[^\]]*\]\))$/s.exec(parts[0] ?? '') ?? [];
  const inner = parts.map((part) => part.slice(lead.length, part.length - end.length)).join('|');
  const small = inner
    .split(separator)
    .join(' ')
    .replace(/\[(\p{Ll})\p{Lu}\]/gu, '$1');
  return new RegExp(`${lead}(?:${small})${end}`, 'g');
}

/** Small letters and plain spaces, as many as before, so that places stay the same. */
export function plainText(text: string): string {
  return text.replace(/[A-ZÀ-ÖØ-Þ]+/g, (capitals) => capitals.toLowerCase()).replace(/\s/g, ' ');
}

/** The same for phrases, which may stand with hyphens. */
export function forPhrases(text: string): string {
  return text.replace(/[-‐–]/g, ' ');
}
