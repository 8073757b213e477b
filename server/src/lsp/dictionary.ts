import { FileChangeType } from 'vscode-languageserver';
import { fileIn, parseDictionary } from '../core/index.ts';
import { dictionaryFileName } from '../protocol.ts';
import type { Feature, Session } from './session.ts';
import { baseName, folderOf, isBelow, keyOf, schemeOf } from './uris.ts';

/** The person's own words, from plain text files in the workspace. */
export class Dictionaries {
  readonly #session: Session;
  readonly #texts = new Map<string, Promise<string | null>>();
  /** Words whose edit the client has applied in a buffer that we may not see and that is not saved yet. */
  readonly #added = new Map<string, Set<string>>();

  constructor(session: Session) {
    this.#session = session;
  }

  /** The person's own list, for all folders; undefined where the client keeps none. */
  get ownFile(): string | undefined {
    return this.#session.client.options.userDictionary;
  }

  /** Where a word is added for a draft; undefined for an unsaved draft outside of any folder. */
  fileFor(draft: string): string | undefined {
    const { folders } = this.#session;
    const folder =
      folders.containing(draft) ?? (schemeOf(draft) === 'untitled' ? folders.all[0] : folderOf(draft));
    return folder && fileIn(folder, dictionaryFileName);
  }

  /** All dictionary files that hold for a draft: beside it, and in every folder up to that of the workspace. */
  filesFor(draft: string): string[] {
    const top = this.fileFor(draft);
    const own = this.ownFile === undefined ? [] : [this.ownFile];
    if (!top) return own;
    const files = [...own, top];
    const last = folderOf(top);
    for (let folder = folderOf(draft); folder !== last && isBelow(folder, last); folder = folderOf(folder)) {
      files.push(fileIn(folder, dictionaryFileName));
    }
    return files;
  }

  /** All words that are known for a draft, in lower case. */
  async for(draft: string): Promise<ReadonlySet<string>> {
    const words = await Promise.all(this.filesFor(draft).map((file) => this.#words(file)));
    return new Set(words.flatMap((each) => [...each]));
  }

  /** The text of a dictionary file: the buffer where it is open, else the disk; null where there is none. */
  text(file: string): Promise<string | null> {
    const open = this.#session.documents.find(file);
    if (open) return Promise.resolve(open.getText());
    const key = keyOf(file);
    const text = this.#texts.get(key) ?? this.#session.files.read(file);
    this.#texts.set(key, text);
    return text;
  }

  /** Makes a word known at once. */
  add(file: string, word: string): void {
    const key = keyOf(file);
    this.#added.set(key, new Set([...(this.#added.get(key) ?? []), word]));
    this.changed(file);
  }

  /** What the file says now holds, and nothing else. */
  reload(file: string): void {
    this.#added.delete(keyOf(file));
    this.changed(file);
  }

  /** Reads the file again where nobody tells us of its changes. */
  async refresh(file: string): Promise<void> {
    const before = this.#texts.get(keyOf(file));
    if (before === undefined || (await before) === (await this.#session.files.read(file))) return;
    this.reload(file);
  }

  async #words(file: string): Promise<Iterable<string>> {
    const added = this.#added.get(keyOf(file)) ?? [];
    return parseDictionary([(await this.text(file)) ?? '', ...added].join('\n'));
  }

  changed(file: string): void {
    this.#texts.delete(keyOf(file));
    this.#session.onContextChanged.fire();
  }
}

export const dictionary: Feature = (session) => {
  const { documents, dictionaries } = session;
  const isDictionary = (uri: string) =>
    baseName(uri) === dictionaryFileName ||
    (dictionaries.ownFile !== undefined && keyOf(uri) === keyOf(dictionaries.ownFile));
  const reload = (uri: string) => isDictionary(uri) && dictionaries.reload(uri);
  documents.onDidChangeContent(({ document }) => reload(document.uri));
  documents.onDidClose(({ document }) => reload(document.uri));
  session.onFilesChanged.event((changes) => {
    for (const { uri, type } of changes) {
      // An editor that adds a word to a new file creates it empty first: the word is not there yet, but it holds.
      if (type !== FileChangeType.Created) reload(uri);
      else if (isDictionary(uri)) dictionaries.changed(uri);
    }
  });
  const refresh = (draft: string) => {
    for (const file of dictionaries.filesFor(draft)) {
      // Nobody watches what lies outside of all folders.
      if (session.client.can.registerWatchers && file !== dictionaries.ownFile) continue;
      session.background('Reading the dictionary', () => dictionaries.refresh(file));
    }
  };
  documents.onDidOpen(({ document }) => refresh(document.uri));
  documents.onDidSave(({ document }) => refresh(document.uri));
  return undefined;
};
