import type { Draft } from '../document/draft.ts';
import type { Topic } from '../document/notes.ts';
import type { Kind } from '../kinds.ts';
import { refersToConversation, topicsOf, usesTopic } from '../language/reference.ts';
import { type NotedTopic, notedTopics, takesUp } from '../workspace/topics.ts';
import { quote } from './edits.ts';
import { findPhrases } from './generic-phrase.ts';
import { insertion, promptBehind, sentenceBehind } from './noteSlots.ts';
import { defineRule, isWritten } from './rule.ts';

const speaksOf: readonly Kind[] = ['thank-you', 'status-check'];
/** The sections of the notes that hold what was said. */
const referredTo: readonly Topic[] = ['discussed', 'ideas', 'concerns', 'liked', 'culture'];
const mostOffered = 4;

export default defineRule({
  id: 'no-interview-reference',
  title: 'Nothing from the interview',
  summary: 'Nothing in the text could only have been written after this conversation.',
  why: 'One line about what you talked about brings you back to mind, and shows that you listened.',
  guidance: ['T8', 'C4', 'M2'],
  kinds: speaksOf,
  severity: 'warning',
  options: {},

  *check(draft, { speller, surroundings }) {
    if (!isWritten(draft)) return;
    const topics = topicsOf(draft);
    const noted = notedTopics(draft, surroundings, referredTo);
    if (
      topics.some((topic) => usesTopic(draft, topic)) ||
      noted.some((topic) => takesUp(draft, topic, surroundings)) ||
      (draft.kind.value === 'status-check' && recallsPromise(draft)) ||
      refersToConversation(draft, findPhrases(draft), speller)
    )
      return;
    const first = draft.email.sentences[0];
    yield {
      start: first?.start ?? draft.email.body.start,
      end: first?.end ?? draft.email.body.end,
      // Somebody else asks where things stand as well; only a day and a job are needed for that.
      ...(draft.kind.value === 'status-check' && { severity: 'information' as const }),
      message: `Say what you talked about: nothing here could only have been written after this interview.${hintAt([...topics, ...noted.map(({ text }) => text)])}`,
      ...(noted.length > 0 && { related: noted.slice(0, mostOffered).map(relatedTo) }),
    };
  },

  fixes(finding, draft, { surroundings }) {
    const noted = notedTopics(draft, surroundings, referredTo)
      .slice(0, mostOffered)
      .map((topic) => sentenceBehind(draft, topic, finding.end));
    const topics = topicsOf(draft).map((topic) =>
      insertion(
        draft,
        finding.end,
        `Mention ${quote(topic)}`,
        `You spoke of ${topic}: [say what stayed with you].`,
      ),
    );
    const prompt = promptBehind(draft, finding.end);
    return [...topics, ...noted, prompt].map((fix, index) =>
      index === 0 ? { ...fix, preferred: true } : fix,
    );
  },
});

/**
 * "You said I'd hear by Friday about the night post": only somebody who was there knows that, and who asks where things
 * stand need not say more.
 */
const recallsPromise = ({ email }: Draft): boolean => email.sentences.some(({ text }) => promised.test(text));

const promised =
  /\b(?:you|they|he|she|panel|\p{Lu}\p{L}+) (?:had |kindly |also )?(?:said|told (?:me|us)|mentioned|hoped|thought|expected|agreed|promised|indicated|planned|reckoned)\b[^.!?]{0,60}\b(?:hear|know|decid\p{L}+|decision|in touch|call|ring|write|back to)\b/u;

function hintAt([first, second]: readonly string[]): string {
  if (!first) return '';
  return ` Your notes have ${quote(first)}${second ? ` and ${quote(second)}` : ''}.`;
}

const relatedTo = ({ uri, start, end }: NotedTopic) => ({
  uri,
  start,
  end,
  message: 'What you talked about, in your notes',
});
