import { l10n, window } from 'vscode';
import type { View } from '../agenda/words.ts';
import { dayAt, daysFrom, daysToMonday, readDay } from './days.ts';
import { askChoice } from './input.ts';

/** Asks until which day not to be reminded, `2026-11-25`; undefined where nobody chooses one. */
export async function askSnoozeDay(view: View): Promise<string | undefined> {
  const named = [
    { label: l10n.t('Until tomorrow'), days: 1 },
    { label: l10n.t('Until next Monday'), days: daysToMonday(view) },
    { label: l10n.t('For a week'), days: 7 },
  ];
  const choices = named
    .filter(({ days }, at) => named.findIndex((other) => other.days === days) === at)
    .map(({ label, days }) => {
      const day = dayAt(days, view);
      return { label, description: day.label, value: day.value };
    });
  const other = { label: l10n.t('Another day…'), value: '' };
  const placeHolder = l10n.t('Do not remind me until…');
  const chosen = await window.showQuickPick([...choices, other], { placeHolder });
  return chosen?.value === '' ? askDay(view) : chosen?.value;
}

async function askDay(view: View): Promise<string | undefined> {
  const answer = await askChoice({
    title: l10n.t('Snooze'),
    step: 1,
    prompt: l10n.t('Until which day? Choose one or type it, such as 2026-11-25.'),
    choices: daysFrom(2, 60, view),
    read: (typed) => readDay(typed, view),
  });
  return typeof answer === 'string' ? undefined : answer.value;
}
