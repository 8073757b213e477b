/** "I want to work at Oakmont Insurance" to Elmhurst Insurance: told by this one message, without any notes. */
import type { Draft } from '../document/draft.ts';
import type { Report } from '../finding.ts';
import type { Speller } from '../proofreading/speller.ts';
import { descriptors } from '../workspace/companyForms.ts';
import { quote } from './edits.ts';

/** Part of {@link Report.data}: what belongs in its place. */
export interface OtherEmployer {
  what: 'employer';
  company: string;
}

const wanting =
  '(?:want|wish|like|love|hope|hoping|keen|happy|glad|proud|excited|pleased|delighted|eager|thrilled|honou?red|opportunity|chance) (?:\\p{L}+ )?to (?:work (?:at|for|with)|join|be(?:come)? (?:a )?part of|contribute to|represent|wear the uniform of)';
const thinkingOf =
  '(?:idea|thought|excited|interested|interest|enthusiastic|forward|prospect|chance|opportunity|dream\\p{L}*|thinking) (?:about|of|in|to|at|for) (?:the \\p{L}+ of )?(?:joining|working (?:at|for|with)|being part of)';
const name = "\\p{Lu}[\\p{L}\\p{M}'’.-]*\\p{L}(?:(?: & | and | of | )\\p{Lu}[\\p{L}\\p{M}'’-]+){1,4}";
const wanted = new RegExp(
  `\\b(?:${wanting}|${thinkingOf}) (?:the )?(${name})(?! (?:team|group|division|department|unit|crew|branch|project|programme|program|side)\\b)`,
  'gu',
);
/** Where one has been before, or is now, may have any name. */
const elsewhere =
  /\b(?:left|before|after|since|when|ago|used to|previous\w*|former\w*|current\w*|at the time|back then|once|was|were|had|now|in (?:19|20)\d\d|turned down|declined)\b/i;
/** “Harbour Dental, your new practice in Truro”, “Halifax Bank within the group”. */
const belongs =
  /^(?:, (?:your|the|one of|our|a|an|which|who|where|whose|part of)\b| (?:within|through|under|via|inside)\b)/;
/** They write for others, or hold a trade together. */
const between =
  /\b(?:recruit\p{L}*|staffing|agency|personnel|talent|search|resourcing|federation|association|guild|union|society|institute|chamber)\b/iu;
/** A group has many of these under names of their own. */
const ofGroups =
  /^(?:hospital|clinic|surgery|practice|dental|care|school|academy|college|university|trust|council|library|museum|theatre|hotels?|farms?|restaurants?|kitchens?|nursery|services|studios?)$/;

/** Each company that the writer would like to work for and that is not the reader's, in the order of the text. */
export function* otherEmployers(draft: Draft, company: string, speller?: Speller): Iterable<Report> {
  const top = draft.text.slice(0, draft.frontMatter.range.end).toLowerCase();
  for (const { start, end } of draft.email.sentences) {
    const sentence = draft.prose.text.slice(start, end).replace(/\s/g, ' ');
    if (elsewhere.test(sentence) || between.test(company)) continue;
    for (const match of sentence.matchAll(wanted)) {
      const written = match[1]!.replace(/['’]s$/, '');
      const behind = sentence.slice(match.index + match[0].length);
      if (top.includes(written.toLowerCase()) || belongs.test(behind) || between.test(written)) continue;
      if (!isUnlike(written, company, speller)) continue;
      const at = start + match.index + match[0].length - match[1]!.length;
      const message = `${quote(written)} is not ${quote(company)}, to whom you write. Check which you mean.`;
      const data: OtherEmployer = { what: 'employer', company };
      // Two names may be one house: a brand, or a shop that was bought.
      yield { start: at, end: at + written.length, message, severity: 'warning', data };
    }
  }
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];

/** "Trent Motors" cannot be Derwent Motors; "Brogan Logistics" is hardly a part of Fingal Freight. */
function isUnlike(written: string, company: string, speller?: Speller): boolean {
  const [own, theirs] = [wordsOf(company), wordsOf(written)];
  const last = theirs.at(-1)!;
  const shared = theirs.filter((word) => own.includes(word) && word.length > 2);
  if (own.length > 1 && last === own.at(-1) && shared.length === 1) return true;
  if (shared.length > 0 || !descriptors.has(last) || ofGroups.test(last)) return false;
  return speller !== undefined && !speller.isWord(theirs[0]!);
}
