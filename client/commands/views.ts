import { commands, l10n, WorkspaceEdit, window, workspace } from 'vscode';
import { companiesOf, companyWords } from '../agenda/model.ts';
import { ownDictionary } from '../client.ts';
import type { Parts } from '../parts.ts';
import { type Target, uriOf } from './targets.ts';

/** The built-in preview shows Markdown of any language id, but its own button appears for `markdown` only. */
export async function showPreview(_: Parts, args: Target[]): Promise<void> {
  await commands.executeCommand('markdown.showPreviewToSide', uriOf(args));
}

/** Opens the person's own words for all folders, which need not be there yet. */
export async function openDictionary({ context }: Parts): Promise<void> {
  const uri = ownDictionary(context.globalStorageUri);
  const edit = new WorkspaceEdit();
  edit.createFile(uri, { ignoreIfExists: true });
  await workspace.applyEdit(edit);
  await window.showTextDocument(uri);
}

/** Lets the person choose the company whose steps the view shows. */
export async function filterByCompany({ agenda, tree }: Parts): Promise<void> {
  if (!agenda.isLoaded) await agenda.refresh();
  const items = companiesOf(agenda.steps).map((company) => ({
    label: companyWords(company, { translate: l10n.t }),
    company: company as string | undefined,
  }));
  const everything = { label: l10n.t('All companies'), company: undefined };
  const placeHolder = l10n.t('Which company’s follow-ups do you want to see?');
  const chosen = await window.showQuickPick([everything, ...items], { placeHolder });
  if (chosen) tree.filter(chosen.company);
}
