import type { Draft } from '../document/draft.ts';
import type { Report } from '../finding.ts';

/**
 * LinkedIn cuts off what it has no room for, greeting and name and all: told where the text of an invitation has more
 * than `most` characters (UTF-16 units, as LinkedIn's own counter has them), from the first that is too much.
 */
export function tooManyCharacters({ kind, text, email }: Draft, most: number): Report | undefined {
  if (kind.value !== 'linkedin-invite') return undefined;
  const start = (email.greeting ?? email.body).start;
  const note = text.slice(start, (email.signature ?? email.closing ?? email.body).end).trimEnd();
  // In Windows' files a line ends with two characters, and in LinkedIn's box with one.
  const count = note.replace(/\r\n/g, '\n').length;
  if (count <= most) return undefined;
  const message = `LinkedIn takes ${most} characters, and this note has ${count} with greeting and name. Shorten it by ${count - most}.`;
  const word = /[^\s]*$/.exec(note.slice(0, most))![0].length;
  return { start: start + Math.max(0, most - word), end: start + note.length, message };
}
