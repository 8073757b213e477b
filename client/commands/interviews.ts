import { commands as editor, env, l10n, type Uri, window, workspace } from 'vscode';
import { commands } from '../../server/src/protocol.ts';
import { toInterview } from '../dialogs/interviewForm.ts';
import { askInterview } from '../dialogs/newInterview.ts';
import type { Parts } from '../parts.ts';
import { viewAt } from '../view.ts';
import { show } from './steps.ts';

export async function newInterview({ server, agenda, clock }: Parts): Promise<void> {
  const folder = await pickFolder();
  const form = folder && (await askInterview(viewAt(clock)));
  if (!form) return;
  await show(await server.edit(commands.newInterview, [folder.toString(), toInterview(form)]));
  await agenda.refresh();
}

export async function importInvitation({ server, agenda }: Parts): Promise<void> {
  const folder = await pickFolder();
  const calendar = folder && (await pickCalendar());
  if (!calendar) return;
  await show(await server.edit(commands.importInvitation, [folder.toString(), calendar]));
  await agenda.refresh();
}

/** The folder of the workspace that notes go into. */
async function pickFolder(): Promise<Uri | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length === 1) return folders[0]!.uri;
  if (folders.length > 1) {
    const placeHolder = l10n.t('Where do you keep your applications?');
    return (await window.showWorkspaceFolderPick({ placeHolder }))?.uri;
  }
  const open = l10n.t('Open Folder');
  const message = l10n.t('Open a folder first: your notes and messages are files in it.');
  if ((await window.showInformationMessage(message, open)) === open)
    await editor.executeCommand('workbench.action.files.openFolder');
  return undefined;
}

/** The text of an invitation, from a file or the clipboard. */
async function pickCalendar(): Promise<string | undefined> {
  const file = { label: l10n.t('$(file) Choose a calendar file…'), description: '.ics' };
  const clipboard = {
    label: l10n.t('$(clippy) Paste from the clipboard'),
    description: l10n.t('the text of a calendar file'),
  };
  const placeHolder = l10n.t('Where is the invitation?');
  const chosen = await window.showQuickPick([file, clipboard], { placeHolder });
  if (chosen === clipboard) return env.clipboard.readText();
  if (chosen !== file) return undefined;
  const filters = { [l10n.t('Calendar')]: ['ics', 'ical', 'ifb', 'icalendar'] };
  const [uri] = (await window.showOpenDialog({ filters, openLabel: l10n.t('Import') })) ?? [];
  return uri && new TextDecoder().decode(await workspace.fs.readFile(uri));
}
