import { type DocumentSymbol, type FoldingRange, FoldingRangeKind, SymbolKind } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { foldsOf, outlineOf, type Range } from '../core/index.ts';
import { toRange } from './convert.ts';
import type { Feature } from './session.ts';

/** The parts of a message as document symbols, and what of a draft can be folded away. */
export const outline: Feature = (session) => {
  const { connection, documents, checker, speller } = session;
  connection.onDocumentSymbol(async ({ textDocument }): Promise<DocumentSymbol[]> => {
    const document = documents.draft(textDocument.uri);
    if (!document) return [];
    const { draft } = await checker.checkOpen(document);
    return outlineOf(draft, speller.loaded).map(({ label, detail, ...range }) => ({
      name: label,
      detail,
      kind: SymbolKind.String,
      range: toRange(document, range),
      selectionRange: toRange(document, range),
    }));
  });
  connection.onFoldingRanges(async ({ textDocument }): Promise<FoldingRange[]> => {
    const document = documents.draft(textDocument.uri);
    if (!document) return [];
    const { draft } = await checker.checkOpen(document);
    return foldsOf(draft).flatMap((range) => fold(document, range));
  });
  return () => ({ documentSymbolProvider: true, foldingRangeProvider: true });
};

/** Nothing to fold on one line. */
function fold(document: TextDocument, range: Range): FoldingRange[] {
  const { start, end } = toRange(document, range);
  return start.line < end.line
    ? [{ startLine: start.line, endLine: end.line, kind: FoldingRangeKind.Region }]
    : [];
}
