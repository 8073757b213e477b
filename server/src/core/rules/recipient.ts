import type { Draft } from '../document/draft.ts';
import type { Range, Report } from '../finding.ts';
import { kinds } from '../kinds.ts';
import { everyone, groupWord } from '../language/data/nobody.ts';
import { readName, readNames } from '../language/names.ts';
import { areSeveral, isOffice, type Reader, readersOf } from '../language/readers.ts';
import { interviewersAround } from '../workspace/facts.ts';
import type { Surroundings } from '../workspace/index.ts';
import { personIn } from '../workspace/notesFor.ts';
import { companyMisspelt } from './companyMisspelt.ts';
import { quote } from './edits.ts';
import { corrected, nameProblem } from './greetedName.ts';
import { placeIn } from './greetedPlace.ts';
import { calledAs, changeTo, greetingFixes } from './greetingFixes.ts';
import { greetsOther } from './greetsOther.ts';
import { wrongJobTitles } from './jobTitles.ts';
import { namesInBody } from './namesInBody.ts';
import {
  greetedInNotes,
  type Noted,
  notedName,
  notedReport,
  type RightName,
  readerOf,
  slipInTo,
} from './notedNames.ts';
import { defineRule } from './rule.ts';
import { lineFrom, severalProblem } from './severalGreeted.ts';
import { spokenOf, spokenOfReader } from './spokenOf.ts';
import { spokenTo } from './spokenTo.ts';

export default defineRule({
  id: 'recipient',
  title: 'Wrong name',
  summary: 'A name is nobody’s, somebody else’s or misspelt, or a title is not theirs.',
  why: 'A wrong name is the one mistake every reader sees. It says the message was meant for another.',
  guidance: ['N2', 'T16'],
  kinds,
  severity: 'error',
  options: {},

  *check(draft, { surroundings, speller, caret }) {
    const greeted = greetingReport(draft, surroundings);
    if (greeted) yield greeted;
    const people = surroundings ? interviewersAround(surroundings) : [];
    const spoken = spokenTo(draft, people, surroundings, speller);
    if (spoken) yield spoken;
    const third = greeted ? undefined : spokenOf(draft);
    if (third) yield third;
    yield* companyMisspelt(draft, speller, caret);
    if (!surroundings) return;
    const inNotes = greeted ? undefined : greetedInNotes(draft, surroundings);
    if (inNotes) yield inNotes;
    const slip = slipInTo(draft, surroundings);
    if (slip) yield slip;
    yield* namesInBody(draft, people, surroundings, speller);
    yield* wrongJobTitles(draft, people);
  },

  fixes({ start, end, data }, draft, { surroundings }) {
    if (data === spokenOfReader) return [];
    const right = (data as Partial<RightName> | undefined)?.right;
    if (right) return [changeTo(right, { start, end })];
    const person = surroundings && readerOf(draft, interviewersAround(surroundings));
    if (person && !greetingReport(draft)) {
      return [changeTo(corrected(draft.text.slice(start, end), notedName(person)), { start, end })];
    }
    return greetingFixes({ start, end }, draft);
  },
});

/** What the draft alone tells of its greeting; with the notes, where they have the other person. */
function greetingReport(draft: Draft, around?: Surroundings): Report | undefined {
  const readers = readersOf(draft);
  const place = readers.length > 0 ? placeIn(draft) : undefined;
  if (!place) return undefined;
  // Behind "front.desk@" nobody may be known.
  const isGuessed = readers.every(({ from }) => from === 'address');
  // “Hi, um, this is Cheryl” is read aloud.
  if (filler.test(draft.text.slice(place.start, place.end))) return undefined;
  // “Good morning from Leeds!”
  if (/\bfrom (?:an? |the )?(?:\p{Ll}+ )?$/u.test(draft.text.slice(0, place.start).slice(-30)))
    return undefined;
  if (place.nobody && (isGuessed || isNamedBeside(place, readers, draft))) return undefined;
  const problem = place.nobody ? nobodyProblem(place, readers, draft) : problemOf(draft, place, readers);
  if (!problem) return undefined;
  const { message } = problem;
  const { start, end } = place;
  const person = around && personIn(interviewersAround(around), draft.text.slice(start, end));
  if (person) return notedReport({ start, end }, message, undefined, person as Noted);
  return { start, end, ...problem };
}

type Problem = Pick<Report, 'message' | 'severity'>;

function nobodyProblem(place: Range, readers: readonly Reader[], draft: Draft): Problem | undefined {
  const message = greetByName(place, readers, draft);
  return message === undefined ? undefined : { message, severity: severityOfNobody(place, draft) };
}

/**
 * "Dear Sir or Madam" shows that nobody looked; "Good morning Ma" and "Respected Sir" are polite where they are usual, "Hi,"
 * is friendly, and both only less so than the name.
 */
const severityOfNobody = ({ start, end }: Range, { text }: Draft) =>
  /\brespected $/i.test(text.slice(Math.max(0, start - 12), start)) ||
  /^(?:hi|hello|hey)$/i.test(text.slice(start, end)) ||
  /^(?:(?:dear|respected|esteemed|my|good (?:day|morning|afternoon|evening)) )*(?:sir|ma|ma['’]?am|madam)$/i.test(
    text.slice(start, end),
  )
    ? 'information'
    : 'warning';

const filler = /^(?:u[mh]+|er+m?|e?hm+|so|yes|yeah|well|okay|ok|right|oh|ah|now|look|sorry)$/i;

/** "Dear Mr Szymanski (CHECK SPELLING),": only the slot is nobody. */
function isNamedBeside({ start }: Range, readers: readonly Reader[], { text, email }: Draft): boolean {
  const before = readNames(text.slice(email.greeting?.start ?? start, start)).parts;
  return readers.some(({ name }) => readName(name).parts.some((part) => before.includes(part)));
}

/** "Dear all" is right where there are several. */
function greetByName(place: Range, readers: readonly Reader[], draft: Draft): string | undefined {
  const [reader] = readers;
  const { greeting } = draft.email;
  const whole = greeting ? draft.text.slice(greeting.start, greeting.end) : '';
  const isToAll =
    readers.length > 1 ||
    readers.some(({ name }) => areSeveral(name) || areSeveralAtCommas(name) || groupIn.test(name)) ||
    draft.frontMatter.fields.has('cc');
  const toAll =
    everyone.test(whole) ||
    /\b(?:team|ladies|gentlemen|panel|committee|members|colleagues|doctors|professors|captains|both|all)\b/i.test(
      whole,
    );
  if (!reader || (isToAll && toAll)) return undefined;
  const names = readers.slice(0, 3).map(({ name }) => quote(calledAs(place, name, draft)));
  return `You know who reads this: greet ${names.join(' or ')} by name.`;
}

/** "Larkspur Lodge, whole team", "Ronnie (warehouse) + Carole (office)". */
const groupIn = /(?<!\bof (?:the )?)\b(?:team|committee|panel|staff|crew|everyone)\)?$| \+ /i;

/** "Anna, Ben", but not "Miguel Santoro, Engineering Lead". */
const areSeveralAtCommas = (name: string) =>
  name.includes(',') && !isOffice(name.slice(name.indexOf(',') + 1).trim());

function problemOf(draft: Draft, place: Range, readers: readonly Reader[]): Problem | undefined {
  const written = draft.text.slice(place.start, place.end);
  const opened = place.start > (draft.email.greeting?.start ?? place.start);
  const [first] = readers;
  const ofSeveral =
    first?.from === 'to' ? severalProblem(written, first.name, lineFrom(draft.text, place.start)) : undefined;
  if (ofSeveral) return { message: ofSeveral.message };
  const problems = readers.map(({ name }) => nameProblem(written, name, opened));
  const problem = problems.find((one) => one === undefined || one.near) ?? problems[0];
  const [reader] = readers;
  if (!problem || !reader || problems.includes(undefined)) return undefined;
  if (groupWord.test(written) && !problem.near) {
    const message = greetByName(place, readers, draft);
    return message === undefined ? undefined : { message };
  }
  // What the interviewers are called says little about who else may be greeted.
  if (!problem.near && (reader.from === 'interviewers' || reader.from === 'address')) return undefined;
  if (!problem.near && reader.from === 'thread' && !greetsOther(draft, written)) return undefined;
  const { message, severity } = problem;
  return { message, ...(severity && { severity }) };
}
