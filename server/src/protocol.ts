/**
 * The names and plain types of our own requests, and nothing else: the only file of the server that a client may
 * import. Every request works for any LSP client; URIs are strings, times are ISO 8601.
 */

/** One step of the agenda: a message that is due, was, or will be, begun or not. */
export interface AgendaStep {
  /** Stays the same for the same application, round, kind and person, whatever happens to its files. */
  id: string;
  /** `thank-you`, `status-check` … */
  kind: string;
  /** The kind in plain words: "Thank-you note". */
  kindLabel: string;
  /** True where the kind was guessed from the text of the draft. */
  kindGuessed?: boolean;
  /** Which of several: 2 for a second status check; absent where there is only one. */
  number?: number;
  /** Empty where nothing names it. */
  company: string;
  role?: string;
  person?: string;
  /** The person's title: "Head of Platform". */
  title?: string;
  /** ISO 8601 with offset; absent where nothing says when. */
  due?: string;
  /** From here on it is late; absent where it never is. */
  late?: string;
  state: 'todo' | 'draft' | 'ready' | 'sent' | 'awaiting' | 'answered' | 'skipped';
  /** By when it wants attention, seen from `now`. */
  urgency: Urgency;
  /** Until when the person does not want to be reminded, ISO 8601. */
  snoozed?: string;
  /** URI of the draft, where it is begun. */
  uri?: string;
  /** URI of the notes that it comes from. */
  notes?: string;
  /** Why it is due then, with the articles that say so. */
  reason: string;
  guidance: readonly string[];
  /** Of the draft, where it is begun. Findings at hint are not counted. */
  findings?: { error: number; warning: number; information: number };
}

export type Urgency = 'overdue' | 'today' | 'week' | 'later' | 'waiting' | 'done';

export interface AgendaParams {
  /** The moment to reckon from, ISO 8601; the server's clock when absent. */
  now?: string;
  /** Look at all folders anew, for what no file event has told of. */
  refresh?: boolean;
}

export interface AgendaResult {
  /** By urgency, then by due date. */
  steps: AgendaStep[];
}

/** Request, client to server: {@link AgendaParams} to {@link AgendaResult}. */
export const agendaRequest = 'followup/agenda';

/** Notification, server to client, no parameters: ask for {@link agendaRequest} again. */
export const agendaChanged = 'followup/agendaChanged';

/** Answer of {@link commands.email}: a draft as it goes out, without front matter and comments. */
export interface EmailResult {
  to?: string;
  cc: readonly string[];
  subject: string;
  plain: string;
  html: string;
  /** `mailto:` address; absent where the message is too long for one. */
  mailto?: string;
  /** The message as a file that mail programs open as a draft, RFC 5322. */
  eml: string;
  /** A name for that file. */
  fileName: string;
  /** Messages of the findings at error: what must not be sent without a second look. */
  problems: readonly string[];
}

/** What "New Interview" asks for. Times are local or zoned ISO 8601. */
export interface NewInterview {
  company: string;
  role?: string;
  date?: string;
  decision?: string;
  round?: number;
  interviewers: readonly { name: string; title?: string; email?: string; relation?: string }[];
}

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
  /**
   * Arguments: [uri of a draft or id of a step, at?: string (local or zoned ISO 8601)]. Writes `sent:` into the front
   * matter. A step that is not begun gets a file that says so and nothing else.
   */
  markAsSent: 'followup.server.markAsSent',
  /** Arguments: [uri of a draft or id of a step, at?: string]. Writes `reply:` into the front matter. */
  markAsAnswered: 'followup.server.markAsAnswered',
  /** Arguments: [id of a step]. Writes the draft from the template of its kind, filled from the notes. */
  beginDraft: 'followup.server.beginDraft',
  /** Arguments: [id of a step, until: string (a day or a time)]. In the draft, or in the notes where it is not begun. */
  snooze: 'followup.server.snooze',
  /** Arguments: [id of a step]. In the draft, or in the notes where it is not begun. */
  skip: 'followup.server.skip',
  /** Arguments: [id of a step, what: `sent`, `answered`, `snoozed` or `skipped`]. Takes back what a command wrote. */
  takeBack: 'followup.server.takeBack',
  /** Arguments: [folder: string, interview: {@link NewInterview}]. Writes a file of notes. */
  newInterview: 'followup.server.newInterview',
  /** Arguments: [folder: string, text: string]. Writes notes from the text of an `.ics` file, or of a mail with a date. */
  importInvitation: 'followup.server.importInvitation',
  /** Arguments: [now?: string]. Edits nothing; answers with the text of an `.ics` file of all steps to come. */
  exportCalendar: 'followup.server.exportCalendar',
  /** Arguments: [uri: string]. Edits nothing; answers with an {@link EmailResult}. */
  email: 'followup.server.email',
  /**
   * Arguments: [uri: string, word: string, list?: 'user']. Adds the word to the dictionary file of the workspace folder,
   * or to the person's own, which {@link InitializationOptions.userDictionary} names.
   */
  addToDictionary: 'followup.server.addToDictionary',
} as const;

export interface CommandResult {
  /** The file that was edited; the client may want to save it. */
  uri: string;
  /** All of them, where a command wrote several: an invitation to two days of interviews. */
  uris?: readonly string[];
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
  /** URL of the folder with the bundles, `dist/`, with a slash at its end. A worker cannot find them by itself. */
  assets?: string;
  /** URI of a text file with the person's own words, for all folders; it need not exist. None when absent. */
  userDictionary?: string;
  /** The settings below `followup`, from clients that do not answer `workspace/configuration`. */
  settings?: unknown;
}
