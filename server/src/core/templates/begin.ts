import { Temporal } from 'temporal-polyfill';
import { signedBy } from '../document/signedBy.ts';
import { scalarOf } from '../document/yaml.ts';
import { isPerson } from '../schedule/marks.ts';
import { factsOf } from '../schedule/rounds.ts';
import type { Step } from '../schedule/step.ts';
import { parseWhen } from '../schedule/when.ts';
import { type Application, type NotesFile, nameOf } from '../workspace/files.ts';
import { slugOf } from '../workspace/slug.ts';
import { fillBody, stopsOf } from './body.ts';
import { choiceOf, concernOf, dayInWords, type FillFacts, fillingOf, greetedAs, topicsOf } from './facts.ts';
import { fittingTemplate } from './fitting.ts';

/** A draft that somebody may go on writing. */
export interface NewDraft {
  /** The file's name without its folder; where that is taken, the caller finds another. */
  name: string;
  text: string;
}

/**
 * Begins the draft of a step from the best template of its kind, filled with what the notes know. What they do not
 * know stays a slot in brackets. `now` is ISO 8601, `timeZone` the person's own (IANA).
 */
export function newDraft(
  step: Step,
  application: Application,
  { now, timeZone }: { now: string; timeZone: string },
): NewDraft {
  const notes = application.rounds.find(({ uri }) => uri === step.notes);
  const facts = factsFor(step, application, notes, Temporal.Instant.from(now).toZonedDateTimeISO(timeZone));
  const template = fittingTemplate(step, occasionOf(step, application, notes, timeZone));
  const values = [...stopsOf(template.body)].map(([number, { placeholder = '', choices }]) => [
    number,
    choices ? choiceOf(choices, facts) : fillingOf(placeholder, facts),
  ]);
  const lines = [...headerOf(step, notes, facts), fillBody(template.body, Object.fromEntries(values)), ''];
  return { name: fileNameOf(step), text: lines.join('\n') };
}

/** `thank-you-dana-cole.followup.md` */
export function fileNameOf({ kind, person = '', number = 1 }: Step): string {
  const words = [kind, slugOf(person, ''), ...(number > 1 ? [number] : [])];
  return `${words.filter((word) => word !== '').join('-')}.followup.md`;
}

/** The lines at the top of a draft of a step, with their fences. */
export function headerOf(
  step: Step,
  notes: NotesFile | undefined,
  facts?: FillFacts,
  more: readonly string[] = [],
) {
  const { kind, person, company, role } = step;
  const subject = facts && subjectOf(step, facts);
  const values = { to: person, company, role, interview: notes && nameOf(notes.uri), subject };
  const lines = Object.entries(values).flatMap(([key, value]) => (value ? `${key}: ${scalarOf(value)}` : []));
  return ['---', `kind: ${kind}`, ...lines, ...more, '---'];
}

function subjectOf({ kind, role, company }: Step, { topics, interview }: FillFacts): string | undefined {
  if (kind === 'linkedin-invite' || kind === 'phone-script') return undefined;
  if (kind === 'rejection-reply') return 'Thank you for your answer';
  const day = interview && dayInWords(interview);
  if (kind === 'status-check' && day) return `${role ?? company}, interview on ${day}`;
  const topic = topics[0];
  return topic
    ? topic.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
    : '[what you talked about, in three or four words]';
}

function factsFor(
  { person, role, company }: Step,
  { rounds, drafts }: Application,
  notes: NotesFile | undefined,
  now: Temporal.ZonedDateTime,
): FillFacts {
  const dates = notes && factsOf(notes.notes.frontMatter, now.timeZoneId);
  const earlier = rounds.slice(0, notes ? rounds.indexOf(notes) : 0).toReversed();
  const asked = drafts
    .filter(({ draft }) => draft.kind.value === 'status-check')
    .flatMap(
      ({ draft }) => parseWhen(draft.frontMatter.fields.get('sent')?.value, now.timeZoneId)?.moment ?? [],
    )
    .at(-1);
  // Whoever signed another letter of the same application signs this one too.
  const writer = drafts.flatMap(({ draft }) => signedBy(draft) ?? [])[0];
  const concern = notes && concernOf(notes.notes, person);
  return {
    ...(person && { greeted: notes ? greetedAs(notes.notes, person) : person }),
    ...(writer && { writer }),
    ...(role && { role }),
    ...(company && { company }),
    topics: notes ? topicsOf(notes.notes, person) : [],
    earlierTopics: earlier.flatMap((each) => topicsOf(each.notes, person)),
    ...(concern && { concern }),
    ...(dates?.interview && { interview: dates.interview.moment }),
    ...(dates?.decision && { decision: dates.decision.moment }),
    ...(asked && { asked }),
    now,
  };
}

function occasionOf(step: Step, { rounds }: Application, notes: NotesFile | undefined, timeZone: string) {
  const frontMatter = notes?.notes.frontMatter;
  const dates = frontMatter && factsOf(frontMatter, timeZone);
  const channel = frontMatter?.fields.get('channel')?.value;
  const person = notes?.notes.interviewers.find(
    ({ name }) => step.person && isPerson(step.person, name.text),
  );
  return {
    relation: person?.relation?.text.toLowerCase().replace(/[\s_]+/g, '-') ?? '',
    round: Number(frontMatter?.fields.get('round')?.value) || (notes ? rounds.indexOf(notes) + 1 : 1),
    ...(typeof channel === 'string' && { channel }),
    hasConcern: notes !== undefined && concernOf(notes.notes, step.person) !== undefined,
    hasDecision: dates?.decision !== undefined,
    outcome: dates?.outcome ?? 'waiting',
  };
}
