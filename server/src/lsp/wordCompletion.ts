import {
  type CompletionContext,
  type CompletionItem,
  CompletionItemKind,
  CompletionTriggerKind,
  type Position,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { fittingWords, knownWords } from '../core/index.ts';
import { backFrom } from './convert.ts';
import type { Session } from './session.ts';

const kinds = {
  name: CompletionItemKind.Reference,
  topic: CompletionItemKind.Text,
  date: CompletionItemKind.Event,
  fact: CompletionItemKind.Text,
} as const;

interface Asked {
  /** The line up to the place. */
  before: string;
  position: Position;
  context: CompletionContext | undefined;
}

/** In the text of a draft: names, topics and days from the notes. */
export async function wordItems(
  session: Session,
  document: TextDocument,
  { before, position, context }: Asked,
): Promise<CompletionItem[]> {
  if (!session.documents.draft(document.uri)) return [];
  const { draft, context: checked } = await session.checker.checkOpen(document);
  const offset = document.offsetAt(position);
  if (offset < draft.own.start || offset > draft.own.end) return [];
  const asked = context?.triggerKind === CompletionTriggerKind.Invoked;
  const { words, typed } = fittingWords(
    knownWords(draft, checked.surroundings, session.clock),
    before,
    asked,
  );
  return words.map(({ kind, text, detail }, index) => ({
    label: text,
    detail,
    kind: kinds[kind],
    filterText: typed > 0 ? `${before.slice(before.length - typed)} ${text}` : text,
    sortText: String(index).padStart(3, '0'),
    textEdit: { range: backFrom(position, typed), newText: text },
  }));
}
