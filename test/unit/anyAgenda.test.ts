import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  inOrder,
  markInNotes,
  parseNotes,
  type Step,
  unmarkInNotes,
  urgencyOf,
} from '../../server/src/core/index.ts';
import { heldAt, overAfter } from '../../server/src/core/schedule/due.ts';
import type { PlanOptions } from '../../server/src/core/schedule/plan.ts';
import { factsOf } from '../../server/src/core/schedule/rounds.ts';
import { WorkingDays } from '../../server/src/core/schedule/workingDays.ts';
import { applyFix } from '../support/fixture.ts';
import { runs } from '../support/properties.ts';
import { stepsIn } from '../support/schedule.ts';
import { type Files, planOptions, workspace } from '../support/workspaces.ts';

function forAll(check: (files: Files, options: PlanOptions) => void): void {
  fc.assert(
    fc.property(workspace, planOptions, (files, options) => check(files, options)),
    { numRuns: runs(150) },
  );
}

const textOf = (files: Files, uri: string) => files[uri.replace('file:///applications/', '')]!;
const factsBehind = (files: Files, { notes }: Step, timeZone: string) =>
  notes ? factsOf(parseNotes(textOf(files, notes)).frontMatter, timeZone) : undefined;
const at = (moment: string) => Temporal.Instant.from(moment).epochMilliseconds;

describe('whatever lies in a workspace', { timeout: 120_000 }, () => {
  it('nothing is due before the interview, nor late before it is due', () => {
    forAll((files, options) => {
      for (const step of stepsIn(files, options)) {
        const interview = factsBehind(files, step, options.timeZone)?.interview;
        if (step.due && interview)
          expect(at(step.due)).toBeGreaterThanOrEqual(
            interview.hasTime ? heldAt(interview).epochMilliseconds : interview.moment.epochMilliseconds,
          );
        if (step.late) expect(at(step.late)).toBeGreaterThanOrEqual(at(step.due!));
      }
    });
  });

  it('nobody is asked before the day that they named is over', () => {
    forAll((files, options) => {
      for (const step of stepsIn(files, options)) {
        const decision = factsBehind(files, step, options.timeZone)?.decision;
        const asks = step.id.includes('/status-check/') || step.id.includes('/phone-script/');
        if (!step.due || !decision || !asks || step.state !== 'todo') continue;
        expect(at(step.due)).toBeGreaterThanOrEqual(overAfter(decision).epochMilliseconds);
      }
    });
  });

  it('nothing is due on a weekend or a holiday', () => {
    forAll((files, options) => {
      const days = new WorkingDays(options.holidays);
      for (const { due } of stepsIn(files, options)) {
        if (due) expect(days.includes(Temporal.ZonedDateTime.from(`${due}[${due.slice(16)}]`))).toBe(true);
      }
    });
  });

  it('calls are at ten or at half past two where they are', () => {
    forAll((files, options) => {
      for (const { due, id } of stepsIn(files, options)) {
        if (due && id.includes('/phone-script/')) expect(due.slice(11, 16)).toMatch(/^10:00|14:30$/);
      }
    });
  });

  it('no step is lost: every draft is one, and so is everyone who is to be thanked', () => {
    forAll((files, options) => {
      const steps = stepsIn(files, options);
      const drafts = Object.keys(files).filter((path) => path.endsWith('.followup.md'));
      const uris = steps.flatMap(({ uri }) => uri ?? []);
      expect([...uris].sort()).toEqual(drafts.map((path) => `file:///applications/${path}`).sort());
      for (const [path, text] of Object.entries(files)) {
        if (!path.endsWith('.interview.md')) continue;
        const thanked = steps.filter(
          ({ notes, kind, id }) =>
            notes?.endsWith(path) && kind === 'thank-you' && id.includes('/thank-you/'),
        );
        const { frontMatter, interviewers } = parseNotes(text);
        const { outcome } = factsOf(frontMatter, 'UTC');
        const all = steps.some(({ id, notes }) => notes?.endsWith(path) && id.endsWith('/rejection-reply'));
        if (outcome === 'waiting' && !all && isLast(path, files))
          expect(thanked).toHaveLength(interviewers.length);
      }
    });
  });

  it('what is sent is never due', () => {
    forAll((files, options) => {
      for (const step of stepsIn(files, options)) {
        const isSent = step.uri && /^(?:sent|reply): /m.test(textOf(files, step.uri));
        if (isSent)
          expect(['waiting', 'done']).toContain(
            urgencyOf(step, { now: '2027-06-01T00:00:00Z', timeZone: 'UTC' }),
          );
      }
    });
  });

  it('the order of the files does not matter', () => {
    const view = { now: '2026-11-18T18:00:00Z', timeZone: 'UTC' };
    forAll((files, options) => {
      const reversed = Object.fromEntries(Object.entries(files).toReversed());
      const [one, other] = [files, reversed].map((each) => inOrder(stepsIn(each, options), view));
      expect(other).toEqual(one);
    });
  });

  it('ids are unique, and stay when other folders change and drafts get other names', () => {
    forAll((files, options) => {
      const steps = stepsIn(files, options);
      expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length);
      const here = Object.entries(files).filter(([path]) => path.startsWith('folder-0/'));
      const idsHere = (all: readonly Step[]) =>
        all
          .map(({ id }) => id)
          .filter((id) => id.includes('/folder-0#'))
          .sort();
      expect(idsHere(stepsIn(Object.fromEntries(here), options))).toEqual(idsHere(steps));
      const renamed = here.map(([path, text]) => [path.replace('/letter-', '/brief-'), text] as const);
      expect(idsHere(stepsIn(Object.fromEntries(renamed), options))).toEqual(idsHere(steps));
    });
  });

  it('a step that is skipped in its notes is skipped, and nothing else; taking it back leaves no trace', () => {
    forAll((files, options) => {
      const steps = stepsIn(files, options);
      for (const step of steps.filter(({ state, notes }) => state === 'todo' && notes).slice(0, 3)) {
        const path = step.notes!.replace('file:///applications/', '');
        const notes = parseNotes(files[path]!);
        const change = markInNotes(notes, 'skipped', step);
        if ('problem' in change) throw new Error(change.problem);
        const marked = applyFix(notes.text, { title: '', edits: change.edits });
        const after = stepsIn({ ...files, [path]: marked }, options);
        const states = (all: readonly Step[]) => new Map(all.map(({ id, state }) => [id, state]));
        const [before, now] = [states(steps), states(after)];
        for (const [id, state] of before) {
          const twin = steps.find((each) => each.id === id)!;
          // A mark names a person: two of one name are skipped together.
          if (twin.kind === step.kind && twin.person === step.person && twin.number === step.number) continue;
          expect(now.get(id), id).toBe(state);
        }
        expect(now.get(step.id)).toBe('skipped');
        const undo = unmarkInNotes(parseNotes(marked), 'skipped', step);
        if ('problem' in undo) throw new Error(undo.problem);
        expect(applyFix(marked, { title: '', edits: undo.edits })).toBe(notes.text);
      }
    });
  });
});

/** True for notes of which no later ones are there. */
function isLast(path: string, files: Files): boolean {
  return !Object.keys(files).some(
    (other) => other !== path && other.startsWith(path.slice(0, 9)) && other.endsWith('.interview.md'),
  );
}
