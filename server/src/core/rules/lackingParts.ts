import type { Draft } from '../document/draft.ts';
import type { Kind } from '../kinds.ts';
import { type Move, type MoveName, mayMake, readMoves } from '../language/moves/index.ts';
import type { Sentence } from '../language/sentences.ts';
import { messageParts, type PartName, seldomMissed } from './data/messageParts.ts';
import { impliedMoves } from './impliedParts.ts';

/** Where more sentences do what the reader of moves cannot tell and may be the part, one of them may be it. */
const mostUnread = 2;

/** The parts asked for in a kind of message: those set, and what is seldom missed only for whoever wants all. */
export function wantedParts(
  kind: Kind,
  { parts, thorough }: { parts: Record<Kind, readonly PartName[]>; thorough: boolean },
): PartName[] {
  return [...new Set([...parts[kind], ...((thorough && seldomMissed[kind]) || [])])];
}

/** The parts among `required` that a draft plainly does not have, in the order given. */
export function lackingParts(draft: Draft, required: readonly PartName[]): PartName[] {
  const moves = readMoves(draft);
  const made = new Set<MoveName>([...moves.map(({ name }) => name), ...impliedMoves(draft, moves)]);
  const unread = unreadSentences(draft, moves);
  return required.filter((part) => {
    const { move, place } = messageParts[part];
    if (made.has(move)) return false;
    if (place === 'top' || place === 'end') return true;
    return unread.filter(({ text }) => mayMake(move, text)).length <= mostUnread;
  });
}

function unreadSentences({ email }: Draft, moves: readonly Move[]): readonly Sentence[] {
  const read = new Set(moves.map(({ start }) => start));
  return email.sentences.filter(({ start }) => !read.has(start));
}

/** True where one of the sentences may be the part, told as a story: "Takings in the shop went up by a fifth." */
export function mayHave(part: PartName, { email }: Draft): boolean {
  return email.sentences.some(({ text }) => mayMake(messageParts[part].move, text));
}
