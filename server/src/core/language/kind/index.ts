import { isKind, type Kind, kinds } from '../../kinds.ts';
import { type Reading, readModel, scorer } from '../reader/model.ts';
import { stored } from './weights.ts';

/** LinkedIn's notes hold 300 characters; a long letter that looks like one is something else. */
const longestInvitation = 90;

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
  const likeliest = kinds
    .filter((kind) => !(isLong && kind === 'linkedin-invite'))
    .reduce((best, kind) => (scores[kind] > scores[best] ? kind : best));
  return scores[likeliest] > 0 ? likeliest : 'thank-you';
}
