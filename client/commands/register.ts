import { commands, type Disposable } from 'vscode';
import type { Parts } from '../parts.ts';
import { tell } from '../tell.ts';
import { exportCalendar } from './calendar.ts';
import { copyAsEmail, openInMailProgram, saveAsEml } from './email.ts';
import { copyFormatted } from './formatted.ts';
import { importInvitation, newInterview } from './interviews.ts';
import {
  beginDraft,
  markAsAnswered,
  markAsSent,
  openNotes,
  openStep,
  skip,
  snooze,
  takeBack,
} from './steps.ts';
import type { Target } from './targets.ts';
import { filterByCompany, openDictionary, showPreview } from './views.ts';

type Run = (parts: Parts, args: Target[]) => Promise<unknown>;

const all: Record<string, Run> = {
  newInterview,
  importInvitation,
  openStep,
  beginDraft,
  openDraft: openStep,
  openNotes,
  markAsSent,
  markAsAnswered,
  snooze,
  skip,
  takeBackSent: (parts, args) => takeBack(parts, args, 'sent'),
  takeBackAnswered: (parts, args) => takeBack(parts, args, 'answered'),
  takeBackSnoozed: (parts, args) => takeBack(parts, args, 'snoozed'),
  takeBackSkipped: (parts, args) => takeBack(parts, args, 'skipped'),
  copyAsEmail,
  copyFormatted,
  openInMailProgram,
  saveAsEml,
  exportCalendar,
  showPreview,
  openDictionary,
  refreshAgenda: ({ agenda }) => agenda.refresh(true),
  groupByCompany: ({ tree }) => tree.groupBy('company'),
  groupByUrgency: ({ tree }) => tree.groupBy('urgency'),
  filterByCompany,
  showAllCompanies: async ({ tree }) => tree.filter(undefined),
};

/** Registers the commands of package.json. What goes wrong is shown, not thrown. */
export function registerCommands(parts: Parts): Disposable[] {
  return Object.entries(all).map(([name, run]) =>
    commands.registerCommand(`followup.${name}`, (...args: Target[]) => run(parts, args).catch(tell)),
  );
}
