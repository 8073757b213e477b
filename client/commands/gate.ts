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
  return email.problems.length === 0 || (await confirm(email.problems, anyway)) ? email : undefined;
}

async function confirm(problems: readonly string[], anyway: string): Promise<boolean> {
  const message =
    problems.length === 1
      ? l10n.t('One thing in this message should not go out.')
      : l10n.t('{0} things in this message should not go out.', problems.length);
  const detail = problems.map((problem) => `• ${problem}`).join('\n');
  return (await window.showWarningMessage(message, { modal: true, detail }, anyway)) === anyway;
}
