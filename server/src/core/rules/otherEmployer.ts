/** "I want to work at Oakmont Insurance" to Elmhurst Insurance: told by this one message, without any notes. */
import pluralize from 'pluralize';
import type { Draft } from '../document/draft.ts';
import type { Report } from '../finding.ts';
import type { Speller } from '../proofreading/speller.ts';
import { descriptors } from '../workspace/companyForms.ts';
import { isSlip } from './companyMisspelt.ts';
import {
  applied,
  belongs,
  between,
  businesses,
  businessesAppliedTo,
  businessesInFront,
  elsewhere,
  hadHoped,
  longAgo,
  manifold,
  ofGroups,
  placeNouns,
  shops,
  wanted,
} from './data/employerContexts.ts';
import { quote } from './edits.ts';

/** Part of {@link Report.data}: what belongs in its place. */
export interface OtherEmployer {
  what: 'employer';
  company: string;
}

/** Each company that the writer would like to work for and that is not the reader's, in the order of the text. */
export function* otherEmployers(draft: Draft, company: string, speller?: Speller): Iterable<Report> {
  if (between.test(company)) return;
  const told = new Set<number>();
  for (const { at, written } of employersIn(draft, company, speller)) {
    if (told.has(at)) continue;
    told.add(at);
    const message = `${quote(written)} is not ${quote(company)}, to whom you write. Check which you mean.`;
    const data: OtherEmployer = { what: 'employer', company };
    // Two names may be one house: a brand, or a shop that was bought.
    yield { start: at, end: at + written.length, message, severity: 'warning', data };
  }
}

/** Names that stand where the reader's company should, and are another's. */
function* employersIn(draft: Draft, company: string, speller?: Speller) {
  const top = draft.text
    .slice(0, draft.frontMatter.range.end)
    .replace(/^subject:.*$/im, '')
    .toLowerCase();
  for (const { start, text } of [...subjectOf(draft), ...sentencesOf(draft), ...endOf(draft)]) {
    for (const context of [wanted, ...applied]) {
      for (const match of text.matchAll(context)) {
        const written = match.groups!.name!.replace(/['’]s$/, '');
        const at = match.index + match[0].lastIndexOf(match.groups!.name!);
        const [before, behind] = [text.slice(0, at), text.slice(match.index + match[0].length)];
        if (isElsewhere(before) || longAgo.test(behind) || belongs.test(behind)) continue;
        if (top.includes(written.toLowerCase()) || between.test(written)) continue;
        const isApplied = context !== wanted && !(mayBePerson.test(before) && isPerson(written, speller));
        if (isUnlike(written, company, isApplied, speller) || isJoined(written, match[0], speller))
          yield { at: start + at, written };
      }
    }
  }
}

const subjectOf = ({ subject }: Draft) => (subject ? [subject] : []);

const oneLine = (text: string) => text.replace(/\s/g, ' ');

const sentencesOf = ({ email, prose }: Draft) =>
  email.sentences.map(({ start, end }) => ({ start, text: oneLine(prose.text.slice(start, end)) }));

/** Somebody may have pasted a thread below the name. */
const longestEnd = 600;

/** “With best wishes to everyone at Larkspur Garden Centre”, and what stands below the name. */
const endOf = ({ email, text }: Draft) =>
  [email.closing, email.signature].flatMap((place) =>
    place
      ? [{ start: place.start, text: oneLine(text.slice(place.start, place.end).slice(0, longestEnd)) }]
      : [],
  );

/** Said of another time: in what stands before the name, behind the last colon. */
const isElsewhere = (text: string): boolean =>
  elsewhere.test(text.replace(hadHoped, '').replace(/^.*[:;]\s/, ''));

/** "join Nordkala": of one word that is nobody's name and in no dictionary, only what one joins is certainly a firm. */
function isJoined(written: string, words: string, speller?: Speller): boolean {
  if (/\s/.test(written) || written.length < 4 || !/\b(?:join|joining|part of) (?:the )?\S+$/.test(words))
    return false;
  return (
    speller !== undefined &&
    !speller.isWord(written.toLowerCase()) &&
    !speller.isWord(written) &&
    !speller.isName(written)
  );
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];

/** "Trent Motors" cannot be Derwent Motors; "Brogan Logistics" is hardly a part of Fingal Freight. */
function isUnlike(written: string, company: string, isApplied: boolean, speller?: Speller): boolean {
  const [own, theirs] = [wordsOf(company), wordsOf(written)];
  if (theirs.length === 1) return false;
  // “O'Neil Boatyard” is told as a slip in the name.
  if (theirs.some((word) => own.some((name) => name.length > 3 && isSlip(word, name)))) return false;
  const last = theirs.at(-1)!;
  const shared = theirs.filter((word) => own.includes(word) && word.length > 2);
  if (own.length > 1 && last === own.at(-1) && shared.length === 1) return true;
  if (shared.length > 0 || (last === 'services' && manifold.test(company))) return false;
  if (mayBelong(last, own, company)) return false;
  if (isApplied && (isBusiness(theirs) || businessesAppliedTo.has(last))) return true;
  if (!isBusiness(theirs) && !(isApplied && isTrade(last, speller))) return false;
  if (theirs.length > 1 && shops.has(last)) return true;
  const named = theirs.find((word) => !businessesInFront.has(word));
  return speller !== undefined && named !== undefined && !speller.isWord(named);
}

/** “Hartnett Conveyancing” ends with an ordinary word, and with none that places end with. */
const isTrade = (last: string, speller?: Speller): boolean =>
  speller?.isWord(last) === true && !placeNouns.test(last);

/** “An interview with Sarah Green”. */
const mayBePerson = /\binterview with (?:the )?$|\bto \p{L}+ for (?:the )?$/iu;
const isPerson = (written: string, speller?: Speller): boolean =>
  speller === undefined || speller.isName(written.split(' ')[0]!);

const isBusiness = (words: readonly string[]) =>
  descriptors.has(words.at(-1)!) || businesses.has(words.at(-1)!) || businessesInFront.has(words[0]!);

/** A hospital may be one of a trust's, a hotel of “Harbour Hotels”, and that of a firm whose name does not say what it is. */
function mayBelong(last: string, own: readonly string[], company: string): boolean {
  if (!ofGroups.test(last)) return false;
  return manifold.test(company) || !isBusiness(own) || own.includes(pluralize.plural(last));
}
