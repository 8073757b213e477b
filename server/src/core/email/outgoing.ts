import type { Draft } from '../document/draft.ts';
import { writtenAt } from '../document/notes.ts';
import type { Person } from '../document/people.ts';
import type { Finding } from '../finding.ts';
import { htmlOf } from './html.ts';
import { letterOf } from './letter.ts';
import { plainTextOf } from './plainText.ts';
import { copiesOf, type Mailbox, mailboxIn, recipientOf } from './recipients.ts';

/** A draft as it goes out: without front matter and comments, the older messages below it where it has some. */
export interface Outgoing {
  from?: Mailbox;
  to?: Mailbox;
  cc: readonly Mailbox[];
  subject: string;
  /** Lines end with LF. */
  plain: string;
  /** Without a head. */
  html: string;
}

/** Makes an email of a draft. `known` is who the notes name, for an address that the draft does not give. */
export function outgoingOf(draft: Draft, known: readonly Person[] = []): Outgoing {
  const letter = letterOf(draft);
  const to = recipientOf(draft, known);
  const from = mailboxIn(writtenAt(draft.frontMatter, 'from', draft.text)?.text ?? '');
  return {
    ...(from && { from }),
    ...(to && { to }),
    cc: copiesOf(draft),
    subject: (draft.subject?.text ?? '').replace(/\s+/g, ' ').trim(),
    plain: plainTextOf(letter),
    html: htmlOf(letter),
  };
}

/** What to look at before a draft is sent: findings at error, and files that only the person can attach. */
export function problemsBeforeSending(draft: Draft, findings: readonly Finding[]): string[] {
  const errors = findings.filter(({ severity }) => severity === 'error').map(({ message }) => message);
  const value = draft.frontMatter.fields.get('attachments')?.value;
  const files = (Array.isArray(value) ? value : [value]).filter((file) => typeof file === 'string' && file);
  const attach = files.length > 0 ? [`Attach ${files.join(', ')} in your mail program.`] : [];
  return [...new Set(errors), ...attach];
}
