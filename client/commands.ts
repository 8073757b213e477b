import { commands, type Disposable, l10n, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import { type BaseLanguageClient, ExecuteCommandRequest } from 'vscode-languageclient';
import { type CommandResult, commands as serverCommands } from '../server/src/protocol.ts';
import type { DraftNode } from './pendingModel.ts';
import type { PendingTree } from './pendingTree.ts';

/** A row of the tree or the URI from a menu. Without arguments, the editor with the focus is meant. */
type Target = DraftNode | Uri | undefined;

/** Registers the commands of package.json. `ready` resolves with the running client. */
export function registerCommands(
  ready: () => Promise<BaseLanguageClient>,
  tree: PendingTree,
  dictionary: Uri,
): Disposable[] {
  const register = (name: string, run: (args: Target[]) => Promise<unknown>) =>
    commands.registerCommand(name, (...args: Target[]) => run(args).catch(tell));
  return [
    register('followup.refreshPending', () => tree.refresh()),
    register('followup.markAsSent', async (args) => markAsSent(await ready(), tree, uriOf(args))),
    register('followup.showPreview', (args) => showPreview(uriOf(args))),
    register('followup.openDictionary', () => openOrCreate(dictionary)),
  ];
}

async function markAsSent(client: BaseLanguageClient, tree: PendingTree, uri?: Uri): Promise<void> {
  if (!uri) throw new Error(l10n.t('Open the draft that you have sent.'));
  const args = [client.code2ProtocolConverter.asUri(uri), localMinute(new Date())];
  await executeAndSave(client, serverCommands.markAsSent, args);
  await tree.refresh();
}

/** Opens a text file that need not be there yet. */
async function openOrCreate(uri: Uri): Promise<void> {
  const edit = new WorkspaceEdit();
  edit.createFile(uri, { ignoreIfExists: true });
  await workspace.applyEdit(edit);
  await window.showTextDocument(uri);
}

/** The built-in preview shows Markdown of any language id, but its own button appears for `markdown` only. */
async function showPreview(uri?: Uri): Promise<void> {
  await commands.executeCommand('markdown.showPreviewToSide', uri);
}

/** Runs a command of the server, which edits a file, and saves that file. Failure is shown, not thrown. */
export async function executeAndSave(
  client: BaseLanguageClient,
  command: string,
  args: unknown[],
): Promise<void> {
  try {
    const params = { command, arguments: args };
    const result: CommandResult = await client.sendRequest(ExecuteCommandRequest.type, params);
    const uri = client.protocol2CodeConverter.asUri(result.uri).toString();
    await workspace.textDocuments.find((document) => document.uri.toString() === uri)?.save();
  } catch (error) {
    tell(error);
  }
}

function tell(error: unknown): void {
  void window.showErrorMessage(error instanceof Error ? error.message : String(error));
}

function uriOf(args: readonly Target[]): Uri | undefined {
  const [target] = args;
  if (target instanceof Uri) return target;
  if (target?.type === 'draft') return Uri.parse(target.draft.uri, true);
  // The editor says nothing of a row that was clicked while the list changed. Whatever is open, it was not meant.
  if (args.length > 0) throw new Error(l10n.t('The list was just being updated. Please try again.'));
  return window.activeTextEditor?.document.uri;
}

/** `2026-11-19T09:12` as the clock on the wall says; Swedish writes dates the ISO way. */
export function localMinute(date: Date): string {
  return date.toLocaleString('sv-SE').slice(0, 16).replace(' ', 'T');
}
