import { micromark } from 'micromark';
import { gfmAutolinkLiteral, gfmAutolinkLiteralHtml } from 'micromark-extension-gfm-autolink-literal';
import { isQuoted, type Letter, letterConstructs } from './letter.ts';

/** Of an older message only its quotes and addresses are understood: it was not written as Markdown. */
const foreign = [
  ...['attention', 'autolink', 'characterEscape', 'characterReference', 'codeFenced', 'codeText'],
  ...['hardBreakEscape', 'headingAtx', 'labelEnd', 'list', 'thematicBreak'],
];

/**
 * A letter as HTML without a head. Tags that somebody wrote come out as text, and links that could run something come
 * out without their target: micromark leaves both out unless it is told otherwise.
 */
export function htmlOf({ own, below }: Letter): string {
  return [toHtml(own, []), toHtml(lineByLine(below), foreign)].filter(Boolean).join('\n');
}

function toHtml(source: string, without: readonly string[]): string {
  const { disable } = letterConstructs(source);
  return micromark(source, {
    extensions: [{ disable: { null: [...disable.null, ...without] } }, gfmAutolinkLiteral()],
    htmlExtensions: [gfmAutolinkLiteralHtml()],
  });
}

/** Each line with a hard break; an answer below quoted lines does not become part of them. */
function lineByLine(source: string): string {
  const lines = source.split('\n').map((line) => line.trimEnd());
  return lines
    .map((line, index) => {
      const next = lines[index + 1] ?? '';
      if (line === '' || next === '') return line;
      return isQuoted(line) === isQuoted(next) ? `${line}  ` : `${line}\n`;
    })
    .join('\n');
}
