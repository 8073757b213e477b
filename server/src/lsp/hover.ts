import { type Hover, MarkupKind } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Finding, helpFor, parseFrontMatter, rules, type Spot, spotAt } from '../core/index.ts';
import { checkOpen } from './checkOpen.ts';
import { toRange } from './convert.ts';
import type { Feature } from './session.ts';

/** What a finding is about, why it matters, and where to read on; and what a key or value of the block at the top means. */
export const hover: Feature = (session) => {
  session.connection.onHover(async ({ textDocument, position }): Promise<Hover | null> => {
    const document = session.documents.our(textDocument.uri);
    if (!document) return null;
    const { findings } = await checkOpen(session, document);
    const offset = document.offsetAt(position);
    const here = findings.filter(({ start, end }) => start <= offset && offset <= end);
    const spot = fieldSpot(document, offset);
    const help = spot ? helpFor(spot, session.clock) : [];
    const place = here[0] ? narrowest(here, here[0]) : spot;
    const { markdownHover } = session.client.can;
    const show = markdownHover ? inMarkdown : inPlainText;
    const about = [...new Set(here.map(({ rule }) => rule))].map((id) => show(id, session.docsUrl(id)));
    const texts = [
      ...(help.length > 0 ? [help.map(markdownHover ? escaped : String).join('\n\n')] : []),
      ...about,
      ...new Set(here.flatMap(({ rule, name }) => (name ? [switchOff(rule, name)] : []))),
    ];
    if (!place || texts.length === 0) return null;
    const contents = markdownHover
      ? { kind: MarkupKind.Markdown, value: texts.join('\n\n---\n\n') }
      : { kind: MarkupKind.PlainText, value: texts.join('\n\n') };
    return { contents, range: toRange(document, place) };
  });
  return () => ({ hoverProvider: true });
};

function fieldSpot(document: TextDocument, offset: number): Spot | undefined {
  const text = document.getText();
  return spotAt(text, parseFrontMatter(text), offset);
}

/** Brackets and stars of our own sentences are none of Markdown's. */
function escaped(line: string): string {
  return line.replace(/[\\*_[\]<>`]/g, '\\$&');
}

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
