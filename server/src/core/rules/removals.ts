import type { Draft } from '../document/draft.ts';
import type { Range, TextEdit } from '../finding.ts';
import { removeSentence } from './edits.ts';

const marker = '(?:[-*+•]|\\d{1,2}[.)])[ \\t]+';
/** What may stand between two sentences that go together: a space, a line break, the sign of the next list item. */
const seam = new RegExp(`^[ \\t]*(?:(?:\\r\\n|\\n|\\r)[ \\t]*){0,2}(?:${marker})?$`);
const itemSign = new RegExp(`(?:^|[\\r\\n])([ \\t]*${marker})$`);
const longestSign = 20;

/** Removes several sentences; neighbours go as one, list items with their signs. */
export function removeSentences(draft: Draft, sentences: readonly Range[]): TextEdit[] {
  const joined: Range[] = [];
  for (const { start, end } of sentences) {
    const last = joined.at(-1);
    if (last && seam.test(draft.text.slice(last.end, start))) last.end = end;
    else joined.push({ start, end });
  }
  return joined.map((range) => removeSentence(draft, withSign(draft.text, range)));
}

/** From the sign of the list item on, where the range begins one. */
function withSign(text: string, { start, end }: Range): Range {
  const sign = itemSign.exec(text.slice(Math.max(0, start - longestSign), start));
  return { start: start - (sign?.[1]?.length ?? 0), end };
}
