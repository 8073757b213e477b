import { type Hover, MarkupKind } from 'vscode-languageserver';
import { type Finding, rules } from '../core/index.ts';
import { toRange } from './convert.ts';
import type { Feature } from './session.ts';

/** What a finding is about, why it matters, and where to read on. */
export const hover: Feature = (session) => {
  session.connection.onHover(async ({ textDocument, position }): Promise<Hover | null> => {
    const document = session.documents.draft(textDocument.uri);
    if (!document) return null;
    const { findings } = await session.checker.checkOpen(document);
    const offset = document.offsetAt(position);
    const here = findings.filter(({ start, end }) => start <= offset && offset <= end);
    const [first] = here;
    if (!first) return null;
    const { markdownHover } = session.client.can;
    const show = markdownHover ? inMarkdown : inPlainText;
    const texts = [...new Set(here.map(({ rule }) => rule))].map((id) => show(id, session.docsUrl(id)));
    const names = [...new Set(here.flatMap(({ rule, name }) => (name ? [switchOff(rule, name)] : [])))];
    const contents = markdownHover
      ? { kind: MarkupKind.Markdown, value: [...texts, ...names].join('\n\n---\n\n') }
      : { kind: MarkupKind.PlainText, value: [...texts, ...names].join('\n\n') };
    return { contents, range: toRange(document, narrowest(here, first)) };
  });
  return () => ({ hoverProvider: true });
};

function narrowest(findings: readonly Finding[], first: Finding): Finding {
  return findings.reduce(
    (best, next) => (next.end - next.start < best.end - best.start ? next : best),
    first,
  );
}

/** For those who want all of a rule but this. Without markup, so that it reads well everywhere. */
function switchOff(rule: string, name: string): string {
  return `This kind is called “${name}”. Add that to “followup.rules.${rule}.off”, and it is not looked for.`;
}

function inMarkdown(id: string, url = ''): string {
  const rule = rules.find((candidate) => candidate.id === id);
  return `**${rule?.title ?? id}**: ${rule?.summary}\n\n${rule?.why}${url && `\n\n[More about this rule](${url})`}`;
}

function inPlainText(id: string, url = ''): string {
  const rule = rules.find((candidate) => candidate.id === id);
  return `${rule?.title ?? id}: ${rule?.summary}\n${rule?.why}\n${url}`;
}
