import {
  type Connection,
  type Diagnostic,
  Emitter,
  type FileEvent,
  type ServerCapabilities,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Clock, docsUrl, type Finding } from '../core/index.ts';
import { Checker } from './checker.ts';
import { type Client, unknownClient } from './client.ts';
import { toDiagnostic } from './convert.ts';
import { Dictionaries } from './dictionary.ts';
import { Documents } from './documents.ts';
import { Files } from './files.ts';
import { Folders } from './folders.ts';
import { LateGrammar } from './grammar.ts';
import type { Host } from './host.ts';
import { SettingsStore } from './settings.ts';
import { SpellerLoader } from './speller.ts';
import { TyposFirst } from './typosFirst.ts';
import { Workspace } from './workspace.ts';

/** What the features share: one connection, one client, and what is known of its files and wishes. */
export class Session {
  readonly connection: Connection;
  readonly host: Host;
  client: Client = unknownClient;
  /** Fires once, when the client may be asked. */
  readonly onInitialized = new Emitter<void>();
  /** Fires when what a check looks at besides the text has changed: settings, a dictionary, the speller. */
  readonly onContextChanged = new Emitter<void>();
  /** Fires with the URI of a draft of which more is known by now than was when it was last checked. */
  readonly onGrammarFound = new Emitter<string>();
  /** Fires for files that changed on disk, where the client watches them. */
  readonly onFilesChanged = new Emitter<readonly FileEvent[]>();

  readonly folders = new Folders();
  readonly documents = new Documents();
  readonly files = new Files(this);
  readonly settings = new SettingsStore(this);
  readonly dictionaries = new Dictionaries(this);
  readonly speller = new SpellerLoader(this);
  readonly workspace = new Workspace(this);
  readonly grammar = new LateGrammar(this);
  readonly checker = new Checker(this);
  readonly typosFirst = new TyposFirst(this);

  constructor(connection: Connection, host: Host) {
    this.connection = connection;
    this.host = host;
  }

  /** Where a rule is explained; a worker does not know where the documentation lies unless it is told. */
  docsUrl(rule: string): string | undefined {
    const base = this.client.options.docs ?? this.host.docs;
    return base === undefined ? undefined : docsUrl(rule, base);
  }

  toDiagnostic(document: TextDocument, finding: Finding): Diagnostic {
    const knowsRelated = this.client.can.relatedPlaces;
    const textOf = (uri: string) => this.workspace.file(uri);
    return toDiagnostic(document, finding, {
      href: this.docsUrl(finding.rule),
      ...(knowsRelated && { textOf }),
    });
  }

  get timeZone(): string {
    return this.client.options.timeZone ?? this.host.timeZone;
  }

  /** This moment. The zone is looked up by whoever asks for it: it takes a while the first time. */
  get clock(): Clock {
    const zone = () => this.timeZone;
    return {
      now: this.host.now(),
      get timeZone() {
        return zone();
      },
    };
  }

  /** Runs what nobody waits for; what goes wrong there is logged and ends nothing. */
  background(what: string, work: () => unknown): void {
    const log = (error: unknown) => this.log(what, error);
    Promise.resolve().then(work).catch(log);
  }

  /** Never throws: once the client has gone there is nobody to tell. */
  log(what: string, error: unknown): void {
    try {
      this.connection.console.error(
        `${what}: ${error instanceof Error ? (error.stack ?? error.message) : error}`,
      );
    } catch {
      // The connection is closed, which is what most probably went wrong in the first place.
    }
  }
}

/** A feature installs its handlers and says what it adds to the server's capabilities for this client. */
export type Feature = (session: Session) => ((client: Client) => Partial<ServerCapabilities>) | undefined;
