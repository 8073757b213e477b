import { type DocumentSymbol, type FoldingRange, FoldingRangeKind, SymbolKind } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import {
  foldsOf,
  foldsOfNotes,
  type NotesItem,
  notesOutline,
  outlineOf,
  parseNotes,
  type Range,
} from '../core/index.ts';
import { toRange } from './convert.ts';
import type { Feature } from './session.ts';

/** The parts of a message or of notes as document symbols, and what of them can be folded away. */
export const outline: Feature = (session) => {
  const { connection, documents, checker, speller } = session;
  connection.onDocumentSymbol(async ({ textDocument }): Promise<DocumentSymbol[]> => {
    const notes = documents.notes(textDocument.uri);
    if (notes) return notesOutline(parseNotes(notes.getText())).map((item) => symbolOf(notes, item));
    const document = documents.draft(textDocument.uri);
    if (!document) return [];
    return outlineOf(checker.draftOf(document), speller.loaded).map(({ label, detail, ...range }) => ({
      name: label,
      detail,
      kind: SymbolKind.String,
      range: toRange(document, range),
      selectionRange: toRange(document, range),
    }));
  });
  connection.onFoldingRanges(async ({ textDocument }): Promise<FoldingRange[]> => {
    const notes = documents.notes(textDocument.uri);
    if (notes) return foldsOfNotes(parseNotes(notes.getText())).flatMap((range) => fold(notes, range));
    const document = documents.draft(textDocument.uri);
    if (!document) return [];
    return foldsOf(checker.draftOf(document)).flatMap((range) => fold(document, range));
  });
  return () => ({ documentSymbolProvider: true, foldingRangeProvider: true });
};

/** The people of an interview, and its sections with their notes. */
function symbolOf(document: TextDocument, { label, detail, items, ...range }: NotesItem): DocumentSymbol {
  const place = toRange(document, range);
  return {
    name: label,
    detail,
    kind: SymbolKind.String,
    range: place,
    selectionRange: place,
    children: items.map((item) => symbolOf(document, item)),
  };
}

/** Nothing to fold on one line. */
function fold(document: TextDocument, range: Range): FoldingRange[] {
  const { start, end } = toRange(document, range);
  return start.line < end.line
    ? [{ startLine: start.line, endLine: end.line, kind: FoldingRangeKind.Region }]
    : [];
}
