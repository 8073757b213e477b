import { parseNotes } from '../../server/src/core/document/notes.ts';
import { parseDraft, type Step, stepsOf } from '../../server/src/core/index.ts';
import type { PlanOptions } from '../../server/src/core/schedule/plan.ts';
import { applicationsOf } from '../../server/src/core/workspace/applications.ts';
import { kindOfName, nameOf } from '../../server/src/core/workspace/files.ts';
import { withFrontMatter } from './draft.ts';

export interface Moment extends Partial<PlanOptions> {
  now?: string;
}

/** The steps of a workspace whose files are given by their paths: "acme/round-1.interview.md". */
export function stepsIn(files: Readonly<Record<string, string>>, options: Moment = {}): Step[] {
  const parsed = Object.entries(files).map(([path, text]) => {
    const uri = `file:///work/${path}`;
    return kindOfName(uri) === 'notes'
      ? { uri, notes: parseNotes(text) }
      : { uri, draft: parseDraft(text, { fileName: nameOf(uri) }) };
  });
  const when = { now: '2026-11-18T18:00:00Z', timeZone: 'Europe/Berlin', ...options };
  return applicationsOf(parsed).flatMap((application) => stepsOf(application, when));
}

/** The step of a draft that stands alone, with these fields at its top. */
export function loneStep(fields: string, options: Moment = {}): Step {
  return stepsIn({ 'a/a.followup.md': withFrontMatter(fields) }, options)[0]!;
}
