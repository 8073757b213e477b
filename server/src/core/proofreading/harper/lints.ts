import type { Draft } from '../../document/draft.ts';
import type { Lint } from '../lint.ts';
import { ownWords } from '../ownWords.ts';
import { isWanted } from './curated.ts';
import { type Paragraph, paragraphsOf } from './paragraphs.ts';
import type { Remark } from './remark.ts';
import { messageFor } from './wording.ts';

/**
 * The findings of a draft from what Harper said of its paragraphs, with offsets into the file. A paragraph of which
 * `remarksOn` knows nothing yet has none. What concerns a name is left out.
 */
export function lintsOf(
  draft: Draft,
  remarksOn: (paragraph: string) => readonly Remark[] | undefined,
): Lint[] {
  const own = ownWords(draft, []);
  return paragraphsOf(draft).flatMap((paragraph) =>
    toLints(paragraph, remarksOn(paragraph.text) ?? []).filter(
      ({ start, end }) => !namesIn(draft.text.slice(start, end)).some((name) => own.has(name)),
    ),
  );
}

/** The remarks on one paragraph that are worth showing, in plain words and with offsets into the file. */
export function toLints({ start: from, text }: Paragraph, remarks: readonly Remark[]): Lint[] {
  return remarks.flatMap((remark) => {
    const { rule, start, end } = remark;
    const problem = text.slice(start, end);
    const suggestions = [...new Set(remark.suggestions)];
    const message = messageFor({ ...remark, suggestions }, problem);
    if (message === undefined || !isWanted(remark, problem, text.slice(0, start))) return [];
    return [{ start: from + start, end: from + end, id: idOf(rule), message, suggestions }];
  });
}

/** "ModalOf" is "modal-of", as the slips are called. */
export function idOf(rule: string): string {
  return rule.replace(/(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, '-').toLowerCase();
}

/** Words with a capital, in lower case; “I” and “I'm” are nobody's name. */
function namesIn(text: string): string[] {
  const words = text.match(/\p{Lu}[\p{L}\p{M}'’-]+/gu) ?? [];
  return words.filter((word) => !/^I['’]/.test(word)).map((word) => word.toLowerCase().replace(/’/g, "'"));
}
