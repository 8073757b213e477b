/** What "New Interview" has been told so far. Knows nothing of the editor, so that it can be tested. */
import type { NewInterview } from '../../server/src/protocol.ts';

export interface PersonForm {
  name: string;
  /** What was not said together with the name. */
  open: readonly ('title' | 'email')[];
  title?: string | undefined;
  email?: string | undefined;
  relation?: string | undefined;
}

export interface InterviewForm {
  company: string;
  role: string;
  /** `2026-11-25`, or nothing where it is not known. */
  day?: string | undefined;
  /** `14:00`, or nothing where it is not known. */
  time?: string | undefined;
  people: PersonForm[];
  decision?: string | undefined;
}

export type Field =
  | { name: 'company' | 'role' | 'day' | 'time' | 'decision' }
  | { name: 'person' | 'title' | 'email' | 'relation'; at: number };

/** What is asked, in order: more of whatever is known of each person, until a name is left empty. */
export function fieldsOf({ day, people }: InterviewForm): Field[] {
  return [
    { name: 'company' },
    { name: 'role' },
    { name: 'day' },
    ...(day ? [{ name: 'time' } as const] : []),
    ...people.flatMap(({ open }, at) =>
      (['person', ...open, 'relation'] as const).map((name) => ({ name, at })),
    ),
    { name: 'person', at: people.length },
    { name: 'decision' },
  ];
}

/** Takes in a line about a person: "Dana Cole, Head of Platform, dana@acme.example". An empty one ends the list. */
export function setPerson(form: InterviewForm, at: number, line: string): void {
  const parts = line
    .split(/[,;<>]/)
    .map((part) => part.trim())
    .filter(Boolean);
  const email = parts.find(isAddress);
  const [name, title] = parts.filter((part) => part !== email);
  if (!name) {
    form.people.length = at;
    return;
  }
  const said = { ...(title && { title }), ...(email && { email }) };
  const open = (['title', 'email'] as const).filter((key) => !(key in said));
  form.people[at] = { ...form.people[at], ...said, name, open };
}

/** Close enough to tell a slip from an address; only a letter that comes back tells more. */
export function isAddress(text: string): boolean {
  return /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/.test(text);
}

/** What the server writes into a file. */
export function toInterview({ company, role, day, time, people, decision }: InterviewForm): NewInterview {
  const date = day && time ? `${day}T${time}` : day;
  return {
    company,
    ...(role && { role }),
    ...(date && { date }),
    ...(decision && { decision }),
    interviewers: people.map(({ name, title, email, relation }) => ({
      name,
      ...(title && { title }),
      ...(email && { email }),
      ...(relation && { relation }),
    })),
  };
}
