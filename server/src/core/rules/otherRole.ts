/** "Still interested in the Marketing Intern position" of somebody who applied as a Mortgage Advisor. */

import type { Draft } from '../document/draft.ts';
import { writtenAt } from '../document/notes.ts';
import type { Report } from '../finding.ts';
import { stemsOf } from '../language/stems.ts';
import { anyJob, isJob, othersJob, plainJobs, wantedJobs } from './data/roleContexts.ts';
import { quote } from './edits.ts';

/** Part of {@link Report.data}: what belongs in its place. */
export interface OtherRole {
  what: 'job';
  role: string;
}

/** Each job that the writer says they want and that is not the one at the top, in the order of the text. */
export function* otherRoles(draft: Draft): Iterable<Report> {
  const role = writtenAt(draft.frontMatter, 'role', draft.text)?.text;
  if (!role || !isJob.test(role)) return;
  // Two contexts may find the same words.
  const told = new Set<number>();
  for (const { start, end } of [...(draft.subject ? [draft.subject] : []), ...draft.email.sentences]) {
    const line = draft.text.slice(start, end).replace(/\s/g, ' ');
    if (othersJob.test(line)) continue;
    for (const found of [...wantedJobs, ...plainJobs].flatMap((context) => [...line.matchAll(context)])) {
      const job = found.groups!.job!;
      const isPlain = job === job.toLowerCase();
      const isNear = !isPlain && isNextTo(job, role);
      if (!isNear && (!isAnother(job, role) || (isPlain && (anyJob.test(job) || anyJob.test(role)))))
        continue;
      const at = start + found.index + found[0].indexOf(job);
      if (told.has(at)) continue;
      told.add(at);
      const message = `${quote(job)} is not ${quote(role)}, the job named at the top. Check which you mean.`;
      const data: OtherRole = { what: 'job', role };
      yield { start: at, end: at + job.length, message, severity: isNear ? 'information' : 'warning', data };
    }
  }
}

/** Both are jobs, and not a word is the same: “Staff Nurse” may be a Registered Nurse, but no Mortgage Advisor. */
function isAnother(job: string, role: string): boolean {
  // “HCA” may be short for anything.
  if (!isJob.test(job) || /\b\p{Lu}{2,}\b/u.test(role)) return false;
  const own = stemsOf(role);
  return ![...stemsOf(job)].some((stem) => own.has(stem));
}

/** “Junior Account Executive” beside Junior Account Manager: all is the same but what they would be. */
function isNextTo(job: string, role: string): boolean {
  const [one, other] = [job, role].map((title) => title.toLowerCase().split(/\s+/)) as [string[], string[]];
  const [head, ownHead] = [one.at(-1)!, other.at(-1)!];
  const isSame = one.length > 1 && one.slice(0, -1).join(' ') === other.slice(0, -1).join(' ');
  return isSame && heads.has(head) && heads.has(ownHead) && head !== ownHead;
}

/** None is a looser word for another of them. */
const heads = new Set(
  'manager executive director assistant apprentice intern analyst engineer driver'.split(' '),
);
