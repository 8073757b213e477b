import { URI, Utils } from 'vscode-uri';
import type { Draft } from '../document/draft.ts';
import type { Notes } from '../document/notes.ts';

/** Notes of one interview, and where they lie. */
export interface NotesFile {
  uri: string;
  notes: Notes;
}

/** A message, and where it lies. */
export interface DraftFile {
  uri: string;
  draft: Draft;
}

/** What belongs to one job: the notes of its rounds, the earliest first, and the messages. */
export interface Application {
  /** The folder it lies in and, where several share one, the company. Stays the same while files come and go. */
  id: string;
  /** As the notes or else the messages spell it. */
  company?: string;
  rounds: readonly NotesFile[];
  drafts: readonly DraftFile[];
}

/** What a file is by its name. */
export function kindOfName(uri: string): 'draft' | 'notes' | undefined {
  if (uri.endsWith('.followup.md')) return 'draft';
  return uri.endsWith('.interview.md') ? 'notes' : undefined;
}

/** The folder of a file. */
export function folderOf(uri: string): string {
  return Utils.dirname(URI.parse(uri)).toString();
}

/** The file that `path` means in a file of the same folder: "round-1.interview.md", "../acme/round-1.interview.md". */
export function relativeTo(uri: string, path: string): string {
  return Utils.resolvePath(Utils.dirname(URI.parse(uri)), path.replaceAll('\\', '/')).toString();
}

/** The file's name without its folder, unescaped. */
export function nameOf(uri: string): string {
  return Utils.basename(URI.parse(uri));
}

/** The file or folder `name` in a folder. */
export function fileIn(folder: string, name: string): string {
  const base = URI.parse(folder);
  // The root of a virtual workspace may come without its slash, which joinPath does not take.
  return Utils.joinPath(base.path === '' ? base.with({ path: '/' }) : base, name).toString();
}
