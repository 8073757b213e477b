import type { Draft } from '../../document/draft.ts';
import { findContact } from './contact.ts';
import { isThanks } from './courtesy.ts';
import type { Move } from './move.ts';
import { plain } from './plain.ts';

/** The moves around the body: subject, greeting, closing, signature, and where the writer can be reached. */
export function* movesOfFrame({ email, subject, text }: Draft): Iterable<Move> {
  if (subject?.text.trim()) yield { name: 'subject', start: subject.start, end: subject.end };
  if (email.greeting) yield { name: 'greeting', start: email.greeting.start, end: email.greeting.end };
  if (email.closing) {
    const { start, end } = email.closing;
    yield { name: 'closing', start, end };
    if (isThanks(plain(text.slice(start, end)))) yield { name: 'thanks', start, end };
  }
  const { signature } = email;
  if (signature && /\p{L}/u.test(text.slice(signature.start, signature.end))) {
    yield { name: 'signature', start: signature.start, end: signature.end };
  }
  // A number in the text itself will do: "You can reach me on 020 7946 0692."
  const contact = findContact(text, { start: email.body.start, end: signature?.end ?? email.body.end });
  if (contact) yield { name: 'contact', ...contact };
}
