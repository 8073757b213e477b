import {
  commands,
  type Diagnostic,
  type Event,
  extensions,
  languages,
  type TextEditor,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { FollowupApi } from '../../../client/extension.ts';

export const dana = 'acme/thank-you-dana-cole.followup.md';
export const mira = 'zenith/status-check-mira-olsen.followup.md';

/** A file of the workspace. */
export function uriOf(name: string): Uri {
  return Uri.joinPath(workspace.workspaceFolders![0]!.uri, name);
}

export async function activate(): Promise<FollowupApi> {
  const extension = extensions.getExtension<FollowupApi>('followup.followup');
  if (!extension) throw new Error('The extension is not installed.');
  return extension.activate();
}

/** Writes a file as another program would. */
export async function write(name: string, text: string): Promise<Uri> {
  await workspace.fs.writeFile(uriOf(name), new TextEncoder().encode(text));
  return uriOf(name);
}

export async function readFromDisk(name: string): Promise<string> {
  return new TextDecoder().decode(await workspace.fs.readFile(uriOf(name)));
}

export async function show(uri: Uri): Promise<TextEditor> {
  return window.showTextDocument(await workspace.openTextDocument(uri), { preview: false });
}

/** Takes back what a test has typed and closes all editors. */
export async function closeAll(): Promise<void> {
  while (window.activeTextEditor?.document.isDirty)
    await commands.executeCommand('workbench.action.files.revert');
  await commands.executeCommand('workbench.action.closeAllEditors');
}

/** Resolves as soon as `look` finds something, looking again with every event. */
export async function eventually<Result>(
  event: Event<unknown>,
  look: () => Result | undefined | false | Promise<Result | undefined | false>,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const again = () => Promise.resolve(look()).then((found) => found && done(found), reject);
    const listener = event(again);
    const done = (found: Result) => {
      listener.dispose();
      resolve(found);
    };
    void again();
  });
}

export const ruleOf = ({ code }: Diagnostic) => (typeof code === 'object' ? code.value : code);

/** The findings of a file once they are as expected. */
export function findings(uri: Uri, fits: (rules: unknown[]) => boolean): Promise<Diagnostic[]> {
  return eventually(languages.onDidChangeDiagnostics, () => {
    const found = languages.getDiagnostics(uri);
    return fits(found.map(ruleOf)) && found;
  });
}
