/** Names of anybody or anything in a sentence, by their capitals. */
import type { Range } from '../../finding.ts';

const capital = "\\p{Lu}[\\p{L}\\p{M}\\d'’&-]*";
/** “Harlow & Sons”, “Auberge du Lac”, “Bank of Ayr”; not “Brackley and I”. */
const joined = '(?: (?:&|and|of|for|de|du|des|da|do|la|le|van|von|der|den|the))?';
const run = new RegExp(
  `(?<![\\p{L}\\p{M}\\d])${capital}(?:${joined} (?!I(?![\\p{L}'’&-]))${capital})*`,
  'gu',
);
/** Nobody is called by more. */
const mostWords = 8;

/** What begins a sentence, or is written with a capital, and is part of no name. */
const noName =
  /^(?:I(?:['’]\p{L}+)?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:['’]?s)?|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|Mr|Mrs|Ms|Miss|Dr|Prof|Sir|English|French|German|Spanish|Italian|Polish|British|American|Irish|Welsh|Scottish|European|P\.?S)\.?$/u;

/**
 * The places of all names in a sentence, from its beginning: runs of words with capitals. The first word of the
 * sentence counts where `isOrdinary` does not know it as a word that anybody might begin with.
 */
export function namesIn(sentence: string, isOrdinary: (word: string) => boolean): Range[] {
  return [...sentence.matchAll(run)].flatMap(({ index, 0: words }) => {
    const [first = '', ...rest] = words.split(' ');
    const begins = !/\p{L}/u.test(sentence.slice(0, index));
    const isLed = noName.test(first) || (begins && isOrdinary(first.replace(/['’].*$/, '').toLowerCase()));
    const behind = rest.slice(rest.findIndex((word) => /^\p{Lu}/u.test(word)));
    const kept = isLed ? (rest.length > 0 ? behind.join(' ') : '') : words;
    const name = kept.replace(/(?:['’]s|[’'-])$/, '');
    if (name.length < 2 || kept.split(' ').length > mostWords || noName.test(name)) return [];
    const start = index + words.length - kept.length;
    return [{ start, end: start + name.length }];
  });
}
