import { l10n, type Uri, window } from 'vscode';
import { commands, type EmailResult } from '../../server/src/protocol.ts';
import type { Server } from '../server.ts';

/**
 * Lets a message through that has nothing seriously wrong with it; for others the person has to say so once more, with
 * what is wrong before their eyes. False where they would rather not.
 */
export async function passGate(server: Server, uri: Uri, anyway: string): Promise<boolean> {
  return (await emailThroughGate(server, uri, anyway)) !== undefined;
}

/** The same, and the message as it goes out. */
export async function emailThroughGate(
  server: Server,
  uri: Uri,
  anyway: string,
): Promise<EmailResult | undefined> {
  const email = await server.ask<EmailResult>(commands.email, [uri.toString()]);
  return email.problems.length === 0 || (await confirm(email.problems, uri, anyway)) ? email : undefined;
}

/** More would not fit on a small screen; all of them are in the draft. */
const mostShown = 5;

async function confirm(problems: readonly string[], uri: Uri, anyway: string): Promise<boolean> {
  const message =
    problems.length === 1
      ? l10n.t('One thing in this message should not go out.')
      : l10n.t('{0} things in this message should not go out.', problems.length);
  const shown = problems.slice(0, mostShown).map((problem) => `• ${problem}`);
  const rest = problems.length - shown.length;
  const detail = [...shown, ...(rest > 0 ? [l10n.t('… and {0} more.', rest)] : [])].join('\n');
  // The first button has the focus: a key pressed by mistake opens the draft.
  const look = l10n.t('Open Draft');
  const chosen = await window.showWarningMessage(message, { modal: true, detail }, look, anyway);
  if (chosen === look) await window.showTextDocument(uri, { preview: false });
  return chosen === anyway;
}
