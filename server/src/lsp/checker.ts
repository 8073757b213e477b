import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type CheckContext, check, type Draft, type Finding, parseDraft } from '../core/index.ts';
import type { Session } from './session.ts';
import { baseName, keyOf } from './uris.ts';

/** A draft as it was checked. `context` is what it was checked with, for the fixes that are worked out later. */
export interface Checked {
  draft: Draft;
  findings: Finding[];
  context: CheckContext;
}

/** What a check looks at, and how many times that had changed before. */
interface Circumstances {
  context: CheckContext;
  generation: number;
  /** Findings of another hour, or with other files around, may differ. */
  around: string;
}

/** Older than any generation. */
const outdated = -1;

/** Parses and checks drafts, each text once: what every feature asks for is worked out by the first that does. */
export class Checker {
  readonly #session: Session;
  readonly #cache = new Map<string, Checked & Circumstances>();
  /** Counts what changed besides texts. */
  #generation = 0;

  constructor(session: Session) {
    this.#session = session;
    session.onContextChanged.event(() => {
      this.#generation++;
    });
    session.onGrammarFound.event((uri) => {
      const checked = this.#cache.get(keyOf(uri));
      if (checked) checked.generation = outdated;
    });
    session.documents.onDidClose(({ document }) => this.#cache.delete(keyOf(document.uri)));
  }

  /** Checks an open document as it is once its settings are there, which may be later than now. */
  async checkOpen(document: TextDocument): Promise<Checked> {
    await this.#session.typosFirst.settled();
    const { context, ...rest } = await this.#circumstancesOf(document.uri);
    const circumstances = { context: this.#withCaret(context, document), ...rest };
    const checked = this.#checkText(document.uri, document.getText(), circumstances);
    // Grammar last: while the word lists load, it would only be in their way.
    const { speller, grammar } = checked.context;
    if (speller && grammar) this.#session.grammar.want(document.uri, checked.draft, grammar);
    return checked;
  }

  /** Checks a text that need not be open. */
  async check(uri: string, text: string): Promise<Checked> {
    return this.#checkText(uri, text, await this.#circumstancesOf(uri));
  }

  /** What a check of a file looks at, now. */
  async contextOf(uri: string): Promise<CheckContext> {
    return (await this.#circumstancesOf(uri)).context;
  }

  /** What a check of an open document looks at, now. */
  async contextOfOpen(document: TextDocument): Promise<CheckContext> {
    return this.#withCaret(await this.contextOf(document.uri), document);
  }

  #withCaret(context: CheckContext, document: TextDocument): CheckContext {
    const { documents } = this.#session;
    const unsaved = documents.isUnsaved(document);
    const caret = unsaved ? documents.caretIn(document) : undefined;
    return { ...context, unsaved, ...(caret !== undefined && { caret }) };
  }

  /** The draft of an open document, without a check. */
  draftOf(document: TextDocument): Draft {
    const [key, text] = [keyOf(document.uri), document.getText()];
    const known = this.#cache.get(key)?.draft;
    return (
      this.#session.workspace.draft(key, text) ??
      (known?.text === text ? known : parseDraft(text, { fileName: baseName(document.uri) }))
    );
  }

  /** True where a document was checked with other files around it than there are now. */
  isOutdated({ uri }: TextDocument): boolean {
    const known = this.#cache.get(keyOf(uri));
    const { fingerprint } = this.#session.workspace.around(uri) ?? {};
    return known !== undefined && known.context.surroundings?.fingerprint !== fingerprint;
  }

  /** Forgets all files but these. */
  keepOnly(uris: Iterable<string>): void {
    const keep = new Set([...uris].map(keyOf));
    for (const key of this.#cache.keys()) if (!keep.has(key)) this.#cache.delete(key);
  }

  async #circumstancesOf(uri: string): Promise<Circumstances> {
    const { settings, dictionaries, speller, workspace } = this.#session;
    await settings.ready;
    await workspace.settled();
    // Taken before the next wait: what changes meanwhile must make this outdated, not pass for the latest.
    const generation = this.#generation;
    const dictionary = await dictionaries.for(uri);
    const loaded = speller.loaded;
    const surroundings = workspace.around(uri);
    const { clock } = this.#session;
    return {
      context: {
        settings: settings.for(uri),
        dictionary,
        clock,
        ...(loaded && { speller: loaded }),
        ...(surroundings && { surroundings }),
      },
      generation,
      around: `${surroundings?.fingerprint} ${clock.now.slice(0, 13)}`,
    };
  }

  #findings(uri: string, draft: Draft, context: CheckContext): Finding[] {
    try {
      return check(draft, context);
    } catch (error) {
      // A fault in one rule must not take the list of all drafts away.
      this.#session.log(`Checking ${uri}`, error);
      return [];
    }
  }

  #checkText(uri: string, text: string, circumstances: Circumstances): Checked {
    const { context: given, generation, around } = circumstances;
    const key = keyOf(uri);
    const known = this.#cache.get(key);
    const same = known?.draft.text === text ? known : undefined;
    const { unsaved, caret } = given;
    const isSame =
      same?.context.unsaved === unsaved && same?.context.caret === caret && same?.around === around;
    if (same && isSame && same.generation >= generation) return same;
    const draft =
      this.#session.workspace.draft(key, text) ??
      same?.draft ??
      parseDraft(text, { fileName: baseName(uri) });
    const grammar = this.#session.grammar.lintsOf(uri, draft, given.settings);
    const context = { ...given, ...(grammar && { grammar }) };
    const checked = { ...circumstances, draft, findings: this.#findings(uri, draft, context), context };
    this.#cache.set(key, checked);
    // Whoever checks no draft never waits for word lists.
    this.#session.background('Loading the word lists', () => this.#session.speller.ready());
    return checked;
  }
}
