import type { Draft } from '../document/draft.ts';
import type { Fix, Range, Report } from '../finding.ts';
import { kinds } from '../kinds.ts';
import { jobTitle } from '../language/data/applicationPatterns.ts';
import { everyone, groupWord } from '../language/data/nobody.ts';
import { readName } from '../language/names.ts';
import { areSeveral, ownName, type Reader, readersOf } from '../language/readers.ts';
import { interviewersAround } from '../workspace/facts.ts';
import type { Surroundings } from '../workspace/index.ts';
import { personIn } from '../workspace/notesFor.ts';
import { quote } from './edits.ts';
import { corrected, greetsOther, nameProblem } from './greetedName.ts';
import { placeIn } from './greetedPlace.ts';
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
import { greetingOf, peopleIn, severalProblem } from './severalGreeted.ts';
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

  *check(draft, { surroundings, speller }) {
    const greeted = greetingReport(draft, surroundings);
    if (greeted) yield greeted;
    const people = surroundings ? interviewersAround(surroundings) : [];
    const spoken = spokenTo(draft, people, surroundings, speller);
    if (spoken) yield spoken;
    if (!surroundings) return;
    const inNotes = greeted ? undefined : greetedInNotes(draft, surroundings);
    if (inNotes) yield inNotes;
    const slip = slipInTo(draft, surroundings);
    if (slip) yield slip;
    yield* namesInBody(draft, people, surroundings, speller);
    yield* wrongJobTitles(draft, people);
  },

  fixes({ start, end, data }, draft, { surroundings }) {
    const right = (data as Partial<RightName> | undefined)?.right;
    if (right) return [changeTo(right, { start, end })];
    const person = surroundings && readerOf(draft, interviewersAround(surroundings));
    if (person && !greetingReport(draft)) {
      return [changeTo(corrected(draft.text.slice(start, end), notedName(person)), { start, end })];
    }
    const several = severalFix({ start, end }, draft);
    if (several) return [several];
    const place = placeIn(draft);
    return readersOf(draft)
      .slice(0, 3)
      .map(({ name }, index) => {
        const written = draft.text.slice(start, end);
        const newText = place?.nobody ? named({ start, end }, name, draft) : corrected(written, name);
        return {
          title: `Change to ${quote(newText)}`,
          edits: [{ start, end, newText }],
          ...(index === 0 && { preferred: true }),
        };
      });
  },
});

/** Where several are known by name, all of them. */
function severalFix({ start, end }: Range, draft: Draft): Fix | undefined {
  const written = draft.text.slice(start, end);
  const people = readersOf(draft).flatMap(({ name, from }) =>
    from === 'to' ? peopleIn(name, lineFrom(draft.text, start)) : [],
  );
  if (people.length < 2 || placeIn(draft)?.nobody) return undefined;
  return changeTo(greetingOf(people, written), { start, end });
}

const changeTo = (newText: string, { start, end }: Range): Fix => ({
  title: `Change to ${quote(newText)}`,
  edits: [{ start, end, newText }],
  preferred: true,
});

/** What the draft alone tells of its greeting; with the notes, where they have the other person. */
function greetingReport(draft: Draft, around?: Surroundings): Report | undefined {
  const readers = readersOf(draft);
  const place = readers.length > 0 ? placeIn(draft) : undefined;
  if (!place) return undefined;
  // Behind "front.desk@" nobody may be known.
  const isGuessed = readers.every(({ from }) => from === 'address');
  if (place.nobody && isGuessed) return undefined;
  const message = place.nobody ? greetByName(readers, draft) : problemOf(draft, place, readers);
  if (!message) return undefined;
  const { start, end } = place;
  const person = around && personIn(interviewersAround(around), draft.text.slice(start, end));
  return person ? notedReport({ start, end }, message, undefined, person as Noted) : { start, end, message };
}

/** "Osei" behind "Dear Dr", "Ama" behind "Hi", else the name as it is known; with its opening where that is replaced. */
function named({ start, end }: Range, name: string, { text }: Draft): string {
  const written = text.slice(start, end);
  const before = text.slice(Math.max(0, start - 20), start);
  const opener =
    /^(?:dear|hi|hello|hey)\b/i.exec(written)?.[0] ??
    (/^(?:to|attn|attention|respected)\b/i.test(written) ? 'Dear' : '');
  const words = ownName(name).split(/\s+/);
  const own = words.filter((word) => !readName(word).title);
  const casual = /(?:^|[\r\n])(?:hi|hello|hey) ?$/i.test(opener || before) && own.length === words.length;
  const right = readName(before).title ? own.at(-1) : casual ? own[0] : ownName(name);
  return [opener, right ?? ownName(name)].filter(Boolean).join(' ');
}

const lineFrom = (text: string, start: number) => /^[^\r\n]{0,80}/.exec(text.slice(start, start + 80))![0];

/** "Dear all" is right where there are several. */
function greetByName(readers: readonly Reader[], draft: Draft): string | undefined {
  const [reader] = readers;
  const { greeting } = draft.email;
  const whole = greeting ? draft.text.slice(greeting.start, greeting.end) : '';
  const isToAll =
    readers.length > 1 ||
    readers.some(({ name }) => areSeveral(name) || areSeveralAtCommas(name)) ||
    draft.frontMatter.fields.has('cc');
  const toAll =
    everyone.test(whole) ||
    /\b(?:team|ladies|gentlemen|panel|committee|members|colleagues|both|all)\b/i.test(whole);
  if (!reader || (isToAll && toAll)) return undefined;
  const names = readers.slice(0, 3).map(({ name }) => quote(ownName(name)));
  return `You know who reads this: greet ${names.join(' or ')} by name.`;
}

/** "Anna, Ben", but not "Miguel Santoro, Engineering Lead". */
const areSeveralAtCommas = (name: string) =>
  name.includes(',') && !new RegExp(jobTitle.source, 'iu').test(name.slice(name.indexOf(',')));

function problemOf(draft: Draft, place: Range, readers: readonly Reader[]): string | undefined {
  const written = draft.text.slice(place.start, place.end);
  const opened = place.start > (draft.email.greeting?.start ?? place.start);
  const [first] = readers;
  const ofSeveral =
    first?.from === 'to' ? severalProblem(written, first.name, lineFrom(draft.text, place.start)) : undefined;
  if (ofSeveral) return ofSeveral.message;
  const problems = readers.map(({ name }) => nameProblem(written, name, opened));
  const problem = problems.find((one) => one === undefined || one.near) ?? problems[0];
  const [reader] = readers;
  if (!problem || !reader || problems.includes(undefined)) return undefined;
  if (groupWord.test(written) && !problem.near) return greetByName(readers, draft);
  // What the interviewers are called says little about who else may be greeted.
  if (!problem.near && (reader.from === 'interviewers' || reader.from === 'address')) return undefined;
  if (!problem.near && reader.from === 'thread' && !greetsOther(draft, written)) return undefined;
  return problem.message;
}
