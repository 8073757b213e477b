/** "Quary Street" to Quarry Street Credit Union: the name of the company, a slip away from how the top has it. */
import { distance } from 'fastest-levenshtein';
import type { Draft } from '../document/draft.ts';
import { writtenAt } from '../document/notes.ts';
import type { Report } from '../finding.ts';
import type { Word } from '../language/sentences.ts';
import type { Speller } from '../proofreading/speller.ts';
import { quote } from './edits.ts';

const shortest = 4;
/** Between two short names a letter is no slip: "Bell" and "Ball". */
const shortestAlone = 5;

const bare = (text: string) => text.replace(/['’](?:s|S)?$/, '');

/** Each word of the text that is nearly one of the company's name, with the name's own word in `data.right`; not the one at `caret`. */
export function* companyMisspelt(draft: Draft, speller?: Speller, caret = -1): Iterable<Report> {
  const company = writtenAt(draft.frontMatter, 'company', draft.text)?.text ?? '';
  const whole = company.match(/\p{Lu}[\p{L}\p{M}'’]*/gu) ?? [];
  const own = whole.map(bare);
  if (own.length === 0) return;
  const top = new Set(
    draft.text
      .slice(0, draft.frontMatter.range.end)
      .match(/[\p{L}\p{M}'’]+/gu)
      ?.map(bare),
  );
  for (const { words } of draft.email.sentences) {
    for (const [at, word] of words.entries()) {
      const written = bare(word.text);
      const isBeingTyped = word.start < caret && caret <= word.start + word.text.length;
      if (!/^\p{Lu}/u.test(written) || top.has(written) || isBeingTyped) continue;
      const owned = whole.find((name) => /['’]s$/.test(name) && name.replace(/['’]/, '') === written);
      if (owned) {
        yield withoutApostrophe(word.start, written, owned);
        continue;
      }
      const right = meantIn(own, words, at, speller);
      if (!right) continue;
      const message = `${quote(written)} is nearly ${quote(right)}, as you write the company at the top. Check which is right.`;
      yield { start: word.start, end: word.start + written.length, message, data: { right } };
    }
  }
}

/** “St Brannocks” of St Brannock's Hospital: everybody knows who is meant. */
function withoutApostrophe(start: number, written: string, right: string): Report {
  const message = `${quote(written)} is ${quote(right)}, with an apostrophe, as you write the company at the top.`;
  return { start, end: start + written.length, message, data: { right }, severity: 'warning' };
}

/** The word of the name that a word of the text must be: its neighbours are those of the name, or it is no word itself. */
function meantIn(
  own: readonly string[],
  words: readonly Word[],
  at: number,
  speller?: Speller,
): string | undefined {
  const written = bare(words[at]!.text);
  const isOwn = (near: Word | undefined, name: string | undefined) =>
    near !== undefined && name !== undefined && bare(near.text) === name;
  return own.find((name, index) => {
    const isBeside = isOwn(words[at - 1], own[index - 1]) || isOwn(words[at + 1], own[index + 1]);
    if (name.length < shortest || !(isSlip(written, name) || (isBeside && isHeardAs(written, name))))
      return false;
    if (isBeside) return true;
    // “the Robinsons from church”, “Frau Möller”, “Dansk” and “Polski” are other names and other forms.
    if (otherForm(written, name) || titled.test(words[at - 1]?.text ?? '')) return false;
    const isKnown = !speller || speller.isWord(written.toLowerCase()) || speller.isName(written);
    return name.length >= shortestAlone && !isKnown && written[0] === name[0];
  });
}

/**
 * One letter more, less or other; two in a long name that begins alike: "Birchmere" is another house than "Larchmere",
 * and "Engineer" no slip for "Engineering".
 */
export function isSlip(written: string, name: string): boolean {
  const [one, other] = [written.toLowerCase(), name.toLowerCase()];
  const slips = distance(one, other);
  return slips > 0 && slips <= (name.length >= 8 && one[0] === other[0] ? 2 : 1);
}

/** “Larkin House” of Larkin Howe: beside another word of the name two letters are a slip, where they begin and end alike. */
function isHeardAs(written: string, name: string): boolean {
  const isAlike = written.slice(0, 2) === name.slice(0, 2) && written.slice(-1) === name.slice(-1);
  return isAlike && Math.abs(written.length - name.length) < 2 && distance(written, name) === 2;
}

/** They differ in how they end only, by more than a letter that sounds alike: “Polski” and “Polska”, not “Nortek” and “Nortec”. */
function otherForm(written: string, name: string): boolean {
  const [shorter, longer] = written.length < name.length ? [written, name] : [name, written];
  if (longer.startsWith(shorter)) return true;
  const isEndingApart = written.slice(0, -1) === name.slice(0, -1);
  return isEndingApart && !/^(?:ck|kc|sz|zs|td|dt|iy|yi)$/i.test(written.slice(-1) + name.slice(-1));
}

const titled =
  /^(?:mrs?|ms|miss|mx|dr|prof|professor|frau|herr|madame|monsieur|fru|pani|pan|sra?|señora?)\.?$/i;
