/** "I want to work at Oakmont Insurance" to Elmhurst Insurance: told by this one message, without any notes. */
import type { Draft } from '../document/draft.ts';
import type { Report } from '../finding.ts';
import type { Speller } from '../proofreading/speller.ts';
import { descriptors } from '../workspace/companyForms.ts';
import { isSlip } from './companyMisspelt.ts';
import {
  belongs,
  between,
  businesses,
  elsewhere,
  longAgo,
  manifold,
  ofGroups,
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
  const top = draft.text
    .slice(0, draft.frontMatter.range.end)
    .replace(/^subject:.*$/im, '')
    .toLowerCase();
  for (const { start, text } of [...subjectOf(draft), ...sentencesOf(draft)]) {
    for (const match of text.matchAll(wanted)) {
      const written = match[1]!.replace(/['’]s$/, '');
      const [before, behind] = [text.slice(0, match.index), text.slice(match.index + match[0].length)];
      if (elsewhere.test(before + match[0]) || longAgo.test(behind)) continue;
      if (top.includes(written.toLowerCase()) || belongs.test(behind) || between.test(written)) continue;
      if (!(isUnlike(written, company, speller) || isJoined(written, match[0], speller))) continue;
      const at = start + match.index + match[0].length - match[1]!.length;
      const message = `${quote(written)} is not ${quote(company)}, to whom you write. Check which you mean.`;
      const data: OtherEmployer = { what: 'employer', company };
      // Two names may be one house: a brand, or a shop that was bought.
      yield { start: at, end: at + written.length, message, severity: 'warning', data };
    }
  }
}

const subjectOf = ({ subject }: Draft) => (subject ? [subject] : []);

const sentencesOf = ({ email, prose }: Draft) =>
  email.sentences.map(({ start, end }) => ({
    start,
    text: prose.text.slice(start, end).replace(/\s/g, ' '),
  }));

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
function isUnlike(written: string, company: string, speller?: Speller): boolean {
  const [own, theirs] = [wordsOf(company), wordsOf(written)];
  if (theirs.length === 1) return false;
  // “O'Neil Boatyard” is told as a slip in the name.
  if (theirs.some((word) => own.some((name) => name.length > 3 && isSlip(word, name)))) return false;
  const last = theirs.at(-1)!;
  const shared = theirs.filter((word) => own.includes(word) && word.length > 2);
  if (own.length > 1 && last === own.at(-1) && shared.length === 1) return true;
  if (last === 'services' && manifold.test(company)) return false;
  if (shared.length > 0 || !(descriptors.has(last) || businesses.has(last)) || ofGroups.test(last))
    return false;
  return speller !== undefined && !speller.isWord(theirs[0]!);
}
