import type { Draft } from '../document/draft.ts';
import type { Report } from '../finding.ts';
import { ownName } from '../language/readers.ts';
import { sentencesThatRefer } from '../language/reference.ts';
import type { Speller } from '../proofreading/speller.ts';
import { readerInNotes, sameRecipient } from '../workspace/facts.ts';
import type { DraftFile } from '../workspace/files.ts';
import type { Surroundings } from '../workspace/index.ts';
import { recipientOf } from '../workspace/notesFor.ts';
import { notedTopics, takesUp } from '../workspace/topics.ts';
import { quote } from './edits.ts';
import { promptBehind, sentenceBehind } from './noteSlots.ts';
import { defineRule, isWritten, type RuleContext } from './rule.ts';

type Context = Pick<RuleContext, 'surroundings' | 'speller'>;

export default defineRule({
  id: 'thin-for-manager',
  title: 'Thin for the manager',
  summary: 'The hiring manager’s note says less than a colleague’s, or nothing about how they work together.',
  why: 'The manager decides. That note should be the fullest, and show that you would be at home there.',
  guidance: ['T13', 'T14'],
  kinds: ['thank-you'],
  severity: 'information',
  options: {},

  *check(draft, context) {
    if (!isWritten(draft, context) || !context.surroundings) return;
    const relation = readerInNotes(draft, context.surroundings)?.relation?.text;
    if (relation !== 'hiring-manager' && relation !== 'managers-boss') return;
    const fuller = relation === 'hiring-manager' ? fullerNote(draft, context) : undefined;
    if (fuller) yield thinReport(draft, fuller);
    const culture = unusedCulture(draft, context.surroundings);
    const last = draft.email.sentences.at(-1)?.words.at(-1);
    const [first] = culture;
    if (!first || !last) return;
    const message = `Nothing here says that you would be at home there. Your notes on how they work have ${quote(first.text)}.`;
    const related = culture.map((note) => ({ ...placeOf(note), message: 'How they work, in your notes' }));
    yield { start: last.start, end: last.end, message, part: 'culture', related };
  },

  fixes({ part }, draft, { surroundings }) {
    const notes =
      part === 'culture'
        ? unusedCulture(draft, surroundings)
        : notedTopics(draft, surroundings, ['discussed', 'ideas', 'liked']).filter(
            (note) => note.of !== 'other' && !takesUp(draft, note, surroundings),
          );
    const fixes = notes.slice(0, 3).map((note) => sentenceBehind(draft, note));
    const more = part === 'culture' ? [] : [promptBehind(draft)];
    return [...fixes, ...more].map((fix, index) => (index === 0 ? { ...fix, preferred: true } : fix));
  },
});

const placeOf = ({ uri, start, end }: { uri: string; start: number; end: number }) => ({ uri, start, end });

/** Words that speak of how people work together, whatever the notes say. */
const cultureWords =
  /\b(?:values?|culture|ethos|atmosphere|team spirit|mission|(?:the )?way (?:you|your \w+|everyone|people)\b|at home|fit (?:in|right in)|belong|how you (?:all )?(?:work|treat|look after|support|help)|look(?:s|ing)? after (?:one another|each other)|each other|one another)\b/i;

function unusedCulture(draft: Draft, around?: Surroundings) {
  const { body } = draft.email;
  if (cultureWords.test(draft.prose.text.slice(body.start, body.end))) return [];
  const notes = notedTopics(draft, around, ['culture']).filter(({ of }) => of !== 'other');
  return notes.some((note) => takesUp(draft, note, around)) ? [] : notes;
}

/** What is answered most is no longer (Boomerang's study of emails): a note of this length is full, whatever others get. */
const fullNote = 125;

/** A colleague's note that is clearly longer, or refers clearly more often to what was said. */
function fullerNote(draft: Draft, { surroundings, speller }: Context): DraftFile | undefined {
  const own = weightOf(draft, speller);
  if (own.words >= fullNote) return undefined;
  return surroundings?.application.drafts.find((file) => {
    const other = file.draft;
    if (file.uri === surroundings.uri || other.kind.value !== 'thank-you' || !recipientOf(other))
      return false;
    if (sameRecipient(draft, other) || !isWritten(other) || !sameRound(other, surroundings)) return false;
    const theirs = weightOf(other, speller);
    const isLonger = theirs.words >= own.words * 1.3 && theirs.words - own.words >= 20;
    // Of two notes of one length the reader of sentences may miss a sentence.
    const isShorter = theirs.words < own.words;
    return isLonger
      ? theirs.references >= own.references
      : !isShorter && theirs.references >= own.references + 3;
  });
}

function weightOf(draft: Draft, speller?: Speller) {
  return { words: draft.email.words, references: sentencesThatRefer(draft, [], speller).length };
}

/** Another round is another conversation. */
function sameRound(other: Draft, { notes }: Surroundings): boolean {
  const people = notes?.notes.interviewers ?? [];
  const to = recipientOf(other) ?? '';
  return people.some(({ name }) => ownName(to).toLowerCase() === ownName(name.text).toLowerCase());
}

function thinReport(draft: Draft, { uri, draft: other }: DraftFile): Report {
  const first = draft.email.sentences[0]!;
  const name = ownName(recipientOf(other) ?? '');
  const message = `This is for the hiring manager and says less than your note to ${name} (${draft.email.words} words, ${other.email.words} there). Add one thing more that you talked about.`;
  const place = other.email.sentences[0]!;
  const related = [{ uri, start: place.start, end: place.end, message: `The fuller note, to ${name}` }];
  return { start: first.start, end: first.end, message, part: 'fuller', related };
}
