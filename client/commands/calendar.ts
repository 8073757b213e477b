import { l10n, window } from 'vscode';
import { commands } from '../../server/src/protocol.ts';
import type { Parts } from '../parts.ts';
import { saveFile } from './saveFile.ts';

/** Saves all steps to come as a file for calendars. */
export async function exportCalendar({ server, clock }: Parts): Promise<void> {
  const text = await server.ask<string>(commands.exportCalendar, [clock.now().toISOString()]);
  const name = 'follow-ups.ics';
  if (!(await saveFile({ name, text, kind: l10n.t('Calendar'), extension: 'ics' }))) return;
  const message = l10n.t(
    'The file is saved. Open it to add the dates to your calendar; the next one changes them and adds nothing twice.',
  );
  void window.showInformationMessage(message);
}
