import type { Draft } from '../document/draft.ts';
import type { Report } from '../finding.ts';
import { ownName } from '../language/readers.ts';
import { sameRecipient } from '../workspace/facts.ts';
import type { DraftFile } from '../workspace/files.ts';
import type { Surroundings } from '../workspace/index.ts';
import { recipientOf } from '../workspace/notesFor.ts';

/** A status check of so few words is never too long. */
const alwaysShort = 60;

/** C9: the thank-you note to the same person, where a status check is clearly longer than that was. */
export function shorterThanks(draft: Draft, around?: Surroundings): DraftFile | undefined {
  const { words } = draft.email;
  if (draft.kind.value !== 'status-check' || words <= alwaysShort) return undefined;
  return around?.application.drafts.find(({ uri, draft: other }) => {
    const isThanks = uri !== around.uri && other.kind.value === 'thank-you' && other.email.words > 0;
    return isThanks && sameRecipient(draft, other) && words >= other.email.words * 1.1;
  });
}

/** What is said of it: from the first sentence that the note had no room for. */
export function longerThan({ uri, draft: thanks }: DraftFile, draft: Draft): Report {
  const name = ownName(recipientOf(thanks) ?? '');
  const { words } = thanks.email;
  const [first] = thanks.email.sentences;
  const message = `This is longer than your thank-you note to ${name} was (${draft.email.words} words, ${words} there). A status check is the shorter of the two: ask, and keep one reason.`;
  const place = draft.email.sentences.at(-1) ?? draft.email.body;
  const related = first ? [{ uri, start: first.start, end: first.end, message: 'The thank-you note' }] : [];
  return { start: place.start, end: place.end, message, severity: 'information', related };
}
