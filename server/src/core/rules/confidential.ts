import type { Draft } from '../document/draft.ts';
import type { Finding, Fix } from '../finding.ts';
import { kinds } from '../kinds.ts';
import { type Disclosure, findDisclosures } from '../language/disclosure.ts';
import { quote } from './edits.ts';
import { asGuess } from './guesses.ts';
import { removeSentences } from './removals.ts';
import { defineRule } from './rule.ts';

const advice: Record<Disclosure['reason'], string> = {
  material: 'sounds like something an employer keeps to itself. Leave it out, or take out what is not yours.',
  secret:
    'lets out what others are not to know. Leave the matter out, or they will wonder how you keep secrets.',
  figures: 'is what only insiders know. Leave it out.',
  read: 'may be something an employer keeps to itself. Leave it out, unless it is yours to tell.',
  person: 'names somebody who was in your care. Tell it without the name.',
};

export default defineRule({
  id: 'confidential',
  title: 'Confidential',
  summary: 'Offers or contains what a present or former employer would call confidential.',
  why: 'Who gives away the secrets of one employer will give away those of the next: that is what the reader thinks.',
  guidance: ['R3'],
  kinds,
  severity: 'warning',
  options: {},

  *check(draft) {
    for (const { start, end, reason, sentences } of findDisclosures(draft.email.sentences)) {
      const message = `${quote(draft.text.slice(start, end))} ${advice[reason]}`;
      yield { start, end, message, ...(reason === 'read' && asGuess(sentences[0]!, 'confidential')) };
    }
  },

  fixes(finding, draft) {
    const found = findDisclosures(draft.email.sentences).find(({ start }) => start === finding.start);
    if (!found) return [];
    const title = found.sentences.length > 1 ? 'Remove what is confidential' : 'Remove the sentence';
    const removal = { title, edits: removeSentences(draft, found.sentences), preferred: true };
    return found.reason === 'material' || found.reason === 'person'
      ? [removal, slotFor(found, finding, draft)]
      : [removal];
  },
});

/** A place for what the person may show instead. */
function slotFor({ reason }: Disclosure, { start, end }: Finding, draft: Draft): Fix {
  const [newText, what] =
    reason === 'person'
      ? ['[who it was, without the name]', 'words without the name']
      : ['[a version without names and figures]', 'a version that you may show'];
  const words = quote(draft.text.slice(start, end));
  return { title: `Replace ${words} with a place for ${what}`, edits: [{ start, end, newText }] };
}
