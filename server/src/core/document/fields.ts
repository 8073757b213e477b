import { kinds } from '../kinds.ts';
import type { PersonKey } from './people.ts';

/** What may stand under a key of the front matter. `text-or-list` also takes one item without its dash. */
export interface FieldType {
  type: 'text' | 'when' | 'choice' | 'number' | 'flag' | 'text-or-list' | 'people';
  choices?: readonly string[];
  /** A text that may also be written as a list of names. */
  joins?: boolean;
  /** For completion and hover, in plain words. */
  about: string;
}

/** What the relations of interviewers mean: each wants to hear something else (N6, T12 to T14). */
export const relations: Readonly<Record<string, string>> = {
  'hiring-manager': 'You would work for them. They get the longest and most detailed message.',
  'managers-boss': 'The boss of the one you would work for. They care how you fit into the whole.',
  recruiter:
    'They found you or lead through the process, in the company or outside it. Calling them is fine.',
  hr: 'They care for contracts, rules and whether you stay.',
  peer: 'You would work beside them. They care what it is like to work with you.',
  'other-team': 'From a department next door that works with yours.',
};

/** The keys of one interviewer. */
export const personFieldTypes: Readonly<Record<PersonKey, FieldType>> = {
  name: { type: 'text', about: 'Their full name, spelt as on their card.' },
  title: { type: 'text', about: 'What they are: “Head of Platform”.' },
  email: { type: 'text', about: 'Their address.' },
  phone: { type: 'text', about: 'Their telephone number.' },
  relation: {
    type: 'choice',
    choices: Object.keys(relations),
    about: 'How they stand to the job: it decides what your message to them should say.',
  },
};

/** The keys of drafts and of interview notes: every field of the notes may stand in a draft as well. */
export const fieldTypes: Readonly<Record<string, FieldType>> = {
  kind: { type: 'choice', choices: kinds, about: 'What kind of message this is.' },
  to: { type: 'text', joins: true, about: 'The person you write to; several as a list.' },
  email: { type: 'text', about: 'Their address.' },
  cc: { type: 'text-or-list', about: 'Who gets a copy.' },
  from: { type: 'text', about: 'Your own name or address.' },
  company: { type: 'text', about: 'The employer.' },
  role: { type: 'text', about: 'The job you applied for.' },
  subject: { type: 'text', about: 'The subject line of the email.' },
  interview: { type: 'text', about: 'The file with your notes of the interview.' },
  date: { type: 'when', about: 'When the interview was: 2026-11-18 or 2026-11-18T14:00.' },
  round: { type: 'number', about: 'Which round of interviews it was: 1, 2 …' },
  decision: { type: 'when', about: 'When they said they would decide.' },
  sent: { type: 'when', about: 'When you sent this message.' },
  reply: { type: 'when', about: 'When they answered.' },
  channel: {
    type: 'choice',
    choices: ['email', 'phone', 'letter', 'linkedin'],
    about: 'How they like to be reached.',
  },
  outcome: {
    type: 'choice',
    choices: ['waiting', 'offer', 'rejected', 'postponed', 'withdrawn'],
    about: 'What came of the application.',
  },
  interviewers: { type: 'people', about: 'Who interviewed you: name, title, email, relation.' },
  topics: { type: 'text-or-list', about: 'What you talked about.' },
  discussed: { type: 'text-or-list', about: 'What you talked about.' },
  liked: { type: 'text-or-list', about: 'What they liked.' },
  concerns: { type: 'text-or-list', about: 'What they were not sure about.' },
  ideas: { type: 'text-or-list', about: 'What you could improve for them.' },
  culture: { type: 'text-or-list', about: 'How they work together.' },
  snooze: { type: 'when', about: 'Until when you do not want to be reminded of this message.' },
  skip: { type: 'flag', about: 'true, where you will not send this message.' },
  snoozed: {
    type: 'text-or-list',
    about: 'In notes: messages to be reminded of later, such as “thank-you to Dana Cole until 2026-11-25”.',
  },
  skipped: {
    type: 'text-or-list',
    about: 'In notes: messages you will not send, such as “linkedin-invite to Dana Cole”.',
  },
  attachments: { type: 'text-or-list', about: 'The files that go with this message.' },
};
