import type { Draft } from '../document/draft.ts';
import type { Fix, Range } from '../finding.ts';
import { isSureOf, maybe } from '../language/reader/index.ts';
import { refersToConversation, topicsOf, unusualWords, usesTopic } from '../language/reference.ts';
import type { Sentence } from '../language/sentences.ts';
import { firstMention } from './attachmentMentions.ts';
import { wordsOf } from './cues.ts';
import * as words from './data/invitationWords.ts';
import { quoteWhole, removalOf } from './edits.ts';
import { defineRule, isWritten, type RuleContext } from './rule.ts';
import { findPhrases } from './stockPhrases.ts';

/** Behind this a sentence is no sentence. */
const longestRead = 600;
/** LinkedIn takes 300 characters. */
const mostSentences = 40;
const slot = '[say where you met and what you remember]';

export default defineRule({
  id: 'invitation-asks',
  title: 'Invitation that asks',
  summary:
    'A LinkedIn invitation asks for a meeting, a call or a favour, speaks of a file, or could have gone to anybody.',
  why: 'An invitation that wants nothing is easily accepted. One that asks, or that says nothing of you two, is left lying.',
  guidance: ['K3'],
  kinds: ['linkedin-invite'],
  severity: 'warning',
  options: {},

  *check(draft, context) {
    const impersonal = impersonalPart(draft, context);
    if (impersonal) {
      yield {
        ...impersonal,
        data: 'impersonal',
        message: 'This could go to anyone. Say where you met, or why you write to this person.',
      };
    }
    const stock = findPhrases(draft);
    for (const sentence of draft.email.sentences.slice(0, mostSentences)) {
      const isStock = stock.some(({ start, end }) => start < sentence.end && sentence.start < end);
      const isRead = !isStock && isReadAsAsk(sentence);
      const ask = askIn(sentence) ?? (isRead ? wordsOf(sentence) : undefined);
      if (!ask) continue;
      const asked = quoteWhole(draft, sentence, ask);
      yield {
        ...ask,
        message: `${asked} asks for something. Let the invitation stand alone; ask another time.`,
      };
    }
    const file = firstMention(draft);
    if (file) yield { ...file, message: fileless };
  },

  fixes({ start, end, data }, draft) {
    const sentence = draft.email.sentences.find((one) => one.start <= start && start < one.end);
    if (data === 'impersonal') return [promptFor(draft, { start, end })];
    return sentence ? [{ ...removalOf(draft, sentence, 'Remove the sentence'), preferred: true }] : [];
  },
});

const fileless =
  'An invitation on LinkedIn carries no file. Send it once you are connected, if they want it.';

/** So far below its threshold the reader is believed: much in such a short note asks, and little else looks like it. */
const leeway = 1.5;

/** An ask without any of the words for it; "I'd like to stay in touch" is what an invitation is for. */
const isReadAsAsk = ({ text }: Sentence): boolean =>
  isSureOf(text, 'asks', -leeway) && !words.onlyConnects.test(plain(text));

/**
 * “I found your profile and saw that you bake rye with caraway”: in letters for building and such that nobody had tuned to,
 * what could go to anyone has three unusual words at most, and what could not nearly four.
 */
const enoughOwn = 3.2;

/** The sentence that would have to be personal, where none is. */
function impersonalPart(draft: Draft, context: RuleContext): Range | undefined {
  const { sentences } = draft.email;
  const first = sentences[0];
  const whole = draft.prose.text.slice(draft.email.body.start, draft.email.body.end);
  if (!first || !isFinished(draft, context) || words.meetings.test(whole.slice(0, longestRead * 5)))
    return undefined;
  if (topicsOf(draft).some((topic) => usesTopic(draft, topic))) return undefined;
  const phrases = findPhrases(draft);
  if (unusualWords(draft, phrases, context.speller) > enoughOwn) return undefined;
  const stock = sentences.find(({ text }) => words.standardText.test(plain(text)));
  // A line is little to judge by: where it may well be of theirs, it is.
  const isPersonal =
    sentences.some((sentence) => maybe(sentence, 'reference')) ||
    refersToConversation(draft, phrases, context.speller);
  if (!stock && isPersonal) return undefined;
  const { start, end } = stock ?? first;
  return { start, end };
}

/** An invitation is short: one finished sentence may be all of it. */
function isFinished(draft: Draft, context: RuleContext): boolean {
  const ends = draft.email.sentences.some(({ text }) => /[.!?)]\s*$/.test(text));
  return isWritten(draft, context) || (!context.unsaved && ends);
}

/** The words that ask for something. */
function askIn({ text, start }: Sentence): Range | undefined {
  const line = withoutQuestions(plain(text));
  if (words.asksNothing.test(line)) return undefined;
  const all = [
    ...placesOf(words.orders, line),
    ...placesOf(words.wishes, line),
    ...placesOf(words.wantedFirst, line),
    ...placesOf(words.statedFavour, line),
    ...placesOf(words.asksThem, line).filter(({ words: asked }) => !words.onlyConnects.test(asked)),
  ];
  const places = all.sort((one, other) => one.start - other.start);
  const found = places.find(
    ({ start: from, words: asked }) =>
      !words.behindUs.test(line.slice(0, from)) && !words.endsInPast.test(asked),
  );
  if (!found) return undefined;
  // "Put in a" and "a word for me" are one ask.
  const end = Math.max(
    ...places.filter((one) => one.start >= found.start && one.start < found.end).map((one) => one.end),
  );
  return { start: start + found.start, end: start + end };
}

/** “My parrot says ‘both sides?’ to customers” asks nobody. */
const withoutQuestions = (line: string) =>
  line.replace(/["“][^"“”]*["”]/g, (quoted) => quoted.replaceAll('?', '.'));

function placesOf(expression: RegExp, line: string): (Range & { words: string })[] {
  return [...line.matchAll(expression)].map(({ index, 0: found }) => {
    const lead = /^[\s.,!?;:–—-]*(?:(?:and|then|so|but)\s+)?/i.exec(found)![0].length + connecting(found);
    const rest = /^[\p{L}\p{M}'’]*/u.exec(line.slice(index + found.length))![0];
    return { start: index + lead, end: index + found.length + rest.length, words: found };
  });
}

/** How much of "add you to my network and hope you will endorse me" is only the invitation. */
function connecting(found: string): number {
  const at = found.toLowerCase().lastIndexOf(' and ');
  return at > 0 && words.onlyConnects.test(found.slice(0, at)) ? at + ' and '.length : 0;
}

const plain = (text: string) => text.slice(0, longestRead).replace(/\s/g, ' ');

/** LinkedIn's own sentence makes way; behind anything else there is room for one more. */
function promptFor(draft: Draft, { start, end }: Range): Fix {
  const title = 'Add a place for where you met';
  const text = draft.text.slice(start, end);
  const replaced = words.standardText.test(plain(text));
  const edit = replaced ? { start, end, newText: `${slot}.` } : { start: end, end, newText: ` ${slot}.` };
  return {
    title: replaced ? 'Replace it with a place for your own words' : title,
    edits: [edit],
    preferred: true,
  };
}
