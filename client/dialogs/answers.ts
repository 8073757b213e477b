/** Questions whose answers go straight into a form. */
import type { DayChoice } from './days.ts';
import {
  askChoice,
  askText,
  type Choice,
  type ChoiceQuestion,
  type Move,
  type TextQuestion,
} from './input.ts';

export type Answer = Promise<'next' | Move>;

/** Asks for a line of text and keeps it. */
export async function text<Key extends string>(
  target: { [key in Key]?: string | undefined },
  key: Key,
  question: TextQuestion,
): Answer {
  const answer = await askText({ ...question, value: target[key] });
  if (typeof answer === 'string') return answer;
  target[key] = answer.text;
  return 'next';
}

/** Asks for a choice and keeps it. */
export async function pick<Key extends string>(
  target: { [key in Key]?: string | undefined },
  key: Key,
  question: ChoiceQuestion<string | undefined>,
): Answer {
  const answer = await askChoice({ ...question, value: target[key] });
  if (typeof answer === 'string') return answer;
  target[key] = answer.value;
  return 'next';
}

/** The choice of those who cannot tell. */
export const unknown = (label: string): Choice<string | undefined> => ({ label, value: undefined });
export const toChoice = ({ label, description, value }: DayChoice): Choice<string> => ({
  label,
  description,
  value,
});
/** What was typed as a day, as a choice. */
export const read = (day: DayChoice | undefined) => day && toChoice(day);
