/** A file system in memory for the web workbench, as an extension: web hosts have no disk. */
import {
  type Disposable,
  EventEmitter,
  type ExtensionContext,
  type FileChangeEvent,
  FileChangeType,
  type FileStat,
  FileSystemError,
  type FileSystemProvider,
  FileType,
  type Uri,
  workspace,
} from 'vscode';

/** The files to begin with, put in by the test that bundles this: paths and texts. */
declare const FILES: Record<string, string>;

class MemoryFiles implements FileSystemProvider {
  readonly #changed = new EventEmitter<FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changed.event;
  readonly #files = new Map(
    Object.entries(FILES).map(([path, text]): [string, Uint8Array] => [path, new TextEncoder().encode(text)]),
  );

  watch(): Disposable {
    return { dispose: () => {} };
  }

  stat({ path }: Uri): FileStat {
    const content = this.#files.get(path);
    if (!content && this.#below(path).length === 0 && path !== '/') throw FileSystemError.FileNotFound(path);
    const type = content ? FileType.File : FileType.Directory;
    return { type, ctime: 0, mtime: content ? content.length : 0, size: content?.length ?? 0 };
  }

  readDirectory({ path }: Uri): [string, FileType][] {
    const names = this.#below(path).map((rest) => rest.split('/'));
    const entries = names.map(([name = '', ...more]) => [
      name,
      more.length > 0 ? FileType.Directory : FileType.File,
    ]);
    return [...new Map(entries as [string, FileType][])];
  }

  readFile(uri: Uri): Uint8Array {
    const content = this.#files.get(uri.path);
    if (!content) throw FileSystemError.FileNotFound(uri);
    return content;
  }

  writeFile(uri: Uri, content: Uint8Array): void {
    const type = this.#files.has(uri.path) ? FileChangeType.Changed : FileChangeType.Created;
    this.#files.set(uri.path, content);
    this.#changed.fire([{ type, uri }]);
  }

  createDirectory(): void {}

  delete(uri: Uri): void {
    this.#files.delete(uri.path);
    this.#changed.fire([{ type: FileChangeType.Deleted, uri }]);
  }

  rename(): void {
    throw FileSystemError.NoPermissions('Nothing is renamed here.');
  }

  #below(path: string): string[] {
    const folder = path.endsWith('/') ? path : `${path}/`;
    return [...this.#files.keys()]
      .filter((file) => file.startsWith(folder))
      .map((file) => file.slice(folder.length));
  }
}

export function activate({ subscriptions }: ExtensionContext): void {
  subscriptions.push(
    workspace.registerFileSystemProvider('memfs', new MemoryFiles(), { isCaseSensitive: true }),
  );
}
