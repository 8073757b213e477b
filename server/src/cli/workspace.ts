import path from 'node:path';
import { URI } from 'vscode-uri';
import { WorkspaceIndex } from '../core/index.ts';
import { type Input, isNotes, readNeighbours } from './inputs.ts';

/** The files that were named and what lies beside them, as an editor would know them. */
export interface Workspace {
  index: WorkspaceIndex;
  /** A file as it was named, or as its neighbours were. */
  pathOf(uri: string): string;
}

/** The URI under which the index knows a file. */
export function uriOf(file: string): string {
  return URI.file(path.resolve(file)).toString();
}

export async function workspaceOf(inputs: readonly Input[]): Promise<Workspace> {
  const index = new WorkspaceIndex();
  const paths = new Map<string, string>();
  for (const { path: file, text } of [...inputs, ...(await readNeighbours(inputs))]) {
    // Whoever names a file without our ending means a draft.
    index.set(uriOf(file), text, isNotes({ path: file, text }) ? 'notes' : 'draft');
    paths.set(uriOf(file), file);
  }
  return { index, pathOf: (uri) => paths.get(uri) ?? URI.parse(uri).fsPath };
}
