import { Emitter, FileChangeType, type FileEvent } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Draft, type Surroundings, WorkspaceIndex } from '../core/index.ts';
import { kindOfDocument, kindOfFile } from './documents.ts';
import type { Session } from './session.ts';
import { keyOf, schemeOf } from './uris.ts';

/** Long enough for any disk; a slow network must not keep somebody from seeing what is wrong in their letter. */
const patience = 1000;

/**
 * All notes and drafts of the workspace folders and of open buffers. A folder is listed when it appears, a file read
 * when it has changed; while a file is open, its buffer counts.
 */
export class Workspace {
  readonly index = new WorkspaceIndex();
  /** Fires with the URIs of files that are new, different or gone; in the index's spelling. */
  readonly onChanged = new Emitter<readonly string[]>();
  readonly #session: Session;
  /** The latest reading of each file; what an earlier one finds is out of date. */
  readonly #readings = new Map<string, object>();
  #loading: Promise<void> | undefined;
  #isReady = false;
  readonly #work = new Set<Promise<void>>();

  constructor(session: Session) {
    this.#session = session;
  }

  /** Resolves once all folders are read; the first call begins with it. */
  ready(): Promise<void> {
    this.#loading ??= this.refresh().then(() => {
      this.#isReady = true;
    });
    return this.#loading;
  }

  /** As {@link ready}, but resolves after a second in any case. */
  async settled(): Promise<void> {
    if (this.#isReady) return;
    await Promise.race([this.ready(), new Promise((resolve) => setTimeout(resolve, patience))]);
  }

  /** As {@link ready}; where nobody tells of changes on disk, everything is looked at again. */
  async current(isStale = !this.#session.client.can.registerWatchers): Promise<void> {
    if (this.#isReady && isStale) await this.refresh(true);
    else await this.ready();
    // What was told before we were asked counts.
    await Promise.all(this.#work);
  }

  /** Remembers work that is under way. */
  #busy(work: Promise<void>): Promise<void> {
    const done = work.finally(() => this.#work.delete(done));
    this.#work.add(done);
    return done;
  }

  /** Lists all folders anew: reads what is not known yet, or everything, and forgets what is gone. */
  async refresh(everything = false): Promise<void> {
    const { folders, files } = this.#session;
    const found = await Promise.all(folders.all.map((folder) => files.find(folder)));
    const known = new Set(this.index.uris);
    const there = new Map(
      found.flat().flatMap((uri) => (kindOfFile(uri) ? [[keyOf(uri), uri] as const] : [])),
    );
    const gone = [...known].filter((key) => !there.has(key) && !this.#openAt(key));
    this.#tell(gone.filter((key) => this.index.delete(key)));
    await Promise.all(
      [...there].map(([key, uri]) => (known.has(key) && !everything ? undefined : this.#read(uri))),
    );
  }

  /** Looks at files again that changed on disk. */
  async look(changes: readonly FileEvent[]): Promise<void> {
    if (!this.#loading) return;
    const ours = changes.filter(({ uri }) => kindOfFile(uri));
    const works = ours.map(({ uri, type }) =>
      type === FileChangeType.Deleted ? this.#forget(uri) : this.#busy(this.#read(uri)),
    );
    await Promise.all(works);
  }

  async foldersChanged(): Promise<void> {
    if (this.#loading) await this.#busy(this.refresh());
  }

  /** Takes in a buffer. */
  opened(document: TextDocument): void {
    const kind = kindOfDocument(document);
    if (!kind || !this.#isOwn(document)) return;
    const key = keyOf(document.uri);
    this.#readings.delete(key);
    if (this.index.set(key, document.getText(), kind)) this.#tell([key]);
  }

  /** Goes back to what is on disk. */
  async closed({ uri }: TextDocument): Promise<void> {
    if (this.#loading && kindOfFile(uri)) await this.#busy(this.#read(uri));
    else this.#forget(uri);
  }

  /** What stands around a draft; undefined for one that is not of this workspace. */
  around(uri: string): Surroundings | undefined {
    return this.index.around(keyOf(uri));
  }

  /** A draft as the index has parsed it, where that is of the same text. */
  draft(key: string, text: string): Draft | undefined {
    const draft = this.index.draft(key);
    return draft?.text === text ? draft : undefined;
  }

  /** A URI of the index as the client spells it. */
  spelled(uri: string): string {
    return this.#openAt(uri)?.uri ?? uri;
  }

  /** A file of the index with its text, by the URI that the client knows it by. */
  file(uri: string): { uri: string; text: string } | undefined {
    const text = this.index.textOf(keyOf(uri));
    return text === undefined ? undefined : { uri: this.spelled(uri), text };
  }

  #openAt(key: string): TextDocument | undefined {
    const document = this.#session.documents.find(key);
    return document && kindOfDocument(document) ? document : undefined;
  }

  /** False for the other side of a comparison and the like, which editors show as documents too. */
  #isOwn({ uri }: TextDocument): boolean {
    const { folders } = this.#session;
    return ['file', 'untitled', ...folders.all.map(schemeOf)].includes(schemeOf(uri));
  }

  #forget(uri: string): void {
    const key = keyOf(uri);
    this.#readings.delete(key);
    if (!this.#openAt(key) && this.index.delete(key)) this.#tell([key]);
  }

  async #read(uri: string): Promise<void> {
    const key = keyOf(uri);
    if (this.#openAt(key)) return;
    if (!this.#session.folders.containing(uri)) return this.#forget(uri);
    const reading = {};
    this.#readings.set(key, reading);
    const text = await this.#session.files.read(uri);
    if (this.#readings.get(key) !== reading) return;
    this.#readings.delete(key);
    const isGone = text === null || !this.#session.folders.containing(uri);
    if (isGone ? this.index.delete(key) : this.index.set(key, text)) this.#tell([key]);
  }

  #tell(uris: readonly string[]): void {
    if (uris.length > 0) this.onChanged.fire(uris);
  }
}
