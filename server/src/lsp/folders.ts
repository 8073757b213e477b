import type { WorkspaceFoldersChangeEvent } from 'vscode-languageserver';
import { Emitter } from 'vscode-languageserver';
import type { Feature } from './session.ts';
import { isBelow, keyOf } from './uris.ts';

/** The workspace folders, in the client's order. */
export class Folders {
  readonly onChanged = new Emitter<void>();
  #uris: readonly string[] = [];

  get all(): readonly string[] {
    return this.#uris;
  }

  set(uris: readonly string[]): void {
    this.#uris = uris;
  }

  change({ added, removed }: WorkspaceFoldersChangeEvent): void {
    const gone = new Set(removed.map((folder) => keyOf(folder.uri)));
    const kept = this.#uris.filter((uri) => !gone.has(keyOf(uri)));
    this.#uris = [...kept, ...added.map((folder) => folder.uri)];
    this.onChanged.fire();
  }

  /** The innermost folder a file lies in. */
  containing(uri: string): string | undefined {
    return this.#uris.filter((folder) => isBelow(uri, folder)).sort((a, b) => b.length - a.length)[0];
  }
}

export const folders: Feature = (session) => {
  session.onInitialized.event(() => {
    // The library throws where the client has no such notification.
    if (!session.client.can.changeFolders) return;
    session.connection.workspace.onDidChangeWorkspaceFolders((event) => session.folders.change(event));
  });
  return ({ folders: initial, can }) => {
    session.folders.set(initial);
    return can.changeFolders
      ? { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } }
      : {};
  };
};
