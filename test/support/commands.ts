import type { WorkspaceEdit } from 'vscode-languageserver/node';
import type { Editor } from './editor.ts';

/** Runs a command of the server. */
export function execute(editor: Editor, command: string, ...args: unknown[]): Promise<unknown> {
  return editor.request('workspace/executeCommand', { command, arguments: args });
}

/** The edits that the server asked for so far, in order. */
export function editsOf(editor: Editor): WorkspaceEdit[] {
  return editor.requests.items
    .filter(({ method }) => method === 'workspace/applyEdit')
    .map(({ params }) => (params as { edit: WorkspaceEdit }).edit);
}
