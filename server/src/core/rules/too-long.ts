import * as v from 'valibot';
import type { Draft } from '../document/draft.ts';
import type { Severity } from '../finding.ts';
import { kindNames, kinds } from '../kinds.ts';
import { partsToKeep } from './data/partsToKeep.ts';
import { removalOf } from './edits.ts';
import { leastTelling } from './leastTelling.ts';
import { longerThan, shorterThanks } from './longerThanThanks.ts';
import { tooManyCharacters } from './noteLength.ts';
import { defineRule } from './rule.ts';
import { wordBudget } from './wordBudget.ts';

const budget = (words: number) => v.optional(v.pipe(v.number(), v.integer(), v.minValue(10)), words);

/**
 * Boomerang's study of 40 million emails found 50 to 125 words answered most (general mail, correlational). Its
 * figure is a hint, so the budgets leave room above it: a letter is flagged where a busy reader stops reading, not
 * at word 126. The page of this rule says more.
 */
const words = v.optional(
  v.pipe(
    v.strictObject({
      'thank-you': budget(200),
      'status-check': budget(150),
      networking: budget(175),
      'keep-in-touch': budget(150),
      'rejection-reply': budget(150),
      'linkedin-invite': budget(60),
      'phone-script': budget(200),
      'work-sample': budget(200),
    }),
    v.description(
      'How many words the body of each kind of message may have. Greeting and signature do not count.',
    ),
    wordBudget(),
  ),
  {},
);

/** LinkedIn's own limit; to some accounts it gives 200. */
const characters = v.optional(
  v.pipe(
    v.number(),
    v.integer(),
    v.minValue(50),
    v.description(
      'How many characters LinkedIn takes in the note of an invitation, with greeting and name: 300, or 200 on some accounts.',
    ),
  ),
  300,
);

export default defineRule({
  id: 'too-long',
  title: 'Too long',
  summary:
    'The message has more words than its kind should have, or a status check more than the thank-you note had.',
  why: 'People read these messages between two meetings. What matters gets lost in a long one.',
  guidance: ['T4', 'C9', 'M7', 'P5'],
  kinds,
  severity: 'warning',
  options: { words, characters },

  *check(draft, { options, surroundings }) {
    const { value: kind, guessed } = draft.kind;
    const allowed = options.words[kind];
    const over = draft.email.words - allowed;
    const thanks = over <= 0 ? shorterThanks(draft, surroundings) : undefined;
    if (thanks) yield longerThan(thanks, draft);
    const cut = tooManyCharacters(draft, options.characters);
    if (cut) yield cut;
    if (cut || over <= allowed * hardly) return;
    const read = guessed ? ', as far as the text tells its kind' : '';
    yield {
      ...overflow(draft, allowed),
      message: `${over} ${over === 1 ? 'word' : 'words'} too long for ${kindNames[kind].inText}: ${draft.email.words} where ${allowed} are enough${read}. Keep ${partsToKeep[kind]}.`,
      ...severityOf(over / allowed),
    };
  },

  fixes(_finding, draft, { speller }) {
    return leastTelling(draft, speller).map((sentence) => removalOf(draft, sentence, 'Shorten: remove'));
  },
});

/** Nobody counts five words in two hundred. */
const hardly = 0.03;
/** A line too many is for whoever looks closely. */
const little = 0.1;
/** Some more are worth knowing, and no warning. */
const slightly = 0.2;

function severityOf(share: number): { severity?: Severity } {
  if (share <= little) return { severity: 'hint' };
  return share <= slightly ? { severity: 'information' } : {};
}

/** From the first word over the budget to the end of its sentence. */
function overflow(draft: Draft, allowed: number) {
  let count = 0;
  for (const sentence of draft.email.sentences) {
    const first = sentence.words[allowed - count];
    if (first) return { start: first.start, end: sentence.end };
    count += sentence.words.length;
  }
  const last = draft.email.sentences.at(-1);
  return last ? { start: last.start, end: last.end } : draft.email.body;
}
