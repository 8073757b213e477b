import { MessageType, ShowMessageNotification } from 'vscode-languageserver';
import {
  carryOver,
  type Draft,
  editedFrom,
  type Lint,
  lintsOf,
  paragraphsOf,
  type Remarked,
  type Settings,
  wantsGrammar,
} from '../core/index.ts';
import { Grammar } from '../grammar/grammar.ts';
import type { Session } from './session.ts';
import { keyOf } from './uris.ts';

/** A draft whose paragraphs are to be read, as it was when that was asked for. */
interface Reading {
  uri: string;
  draft: Draft;
  /** What of it is shown by now. */
  shown: readonly Lint[];
}

/**
 * Grammar for open drafts, beside and after everything else: what is known is there at once, the rest is read in the
 * background, and `session.onGrammarFound` fires where that changes what is shown.
 */
export class LateGrammar {
  readonly #session: Session;
  readonly #grammar: Grammar;
  /** The paragraphs of each draft as they were when it was last read to its end. */
  readonly #read = new Map<string, Remarked[]>();
  /** What is to be read, the latest state of each draft only. */
  readonly #wanted = new Map<string, Reading>();
  #busy = false;
  #unavailable = false;

  constructor(session: Session) {
    this.#session = session;
    this.#grammar = new Grammar({ start: () => session.host.startGrammar(session.client.options.assets) });
    session.documents.onDidClose(({ document }) => {
      this.#read.delete(keyOf(document.uri));
      this.#wanted.delete(keyOf(document.uri));
    });
  }

  /** What is known of a draft so far; undefined where the person does not want it. */
  lintsOf(uri: string, draft: Draft, settings: Settings): Lint[] | undefined {
    if (!wantsGrammar(settings)) return undefined;
    const texts = new Set(paragraphsOf(draft).map(({ text }) => text));
    const gone = (this.#read.get(keyOf(uri)) ?? []).filter(({ text }) => !texts.has(text));
    return lintsOf(draft, (text) => {
      const known = this.#grammar.known(text);
      const before = known ? undefined : editedFrom(gone, text);
      return before ? carryOver(before, text) : known;
    });
  }

  /** Reads, later, what is not known of a draft. What was still to be read of an earlier state of it is dropped. */
  want(uri: string, draft: Draft, shown: readonly Lint[]): void {
    if (this.#unavailable) return;
    this.#wanted.set(keyOf(uri), { uri, draft, shown });
    if (this.#busy) return;
    this.#busy = true;
    // Not before what is known by now has been sent.
    setTimeout(() => this.#session.background('Reading for grammar', () => this.#readAll()), 0);
  }

  async #readAll(): Promise<void> {
    try {
      for (let [key] = this.#wanted.keys(); key !== undefined; [key] = this.#wanted.keys())
        await this.#readThrough(key, this.#wanted.get(key)!);
    } catch (error) {
      this.#giveUp(error);
    } finally {
      this.#busy = false;
    }
  }

  async #readThrough(key: string, reading: Reading): Promise<void> {
    const { uri, draft, shown } = reading;
    const read: Remarked[] = [];
    for (const { text } of paragraphsOf(draft)) {
      read.push({ text, remarks: await this.#grammar.remarksOn(text) });
      // The text has moved on, or is closed.
      if (this.#wanted.get(key) !== reading) return;
    }
    this.#wanted.delete(key);
    this.#read.set(key, read);
    const found = lintsOf(draft, (text) => this.#grammar.known(text));
    if (JSON.stringify(found) !== JSON.stringify(shown)) this.#session.onGrammarFound.fire(uri);
  }

  /** Once, and without a button to press: everything else works. */
  #giveUp(reason: unknown): void {
    this.#unavailable = true;
    this.#wanted.clear();
    this.#session.log('Grammar is not checked in this session', reason);
    this.#session.background('Telling', () =>
      this.#session.connection.sendNotification(ShowMessageNotification.type, {
        type: MessageType.Info,
        message:
          'Followup could not load its grammar checker and goes on without it. Everything else is checked as before.',
      }),
    );
  }
}
