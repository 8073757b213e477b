import type { Draft } from '../document/draft.ts';
import type { Range } from '../finding.ts';
import { sameName } from '../language/nameMatching.ts';
import { readName } from '../language/names.ts';
import { occurrencesOf } from '../language/occurrences.ts';
import { aroundPlace, readableOf } from '../language/readable.ts';
import type { Speller } from '../proofreading/speller.ts';
import { companyKey } from '../workspace/applications.ts';
import { type Cast, castOf } from '../workspace/cast.ts';
import { formsOf } from '../workspace/companyForms.ts';
import type { Placed } from '../workspace/facts.ts';
import type { Application } from '../workspace/files.ts';
import { isMeantCompany, isMeantJob, isMeantPerson } from './foreignMeaning.ts';

/** A name of another application that stands in a draft. */
export interface ForeignName extends Range {
  what: 'company' | 'role' | 'person';
  /** How much of the name stands there. */
  part: 'whole' | 'short';
  /** Where the other application has it. */
  place: Placed;
  /** The company of the other application. */
  company: string | undefined;
}

/** What is looked at: the draft, its own application and the one that a name may come from. */
interface Search {
  draft: Draft;
  readable: string;
  own: Cast;
  /** All that is known here besides the draft itself. */
  known: string;
  speller: Speller | undefined;
}

/** The names of `others` that a draft of `own` holds without a good reason, in the order of the text, none twice. */
export function foreignNames(
  draft: Draft,
  own: Application,
  others: readonly Application[],
  speller?: Speller,
): ForeignName[] {
  const { rounds } = own;
  const drafts = own.drafts.filter((file) => file.draft !== draft && file.draft.text !== draft.text);
  const search: Search = {
    draft,
    readable: readableOf(draft),
    own: castOf({ ...own, drafts }),
    known: knownText(draft, rounds),
    speller,
  };
  if (own.company) search.own.companies.push({ uri: '', start: 0, end: 0, text: own.company });
  const found = others.flatMap((other) => namesOf(other, search));
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter((name, at) => !found.slice(0, at).some(({ end }) => end > name.start));
}

/** The notes of this application and the top of the draft: what they speak of may stand in the message. */
function knownText({ text, frontMatter, subject }: Draft, rounds: Application['rounds']): string {
  const top = text.slice(0, frontMatter.range.end);
  const own =
    subject && subject.end <= top.length ? top.slice(0, subject.start) + top.slice(subject.end) : top;
  return [...rounds.map(({ notes }) => notes.text), own.replace(/^(?:to|email): .*$/gm, '')].join('\n');
}

function namesOf(other: Application, search: Search): ForeignName[] {
  const cast = castOf(other);
  const keys = search.own.companies.map(({ text }) => companyKey(text));
  const isSame = cast.companies.some(({ text }) => keys.includes(companyKey(text)));
  const company = other.company;
  const named = (what: ForeignName['what']) => (found: Omit<ForeignName, 'what' | 'company'>) => ({
    ...found,
    what,
    company,
  });
  return [
    ...(isSame ? [] : cast.companies.flatMap((place) => companiesIn(place, search)).map(named('company'))),
    ...(isSame ? [] : cast.people.flatMap((place) => peopleIn(place, search)).map(named('person'))),
    ...(search.own.roles.length > 0 ? cast.roles.flatMap((place) => rolesIn(place, search)) : []).map(
      named('role'),
    ),
  ];
}

type Found = Omit<ForeignName, 'what' | 'company'>;

function companiesIn(place: Placed, { draft, readable, known, own, speller }: Search): Found[] {
  const ours = own.companies.map(({ text }) => text).join('\n');
  return formsOf(place.text, speller).flatMap(({ text, plain }, at) => {
    if (occurrencesOf(text, `${known}\n${ours}`).length > 0) return [];
    return occurrencesOf(text, readable)
      .filter((found) => isMeantCompany(draft, found, plain))
      .map(({ start, end }) => ({
        start,
        end,
        place,
        part: at === 0 ? ('whole' as const) : ('short' as const),
      }));
  });
}

function rolesIn(place: Placed, { draft, readable, known, own }: Search): Found[] {
  const role = place.text.split(/[,(/]| [-–—] /)[0]!.trim();
  const isShared = own.roles.some(
    ({ text }) => occurrencesOf(role.toLowerCase(), text.toLowerCase()).length > 0,
  );
  const lower = role.toLowerCase();
  if (isShared || lower.length < 3 || occurrencesOf(lower, known.toLowerCase()).length > 0) return [];
  const ours = own.roles.flatMap(({ text }) => occurrencesOf(text.toLowerCase(), readable.toLowerCase()));
  return occurrencesOf(lower, readable.toLowerCase())
    .filter((found) => !ours.some(({ start, end }) => start <= found.start && found.end <= end))
    .filter((found) => isMeantJob(draft, found))
    .map(({ start, end }) => ({ start, end, place, part: 'whole' as const }));
}

function peopleIn(place: Placed, { draft, readable, known, own }: Search): Found[] {
  const words = place.text.split(/\s+/).filter((word) => readName(word).parts.length > 0);
  const [first, last] = [words[0], words.length > 1 ? words.at(-1) : undefined];
  if (!first) return [];
  const ours = own.people.flatMap(({ text }) => readName(text).parts);
  const isOurs = (word: string) =>
    readName(word).parts.some((part) => ours.some((other) => sameName(part, other)));
  if (isOurs(first) && (!last || isOurs(last))) return [];
  const taken: Found[] = [];
  const take = (name: string, part: Found['part'], isMeant: (found: Range) => boolean) => {
    if (occurrencesOf(name, known).length > 0) return;
    for (const { start, end } of occurrencesOf(name, readable))
      if (!taken.some((one) => start < one.end && end > one.start) && isMeant({ start, end }))
        taken.push({ start, end, place, part });
  };
  const around = (found: Range) => aroundPlace(draft, found);
  if (last) take(`${first} ${last}`, 'whole', (found) => isMeantPerson(draft, found, around(found), true));
  if (last && !isOurs(last))
    for (const title of ['Mr', 'Mrs', 'Ms', 'Miss', 'Mx', 'Dr', 'Mr.', 'Mrs.', 'Ms.', 'Dr.', 'Professor'])
      take(`${title} ${last}`, 'short', (found) => isMeantPerson(draft, found, around(found), true));
  if (!isOurs(first)) take(first, 'short', (found) => isMeantPerson(draft, found, around(found), false));
  return taken;
}
