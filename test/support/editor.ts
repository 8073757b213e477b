import type {
  ApplyWorkspaceEditParams,
  CodeAction,
  CodeActionContext,
  Diagnostic,
  DocumentDiagnosticReport,
  PublishDiagnosticsParams,
  Range,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type ClientOptions, LspClient } from './lspClient.ts';
import type { ServerProcess } from './serverProcess.ts';
import { editsByFile } from './workspaceEdits.ts';

const published = 'textDocument/publishDiagnostics';

type Fits = (diagnostics: Diagnostic[]) => boolean;

/** True once a rule has a finding. */
export const has = (rule: string) => (found: Diagnostic[]) => found.some(({ code }) => code === rule);
/** True once a rule has none. */
export const lacks = (rule: string) => (found: Diagnostic[]) => !has(rule)(found);

/** A client with open documents, which it changes, checks and edits as an editor would. */
export class Editor extends LspClient {
  readonly documents = new Map<string, TextDocument>();
  #answered: boolean;

  /** A server that runs already has given its first answer to another client. */
  constructor(options: ClientOptions = {}, running?: ServerProcess) {
    super(options, running);
    this.#answered = running !== undefined;
  }

  static start(options: ClientOptions = {}): Promise<Editor> {
    return new Editor(options).shakeHands();
  }

  async open(uri: string, text: string, languageId = 'followup'): Promise<string> {
    this.documents.set(uri, TextDocument.create(uri, languageId, 1, text));
    await this.notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
    return uri;
  }

  async close(uri: string): Promise<void> {
    this.documents.delete(uri);
    await this.notify('textDocument/didClose', { textDocument: { uri } });
  }

  document(uri: string): TextDocument {
    const document = this.documents.get(uri);
    if (!document) throw new Error(`${uri} is not open`);
    return document;
  }

  text(uri: string): string {
    return this.document(uri).getText();
  }

  /** Sends edits as one incremental change, last one first, so that none moves another. */
  async edit(uri: string, edits: readonly TextEdit[]): Promise<void> {
    const document = this.document(uri);
    const contentChanges = [...edits]
      .sort((a, b) => document.offsetAt(b.range.start) - document.offsetAt(a.range.start))
      .map(({ range, newText }) => ({ range, text: newText }));
    const version = document.version + 1;
    this.documents.set(uri, TextDocument.update(document, contentChanges, version));
    await this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
  }

  /** Replaces the first occurrence of a text. */
  replace(uri: string, old: string, newText: string): Promise<void> {
    return this.edit(uri, [{ range: this.rangeOf(uri, old), newText }]);
  }

  rangeOf(uri: string, text: string): Range {
    const document = this.document(uri);
    const start = document.getText().indexOf(text);
    if (start < 0) throw new Error(`“${text}” is not in ${uri}`);
    return { start: document.positionAt(start), end: document.positionAt(start + text.length) };
  }

  /**
   * The findings of a document as it is now, once they are as expected; before that, whatever the server says. The
   * first answer of a server, which tells of typos alone, is passed over: see {@link firstAnswer}.
   */
  async findings(uri: string, fits: Fits = () => true): Promise<Diagnostic[]> {
    const document = this.documents.get(uri);
    const isDraft = document && (uri.endsWith('.followup.md') || document.languageId === 'followup');
    if (isDraft && !this.#answered) await this.firstAnswer(uri);
    return this.#pulls ? this.#pulled(uri, fits) : this.#pushed(uri, fits);
  }

  /** What a server that has just started says of the first draft, once it has more to say. */
  async firstAnswer(uri: string): Promise<Diagnostic[]> {
    this.#answered = true;
    if (this.#pulls) {
      const { items } = await this.#pull(uri);
      await this.requests.first(({ method }) => method === 'workspace/diagnostic/refresh');
      return items;
    }
    const isOf = (params: PublishDiagnosticsParams) => params.uri === uri;
    const { diagnostics } = await this.notified<PublishDiagnosticsParams>(published, isOf);
    const from = this.notifications.items.findIndex(({ method }) => method === published) + 1;
    await this.notified<PublishDiagnosticsParams>(published, isOf, from);
    return diagnostics;
  }

  get #pulls(): boolean {
    const { capabilities } = this.options;
    return !capabilities || capabilities.textDocument?.diagnostic !== undefined;
  }

  async actions(uri: string, range: Range, context: Partial<CodeActionContext> = {}): Promise<CodeAction[]> {
    const params = { textDocument: { uri }, range, context: { diagnostics: [], ...context } };
    return this.request<CodeAction[]>('textDocument/codeAction', params);
  }

  /** Applies an edit to the open documents; files that are not open are left alone. False where it is outdated. */
  apply(edit: WorkspaceEdit): boolean {
    const changes = editsByFile(edit);
    if (changes.some(({ uri, version }) => version !== null && this.documents.get(uri)?.version !== version))
      return false;
    for (const { uri, edits } of changes)
      if (this.documents.has(uri)) this.edit(uri, edits).catch(this.unlessGone);
    return true;
  }

  protected override applyEdit({ edit }: ApplyWorkspaceEditParams) {
    return { applied: this.apply(edit) };
  }

  async #pull(uri: string): Promise<{ items: Diagnostic[] }> {
    const params = { textDocument: { uri } };
    const report = await this.request<DocumentDiagnosticReport>('textDocument/diagnostic', params);
    return { items: report.kind === 'full' ? report.items : [] };
  }

  async #pulled(uri: string, fits: Fits): Promise<Diagnostic[]> {
    const from = this.requests.items.length;
    const { items } = await this.#pull(uri);
    if (fits(items)) return items;
    await this.requests.first(({ method }) => method === 'workspace/diagnostic/refresh', from);
    return this.#pulled(uri, fits);
  }

  async #pushed(uri: string, fits: Fits): Promise<Diagnostic[]> {
    // Undefined once it is closed: what clears a file has no version.
    const version = this.documents.get(uri)?.version;
    const isLast = (params: PublishDiagnosticsParams) =>
      params.uri === uri && params.version === version && fits(params.diagnostics);
    const last = this.notifications.items.findLastIndex(
      ({ method, params }) => method === published && (params as PublishDiagnosticsParams).uri === uri,
    );
    const from = Math.max(last, 0);
    return (await this.notified<PublishDiagnosticsParams>(published, isLast, from)).diagnostics;
  }
}
