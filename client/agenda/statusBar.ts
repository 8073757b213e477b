import { l10n, StatusBarAlignment, type StatusBarItem, window } from 'vscode';
import type { Clock } from '../clock.ts';
import { viewAt } from '../view.ts';
import type { Agenda } from './agenda.ts';
import { isDue } from './model.ts';
import { timeWords } from './words.ts';

/** The next step that is due, at the bottom of the window; nothing while nothing is. */
export function createStatusBar(agenda: Agenda, clock: Clock): StatusBarItem {
  const item = window.createStatusBarItem('followup.next', StatusBarAlignment.Left);
  item.name = l10n.t('Next Follow-up');
  item.command = 'followup.agenda.focus';
  agenda.onDidLoad((steps) => {
    const due = steps.filter(isDue);
    const [next] = due;
    if (!next) return item.hide();
    const time = timeWords(next, viewAt(clock));
    item.text = `$(mail) ${next.person ?? next.company}: ${time}`;
    const what = [next.kindLabel, next.person, next.company].filter(Boolean).join(', ');
    const more = due.length > 1 ? `\n${l10n.t('{0} follow-ups are due in all.', due.length)}` : '';
    item.tooltip = `${what}: ${time}${more}`;
    item.accessibilityInformation = { label: l10n.t('Next follow-up: {0}', `${what}, ${time}`) };
    item.show();
  });
  return item;
}
