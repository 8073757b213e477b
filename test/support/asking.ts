import type { CompletionItem, CompletionTriggerKind, Position } from 'vscode-languageserver/node';
import type { Editor } from './editor.ts';

/** Opens a file with a `|` in it and says where that was. */
export async function openAt(
  editor: Editor,
  uri: string,
  marked: string,
  languageId: string,
): Promise<Position> {
  await editor.open(uri, marked.replace('|', ''), languageId);
  return editor.document(uri).positionAt(marked.indexOf('|'));
}

/** What is offered at a place. */
export function completionsAt(
  editor: Editor,
  uri: string,
  position: Position,
  triggerKind: CompletionTriggerKind = 1,
): Promise<CompletionItem[]> {
  const params = { textDocument: { uri }, position, context: { triggerKind } };
  return editor.request<CompletionItem[]>('textDocument/completion', params);
}
