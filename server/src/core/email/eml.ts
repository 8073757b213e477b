import { encode } from 'js-base64';
import { encodedMailboxes, encodedText, header, wellFormed } from './headers.ts';
import type { Outgoing } from './outgoing.ts';

/** No line of Base64 begins with it, so nothing in a message can end a part too early. */
const boundary = '=_followup';

/**
 * A message as an `.eml` file (RFC 5322, MIME) in ASCII with CRLF. `X-Unsent` makes Outlook open it as a draft that can
 * be changed and sent; others open it as a message and offer to edit it. Date and sender are the mail program's to fill.
 */
export function emlOf({ from, to, cc, subject, plain, html }: Outgoing): string {
  const page = `<!DOCTYPE html>\n<html><head><meta charset="utf-8"></head><body>\n${html}\n</body></html>\n`;
  return [
    header('X-Unsent', '1'),
    from?.address ? header('From', encodedMailboxes([from])) : '',
    to?.address ? header('To', encodedMailboxes([to])) : '',
    cc.length > 0 ? header('Cc', encodedMailboxes(cc)) : '',
    header('Subject', encodedText(subject)),
    header('MIME-Version', '1.0'),
    header('Content-Type', `multipart/alternative; boundary="${boundary}"`),
    '\r\n',
    part('text/plain', plain),
    part('text/html', page),
    `--${boundary}--\r\n`,
  ].join('');
}

function part(type: string, text: string): string {
  const body = encode(wellFormed(text).replace(/\r\n|\n|\r/g, '\r\n'));
  return [
    `--${boundary}\r\n`,
    header('Content-Type', `${type}; charset=utf-8`),
    header('Content-Transfer-Encoding', 'base64'),
    '\r\n',
    // RFC 2045, section 6.8: lines of at most 76 characters.
    body.replace(/.{1,76}/g, '$&\r\n'),
  ].join('');
}
