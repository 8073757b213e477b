import type { Draft } from '../document/draft.ts';
import { type Move, type MoveName, mayMake, readMoves } from '../language/moves/index.ts';
import type { Sentence } from '../language/sentences.ts';
import { messageParts, type PartName } from './data/messageParts.ts';

/** Where more sentences do what the reader of moves cannot tell and may be the part, one of them may be it. */
const mostUnread = 2;

/** The parts among `required` that a draft plainly does not have, in the order given. */
export function lackingParts(draft: Draft, required: readonly PartName[]): PartName[] {
  const moves = readMoves(draft);
  const made = new Set<MoveName>(moves.map(({ name }) => name));
  if (introducesItself(draft)) made.add('signature');
  const unread = unreadSentences(draft, moves);
  return required.filter((part) => {
    const { move, place } = messageParts[part];
    if (made.has(move)) return false;
    return place === 'end' || unread.filter(({ text }) => mayMake(move, text)).length <= mostUnread;
  });
}

function unreadSentences({ email }: Draft, moves: readonly Move[]): readonly Sentence[] {
  const read = new Set(moves.map(({ start }) => start));
  return email.sentences.filter(({ start }) => !read.has(start));
}

/** On the phone the name comes in a sentence: "This is Ana Silva", "Ana Silva speaking". */
function introducesItself({ kind, prose }: Draft): boolean {
  return (
    kind.value === 'phone-script' &&
    /\b(?:[Tt]his is|[Mm]y name(?: is|['’]s)|[Ii]t(?: is|['’]s)|I am|I['’]m|[Hh]ere is)(?: Dr\.?| Mrs?\.?| Ms\.?)? \p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+ (?:here|speaking)\b/u.test(
      prose.text,
    )
  );
}
