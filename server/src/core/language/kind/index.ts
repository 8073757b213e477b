import { isKind, type Kind, kinds } from '../../kinds.ts';
import { type Reading, readModel, scorer } from '../reader/model.ts';
import { stored } from './weights.ts';

/** LinkedIn's notes hold 300 characters; a long letter that looks like one is something else. */
const longestInvitation = 90;

/** How sure the reader has to be: a message of a few words says little. */
const least = -0.5;
/** Any short message looks like an invitation; one that has no line of its own for greeting and name looks like little else. */
const leastOfInvitation = 1;
const leastOfNote = -1;
/** What LinkedIn lets an invitation be. */
const longestNote = 300;
const note = /^(?:hi|hello|hey|dear)\b[^\r\n]+$/i;

let reader: ((text: string) => Reading<Kind>) | undefined;

/**
 * Guesses the kind of a message that does not say it: from its file name where that names one
 * (`thank-you-dana.followup.md`), otherwise from its words, by a reader that was taught with whole messages. A
 * thank-you note where nothing tells.
 */
export function guessKind(text: string, fileName = ''): Kind {
  const byName = kinds.find((kind) => fileName.toLowerCase().startsWith(kind));
  if (isKind(byName)) return byName;
  reader ??= scorer(readModel<Kind>(stored));
  const scores = reader(text);
  const isLong = text.split(/\s+/).length > longestInvitation;
  const isNote = text.trim().length <= longestNote && note.test(text.trim());
  const leastOfThis = isNote ? leastOfNote : leastOfInvitation;
  const possible = kinds.filter((kind) => {
    if (kind !== 'linkedin-invite') return scores[kind] > least;
    return !isLong && scores[kind] > leastOfThis;
  });
  return possible.sort((a, b) => scores[b] - scores[a])[0] ?? 'thank-you';
}
