import type { Range } from '../../finding.ts';

/** An address for mail, a telephone number as people write it (seven digits are the fewest one has), a page. */
const contact =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,100}\.\p{L}{2,24}|\+?\(?\d[\d ()./–-]{5,18}\d|\b(?:https?:\/\/|www\.|linkedin\.com\/)\S{3,200}/giu;
const date = /^(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./ ]\d{1,2}[-./ ]\d{2,4}|\d{4}\s?[–-]\s?\d{2,4})$/;

/** The first place in a range of the text that says how to reach the writer; undefined where none does. */
export function findContact(text: string, range: Range): Range | undefined {
  for (const found of text.slice(range.start, range.end).matchAll(contact)) {
    const digits = found[0].replace(/\D/g, '').length;
    if (/^[+(\d]/.test(found[0]) && !found[0].includes('@') && (digits < 7 || date.test(found[0]))) continue;
    const start = range.start + found.index;
    return { start, end: start + found[0].length };
  }
  return undefined;
}
