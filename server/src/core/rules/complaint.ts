import type { Draft } from '../document/draft.ts';
import type { Fix } from '../finding.ts';
import { kinds } from '../kinds.ts';
import type { Sentence } from '../language/sentences.ts';
import { complainingIn } from './complaining.ts';
import { type Family, messages, prompts } from './data/complaintMessages.ts';
import { quoteWhole, removalOf } from './edits.ts';
import { asGuess } from './guesses.ts';
import { heatOf, overheated } from './heat.ts';
import { pressingIn } from './pressing.ts';
import { defineRule } from './rule.ts';

export default defineRule({
  id: 'complaint',
  title: 'Complaint',
  summary: 'Complains, blames somebody, makes excuses, or runs its writer down.',
  why: 'Whoever reads it wonders what you will say of them one day. What went wrong helps neither of you.',
  guidance: ['M6'],
  kinds,
  severity: 'warning',
  options: {},

  *check(draft) {
    if (heatOf(draft) === 'complaint') yield overheated(draft);
    const pressing = new Set(pressingIn(draft).flatMap((one) => (one.guessed ? [] : [one.sentence])));
    for (const { sentence, family, start, end } of complainingIn(draft)) {
      const message = messages[family](quoteWhole(draft, sentence, { start, end }));
      // The same words under two names are read as two faults.
      const place = family === 'resentment' ? sentence : { start, end };
      const isSame = family === 'resentment' || family === 'decision';
      const toldAs = isSame &&
        pressing.has(sentence) && {
          givesWayTo: { rule: 'pushy-tone', start: place.start, end: place.end },
        };
      const guess = family === 'resentment' && asGuess(sentence, 'complaint');
      yield {
        start,
        end,
        message,
        data: family,
        ...guess,
        ...toldAs,
        ...(belittles.includes(family) && { severity: 'information' }),
      };
    }
  },

  fixes({ start, data }, draft) {
    const sentence = draft.email.sentences.find((one) => one.start <= start && start < one.end);
    if (!sentence || !data) return [];
    const removal = { ...removalOf(draft, sentence, 'Remove the sentence'), preferred: true };
    return [removal, ...promptFor(data as Family, sentence, draft)];
  },
});

const belittles: readonly Family[] = ['belittling', 'apology'];

function promptFor(family: Family, { start, end }: Sentence, draft: Draft): Fix[] {
  const newText = prompts[family];
  // There is no job any more to be drawn to.
  const isOver = family === 'employer' && draft.kind.value === 'rejection-reply';
  if (!newText || isOver || draft.text.includes(newText)) return [];
  return [{ title: 'Replace with a place for your own words', edits: [{ start, end, newText }] }];
}
