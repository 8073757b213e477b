/** The questions of "New Interview", one function each; every answer goes into the form. */
import { l10n } from 'vscode';
import type { View } from '../agenda/words.ts';
import { type Answer, pick, read, text, toChoice, unknown } from './answers.ts';
import { daysFrom, readDay, readTime, usualTimes } from './days.ts';
import { askText, type Choice, separator } from './input.ts';
import { type Field, type InterviewForm, isAddress, setPerson } from './interviewForm.ts';

/** Where a question stands, and what it may reckon with. */
export interface Asking {
  title: string;
  step: number;
  view: View;
}

/** Asks for one field and keeps the answer. */
export function ask(field: Field, form: InterviewForm, asking: Asking): Answer {
  if ('at' in field) return askPerson(field, form, asking);
  return questions[field.name](form, asking);
}

const questions = {
  company: (form, asking) =>
    text(form, 'company', {
      ...asking,
      prompt: l10n.t('Which company was it?'),
      problem: (company) => (company ? undefined : l10n.t('Without a company the notes have no name.')),
    }),
  role: (form, asking) =>
    text(form, 'role', {
      ...asking,
      prompt: l10n.t('What is the job called? Press Enter to leave it open.'),
    }),
  day: (form, asking) => {
    const { view } = asking;
    const past = daysFrom(0, -13, view).map(toChoice);
    const coming = daysFrom(1, 13, view).map(toChoice);
    const choices = [
      ...past,
      separator(l10n.t('Still to come')),
      ...coming,
      unknown(l10n.t('I do not know')),
    ];
    return pick(form, 'day', {
      ...asking,
      prompt: l10n.t('When was the interview? Choose a day or type one, such as 2026-11-25.'),
      choices,
      read: (typed) => read(readDay(typed, view)),
    });
  },
  time: (form, asking) =>
    pick(form, 'time', {
      ...asking,
      prompt: l10n.t('At what time? Choose one or type it, such as 14:15.'),
      choices: [
        unknown(l10n.t('I do not know')),
        ...usualTimes().map((time) => ({ label: time, value: time })),
      ],
      read: (typed) => {
        const time = readTime(typed);
        return time ? { label: time, value: time } : undefined;
      },
    }),
  decision: (form, asking) =>
    pick(form, 'decision', {
      ...asking,
      prompt: l10n.t('When did they say they would decide? Choose a day or type one.'),
      choices: [unknown(l10n.t('They did not say')), ...daysFrom(0, 42, asking.view).map(toChoice)],
      read: (typed) => read(readDay(typed, asking.view)),
    }),
} satisfies Record<string, (form: InterviewForm, asking: Asking) => Answer>;

function askPerson(field: Field & { at: number }, form: InterviewForm, asking: Asking): Answer {
  const { at } = field;
  const person = form.people[at];
  if (field.name === 'person' || !person) return askName(at, form, asking);
  const { name } = person;
  if (field.name === 'relation') {
    const prompt = l10n.t('What would {0} be to you?', name);
    return pick(person, 'relation', { ...asking, prompt, choices: relations() });
  }
  if (field.name === 'title')
    return text(person, 'title', {
      ...asking,
      prompt: l10n.t('What is {0}’s job title? Press Enter to skip.', name),
    });
  return text(person, 'email', {
    ...asking,
    prompt: l10n.t('What is {0}’s email address? Press Enter to skip.', name),
    problem: (address) =>
      !address || isAddress(address) ? undefined : l10n.t('An address looks like name@company.example.'),
  });
}

async function askName(at: number, form: InterviewForm, asking: Asking): Answer {
  const prompt =
    at === 0
      ? l10n.t('Who did you speak with? First and last name.')
      : l10n.t('Who else did you speak with? Press Enter without a name if that was everyone.');
  const placeholder = l10n.t('Dana Cole, or Dana Cole, Head of Platform, dana@acme.example');
  const answer = await askText({ ...asking, prompt, placeholder, value: form.people[at]?.name });
  if (typeof answer === 'string') return answer;
  setPerson(form, at, answer.text);
  return 'next';
}

/** The values are those of `relation:` in the notes. */
export function relations(): Choice<string | undefined>[] {
  return [
    { label: l10n.t('The manager I would report to'), value: 'hiring-manager' },
    { label: l10n.t('That manager’s boss'), value: 'managers-boss' },
    { label: l10n.t('A recruiter'), value: 'recruiter' },
    { label: l10n.t('Human resources'), value: 'hr' },
    { label: l10n.t('A colleague in the team'), value: 'peer' },
    { label: l10n.t('Somebody from another team'), value: 'other-team' },
    unknown(l10n.t('I do not know')),
  ];
}
