import { l10n } from 'vscode';
import type { View } from '../agenda/words.ts';
import { fieldsOf, type InterviewForm } from './interviewForm.ts';
import { ask } from './interviewQuestions.ts';

/** Asks for everything about an interview, one thing after the other; undefined where the person leaves. */
export async function askInterview(view: View): Promise<InterviewForm | undefined> {
  const form: InterviewForm = { company: '', role: '', people: [] };
  const title = l10n.t('New Interview');
  for (let at = 0; ; ) {
    const field = fieldsOf(form)[at];
    if (!field) return form;
    const answer = await ask(field, form, { title, step: at + 1, view });
    if (answer === 'cancel') return undefined;
    at += answer === 'back' ? -1 : 1;
  }
}
