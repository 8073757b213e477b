import type { Draft } from '../document/draft.ts';
import { linesOf } from '../document/lines.ts';
import { overusedConstructs, withoutComments, withoutDeepNesting } from '../document/markup.ts';

/** A message without what is only for its author: front matter, a typed header and comments. Markdown, with LF. */
export interface Letter {
  /** Lines that belong together end where the author ended them: with two spaces, Markdown's hard break. */
  own: string;
  /** The marked signature and the older messages, line by line as they stand. */
  below: string;
}

/** Takes a draft apart for sending. */
export function letterOf({ text, own }: Draft): Letter {
  const source = (from: number, to?: number) => withoutComments(text.slice(from, to)).replace(/\r\n?/g, '\n');
  return {
    own: withBreaks(withoutDeepNesting(source(own.start, own.end))).replace(/^\s*\n|\s+$/g, ''),
    below: withoutDeepNesting(source(own.end)).replace(/^\s*\n|\s+$/g, ''),
  };
}

/** Reading Markdown as letters mean it, here and in `document/prose.ts`; "[1]: https://…" is shown as it stands. */
export function letterConstructs(source: string): { disable: { null: string[] } } {
  const disable = ['codeIndented', 'setextUnderline', 'htmlFlow', 'htmlText', 'definition'];
  return { disable: { null: [...disable, ...overusedConstructs(source)] } };
}

/** Nobody wraps text narrower than this by hand; shorter lines are meant to be lines. */
const narrowestColumn = 60;

/**
 * Ends each line that is meant to be one with a hard break. A line was wrapped and not ended where the first word of
 * the next line did not fit into the column; "Kind regards," was ended. A reply below quoted lines is no part of them.
 */
function withBreaks(source: string): string {
  const lines = [...linesOf(source)].map(({ text }) => text.trimEnd());
  const column = lines.reduce((widest, line) => Math.max(widest, line.length), narrowestColumn);
  return lines
    .map((line, index) => {
      const next = lines[index + 1] ?? '';
      if (line === '' || next === '') return line;
      if (isQuoted(line) !== isQuoted(next)) return `${line}\n`;
      const word = /\S+/.exec(next)?.[0] ?? '';
      return isQuoted(line) || line.length + 1 + word.length <= column ? `${line}  ` : line;
    })
    .join('\n');
}

/** True for a line of somebody else's words: "> When can you come?" */
export function isQuoted(line: string): boolean {
  return /^ {0,3}>/.test(line);
}
