/** “Lots of love,” and kisses behind the name: a letter about a job ends as one between people who work together. */
import type { Draft } from '../document/draft.ts';
import type { Fix, Report } from '../finding.ts';
import type { Kind } from '../kinds.ts';
import { quote } from './edits.ts';

/** In data of a report, for {@link fondFix}. */
export const fond = 'fond';

/** A contact that is kept warm may have become a friend. */
const amongStrangers: readonly Kind[] = ['thank-you', 'status-check', 'rejection-reply', 'work-sample'];

const fondWords =
  /^(?:(?:lots of|much|all my|with(?: all my| lots of)?|big|sending) )?(?:love|hugs|kisses)\b/i;
/** Not “Malcolm X”. */
const kisses = /(?<=\p{L}[.,!]? )(?:x{1,6}|X{2,6}|(?:xo){1,3}x?|(?:XO){1,3}X?)(?=\s*$)/u;

/** The words that are for friends, where the message is to somebody else. */
export function fondClosing(draft: Draft): Report | undefined {
  const { kind, email, text } = draft;
  if (!amongStrangers.includes(kind.value)) return undefined;
  const { closing } = email;
  const words = closing ? text.slice(closing.start, closing.end).trimEnd() : '';
  if (closing && fondWords.test(words))
    return reportAt(closing.start, words, 'End with “Kind regards,” here.');
  const line = lastLine(draft);
  const found = kisses.exec(line.text);
  return found ? reportAt(line.start + found.index, found[0], 'Sign with your name alone.') : undefined;
}

/** The name, or the short line that stands in its place: “Jessie xx” looks like none. */
function lastLine({ email, text }: Draft): { start: number; text: string } {
  const { signature, body } = email;
  if (signature) {
    const start = signature.start + /^\s*/.exec(text.slice(signature.start, signature.end))![0].length;
    return { start, text: firstOf(text.slice(start, signature.end)) };
  }
  const own = text.slice(body.start, body.end).trimEnd();
  const at = Math.max(own.lastIndexOf('\n'), own.lastIndexOf('\r')) + 1;
  const last = own.slice(at);
  return { start: body.start + at, text: last.split(/\s+/).length <= mostWords ? last : '' };
}

const mostWords = 4;
const firstOf = (text: string) => /^[^\r\n]*/.exec(text)?.[0].trimEnd() ?? '';

function reportAt(start: number, words: string, advice: string): Report {
  const message = `${quote(words.replace(/,$/, ''))} is for friends and family. ${advice}`;
  return { start, end: start + words.length, message, part: 'closing', data: fond };
}

/** “Kind regards,” in their place; kisses go. */
export function fondFix({ start, end }: Report, { text }: Draft): Fix {
  const isKiss = /^x/i.test(text.slice(start, end));
  return isKiss
    ? { title: 'Remove the kisses', edits: [{ start: start - 1, end, newText: '' }], preferred: true }
    : {
        title: 'Change to “Kind regards,”',
        edits: [{ start, end, newText: 'Kind regards,' }],
        preferred: true,
      };
}
