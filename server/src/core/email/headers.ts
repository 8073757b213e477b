import { encode } from 'js-base64';
import type { Mailbox } from './recipients.ts';

/**
 * RFC 2047, section 2: a line with an encoded word has at most 76 characters. 36 bytes are 48 in Base64, which leaves
 * room for the 12 of the frame and the name of the header.
 */
const mostBytes = 36;

/** A header field on lines of its own, ending with CRLF. `value` is encoded already. */
export function header(name: string, value: string): string {
  return `${name}: ${value}\r\n`;
}

/** Any text as the value of a header: as it is where it is short and ASCII, else in encoded words (RFC 2047). */
export function encodedText(text: string): string {
  const line = printable(text);
  return /^[ -~]{0,60}$/.test(line) && !line.includes('=?') ? line : encodedWords(line);
}

/** Addresses for a header, one to a line (RFC 5322, 3.4). Who has no address cannot be there. */
export function encodedMailboxes(mailboxes: readonly Mailbox[]): string {
  return mailboxes
    .filter(({ address }) => address)
    .map(({ name, address }) => (name ? `${phrase(name)}\r\n <${address}>` : `${address}`))
    .join(',\r\n ');
}

/** Words of letters stand as they are, "O'Neill, Sean" in quotes, and all that is not ASCII in encoded words. */
function phrase(name: string): string {
  const line = printable(name);
  if (!/^[ -~]{1,60}$/.test(line) || line.includes('=?')) return encodedWords(line);
  return /^[\w!#$%&'*+/=?^`{|}~ -]+$/.test(line) ? line : `"${line.replace(/["\\]/g, '\\$&')}"`;
}

/** No word is cut inside a character: each has to make sense on its own. */
function encodedWords(line: string): string {
  const words: string[] = [];
  let word = '';
  let bytes = 0;
  for (const character of line) {
    const size = utf8Length(character);
    if (bytes + size > mostBytes) {
      words.push(word);
      [word, bytes] = ['', 0];
    }
    word += character;
    bytes += size;
  }
  return [...words, word].map((each) => `=?UTF-8?B?${encode(each)}?=`).join('\r\n ');
}

function utf8Length(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

/** On one line, and without halves of characters, which no encoding has. */
// A line break would begin another header.
const printable = (text: string) =>
  wellFormed(text)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();

/** `text` with halves of characters replaced; no UTF-8 can hold those. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}
