import type { Draft } from '../document/draft.ts';
import type { Person } from '../document/people.ts';
import { emlOf } from './eml.ts';
import { mailtoOf } from './mailto.ts';
import { outgoingOf } from './outgoing.ts';
import type { Mailbox } from './recipients.ts';

export { problemsBeforeSending } from './outgoing.ts';

/** A draft in all the forms it can be handed over in. */
export interface HandOver {
  /** "Dana Cole <dana@acme.example>", or what of it is known. */
  to?: string;
  cc: readonly string[];
  subject: string;
  plain: string;
  html: string;
  mailto?: string;
  eml: string;
}

/** Makes an email of a draft. `known` is who the notes name, for an address that the draft does not give. */
export function emailOf(draft: Draft, known: readonly Person[]): HandOver {
  const message = outgoingOf(draft, known);
  const { to, cc, subject, plain, html } = message;
  const mailto = mailtoOf(message);
  return {
    ...(to && { to: shown(to) }),
    cc: cc.map(shown),
    subject,
    plain,
    html,
    ...(mailto && { mailto }),
    eml: emlOf(message),
  };
}

function shown({ name, address }: Mailbox): string {
  return name && address ? `${name} <${address}>` : (name ?? address ?? '');
}
