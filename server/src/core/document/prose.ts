import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal';
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal';
import type { Range } from '../finding.ts';
import { blank } from './lines.ts';
import { overusedConstructs, withoutComments, withoutDeepNesting } from './markup.ts';

/** A paragraph, heading or list item of the author's own words. */
export type Block = Range;

export interface Prose {
  /**
   * As long as the text it was read from, with everything that is not the author's prose (markup, code, links,
   * addresses, comments, quotes) blanked: an offset in one is an offset in the other.
   */
  text: string;
  blocks: Block[];
  /** What Markdown takes for tags: `<br>`, but also a slot like `<your name>`. Comments are not among them. */
  tags: Range[];
}

interface MarkdownNode {
  type: string;
  children?: MarkdownNode[];
  position?: { start: { offset?: number | undefined }; end: { offset?: number | undefined } } | undefined;
  url?: string;
  value?: string;
}

// An email is not quite Markdown: indented lines are not code, a line of dashes makes no heading of a name, and a
// tag at the start of a line does not turn the words behind it into HTML.
const notInEmails = ['codeIndented', 'setextUnderline', 'htmlFlow'];

/**
 * The prose of `text` between `start` and `end`, without the `hidden` ranges.
 * Markdown is parsed by micromark, so whatever it says is a link or code is one.
 */
export function readProse(text: string, body: Range, hidden: readonly Range[]): Prose {
  const source = withoutDeepNesting(hide(text, body, hidden));
  const disable = { null: [...notInEmails, ...overusedConstructs(source)] };
  const tree: MarkdownNode = fromMarkdown(source, {
    extensions: [{ disable }, gfmAutolinkLiteral()],
    // Its transform makes nodes without a place in the text; micromark has found the links already.
    mdastExtensions: [{ ...gfmAutolinkLiteralFromMarkdown(), transforms: [] }],
  });
  const pieces: Range[] = [];
  const blocks: Block[] = [];
  const tags: Range[] = [];
  collect(tree, body.start, { pieces, blocks, tags });
  return { text: keep(text, source, body.start, pieces), blocks, tags };
}

function hide(text: string, body: Range, hidden: readonly Range[]): string {
  let visible = '';
  let at = body.start;
  for (const range of hidden) {
    const start = Math.min(Math.max(range.start, at), body.end);
    const end = Math.min(Math.max(range.end, start), body.end);
    visible += text.slice(at, start) + blank(text.slice(start, end));
    at = end;
  }
  return withoutComments(visible + text.slice(at, body.end));
}

interface Found {
  pieces: Range[];
  blocks: Block[];
  tags: Range[];
}

/** Walks with a stack of its own: markup can be nested deeper than calls can. */
function collect(tree: MarkdownNode, shift: number, found: Found): void {
  const waiting = [tree];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    visit(node, shift, found);
    // The words of a link are prose, unless they are the address itself.
    const children = node.type === 'link' && isBareAddress(node) ? [] : (node.children ?? []);
    for (let index = children.length - 1; index >= 0; index--) waiting.push(children[index]!);
  }
}

function visit(node: MarkdownNode, shift: number, found: Found): void {
  const start = shift + (node.position?.start.offset ?? 0);
  const end = shift + (node.position?.end.offset ?? 0);
  if (node.type === 'text') found.pieces.push({ start, end });
  if (node.type === 'html') found.tags.push({ start, end });
  if (node.type === 'paragraph' || node.type === 'heading') found.blocks.push({ start, end });
}

function isBareAddress(node: MarkdownNode): boolean {
  const label = (node.children?.[0] as { value?: string } | undefined)?.value ?? '';
  return (
    (node.url ?? '').replace(/^(?:mailto:|https?:\/\/)/, '') === label.replace(/^(?:mailto:|https?:\/\/)/, '')
  );
}

function keep(text: string, source: string, shift: number, pieces: readonly Range[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const piece of pieces) {
    parts.push(blank(text.slice(at, piece.start)), source.slice(piece.start - shift, piece.end - shift));
    at = piece.end;
  }
  return parts.join('') + blank(text.slice(at));
}
