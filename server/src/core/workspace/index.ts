import { type Draft, parseDraft } from '../document/draft.ts';
import { type Notes, parseNotes } from '../document/notes.ts';
import { applicationsOf } from './applications.ts';
import { type Application, type DraftFile, kindOfName, type NotesFile, nameOf } from './files.ts';
import { notesFor } from './notesFor.ts';

/** What the files around a message say. Two of the same `fingerprint` say the same. */
export interface Surroundings {
  uri: string;
  /** The application that the message belongs to; the message itself is among its drafts. */
  application: Application;
  /** The notes of the interview it follows. */
  notes?: NotesFile;
  /** All other applications of the workspace. */
  others: readonly Application[];
  fingerprint: string;
}

type File = (DraftFile | NotesFile) & { version: number };

/**
 * All notes and drafts of a workspace. Files come in as text, by whoever can read them; each is parsed when its text
 * has changed and not otherwise. URIs must be spelt one way.
 */
export class WorkspaceIndex {
  readonly #files = new Map<string, File>();
  #applications: readonly Application[] | undefined;
  #versions = 0;

  /** Takes in a file as it is now; true where that changed anything. A file with another name is left out. */
  set(uri: string, text: string, kind = kindOfName(uri)): boolean {
    if (!kind || this.textOf(uri) === text) return false;
    const version = ++this.#versions;
    const file =
      kind === 'draft'
        ? { uri, version, draft: parseDraft(text, { fileName: nameOf(uri) }) }
        : { uri, version, notes: parseNotes(text) };
    this.#files.set(uri, file);
    this.#applications = undefined;
    return true;
  }

  /** Forgets a file; true where it was known. */
  delete(uri: string): boolean {
    const known = this.#files.delete(uri);
    if (known) this.#applications = undefined;
    return known;
  }

  get uris(): Iterable<string> {
    return this.#files.keys();
  }

  textOf(uri: string): string | undefined {
    return (this.draft(uri) ?? this.notes(uri))?.text;
  }

  draft(uri: string): Draft | undefined {
    const file = this.#files.get(uri);
    return file && 'draft' in file ? file.draft : undefined;
  }

  notes(uri: string): Notes | undefined {
    const file = this.#files.get(uri);
    return file && 'notes' in file ? file.notes : undefined;
  }

  /** All applications, in the order of their folders. */
  applications(): readonly Application[] {
    this.#applications ??= applicationsOf([...this.#files.values()]);
    return this.#applications;
  }

  /** What stands around a draft of this index; undefined for other files. */
  around(uri: string): Surroundings | undefined {
    const all = this.applications();
    const application = all.find(({ drafts }) => drafts.some((file) => file.uri === uri));
    const file = application?.drafts.find((one) => one.uri === uri);
    if (!application || !file) return undefined;
    const notes = notesFor(file, application);
    const others = all.filter((one) => one !== application);
    return {
      uri,
      application,
      ...(notes && { notes }),
      others,
      fingerprint: this.#fingerprint(application, others),
    };
  }

  /** Changes with every file of the application, and with the notes of the others: those name what must not be here. */
  #fingerprint(application: Application, others: readonly Application[]): string {
    const own = [...application.rounds, ...application.drafts];
    const foreign = others.flatMap(({ rounds, company }) => [company ?? '', ...this.#versionsOf(rounds)]);
    return [...this.#versionsOf(own), '|', ...foreign].join(' ');
  }

  #versionsOf(files: readonly { uri: string }[]): (number | undefined)[] {
    return files.map(({ uri }) => this.#files.get(uri)?.version);
  }
}
