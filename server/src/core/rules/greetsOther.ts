import type { Draft } from '../document/draft.ts';
import { readNames } from '../language/names.ts';

/**
 * The message below answers the author by name, and nothing but the greeting speaks of whoever is greeted: then the
 * greeting ought to name the person who wrote it.
 */
export function greetsOther(draft: Draft, written: string): boolean {
  const { text, email } = draft;
  const own = readNames(
    (email.signature ? text.slice(email.signature.start) : '').split(/[\r\n]{2,}/)[0] ?? '',
  ).parts;
  const below = text.slice(email.body.end, email.body.end + 4000);
  const quoted = below
    .split(/\r\n|\n|\r/)
    .filter((line) => /^ {0,3}>/.test(line))
    .join('\n')
    .toLowerCase();
  const rest = text.slice(email.greeting?.end ?? 0).toLowerCase();
  const answers = own.some((part) => quoted.includes(part));
  return answers && !readNames(written).parts.some((part) => rest.includes(part));
}
