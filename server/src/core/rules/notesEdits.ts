import type { FrontMatter } from '../document/frontMatter.ts';
import { lineBreakOf, linesOf } from '../document/lines.ts';
import type { Notes } from '../document/notes.ts';
import type { Person } from '../document/people.ts';
import { setField } from '../document/setField.ts';
import type { Fix, TextEdit } from '../finding.ts';

/** A key of the block with a slot for its value, where it can be put there without harm. */
export function addField(notes: Notes, key: string, slot: string): Fix[] {
  const change = setField(notes, key, slot);
  if (!('edits' in change)) return [];
  // In quotes the slot would be their value; in brackets alone it is a value that is none yet.
  const edits = change.edits.map((edit) => ({
    ...edit,
    newText: edit.newText.replace(/(["'])(\[.*\])\1/, '$2'),
  }));
  return [{ title: `Add “${key}:”`, edits, preferred: true }];
}

const slots = { title: '[their title]', email: '[their address]' } as const;

/** What of a person is missing, each with a slot below their name; not where the block is written in braces. */
export function addPersonKeys(notes: Notes, person: Person, keys: readonly ('title' | 'email')[]): Fix[] {
  const { text } = notes;
  const line = [...linesOf(text, lineStart(text, person.name.start))][0];
  const before = text.slice(line?.start, person.range.start);
  if (!line || !/^[ \t]*(?:-[ \t]+)?$/.test(before)) return [];
  const title = `Add ${keys.map((key) => `“${key}:”`).join(' and ')}`;
  const isBare = person.range.start === person.name.start;
  if (isBare && person.range.end !== line.end) return [];
  const indent = ' '.repeat(before.length);
  const added = keys.filter((key) => !emptyKey(notes, person, key));
  const newText = added.map((key) => `${lineBreakOf(text)}${indent}${key}: ${slots[key]}`).join('');
  const edits: TextEdit[] = [
    ...(isBare ? [{ start: person.range.start, end: person.range.start, newText: 'name: ' }] : []),
    ...(newText === '' ? [] : [{ start: line.end, end: line.end, newText }]),
    ...keys.flatMap((key) => fillingEdit(notes, person, key)),
  ];
  return [{ title, edits, preferred: true }];
}

/** "title:" that stands there and waits: the place behind its colon. */
function emptyKey({ text, frontMatter }: Notes, person: Person, key: string): number | undefined {
  const end = endOfPerson(frontMatter, person);
  const found = new RegExp(`^[ \\t]*(?:-[ \\t]+)?${key}:[ \\t]*(?=\\r|\\n|$)`, 'm').exec(
    text.slice(lineStart(text, person.range.start), end),
  );
  return found ? lineStart(text, person.range.start) + found.index + found[0].trimEnd().length : undefined;
}

function fillingEdit(notes: Notes, person: Person, key: 'title' | 'email'): TextEdit[] {
  const start = emptyKey(notes, person, key);
  if (start === undefined) return [];
  const end = start + /^[ \t]*/.exec(notes.text.slice(start))![0].length;
  return [{ start, end, newText: ` ${slots[key]}` }];
}

/** Where the next person begins, or the block ends. */
function endOfPerson({ fields, content }: FrontMatter, person: Person): number {
  const next = fields.get('interviewers')?.people?.find(({ range }) => range.start > person.range.start);
  const key = [...fields.values()].find((field) => field.key.start > person.range.end);
  return Math.min(next?.range.start ?? content.end, key?.key.start ?? content.end);
}

/** A heading for a section, with a line for each person, below the block. */
export function addSection({ text, frontMatter, interviewers }: Notes, title: string): Fix[] {
  const lineBreak = lineBreakOf(text);
  const at = frontMatter.range.end;
  const names = interviewers.map(({ name }) => `- ${name.text}: `);
  const lines = [`## ${title}`, ...(names.length > 0 ? names : ['- ']), ''];
  const before = /(?:^|[\r\n])$/.test(text.slice(0, at)) ? '' : lineBreak;
  return [
    {
      title: `Add “## ${title}”`,
      edits: [{ start: at, end: at, newText: before + lines.join(lineBreak) }],
      preferred: true,
    },
  ];
}

function lineStart(text: string, at: number): number {
  const before = text.slice(0, at);
  return Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
}
