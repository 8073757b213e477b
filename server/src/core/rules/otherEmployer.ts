/** "Working at Copper Hearth would be a big step" to Rahimi Bakehouse: told by this one message, without any notes. */
import type { Draft } from '../document/draft.ts';
import type { Range, Report } from '../finding.ts';
import { namesIn, soundsLikeTheirs } from '../language/employer/index.ts';
import { isFirstName } from '../language/names.ts';
import type { Speller } from '../proofreading/speller.ts';
import {
  appliedTo,
  atJob,
  behindTowns,
  belongs,
  between,
  discussedJob,
  elsewhere,
  joined,
  notNamed,
  ofLetters,
} from './data/employerNames.ts';
import { quote } from './edits.ts';
import { isNearMiss, mayBelong, mayBeTheirs } from './likeTheCompany.ts';
import { type Behind, type NameSort, sortOf } from './nameSorts.ts';

/** Part of {@link Report.data}: what belongs in its place. */
export interface OtherEmployer {
  what: 'employer';
  company: string;
}

/** Each company that the writer speaks of as the reader's own and that is another, in the order of the text. */
export function* otherEmployers(draft: Draft, company: string, speller?: Speller): Iterable<Report> {
  // Who writes to an agency speaks of the employers it works for.
  if (!speller || between.test(company)) return;
  for (const { start, end, name, isSure } of namedEmployers(draft, company, speller)) {
    const message = `This says ${quote(name)}, but you write to ${quote(company)}. Check which you mean.`;
    const data: OtherEmployer = { what: 'employer', company };
    // Two names may be one house: a brand, or a shop that was bought.
    yield { start, end, message, severity: isSure ? 'warning' : 'information', data };
  }
}

/**
 * How sure the reader of employers has to be, by what the name itself says. Set by what it makes of a thousand messages
 * that it was not taught with: of those that name nobody wrong, four are flagged.
 */
const least: Readonly<Record<NameSort, number>> = {
  firm: 0.5,
  partners: 1.7,
  several: 2.7,
  one: 1.9,
  letters: 3.45,
};
/** With less above it, it is a question and no warning. */
const wellAbove = 0.75;
/** Behind “join” and “part of”. */
const leastJoined = 1.7;
/** Behind “the job at”, two plain words or the names of partners need less: “Hartnett Dunne”. */
const leastAtJob = 1.2;
const moreForTowns = 1;
const moreElsewhere = 3;
/** A name that is told once is told wherever it may be meant so. */
const leastAgain = -0.5;
/**
 * Where the same name is surely somebody else's elsewhere in the message, it is theirs nowhere, but where the words are
 * plainer than that: “I am now at Little Acorns … I would be an asset to Little Acorns”.
 */
const somebodyElses = -1;
const plainer = 0.5;

/** Names of which the writer speaks as of the reader's company, and that are none of its own. */
function namedEmployers(draft: Draft, company: string, speller: Speller): (Named & { isSure: boolean })[] {
  const known = topOf(draft);
  const found = linesOf(draft)
    .flatMap((line) => namesOf(line, company, speller))
    .filter(({ name }) => !known.includes(name.toLowerCase()) && !mayBeTheirs(name, company));
  const another = new Set(found.filter((one) => one.sureness < somebodyElses).map(({ name }) => name));
  const margins = new Map<string, number>();
  for (const one of found) margins.set(one.name, Math.max(marginOf(one), margins.get(one.name) ?? -Infinity));
  return found
    .filter(({ sureness }) => sureness >= leastAgain)
    .filter((one) => (another.has(one.name) ? marginOf(one) >= plainer : margins.get(one.name)! >= 0))
    .map((one) => ({ ...one, isSure: margins.get(one.name)! >= wellAbove }));
}

/** By how much the reader is surer than it must be. */
function marginOf({ sort, sureness, mayBeTown, isElsewhere, isAtJob, isJoined }: Named): number {
  if (!sort) return -Infinity;
  const more = (mayBeTown && sort !== 'firm' ? moreForTowns : 0) + (isElsewhere ? moreElsewhere : 0);
  const lower = sort !== 'several' ? undefined : isAtJob ? leastAtJob : isJoined ? leastJoined : undefined;
  return sureness - (lower ?? least[sort]) - more;
}

interface Named extends Range {
  name: string;
  /** A logit. */
  sureness: number;
  sort: NameSort | undefined;
  mayBeTown: boolean;
  isElsewhere: boolean;
  isAtJob: boolean;
  isJoined: boolean;
}

interface Line {
  start: number;
  text: string;
  isSubject?: boolean;
  /** A contact may well have told of a job elsewhere; who interviews tells of their own. */
  isToInterviewer?: boolean;
}

function linesOf({ subject, email, prose, kind }: Draft): Line[] {
  const isToInterviewer = kind.value !== 'networking' && kind.value !== 'keep-in-touch';
  const { closing, sentences } = email;
  const body = [...sentences, ...(closing ? [closing] : [])];
  return [
    ...(subject ? [{ ...subject, isSubject: true }] : []),
    ...body.map(({ start, end }) => ({
      start,
      text: prose.text.slice(start, end).replace(/\s/g, ' '),
      isToInterviewer,
    })),
  ];
}

/** Somebody may paste a book without a full stop. */
const nearby = 200;

function namesOf(line: Line, company: string, speller: Speller): Named[] {
  const { start, text, isSubject = false, isToInterviewer = false } = line;
  return namesIn(text, (word) => speller.isWord(word)).flatMap((place) => {
    const before = text.slice(Math.max(0, place.start - nearby), place.start);
    const behind = text.slice(place.end, place.end + nearby);
    if (notNamed.test(before) || belongs.test(behind) || (isSubject && !appliedTo.test(before))) return [];
    const name = text.slice(place.start, place.end);
    if (/^\p{Lu}+$/u.test(name) && ofLetters.test(behind)) return [];
    // A subject has no sentence to go by.
    const isAtJob = !isSubject && atJob.test(before);
    const sureness = isSubject
      ? least.firm
      : surenessOf(text, place, isToInterviewer && discussedJob.test(before));
    return {
      start: start + place.start,
      end: start + place.end,
      name,
      sureness,
      // To look a name up takes long, and most are nobody's employer by their sentence.
      sort:
        sureness < least.firm
          ? undefined
          : sortFor(name, company, speller, isAtJob ? 'job' : joins(before, name) ? 'joining' : undefined),
      mayBeTown: behindTowns.test(before),
      isElsewhere: elsewhere.test(before),
      isAtJob,
      isJoined: joins(before, name),
    };
  });
}

const surenessOf = (text: string, place: Range, isDiscussed: boolean): number =>
  Math.max(soundsLikeTheirs(text, place), isDiscussed ? leastAtJob + wellAbove : -Infinity);

/** “Join Tesco”, but not “join Sarah Cole and her team”. */
const joins = (before: string, name: string): boolean =>
  joined.test(before) && !isFirstName(name.split(' ')[0]!.toLowerCase());

/** What may be another employer's name; nothing where it can be nobody's, or a house of theirs. */
function sortFor(name: string, company: string, speller: Speller, behind?: Behind): NameSort | undefined {
  // An agency finds people for others; whose job is at it is its own.
  if ((between.test(name) && !behind) || mayBelong(name, company)) return undefined;
  return sortOf(name, speller, behind) ?? (isNearMiss(name, company) ? 'several' : undefined);
}

/** What the writer says at the top but for the subject, in the greeting and below: of themselves, the reader and the job. */
function topOf({ text, frontMatter, email }: Draft): string {
  const top = text.slice(0, frontMatter.range.end).replace(/^subject:.*$/im, '');
  const around = [email.greeting, email.signature].map(
    (place) => place && text.slice(place.start, place.end),
  );
  return [top, ...around].join('\n').toLowerCase();
}
