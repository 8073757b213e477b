import { l10n, ViewColumn, window } from 'vscode';
import type { Parts } from '../parts.ts';
import { askIfSent } from './email.ts';
import { emailPage } from './emailPage.ts';
import { emailThroughGate } from './gate.ts';
import { type Target, uriOf } from './targets.ts';

/**
 * Shows a message as it goes out, with a button that copies it together with its formatting. The editor's own
 * clipboard takes plain text only (microsoft/vscode#163240); a page inside it can do more, once somebody clicks there.
 */
export async function copyFormatted(parts: Parts, args: Target[]): Promise<void> {
  const uri = uriOf(args);
  const email = await emailThroughGate(parts.server, uri, l10n.t('Copy Anyway'));
  if (!email) return;
  const labels = {
    title: l10n.t('Email'),
    to: l10n.t('To'),
    cc: l10n.t('Copy to'),
    subject: l10n.t('Subject'),
    copy: l10n.t('Copy with Formatting'),
    copied: l10n.t('Copied'),
  };
  const title = l10n.t('Email: {0}', email.subject || email.fileName);
  const panel = window.createWebviewPanel('followup.email', title, ViewColumn.Beside, {
    enableScripts: true,
  });
  panel.webview.onDidReceiveMessage(() => askIfSent(parts, uri, l10n.t('The message is copied.')));
  panel.webview.html = emailPage(email, labels, crypto.randomUUID());
}
