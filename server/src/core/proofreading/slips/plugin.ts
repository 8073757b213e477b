import type { Root, SentenceContent } from 'nlcst';
import { type Plugin, unified } from 'unified';
import { VFile } from 'vfile';
import type { Range } from '../../finding.ts';
import type { Token } from './tokens.ts';

export interface Marked extends Range {
  expected: readonly string[];
}

/** What a plugin of retext marks in the words of a sentence, in the offsets of the file. */
export function readerOf(plugin: Plugin<[], Root>): (tokens: readonly Token[], text: string) => Marked[] {
  const processor = unified().use(plugin).freeze();
  return (tokens, text) => {
    const file = new VFile();
    processor.runSync(treeOf(tokens, text), file);
    return file.messages.flatMap(({ place, expected }) => {
      const range = place && 'start' in place ? place : undefined;
      const [start, end] = [range?.start.offset, range?.end.offset];
      return start === undefined || end === undefined ? [] : [{ start, end, expected: expected ?? [] }];
    });
  };
}

/** The tokens as the tree that plugins walk, each with its place. */
function treeOf(tokens: readonly Token[], text: string): Root {
  const words = tokens.filter(({ start, end }) => end > start);
  const children = words.flatMap((token, index): SentenceContent[] => {
    const next = words[index + 1];
    const space: SentenceContent[] =
      next && next.start > token.end ? [{ type: 'WhiteSpaceNode', value: ' ' }] : [];
    return [nodeOf(token, text), ...space];
  });
  return { type: 'RootNode', children: [{ type: 'SentenceNode', children }] };
}

function nodeOf({ start, end, word }: Token, text: string): SentenceContent {
  const value = text.slice(start, end);
  const position = positionOf(start, end);
  if (word === '' || /^[^\p{L}\p{N}]/u.test(value)) return { type: 'PunctuationNode', value, position };
  return { type: 'WordNode', children: [{ type: 'TextNode', value }], position };
}

/** Plugins ask for lines and columns too, but only the offset is read again. */
const positionOf = (start: number, end: number) => ({
  start: { line: 1, column: 1, offset: start },
  end: { line: 1, column: 1, offset: end },
});
