import type { Thread } from '../grammar/messages.ts';

/** Reads what lies on the machine the server runs on. */
export interface HostFiles {
  /** URIs of all `*.followup.md` and `*.interview.md` files below a folder, without `node_modules` and dot folders. */
  find(folder: string): Promise<string[]>;
  /** The text of a file, or null where there is none. */
  read(uri: string): Promise<string | null>;
}

/** What the protocol layer needs from where it runs. It knows no clock and no file system of its own. */
export interface Host {
  /** Answers for `file:` URIs. Absent in a browser. */
  files?: HostFiles;
  /** This moment, ISO 8601 in UTC. */
  now(): string;
  /** IANA name of the machine's time zone. */
  timeZone: string;
  /** URL of the `docs/` folder, where the client names none. */
  docs?: string;
  /** Starts the grammar thread. `assets` is where the client says the bundles lie. Throws where there can be none. */
  startGrammar(assets: string | undefined): Thread;
  /** The compiled word lists, unzipped. */
  loadWordLists(): Promise<Uint8Array>;
}
