import { wellFormed } from './headers.ts';
import type { Outgoing } from './outgoing.ts';

/**
 * Windows opens addresses of at most 2,083 characters (`INTERNET_MAX_URL_LENGTH`), and Electron, which hands them over
 * in quotes, says 2,081 in the documentation of `shell.openExternal`. A longer one opens nothing, or half a message.
 */
const longestAddress = 2081;

/** The message as a `mailto:` address (RFC 6068); undefined where it is too long to be opened everywhere. */
export function mailtoOf({ to, cc, subject, plain }: Outgoing): string | undefined {
  const fields = [
    ['cc', cc.map(({ address }) => address).join(',')],
    ['subject', subject],
    ['body', plain.replace(/\n/g, '\r\n')],
  ].filter(([, value]) => value);
  const query = fields.map(([key, value = '']) => `${key}=${encoded(value)}`).join('&');
  const address = `mailto:${encoded(to?.address ?? '').replace('%40', '@')}?${query}`;
  return address.length <= longestAddress ? address : undefined;
}

const encoded = (text: string) => encodeURIComponent(wellFormed(text));
