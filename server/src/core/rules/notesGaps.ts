import { Temporal } from 'temporal-polyfill';
import type { Field } from '../document/frontMatter.ts';
import { type Notes, notesOn } from '../document/notes.ts';
import type { Person } from '../document/people.ts';
import type { Fix, Range, Report } from '../finding.ts';
import { heldAt } from '../schedule/due.ts';
import { factsOf } from '../schedule/rounds.ts';
import { parseWhen } from '../schedule/when.ts';
import { quote } from './edits.ts';
import { addField, addPersonKeys, addSection } from './notesEdits.ts';
import { marksIn } from './notesMarks.ts';
import type { Clock } from './rule.ts';

/** What is to be filled in, for the fixes. */
interface Gap {
  field?: 'date' | 'decision';
  /** Which of the interviewers. */
  person?: number;
  section?: true;
}

/** What notes are still without, and what in them cannot be meant. Nudges weigh little. */
export function* gapsIn(notes: Notes, clock: Clock | undefined): Generator<Report> {
  const { frontMatter } = notes;
  if (notes.text.trim() === '') return;
  if (!frontMatter.present) {
    yield { start: 0, end: firstLineEnd(notes.text), severity: 'information', message: noBlock };
    return;
  }
  if (frontMatter.errors.length > 0 || !frontMatter.closed) return;
  yield* dateGaps(notes, clock);
  yield* peopleGaps(notes);
  yield* marksIn(notes);
}

const noBlock =
  'Say at the top, between two lines of ---, which company it was, when, with whom, and when they decide. All dates follow from that.';

function* dateGaps(notes: Notes, clock: Clock | undefined): Generator<Report> {
  const { fields } = notes.frontMatter;
  const zone = clock?.timeZone ?? 'UTC';
  const [date, decision] = [fields.get('date'), fields.get('decision')];
  const when = parseWhen(date?.value, zone);
  const held = when && heldAt(when);
  if (isEmpty(date)) {
    const message = 'Note when the interview was: all dates of your messages are reckoned from it.';
    yield { ...placeOf(notes, date), severity: 'information', message, data: { field: 'date' } };
  }
  const facts = factsOf(notes.frontMatter, zone);
  if (held && parseWhen(decision?.value, zone) && !facts.decision) {
    yield { ...decision!.range, message: 'They cannot decide before the interview. Check both dates.' };
  }
  const isOver = !held || !clock || hasBegun(clock, held);
  if (isEmpty(decision) && facts.outcome === 'waiting') yield noDecision(notes, isOver);
  if (held && clock && hasBegun(clock, held)) yield* nothingDiscussed(notes, held, clock);
}

/** Nobody can note it before they were there. */
function noDecision(notes: Notes, isOver: boolean): Report {
  const message = isOver
    ? 'Note when they want to decide: that is when to ask how things stand. Without it, that is a week after the interview.'
    : 'Ask before you leave when they will decide, and note it here.';
  const place = placeOf(notes, notes.frontMatter.fields.get('decision'));
  return { ...place, severity: isOver ? 'information' : 'hint', message, data: { field: 'decision' } };
}

function* nothingDiscussed(notes: Notes, held: Temporal.ZonedDateTime, clock: Clock): Generator<Report> {
  const { fields } = notes.frontMatter;
  const isNoted =
    notesOn(notes, 'discussed').length > 0 ||
    !isEmpty(fields.get('discussed')) ||
    !isEmpty(fields.get('topics'));
  if (isNoted) return;
  const today = Temporal.Instant.from(clock.now).toZonedDateTimeISO(held.timeZoneId).toPlainDate();
  const message = today.equals(held.toPlainDate())
    ? 'The interview was today: write down what you talked about while you remember it.'
    : 'Nothing is noted of what you talked about. A good thank-you is made of it.';
  const heading = notes.sections.find(({ topic }) => topic === 'discussed')?.heading;
  const place = heading ?? placeOf(notes, fields.get('date'));
  const data = heading ? {} : { data: { section: true } };
  yield { start: place.start, end: place.end, severity: 'information', message, ...data };
}

function* peopleGaps(notes: Notes): Generator<Report> {
  const { fields } = notes.frontMatter;
  // A key that is misspelt comes first: what it says may be what seems to be missing.
  if (fields.get('interviewers')?.strayKeys?.length) return;
  if (notes.interviewers.length === 0) {
    const message =
      'Note who interviewed you, with titles and addresses: each of them gets a message of their own.';
    yield { ...placeOf(notes, fields.get('interviewers')), severity: 'hint', message };
  }
  for (const [person, one] of notes.interviewers.entries()) {
    const lacks = missingOf(one).map((key) => (key === 'title' ? 'title' : 'address'));
    if (lacks.length === 0) continue;
    const { start, end, text } = one.name;
    const message = `${quote(text)} has no ${lacks.join(' and no ')} here. Look it up while it is easy to find.`;
    yield { start, end, severity: 'hint', message, data: { person } };
  }
}

/** Who can be called needs no address. */
function missingOf({ title, email, phone }: Person): ('title' | 'email')[] {
  return [...(title ? [] : (['title'] as const)), ...(email || phone ? [] : (['email'] as const))];
}

/** The ways to fill what {@link gapsIn} reported; what only the person knows is a slot in brackets. */
export function waysToFill({ data }: Report, notes: Notes): Fix[] {
  const { field, person, section } = (data ?? {}) as Gap;
  const one = person === undefined ? undefined : notes.interviewers[person];
  if (field) return addField(notes, field, '[YYYY-MM-DD]');
  if (one) return addPersonKeys(notes, one, missingOf(one));
  return section ? addSection(notes, 'Discussed') : [];
}

/** The key that waits for a value, or else the line that begins the block. */
function placeOf({ text }: Notes, field: Field | undefined): Range {
  if (field) return { start: field.key.start, end: isEmpty(field) ? field.key.end : field.range.end };
  return { start: 0, end: firstLineEnd(text) };
}

const firstLineEnd = (text: string) => /^[^\r\n]*/.exec(text)![0].length;

function isEmpty(field: Field | undefined): boolean {
  return (
    field === undefined ||
    field.value === null ||
    (typeof field.value === 'string' && field.value.trim() === '') ||
    (Array.isArray(field.value) && field.value.length === 0)
  );
}

/** True once the interview has begun; one without a time, at noon. */
function hasBegun({ now }: Clock, held: Temporal.ZonedDateTime): boolean {
  return Temporal.Instant.compare(held.toInstant(), Temporal.Instant.from(now)) <= 0;
}
