import type { Draft } from '../document/draft.ts';
import { writtenAt } from '../document/notes.ts';
import type { Report } from '../finding.ts';
import { kinds } from '../kinds.ts';
import { readName } from '../language/names.ts';
import { aroundPlace } from '../language/readable.ts';
import type { Speller } from '../proofreading/speller.ts';
import { formsOf } from '../workspace/companyForms.ts';
import { factOf, interviewersAround, type Placed, readerInNotes } from '../workspace/facts.ts';
import type { Surroundings } from '../workspace/index.ts';
import { misplaced } from '../workspace/misplaced.ts';
import { quote } from './edits.ts';
import { type ForeignName, foreignNames } from './foreignNames.ts';
import { type OtherEmployer, otherEmployers } from './otherEmployer.ts';
import { type OtherRole, otherRoles } from './otherRole.ts';
import { defineRule } from './rule.ts';

export default defineRule({
  id: 'other-company',
  title: 'Of another application',
  summary: 'A company, a job or a person of another application stands in this message.',
  why: 'It is what happens when a letter is copied, and it tells the reader that they are one of many.',
  guidance: ['M2', 'T3'],
  kinds,
  severity: 'error',
  options: {},

  *check(draft, { surroundings, speller, caret = -1 }) {
    const known = surroundings ? [...ofOtherApplications(draft, surroundings, speller)] : [];
    yield* known;
    const company = writtenAt(draft.frontMatter, 'company', draft.text)?.text;
    const others = [...(company ? otherEmployers(draft, company, speller) : []), ...otherRoles(draft)];
    for (const report of others) {
      const isBeingTyped = report.start < caret && caret <= report.end;
      if (!isBeingTyped && !known.some(({ start, end }) => start < report.end && report.start < end))
        yield report;
    }
  },

  fixes({ start, end, data }, draft, { surroundings }) {
    const name = data as ForeignName | OtherEmployer | OtherRole;
    const right = atTheTop(name) ?? (surroundings && rightName(name as ForeignName, draft, surroundings));
    if (!right) return [];
    return [{ title: `Change to ${quote(right)}`, edits: [{ start, end, newText: right }], preferred: true }];
  },
});

/** What the message itself says of its company and its job. */
function atTheTop(name: ForeignName | OtherEmployer | OtherRole): string | undefined {
  if (name.what === 'employer') return name.company;
  return name.what === 'job' ? name.role : undefined;
}

function* ofOtherApplications(draft: Draft, around: Surroundings, speller?: Speller): Iterable<Report> {
  const wrongPlace = misplaced(draft, around);
  const own = wrongPlace?.belongs ?? around.application;
  if (!own.company) return;
  const others = wrongPlace ? [...around.others, around.application] : around.others;
  const foreign = others.filter((one) => one !== own);
  if (wrongPlace) yield atTop(draft, wrongPlace.place, own.company);
  // Where nobody is noted, whoever is spoken of may have been there.
  const isAnyones = interviewersAround(around).length === 0;
  const names = foreignNames(draft, own, foreign, speller);
  yield* names
    .filter((name) => !isAnyones || !isLikelyAnother(name, draft))
    .map((name) => reportOf(name, draft));
}

function atTop(draft: Draft, place: Placed, company: string): Report {
  const written = writtenAt(draft.frontMatter, 'company', draft.text)!;
  const message = `This folder is about ${quote(company)}, and this message says ${quote(written.text)}. Put the right company, or move the file.`;
  const data: Partial<ForeignName> = { what: 'company', part: 'whole' };
  const related = [{ ...place, message: 'The company of this folder' }];
  return { start: written.start, end: written.end, message, data, related };
}

function reportOf(name: ForeignName, draft: Draft): Report {
  const { start, end, what, place, company } = name;
  const written = quote(draft.text.slice(start, end));
  const related = [{ ...place, message: 'The other application' }];
  if (isLikelyAnother(name, draft)) {
    const whose = company ? `your application at ${quote(company)}` : 'another application of yours';
    const message = `${written} is a name from ${whose}, and is not in your notes on this job. Check that you mean somebody else.`;
    return { start, end, message, severity: 'information', data: name, related };
  }
  const other =
    company && what !== 'company' ? `your application at ${quote(company)}` : 'another application of yours';
  const message = `${written} belongs to ${other}, not to this one. Put what belongs here.`;
  return { start, end, message, data: name, related };
}

/** A first name in the middle of a message may be that of a colleague who is in no notes: two jobs can have a Marcus. */
function isLikelyAnother({ what, part, start }: ForeignName, { email }: Draft): boolean {
  return what === 'person' && part === 'short' && start >= (email.greeting?.end ?? 0);
}

/** What belongs in its place, where there is only one that can. */
function rightName(name: ForeignName, draft: Draft, around: Surroundings): string | undefined {
  const own = misplaced(draft, around)?.belongs ?? around.application;
  if (name.what === 'company') {
    const forms = own.company ? formsOf(own.company) : [];
    return name.part === 'short' ? forms.at(-1)?.text : own.company;
  }
  if (name.what === 'role') {
    const roles = new Set(own.rounds.flatMap(({ notes }) => notes.role?.text ?? []));
    const role = factOf(draft, 'role', around)?.text;
    return roles.size > 1 ? undefined : ([...roles][0] ?? role);
  }
  return rightPerson(name, draft, around);
}

/** Whom the message speaks to is the reader; whom it speaks of is the only other who was there. */
function rightPerson(
  { start, end, part }: ForeignName,
  draft: Draft,
  around: Surroundings,
): string | undefined {
  const reader = readerInNotes(draft, around)?.name.text;
  const people = [...new Set(interviewersAround(around).map(({ name }) => name.text))];
  const others = people.filter((one) => one !== reader);
  const { greeting } = draft.email;
  const isGreeted = greeting !== undefined && start < greeting.end;
  const isSpokenTo = isGreeted || /, §\s*[.!]*$/.test(aroundPlace(draft, { start, end }));
  const [right, ...more] = isSpokenTo && reader ? [reader] : isSpokenTo ? people : others;
  if (!right || more.length > 0) return undefined;
  if (part === 'whole') return right;
  const written = readName(draft.text.slice(start, end));
  return written.title ? undefined : right.split(/\s+/).find((word) => readName(word).parts.length > 0);
}
