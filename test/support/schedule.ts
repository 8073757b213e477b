import { parseNotes } from '../../server/src/core/document/notes.ts';
import { type Application, parseDraft, type Step, stepsOf } from '../../server/src/core/index.ts';
import type { PlanOptions } from '../../server/src/core/schedule/plan.ts';
import { applicationsOf } from '../../server/src/core/workspace/applications.ts';
import { kindOfName, nameOf } from '../../server/src/core/workspace/files.ts';
import { withFrontMatter } from './draft.ts';

export interface Moment extends Partial<PlanOptions> {
  now?: string;
}

/** The steps of a workspace whose files are given by their paths: "acme/round-1.interview.md". */
export function stepsIn(files: Readonly<Record<string, string>>, options: Moment = {}): Step[] {
  const when = { now: '2026-11-18T18:00:00Z', timeZone: 'Europe/Berlin', ...options };
  return applicationsIn(files).flatMap((application) => stepsOf(application, when));
}

/** The only application of a workspace. */
export function applicationOf(files: Readonly<Record<string, string>>): Application {
  return applicationsIn(files)[0]!;
}

function applicationsIn(files: Readonly<Record<string, string>>): Application[] {
  const parsed = Object.entries(files).map(([path, text]) => {
    const uri = `file:///applications/${path}`;
    return kindOfName(uri) === 'notes'
      ? { uri, notes: parseNotes(text) }
      : { uri, draft: parseDraft(text, { fileName: nameOf(uri) }) };
  });
  return applicationsOf(parsed);
}

/** The step of a draft that stands alone, with these fields at its top. */
export function loneStep(fields: string, options: Moment = {}): Step {
  return stepsIn({ 'a/a.followup.md': withFrontMatter(fields) }, options)[0]!;
}

/** Notes of an interview with two people at a brewery, with more fields or others in place of these. */
export function notesWith(fields: Readonly<Record<string, string | undefined>> = {}, body = ''): string {
  const all: Record<string, string | undefined> = {
    company: 'Tidewater Brewing',
    role: 'Cellar Supervisor',
    date: '2026-11-18T14:00',
    interviewers: [
      '',
      '  - name: Marit Solberg',
      '    title: Head Brewer',
      '    relation: hiring-manager',
      '  - name: Owen Tate',
      '    title: Cooper',
      '    relation: peer',
    ].join('\n'),
    ...fields,
  };
  const lines = Object.entries(all).flatMap(([key, value]) =>
    value === undefined ? [] : `${key}: ${value}`,
  );
  return `---\n${lines.join('\n')}\n---\n${body}`;
}

/** A short letter with these fields at its top. */
export function letterWith(fields: string): string {
  return withFrontMatter(
    fields,
    'Dear Marit,\n\nThe copper kettle is still on my mind.\n\nKind regards,\nJo Reyes\n',
  );
}

/** "thank-you Marit Solberg todo 2026-11-19T14:00+01:00": what a step says in a line. */
export function inBrief({ kind, person, state, due, number }: Step): string {
  const which = number && number > 1 ? `${kind} ${number}` : kind;
  return [which, person, state, due].filter(Boolean).join(' ');
}
