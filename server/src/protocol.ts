/**
 * The names and plain types of our own requests, and nothing else: the only file of the server that a client may
 * import. Every request works for any LSP client; URIs are strings, times are ISO 8601.
 */

/** One row of "Pending follow-ups": a draft that is not marked as sent. */
export interface PendingDraft {
  uri: string;
  /** `thank-you`, `status-check` … */
  kind: string;
  /** The kind in plain words: "Thank-you note". */
  kindLabel: string;
  /** False when the front matter names the kind, true when it was guessed from the text. */
  kindGuessed: boolean;
  company?: string;
  recipient?: string;
  /** ISO 8601 with offset; absent where nothing says when it is due. */
  due?: string;
  /** From here on it is late. */
  late?: string;
  timing: 'late' | 'due' | 'upcoming' | 'undated';
  /** The reason for the date, in one sentence, with the article it comes from. */
  reason?: string;
  /** Findings at hint are not counted. */
  findings: { error: number; warning: number; information: number };
}

export interface PendingParams {
  /** The moment to reckon from, ISO 8601; the server's clock when absent. */
  now?: string;
}

export interface PendingResult {
  /** Late ones first, then by due date, undated last. */
  drafts: PendingDraft[];
}

/** Request, client to server: {@link PendingParams} to {@link PendingResult}. */
export const pendingRequest = 'followup/pending';

/** Notification, server to client, no parameters: ask for {@link pendingRequest} again. */
export const pendingChanged = 'followup/pendingChanged';

/** Where the server cannot read a folder itself (virtual workspaces, the web) it asks the client. */
export interface FindFilesParams {
  /** URI of a workspace folder. */
  folder: string;
}
/** Request, server to client: the URIs of all `*.followup.md` and `*.interview.md` files below a folder. */
export const findFilesRequest = 'followup/findFiles';
export interface ReadFileParams {
  uri: string;
}
/** Request, server to client: the text of a file as UTF-8, or null where it cannot be read. */
export const readFileRequest = 'followup/readFile';

/**
 * Commands of `workspace/executeCommand`. Each sends a workspace edit by `workspace/applyEdit` and, once it is applied,
 * answers with a {@link CommandResult}; what cannot be done is answered with an error whose message may be shown.
 */
export const commands = {
  /** Arguments: [uri: string, at?: string (local or zoned ISO 8601)]. Writes `sent:` into the front matter. */
  markAsSent: 'followup.server.markAsSent',
  /**
   * Arguments: [uri: string, word: string, list?: 'user']. Adds the word to the dictionary file of the workspace folder,
   * or to the person's own, which {@link InitializationOptions.userDictionary} names.
   */
  addToDictionary: 'followup.server.addToDictionary',
} as const;

export interface CommandResult {
  /** The file that was edited; the client may want to save it. */
  uri: string;
}

/** Name of the plain text file, one word a line, at the top of a workspace folder. */
export const dictionaryFileName = 'followup-dictionary.txt';

/** `initializationOptions` that a client may send. */
export interface InitializationOptions {
  /** False where the client contributes the snippets itself, as VS Code does. Default true. */
  snippetCompletion?: boolean;
  /** True where the client answers {@link findFilesRequest} and {@link readFileRequest}. Default false. */
  clientFiles?: boolean;
  /** IANA time zone of the person; the machine's own when absent. */
  timeZone?: string;
  /** URL of the folder with the documentation that came with the client; the server's own when absent. */
  docs?: string;
  /** URI of a text file with the person's own words, for all folders; it need not exist. None when absent. */
  userDictionary?: string;
  /** The settings below `followup`, from clients that do not answer `workspace/configuration`. */
  settings?: unknown;
}
