import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal';
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal';
import { type Letter, letterConstructs } from './letter.ts';

/** What this file looks at of mdast's nodes. */
interface Node {
  type: string;
  children?: Node[];
  value?: string;
  url?: string;
  alt?: string | null | undefined;
  ordered?: boolean | null | undefined;
  start?: number | null | undefined;
  spread?: boolean | null | undefined;
}

/**
 * A letter as plain text: the marks of Markdown are gone, lists and quotes stay as mail programs write them, and each
 * paragraph is one line, which the reader's own window wraps. Lines end with LF.
 */
export function plainTextOf({ own, below }: Letter): string {
  const tree: Node = fromMarkdown(own, {
    extensions: [letterConstructs(own), gfmAutolinkLiteral()],
    mdastExtensions: [{ ...gfmAutolinkLiteralFromMarkdown(), transforms: [] }],
  });
  return [blocks(tree.children, '\n\n'), below].filter(Boolean).join('\n\n');
}

function blocks(nodes: readonly Node[] = [], between: string): string {
  return nodes.map(block).join(between);
}

function block(node: Node): string {
  if (node.type === 'list') return list(node);
  if (node.type === 'blockquote') return indented(blocks(node.children, '\n\n'), '> ', '> ');
  if (node.type === 'thematicBreak') return '---';
  return node.value?.replace(/[ \t]+$/gm, '') ?? inline(node.children);
}

function list({ children = [], ordered, start, spread }: Node): string {
  const loose = spread || children.some((item) => item.spread);
  return children
    .map((item, index) => {
      const mark = ordered ? `${(start ?? 1) + index}. ` : '- ';
      return indented(blocks(item.children, loose ? '\n\n' : '\n'), mark, ' '.repeat(mark.length));
    })
    .join(loose ? '\n\n' : '\n');
}

function indented(text: string, first: string, others: string): string {
  return text
    .split('\n')
    .map((line, index) => (index === 0 ? first : others) + line)
    .map((line) => line.trimEnd())
    .join('\n');
}

function inline(nodes: readonly Node[] = []): string {
  return nodes.map(inlineOf).join('');
}

function inlineOf(node: Node): string {
  if (node.type === 'break') return '\n';
  if (node.type === 'image') return node.alt ?? '';
  if (node.type === 'link') return link(inline(node.children), node.url ?? '');
  return node.value?.replace(/\n/g, ' ') ?? inline(node.children);
}

/** An address is written once, and one behind words in brackets. */
function link(label: string, url: string): string {
  const bare = (address: string) => address.replace(/^(?:mailto:|https?:\/\/)/, '').replace(/\/$/, '');
  return bare(label) === bare(url) || url === '' ? label : `${label} (${url})`;
}
