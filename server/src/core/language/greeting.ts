import type { Line } from '../document/lines.ts';
import type { Range } from '../finding.ts';

/** "Dear Dr Osei," — `name` is the part that names somebody, where there is one. */
export interface Greeting extends Range {
  name?: Range & { text: string };
}

const opener =
  /^(?:dear|hi(?:ya)?|hello|hey|hallo|greetings|good (?:morning|afternoon|evening|day)|to)(?: (?:again|there|all|both|everyone))?(?=$|[\s,:!.–—-])/i;
const anyone = /^to whom(?:soever)? it may concern\b/i;
// A name alone on its line, up to four words: "Dana," or "Dr. van der Berg –".
const nameAlone =
  /^(?:(?:mr|mrs|ms|mx|dr|prof|professor)\.? )?(?:\p{Lu}[\p{L}\p{M}'’.-]*|van|der|de|la|bin|al|&|and)(?: (?:\p{Lu}[\p{L}\p{M}'’.-]*|van|der|de|la|bin|al|&|and)){0,4}\s*[,:–—-]$/u;
const longest = 60;
const mostWords = 5;

/**
 * Finds the greeting in the first line that has any words. "Hi Dana, thanks for today." is one line: the greeting
 * then ends at the first comma.
 */
export function findGreeting(lines: readonly Line[]): Greeting | undefined {
  const line = lines.find((candidate) => /[\p{L}\p{N}]/u.test(candidate.text));
  if (!line) return undefined;
  const indent = line.text.length - line.text.trimStart().length;
  const text = line.text.trim();
  const start = line.start + indent;
  if (anyone.test(text)) return { start, end: start + (/^[^,:.!–—]*/.exec(text)?.[0].length ?? 0) };
  const opening = opener.exec(text);
  if (!opening || /^to\b/i.test(text)) {
    if (nameAlone.test(text)) return named(text, 0, text.length, start);
    return isAddress(text) ? named(text, text.search(lastName), text.length, start) : undefined;
  }
  const stop = firstStop(text, opening[0].length);
  return stop === undefined ? undefined : named(text, opening[0].length, stop, start);
}

const lastName = /(?<!\S)\p{Lu}[\p{L}\p{M}'’.-]*(?:\s+\p{Lu}[\p{L}\p{M}'’.-]*)*\s*,$/u;

/** "Kia ora Captain Tuhiwai," greets in any language: a few words that end in a name and a comma. */
function isAddress(text: string): boolean {
  return text.split(/\s+/).length <= mostWords && lastName.test(text) && text.search(lastName) > 0;
}

/** Where the greeting ends: its comma, colon, dash or exclamation mark, or the end of a short line. */
function firstStop(text: string, from: number): number | undefined {
  const stop = /[,:;!]| [–—-](?= |$)|\.$/.exec(text.slice(from));
  if (stop) {
    const at = from + stop.index;
    // "Dear Ana, Tom and Li," is one greeting; "Hi Ana, thank you" ends at its first comma.
    const list = /^(?:, ?\p{Lu}[\p{L}'’.-]*){0,4}(?:,? (?:and|&) \p{Lu}[\p{L}'’.-]*)+,?$/u.exec(
      text.slice(at),
    );
    const end = list ? text.length - (text.endsWith(',') ? 1 : 0) : at;
    return end <= longest ? end : undefined;
  }
  return text.length <= longest && text.split(/\s+/).length <= 6 ? text.length : undefined;
}

function named(text: string, from: number, to: number, shift: number): Greeting {
  const raw = text.slice(from, to);
  const name = raw.replace(/[\s,:;!–—-]+$/u, '').trimStart();
  const at = from + (raw.length - raw.trimStart().length);
  const greeting = { start: shift, end: shift + to };
  return /\p{L}/u.test(name)
    ? { ...greeting, name: { start: shift + at, end: shift + at + name.length, text: name } }
    : greeting;
}
