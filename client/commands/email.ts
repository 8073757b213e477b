/** Hands a message to whatever the person writes email with. Nothing is sent from here. */
import { env, l10n, UIKind, Uri, window, workspace } from 'vscode';
import type { EmailResult } from '../../server/src/protocol.ts';
import type { Parts } from '../parts.ts';
import { emailThroughGate } from './gate.ts';
import { saveFile } from './saveFile.ts';
import { writeSent } from './steps.ts';
import { type Target, uriOf } from './targets.ts';

export async function copyAsEmail(parts: Parts, args: Target[]): Promise<void> {
  const uri = uriOf(args);
  const email = await emailThroughGate(parts.server, uri, l10n.t('Copy Anyway'));
  if (!email) return;
  await env.clipboard.writeText(email.plain);
  await askIfSent(parts, uri, l10n.t('The text is copied. Paste it into your email.'));
}

/** By a `mailto:` address, or where the message is too long for one, as a file that mail programs open as a draft. */
export async function openInMailProgram(parts: Parts, args: Target[]): Promise<void> {
  const uri = uriOf(args);
  const email = await emailThroughGate(parts.server, uri, l10n.t('Open Anyway'));
  if (!email) return;
  const opened = email.mailto ? await openAddress(email.mailto) : await openEml(parts, email);
  if (opened) await askIfSent(parts, uri, l10n.t('Your mail program should be open with the message in it.'));
}

export async function saveAsEml(parts: Parts, args: Target[]): Promise<void> {
  const uri = uriOf(args);
  const email = await emailThroughGate(parts.server, uri, l10n.t('Save Anyway'));
  if (!email || !(await saveEml(email, uri))) return;
  await askIfSent(parts, uri, l10n.t('The message is saved. Open the file in your mail program.'));
}

/**
 * As a string, which the type does not allow: a `Uri` would write the `&` and `=` between subject and body as
 * `%26` and `%3D` (microsoft/vscode#85930).
 */
async function openAddress(mailto: string): Promise<boolean> {
  return env.openExternal(mailto as unknown as Uri);
}

/** A file of its own where the mail program runs on the same machine; elsewhere the person says where to save it. */
async function openEml({ context }: Parts, email: EmailResult): Promise<boolean> {
  const isLocal = env.uiKind === UIKind.Desktop && env.remoteName === undefined;
  if (isLocal && context.globalStorageUri.scheme === 'file') {
    const file = Uri.joinPath(context.globalStorageUri, email.fileName);
    // No letter stays behind for longer than until the next one.
    await workspace.fs.delete(context.globalStorageUri, { recursive: true }).then(undefined, () => undefined);
    await workspace.fs.createDirectory(context.globalStorageUri);
    await workspace.fs.writeFile(file, new TextEncoder().encode(email.eml));
    if (await env.openExternal(file)) return true;
  }
  return saveEml(email);
}

function saveEml(email: EmailResult, beside?: Uri): Promise<boolean> {
  return saveFile({ name: email.fileName, text: email.eml, kind: l10n.t('Email'), extension: 'eml', beside });
}

/** Says what was done, and offers to mark the message as sent. */
export async function askIfSent(parts: Parts, uri: Uri, message: string): Promise<void> {
  const sent = l10n.t('Mark as Sent');
  const question = l10n.t('{0} When it has gone out, mark it as sent.', message);
  if ((await window.showInformationMessage(question, sent)) === sent) await writeSent(parts, uri);
}
