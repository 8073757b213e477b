import {
  type CompletionItem,
  CompletionItemKind,
  InsertTextFormat,
  MarkupKind,
  type Position,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { plainBody, rules, templates } from '../core/index.ts';
import type { Client } from './client.ts';
import { kindOfDocument } from './documents.ts';
import type { Feature } from './session.ts';

type Template = (typeof templates)[number];

/** Templates at the start of a line, and the names of rules inside a comment that silences them. */
export const completion: Feature = (session) => {
  session.connection.onCompletion(({ textDocument, position }): CompletionItem[] => {
    const document = session.documents.get(textDocument.uri);
    const kind = document && kindOfDocument(document);
    if (!kind) return [];
    const before = document.getText({ start: { line: position.line, character: 0 }, end: position });
    if (kind === 'draft' && /<!--\s*followup-disable-[a-z-]+\s[^:]*$/.test(before)) {
      return ruleItems(before, position);
    }
    // Editors that have snippets of their own were given ours as such.
    if (session.client.options.snippetCompletion === false || !/^[A-Za-z][\w-]*$|^$/.test(before)) return [];
    const fits = (template: Template) =>
      beginsFile(template) ? position.line === 0 : !insideFrontMatter(document, position);
    return templatesFor(kind, before)
      .filter(fits)
      .map((template) => templateItem(session.client, template, before, position));
  });
  return () => ({ completionProvider: { triggerCharacters: [' ', '-'] } });
};

function templatesFor(kind: 'draft' | 'notes', typed: string): Template[] {
  const language = kind === 'draft' ? 'followup' : 'interview-notes';
  const start = typed.toLowerCase();
  return templates.filter(
    ({ prefix, ...template }) =>
      template.language === language && (prefix.startsWith(start) || prefix.includes(`-${start}`)),
  );
}

/** A template with front matter of its own belongs at the top of a file and nowhere else. */
function beginsFile({ body }: Template): boolean {
  return body.startsWith('---');
}

function templateItem(client: Client, template: Template, typed: string, end: Position): CompletionItem {
  const { snippets, markdownCompletion } = client.can;
  const plain = plainBody(template.body);
  const fenced = `${template.description}\n\n\`\`\`markdown\n${plain}\n\`\`\``;
  return {
    label: template.prefix,
    labelDetails: { description: template.title },
    detail: template.title,
    documentation: markdownCompletion
      ? { kind: MarkupKind.Markdown, value: fenced }
      : `${template.description}\n\n${plain}`,
    kind: CompletionItemKind.Snippet,
    filterText: template.prefix,
    insertTextFormat: snippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    textEdit: { range: backFrom(end, typed.length), newText: snippets ? template.body : plain },
  };
}

function ruleItems(before: string, end: Position): CompletionItem[] {
  const typed = /[\w-]*$/.exec(before)?.[0] ?? '';
  const named = new Set(before.split(/[\s,]+/));
  return rules
    .filter(({ id }) => !named.has(id))
    .map(({ id, title }) => ({
      label: id,
      detail: title,
      kind: CompletionItemKind.EnumMember,
      textEdit: { range: backFrom(end, typed.length), newText: id },
    }));
}

function backFrom(end: Position, length: number) {
  return { start: { line: end.line, character: end.character - length }, end };
}

/** Between the two fences of a YAML block at the top, where no letter begins. */
function insideFrontMatter(document: TextDocument, { line }: Position): boolean {
  const lines = document
    .getText({ start: { line: 0, character: 0 }, end: { line, character: 0 } })
    .split(/\r\n|\r|\n/);
  const isFence = (text: string) => /^---[ \t]*$/.test(text);
  return isFence(lines[0] ?? '') && !lines.slice(1).some(isFence);
}
