import type { Line } from '../document/lines.ts';
import type { Range } from '../finding.ts';
import { type Addressee, addresseeOf, isStart, tokensOf } from './addressee.ts';
import { nobodyInParticular, openers, weakOpeners } from './data/greetingWords.ts';
import { isFirstName } from './names.ts';

/** "Dear Dr Osei," — `name` is the part that names somebody, where there is one. */
export interface Greeting extends Range {
  name?: Range & { text: string };
}

const anyone = /^to whom(?:soever|ever)? (?:it|this) may concern\b/i;
// A name alone on its line, up to four words: "Dana," or "Dr. van der Berg –".
const nameAlone =
  /^(?:(?:mr|mrs|ms|mx|dr|prof|professor)\.? )?(?:\p{Lu}[\p{L}\p{M}'’.-]*|van|der|de|la|bin|al|&|and)(?: (?:\p{Lu}[\p{L}\p{M}'’.-]*|van|der|de|la|bin|al|&|and)){0,4}\s*[,:–—-]$/u;
const mostWordsAbroad = 5;
const longestAlone = 100;

/**
 * Finds the greeting in the first line that has any words, or below the addresses that head a formal letter.
 * "Hi Dana, thanks for today." is one line: the greeting then ends with the name.
 */
export function findGreeting(lines: readonly Line[]): Greeting | undefined {
  const filled = lines.filter(({ text }) => /[\p{L}\p{N}]/u.test(text)).slice(0, mostLinesOfAddress);
  const [first] = filled;
  if (!first) return undefined;
  const below = filled.findIndex(({ text }) => formal.test(text.trimStart()));
  const isHeaded = below > 0 && filled.slice(0, below).every(({ text }) => isOfAddress(text.trim()));
  return isHeaded ? readGreeting(filled[below]!) : readGreeting(first);
}

const mostLinesOfAddress = 14;
const formal = /^(?:dear|respected|to whom)\b/i;

/** A line of an address, a date or a heading: short, and no sentence. */
function isOfAddress(text: string): boolean {
  return text.length <= 60 && !/[.!?]$/.test(text) && !tokensOf(text).some(({ text }) => isStart(text));
}

function readGreeting(line: Line): Greeting | undefined {
  const text = line.text.trim();
  const shift = line.start + line.text.indexOf(text);
  const found = addressed(text);
  if (!found) return undefined;
  const { end, name } = found;
  return {
    start: shift,
    end: shift + end,
    ...(name && {
      name: { start: shift + name.start, end: shift + name.end, text: text.slice(name.start, name.end) },
    }),
  };
}

type Found = Omit<Addressee, 'complete'>;

function addressed(text: string): Found | undefined {
  const whom = anyone.exec(text)?.[0].length;
  if (whom) return { end: whom };
  const opener = openers.exec(text)?.[0].length;
  if (opener) return behindOpener(text, opener);
  const weak = weakOpeners.exec(text)?.[0];
  if (weak) return behindWeakOpener(text, weak);
  return withoutOpener(text);
}

function behindOpener(text: string, opener: number): Found | undefined {
  const nobody = nobodyInParticular.exec(text.slice(opener))?.[0].length ?? 0;
  const from = opener + nobody;
  const found = addresseeOf(text, from);
  const isApart = /^\s*(?:[,:;!.…–—-]|$)/.test(text.slice(from));
  if (found?.name && !(nobody && /^\s*(?:at|in|from|of)\b/.test(text.slice(from)))) return found;
  return isApart || nobody ? { end: from } : found;
}

/** "To Dana," and "Morning Tom," are greetings, "To start with, thank you" and "Morning rounds were long" are not. */
function behindWeakOpener(text: string, opener: string): Found | undefined {
  const nobody = nobodyInParticular.exec(text.slice(opener.length))?.[0].length ?? 0;
  const isTime = /^(?:morning|afternoon|evening)$/i.test(opener);
  const found = addresseeOf(text, opener.length + nobody);
  const behind = found ? text.slice(found.end) : '';
  const isNamed =
    isTime && found?.name && isFirstName(text.slice(found.name.start, found.name.end).toLowerCase());
  if (!found || !(isNamed ? /^\s*(?:[,!–—-]|$)/ : /^\s*[,:!–—-]+$/).test(behind)) return undefined;
  if (!found.name) return isTime || nobody ? found : undefined;
  return /\p{Lu}/u.test(text.slice(found.name.start, found.name.end)) || /^to$/i.test(opener)
    ? found
    : undefined;
}

/** "Dana," alone, "Kia ora Captain Tuhiwai," in any language, and "Dana, thank you for today." */
function withoutOpener(text: string): Found | undefined {
  const words = tokensOf(text).filter(({ isStop }) => !isStop);
  const [first] = words;
  if (!first || isStart(first.text)) return undefined;
  const isShort = text.length <= longestAlone;
  const bare = isShort ? text.replace(/[\s,:;!–—-]+$/u, '').length : 0;
  if (isShort && nameAlone.test(text)) return { end: bare, name: { start: 0, end: bare } };
  if (thanked.test(text) && !notAName.test(first.text)) {
    const end = text.search(/\s*[,–—-]\s*(?:many )?thank/i);
    return { end, name: { start: 0, end } };
  }
  if (!isShort || words.length > mostWordsAbroad || words.some(({ text }) => isStart(text))) return undefined;
  const last = text.search(lastName);
  return last > 0 ? { end: bare, name: { start: last, end: bare } } : undefined;
}

const lastName = /(?<!\S)\p{Lu}[\p{L}\p{M}'’.-]*(?:\s+\p{Lu}[\p{L}\p{M}'’.-]*)*\s*[,!]$/u;
const thanked =
  /^(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof)\.? )?\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’-]+)?(?:,| [–—-]) ?(?:many )?thank(?:s| you)\b/u;
const notAName =
  /ly$|^(?:once|first|wow|again|hooray|mon|tues|wednes|thurs|fri|satur|sun)(?:day)?$|^(?:gosh|goodness|phew)$/i;
