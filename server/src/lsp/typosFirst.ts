import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Finding, parseDraft, typosIn } from '../core/index.ts';
import { kindOfDocument } from './documents.ts';
import type { Session } from './session.ts';
import { baseName, keyOf } from './uris.ts';

/** Until the first answer is on its way, nothing else may begin. */
const headStart = 10;

/**
 * The first answer of a server that has just started is the typos of the draft that somebody looks at. They are found
 * in a moment, while the expressions of all the other rules take several times as long to compile; the rest follows.
 */
export class TyposFirst {
  readonly #session: Session;
  /** True once there is nothing more to hurry for. */
  given = false;

  constructor(session: Session) {
    this.#session = session;
    // The word lists unpack while the draft is parsed.
    session.documents.onDidOpen(({ document }) => {
      if (kindOfDocument(document) === 'draft')
        session.background('Loading the word lists', () => session.speller.ready());
    });
  }

  /** The typos of a draft; undefined where there was a first answer already, and all rules shall speak. */
  async of(document: TextDocument): Promise<Finding[] | undefined> {
    if (this.given) return undefined;
    this.given = true;
    const { checker, speller, workspace, onContextChanged } = this.#session;
    await speller.ready();
    const { uri } = document;
    const context = await checker.contextOf(uri);
    const text = document.getText();
    const draft = workspace.draft(keyOf(uri), text) ?? parseDraft(text, { fileName: baseName(uri) });
    setTimeout(() => onContextChanged.fire(), headStart);
    return typosIn(draft, context);
  }
}
