import {
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  type Range as LspRange,
  type TextEdit as LspTextEdit,
  type Position,
  type SnippetTextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding, Range, Severity, TextEdit } from '../core/index.ts';
import type { Client } from './client.ts';

const severities: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** Offsets to lines and UTF-16 characters, the only encoding this server speaks. */
export function toRange(document: TextDocument, { start, end }: Range): LspRange {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}

export function toOffsets(document: TextDocument, { start, end }: LspRange): Range {
  return { start: document.offsetAt(start), end: document.offsetAt(end) };
}

/** The last characters before a position. */
export function backFrom(end: Position, length: number): LspRange {
  return { start: { line: end.line, character: end.character - length }, end };
}

export function toTextEdits(document: TextDocument, edits: readonly TextEdit[]): LspTextEdit[] {
  return edits.map((edit) => ({ range: toRange(document, edit), newText: edit.newText }));
}

/** `href` is where the rule is explained; `textOf` finds the files of related places. */
export function toDiagnostic(
  document: TextDocument,
  finding: Finding,
  { href, textOf }: { href?: string | undefined; textOf?: (uri: string) => FileText | undefined } = {},
): Diagnostic {
  const related = textOf && toRelated(document, finding, textOf);
  return {
    range: toRange(document, finding),
    message: finding.message,
    severity: severities[finding.severity],
    source: 'Followup',
    code: finding.rule,
    ...(href !== undefined && { codeDescription: { href } }),
    ...(finding.part !== undefined && { data: { part: finding.part } }),
    ...(related?.length && { relatedInformation: related }),
  };
}

/** A file by the URI that the client knows it by. */
export interface FileText {
  uri: string;
  text: string;
}

function toRelated(
  document: TextDocument,
  { related = [] }: Finding,
  textOf: (uri: string) => FileText | undefined,
): DiagnosticRelatedInformation[] {
  return related.flatMap(({ uri, message, ...range }) => {
    const file = uri === document.uri ? { uri, text: document.getText() } : textOf(uri);
    if (!file) return [];
    const other = TextDocument.create(file.uri, '', 0, file.text);
    return [{ location: { uri: file.uri, range: toRange(other, range) }, message }];
  });
}

/** `version` is null for a file that no editor has open. */
export function toWorkspaceEdit(
  client: Client,
  document: { uri: string; version: number | null },
  edits: LspTextEdit[],
): WorkspaceEdit {
  const { uri, version } = document;
  if (!client.can.documentChanges) return { changes: { [uri]: edits } };
  return { documentChanges: [{ textDocument: { uri, version }, edits }] };
}

/** As {@link toWorkspaceEdit}, but where the client knows snippets the cursor goes to each `[slot]` in turn. */
export function toFillableEdit(
  client: Client,
  document: { uri: string; version: number | null },
  edits: LspTextEdit[],
): WorkspaceEdit {
  if (!client.can.documentChanges || !client.can.snippetEdits)
    return toWorkspaceEdit(client, document, edits);
  const { uri, version } = document;
  const fillable = edits.map((edit) =>
    slot.test(edit.newText)
      ? ({
          range: edit.range,
          snippet: { kind: 'snippet', value: toSnippet(edit.newText) },
        } satisfies SnippetTextEdit)
      : edit,
  );
  return { documentChanges: [{ textDocument: { uri, version }, edits: fillable }] };
}

const slot = /\[[^\][]+\]/;

/** A text whose slots in square brackets are tab stops. */
export function toSnippet(text: string): string {
  let stop = 0;
  const escaped = text.replace(/[\\$}]/g, '\\$&');
  return escaped.replace(new RegExp(slot, 'g'), (words) => `\${${++stop}:${words}}`);
}
