import { addressParser } from 'postal-mime';
import type { Draft } from '../document/draft.ts';
import { writtenAt } from '../document/notes.ts';
import type { Person } from '../document/people.ts';
import { ownName, readersOf } from '../language/readers.ts';
import { personIn } from '../workspace/notesFor.ts';

/** Somebody a message goes to; at least one of the two is there. */
export interface Mailbox {
  name?: string;
  address?: string;
}

/** Who gets a message: from its own front matter, and where that has no address, from who is known. */
export function recipientOf(draft: Draft, known: readonly Person[]): Mailbox | undefined {
  const { frontMatter, text } = draft;
  const to = mailboxIn(writtenAt(frontMatter, 'to', text)?.text ?? readersOf(draft)[0]?.name ?? '');
  const named = to?.name ?? draft.email.greeting?.name?.text;
  const people = [...(frontMatter.fields.get('interviewers')?.people ?? []), ...known];
  const person = named ? personIn(people, named) : undefined;
  const email = writtenAt(frontMatter, 'email', text)?.text;
  const address = addressIn(email) ?? to?.address ?? addressIn(person?.email?.text);
  const name = to?.name ?? person?.name.text;
  return name || address ? { ...(name && { name }), ...(address && { address }) } : undefined;
}

/** Who gets a copy; what is no address is left out. */
export function copiesOf({ frontMatter }: Draft): Mailbox[] {
  const value = frontMatter.fields.get('cc')?.value;
  const lines: unknown[] = Array.isArray(value) ? value : [value];
  return lines.flatMap((line) => mailboxesIn(String(line ?? ''))).filter(({ address }) => address);
}

/** "Dana Cole, Head of Platform", "Dana Cole <dana@acme.example>" or an address alone. */
export function mailboxIn(written: string): Mailbox | undefined {
  const line = oneLine(written);
  if (!line.includes('@')) return line === '' ? undefined : { name: ownName(line) };
  return mailboxesIn(line)[0];
}

function mailboxesIn(written: string): Mailbox[] {
  return addressParser(oneLine(written), { flatten: true }).flatMap(({ name, address }) => {
    const [plainName, plainAddress] = [oneLine(name ?? ''), addressIn(address)];
    if (!plainName && !plainAddress) return [];
    return [{ ...(plainName && { name: plainName }), ...(plainAddress && { address: plainAddress }) }];
  });
}

/** RFC 5321, section 4.5.3.1. */
const longestAddress = 254;
/** Letters of all alphabets, for addresses as in RFC 6532; nothing in it ends the address, its line or the header. */
const address = /[\p{L}\p{M}\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}@[\p{L}\p{M}\p{N}.-]{1,189}/u;

function addressIn(written = ''): string | undefined {
  const found = address.exec(written)?.[0];
  return found && found.length <= longestAddress ? found : undefined;
}

// A line break in a name would begin another header.
const oneLine = (text: string) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
