import type { Draft } from '../document/draft.ts';
import type { Range } from '../finding.ts';
import { readName } from '../language/names.ts';
import { aroundPlace, readableOf } from '../language/readable.ts';
import { readersOf } from '../language/readers.ts';
import {
  employerHere,
  inTheNews,
  jobHere,
  otherJob,
  ownAcquaintance,
  ownCareer,
  ownSearch,
  personHere,
  thirdParty,
  weekdayOrMonth,
} from './data/otherCompanyContexts.ts';

const applies = /\b(?:applicant|candidate|application|applying)\b/i;
const overlaps = (one: Range | undefined, { start, end }: Range) =>
  !!one && start < one.end && end > one.start;

/** True where a company's name is meant as the one that the message is to. */
export function isMeantCompany(draft: Draft, place: Range, plain: boolean): boolean {
  const around = aroundPlace(draft, place);
  if ([ownCareer, ownSearch, thirdParty, ownAcquaintance].some((reason) => reason.test(around))) return false;
  const keeps = draft.kind.value === 'keep-in-touch' || draft.kind.value === 'networking';
  if (keeps && inTheNews.test(around)) return false;
  // Below the own name stands whoever one works for.
  if (overlaps(draft.email.signature, place)) return applies.test(around);
  return !plain || isEmployer(draft, place, around);
}

/** "Times Square", "Gap Analysis" and "Block 7" are other names. */
function isEmployer({ text }: Draft, { start, end }: Range, around: string): boolean {
  if (weekdayOrMonth.test(text.slice(start, end))) return /\b(?:at|joining?) §/i.test(around);
  const before = text.slice(Math.max(0, start - 40), start);
  const isPartOfName =
    /^[\s-]+(?:\p{Lu}|\d)/u.test(text.slice(end, end + 20)) || /[\p{Ll},] \p{Lu}[\p{L}’']*\s$/u.test(before);
  return !isPartOfName && employerHere.test(around);
}

/** True where the name of a job is meant as the one that is applied for. */
export function isMeantJob(draft: Draft, place: Range): boolean {
  const around = aroundPlace(draft, place);
  if (otherJob.test(around)) return false;
  if (overlaps(draft.subject, place)) return true;
  if (overlaps(draft.email.signature, place)) return applies.test(around);
  return jobHere.test(around);
}

/** True where a person is meant as one of those who were there; a first name needs words that show it. */
export function isMeantPerson(draft: Draft, place: Range, around: string, whole: boolean): boolean {
  const { email, text } = draft;
  // Whoever is greeted wrongly is told of as a wrong name, where it is known who is right.
  if (overlaps(email.greeting, place)) return readersOf(draft).length === 0;
  if (overlaps(email.signature, place) || ownAcquaintance.test(around)) return false;
  const signature = email.signature ? text.slice(email.signature.start, email.signature.end) : '';
  const signed = readName(signature.split(/[\r\n]/)[0] ?? '').parts;
  if (readName(text.slice(place.start, place.end)).parts.some((part) => signed.includes(part))) return false;
  return whole || (personHere.test(around) && !/^\s\p{Lu}/u.test(readableOf(draft).slice(place.end)));
}
