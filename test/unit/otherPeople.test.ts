import { expect, it } from 'vitest';
import { check, parseDraft } from '../../server/src/core/index.ts';
import { contextIn, parseWorkspace } from '../support/workspaceText.ts';

const notesOf = (company: string, people: string) =>
  `=== ${company.toLowerCase()}/round-1.interview.md\n---\ncompany: ${company}\nrole: Gardener\ndate: 2026-11-18T14:00\n${people}---\n`;
const file = 'alder/thank-you.followup.md';
const letter = `=== ${file}\n---\nkind: thank-you\nto: Ruth Alderson\n---\nDear Ruth,\n\nThank you for Tuesday, and thank Marcus for the pears.\n\nKind regards,\nTom Fox\n`;

function toldOf(people: string): string[] {
  const others = notesOf('Birch', 'interviewers: Marcus Webb, Head gardener\n');
  const workspace = parseWorkspace(`${notesOf('Alder', people)}${others}${letter}`)!;
  const findings = check(parseDraft(workspace.files[file]!), contextIn(workspace, file));
  return findings.filter(({ rule }) => rule === 'other-company').map(({ message }) => message);
}

it('a first name of another application is asked about where the people of this one are noted', () => {
  expect(toldOf('interviewers: Ruth Alderson, Owner\n')).toEqual([
    '“Marcus” is a name from your application at “Birch”, and is not in your notes on this job. Check that you mean somebody else.',
  ]);
});

it('and may be anybody’s where nobody is noted', () => {
  expect(toldOf('')).toEqual([]);
});
