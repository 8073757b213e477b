import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Finding, parseDraft, typosIn } from '../core/index.ts';
import { kindOfDocument } from './documents.ts';
import type { Session } from './session.ts';
import { baseName, keyOf } from './uris.ts';

/** Until the first answer is on its way, nothing else may begin. */
const headStart = 10;
/** A client that asks for other things only is not kept waiting longer. */
const patience = 500;

/** The typos of a version of the first draft. */
interface Typos {
  version: number;
  findings: Finding[];
}

const delay = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * The first answer of a server that has just started is the typos of the draft that somebody looks at. They are found
 * in a moment, while the expressions of all the other rules take several times as long to compile; the rest follows.
 */
export class TyposFirst {
  readonly #session: Session;
  #first: { document: TextDocument; answer: Promise<Typos | undefined> } | undefined;
  /** True once the first answer has been worked out. */
  given = false;

  constructor(session: Session) {
    this.#session = session;
    // The word lists unpack while the draft is parsed.
    session.documents.onDidOpen(({ document }) => {
      if (kindOfDocument(document) === 'draft')
        session.background('Loading the word lists', () => session.speller.ready());
    });
  }

  /** True while the first answer is worked out: a client that is told to ask again would throw it away. */
  get isPending(): boolean {
    return this.#first !== undefined && !this.given;
  }

  /** The typos of a draft; undefined where there was a first answer already, and all rules shall speak. */
  async of(document: TextDocument): Promise<Finding[] | undefined> {
    if (this.given) return undefined;
    this.#first ??= { document, answer: this.#typosOf(document) };
    const { document: first, answer } = this.#first;
    const typos = await answer;
    if (document === first && document.version === typos?.version) return typos.findings;
    await delay(headStart);
    return undefined;
  }

  /** Resolves once the first answer is there, where somebody has a draft open and will ask for it. */
  async settled(): Promise<void> {
    const { documents } = this.#session;
    if (this.given || !documents.all().some((one) => kindOfDocument(one) === 'draft')) return;
    const answer = this.#first?.answer.then(() => delay(headStart));
    await Promise.race([delay(patience), ...(answer ? [answer] : [])]);
  }

  async #typosOf(document: TextDocument): Promise<Typos | undefined> {
    const { checker, speller, workspace, onContextChanged } = this.#session;
    try {
      await speller.ready();
      const context = await checker.contextOfOpen(document);
      const [text, version] = [document.getText(), document.version];
      const known = workspace.draft(keyOf(document.uri), text);
      const draft = known ?? parseDraft(text, { fileName: baseName(document.uri) });
      return { version, findings: typosIn(draft, context) };
    } catch (error) {
      this.#session.log('Looking for typos', error);
      return undefined;
    } finally {
      this.given = true;
      setTimeout(() => onContextChanged.fire(), headStart);
    }
  }
}
