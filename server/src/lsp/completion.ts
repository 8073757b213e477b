import {
  type CompletionItem,
  CompletionItemKind,
  InsertTextFormat,
  MarkupKind,
  type Position,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { partsToAdd, plainBody, rules, templates } from '../core/index.ts';
import type { Client } from './client.ts';
import { backFrom, toSnippet } from './convert.ts';
import { kindOfDocument } from './documents.ts';
import { fieldItems } from './fieldCompletion.ts';
import type { Feature, Session } from './session.ts';
import { wordItems } from './wordCompletion.ts';

type Template = (typeof templates)[number];

/**
 * Keys and values of the block at the top; the parts a draft still lacks and templates, at the start of a line; in it,
 * what the notes know; and the names of rules inside a comment that silences them.
 */
export const completion: Feature = (session) => {
  session.connection.onCompletion(async ({ textDocument, position, context }): Promise<CompletionItem[]> => {
    const document = session.documents.our(textDocument.uri);
    if (!document) return [];
    const before = document.getText({ start: { line: position.line, character: 0 }, end: position });
    if (/<!--\s*followup-disable-[a-z-]+\s[^:]*$/.test(before)) return ruleItems(before, position);
    const fields = await fieldItems(session, document, position);
    const words = fields ? [] : await wordItems(session, document, { before, position, context });
    return [...(fields ?? []), ...words, ...(await lineItems(session, document, before, position))];
  });
  return () => ({ completionProvider: { triggerCharacters: [' ', '-'] } });
};

/** What may begin a line. */
async function lineItems(session: Session, document: TextDocument, before: string, position: Position) {
  const kind = kindOfDocument(document);
  if (!kind || !/^[A-Za-z][\w-]*$|^$/.test(before)) return [];
  const parts = kind === 'draft' ? await partItems(session, document, before, position) : [];
  // Editors that have snippets of their own were given ours as such.
  if (session.client.options.snippetCompletion === false) return parts;
  const fits = (template: Template) =>
    beginsFile(template) ? position.line === 0 : !insideFrontMatter(document, position);
  const found = templatesFor(kind, before).filter(fits);
  return [...parts, ...found.map((template) => templateItem(session.client, template, before, position))];
}

/** `fu-add-offer`: what the draft still lacks, while it is written and long before it is called missing. */
async function partItems(
  session: Session,
  document: TextDocument,
  typed: string,
  end: Position,
): Promise<CompletionItem[]> {
  if (insideFrontMatter(document, end)) return [];
  const { draft, context } = await session.checker.checkOpen(document);
  const { snippets } = session.client.can;
  return partsToAdd(draft, context.settings)
    .map(({ part, advice, text }) => ({ label: `fu-add-${part}`, advice, text }))
    .filter(({ label }) => label.includes(typed.toLowerCase()))
    .map(({ label, advice, text }) => ({
      label,
      detail: text,
      documentation: advice,
      kind: CompletionItemKind.Snippet,
      filterText: label,
      insertTextFormat: snippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
      textEdit: { range: backFrom(end, typed.length), newText: snippets ? toSnippet(text) : text },
    }));
}

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

/** Between the two fences of a YAML block at the top, where no letter begins. */
function insideFrontMatter(document: TextDocument, { line }: Position): boolean {
  const lines = document
    .getText({ start: { line: 0, character: 0 }, end: { line, character: 0 } })
    .split(/\r\n|\r|\n/);
  const isFence = (text: string) => /^---[ \t]*$/.test(text);
  return isFence(lines[0] ?? '') && !lines.slice(1).some(isFence);
}
