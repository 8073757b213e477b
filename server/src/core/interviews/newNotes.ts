import { Document, isMap, isScalar, isSeq } from 'yaml';
import { readName } from '../language/names.ts';

/** What is known of an interview before its notes are written. Times are as in front matter. */
export interface NewNotes {
  company: string;
  role?: string | undefined;
  date?: string | undefined;
  decision?: string | undefined;
  round?: number | undefined;
  interviewers: readonly NewPerson[];
  /** The values that are guesses, each with what it was guessed from. */
  guesses?: Readonly<Partial<Record<'company' | 'role' | 'date', string>>>;
}

export interface NewPerson {
  name: string;
  title?: string | undefined;
  email?: string | undefined;
  relation?: string | undefined;
  /** What the name was guessed from, where it is a guess. */
  guess?: string;
}

const sections = ['They liked', 'Concerns', 'Ideas', 'Culture'];

/** The text of a file of notes: what is known at the top, and a heading for everything worth writing down. */
export function newNotes(interview: NewNotes): string {
  const short = interview.interviewers.map(({ name }) => shortName(name));
  const discussed = interview.interviewers.map(({ name }, index) => {
    const isOnly = short.filter((other) => other === short[index]).length === 1;
    return `- ${isOnly ? short[index] : line(name)}: `;
  });
  const body = ['## Discussed', ...(discussed.length > 0 ? discussed : ['- '])];
  return [
    '---',
    `${frontMatterOf(interview)}---`,
    ...body,
    ...sections.flatMap((title) => [`## ${title}`, '- ']),
    '',
  ].join('\n');
}

/** Written by the YAML library, which knows when a name needs quotes; keys without a value wait for one. */
function frontMatterOf({
  company,
  role,
  date,
  decision,
  round,
  interviewers,
  guesses = {},
}: NewNotes): string {
  const document = new Document({
    company: line(company),
    role: line(role),
    date: line(date),
    round: round ?? 1,
    interviewers: interviewers.map(({ name, title, email, relation }) => ({
      name: line(name),
      title: line(title),
      email: line(email),
      ...(line(relation) && { relation: line(relation) }),
    })),
    decision: line(decision),
    channel: 'email',
    outcome: 'waiting',
  });
  for (const [key, source] of Object.entries(guesses)) remark(document.get(key, true), source);
  const people = document.get('interviewers');
  for (const [index, { guess }] of interviewers.entries()) {
    const person = isSeq(people) ? people.items[index] : undefined;
    if (guess && isMap(person)) remark(person.get('name', true), guess);
  }
  if (interviewers.length === 0) document.set('interviewers', null);
  return document.toString({ lineWidth: 0, nullStr: '' }).replace(/[ \t]+$/gm, '');
}

function remark(node: unknown, source: string): void {
  if (isScalar(node)) node.comment = ` a guess from ${line(source)}: please check`;
}

/** What stands in a form is one line; null is a key that waits for its value. */
function line(value: string | undefined): string | null {
  return value?.replace(/[\s\p{Cc}\p{Surrogate}]+/gu, ' ').trim() || null;
}

/** "Dana" of "Dana Cole", but "Dr Osei" as a whole: the first word that is no title, where there is no title. */
function shortName(name: string): string {
  const plain = line(name) ?? '';
  return readName(plain).title ? plain : (plain.split(' ')[0] ?? plain);
}
