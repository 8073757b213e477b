import { type TextDocumentContentChangeEvent, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Feature } from './session.ts';
import { baseName, keyOf } from './uris.ts';

export type DocumentKind = 'draft' | 'notes';

/** What a file is by its name; some people keep drafts as plain Markdown, and the name tells all the same. */
export function kindOfFile(uri: string): DocumentKind | undefined {
  const name = baseName(uri);
  if (name.endsWith('.followup.md')) return 'draft';
  return name.endsWith('.interview.md') ? 'notes' : undefined;
}

/** What an open document is: by its language, or else by its name. */
export function kindOfDocument({ languageId, uri }: TextDocument): DocumentKind | undefined {
  if (languageId === 'followup') return 'draft';
  return languageId === 'interview-notes' ? 'notes' : kindOfFile(uri);
}

/** The documents that the client has open. */
export class Documents extends TextDocuments<TextDocument> {
  /** The versions that are on disk; a document nobody has saved yet has none. */
  readonly #saved = new WeakMap<TextDocument, number>();

  /** Where the last change to a version ended: the nearest thing to a cursor that a server has. */
  readonly #carets = new WeakMap<TextDocument, { version: number; caret: number | undefined }>();

  constructor() {
    super({
      create: TextDocument.create,
      update: (document, changes, version) => {
        const updated = TextDocument.update(document, changes, version);
        this.#carets.set(updated, { version, caret: caretOf(updated, changes) });
        return updated;
      },
    });
    const remember = (document: TextDocument) => this.#saved.set(document, document.version);
    this.onDidOpen(({ document }) => {
      if (!document.uri.startsWith('untitled:')) remember(document);
    });
    this.onDidSave(({ document }) => remember(document));
  }

  /** True while an open document differs from its file. */
  isUnsaved(document: TextDocument): boolean {
    return this.#saved.get(document) !== document.version;
  }

  /** The end of a word that is being typed; undefined once it is left, as far as is known. */
  caretIn(document: TextDocument): number | undefined {
    const last = this.#carets.get(document);
    return last?.version === document.version ? last.caret : undefined;
  }

  /** The cursor is elsewhere. True where a word was being typed until now. */
  leave(document: TextDocument): boolean {
    const was = this.caretIn(document);
    this.#carets.delete(document);
    return was !== undefined;
  }

  /** An open document, however its URI is spelt. */
  find(uri: string): TextDocument | undefined {
    const key = keyOf(uri);
    return this.get(uri) ?? this.all().find((document) => keyOf(document.uri) === key);
  }

  /** Open drafts and notes. */
  ours(): TextDocument[] {
    return this.all().filter((document) => kindOfDocument(document));
  }

  /** The notes a request is about, where they are open. */
  notes(uri: string): TextDocument | undefined {
    const document = this.get(uri);
    return document && kindOfDocument(document) === 'notes' ? document : undefined;
  }

  /** The draft or the notes a request is about, where it is open. */
  our(uri: string): TextDocument | undefined {
    const document = this.get(uri);
    return document && kindOfDocument(document) ? document : undefined;
  }

  /** The draft a request is about, where it is one and is open. */
  draft(uri: string): TextDocument | undefined {
    const document = this.get(uri);
    return document && kindOfDocument(document) === 'draft' ? document : undefined;
  }
}

/** Behind the letters of one keystroke; a longer change is no typing. */
function caretOf(
  document: TextDocument,
  changes: readonly TextDocumentContentChangeEvent[],
): number | undefined {
  const [change, ...more] = changes;
  if (!change || more.length > 0 || !('range' in change) || !/^[\p{L}\p{M}'’]{0,3}$/u.test(change.text))
    return undefined;
  return document.offsetAt(change.range.start) + change.text.length;
}

export const sync: Feature = (session) => {
  session.documents.listen(session.connection);
  return () => ({ textDocumentSync: { openClose: true, change: 2, save: true } });
};
