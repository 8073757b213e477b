import type { Guest } from './calendar.ts';
import { titleCase } from './company.ts';
import { isOfProgram, isPrivateAddress } from './data/domains.ts';
import type { NewPerson } from './newNotes.ts';

/** Who interviews: the organiser and the guests, each once, without the person who was invited. */
export function interviewersOf(organiser: Guest | undefined, guests: readonly Guest[]): NewPerson[] {
  const all = unique([...(organiser ? [organiser] : []), ...guests]).filter(
    ({ email }) => !isOfProgram(email),
  );
  const invited = invitedOf(organiser, all);
  return all.flatMap((guest) => (guest === invited ? [] : personOf(guest)));
}

/**
 * The one of them who was invited: the only one with a private address, or the only one whose address is not of the
 * organiser's company. Nobody, where that leaves it open: a name too many can be struck out.
 */
function invitedOf(organiser: Guest | undefined, all: readonly Guest[]): Guest | undefined {
  if (all.length < 2) return undefined;
  const withPrivate = all.filter(({ email }) => isPrivateAddress(email));
  if (withPrivate.length === 1) return withPrivate[0];
  const host = domainOf(organiser);
  const foreign = all.filter((guest) => domainOf(guest) !== host);
  return host && foreign.length === 1 && domainOf(foreign[0]) ? foreign[0] : undefined;
}

function unique(guests: readonly Guest[]): Guest[] {
  const known = new Map<string, Guest>();
  for (const guest of guests) {
    const key = (guest.email ?? guest.name ?? '').toLowerCase();
    if (key !== '') known.set(key, { ...guest, ...known.get(key) });
  }
  return [...known.values()];
}

/** An address without a name: "dana.cole@acme.example" is probably Dana Cole, "jobs@acme.example" nobody. */
function personOf({ name, email }: Guest): NewPerson[] {
  if (name) return [{ name: inOrder(name), ...(email && { email }) }];
  const [local = ''] = (email ?? '').split('@');
  if (!email || office.test(local)) return [];
  const guessed = titleCase(
    local
      .replace(/\d+/g, '')
      .split(/[._+-]+/)
      .filter(Boolean)
      .join(' '),
  );
  return [{ name: guessed || email, email, guess: 'the address' }];
}

const office =
  /^(?:jobs?|careers?|hr|recruit\w*|talent\w*|hiring|info|office|admin|no-?reply|calendar|people|team)$/i;

/** Directories of companies write "Cole, Dana". */
function inOrder(name: string): string {
  const [, last, first] = /^([^,]+),\s*([^,]+)$/.exec(name) ?? [];
  return last && first ? `${first} ${last}` : name;
}

/** The part behind the at sign. */
export function domainOf(guest: { email?: string | undefined } | undefined): string | undefined {
  return guest?.email?.split('@')[1]?.toLowerCase();
}
