import type { Draft } from '../document/draft.ts';
import type { Topic } from '../document/notes.ts';
import type { Kind } from '../kinds.ts';
import { readMoves } from '../language/moves/index.ts';
import {
  hintsAtConversation,
  refersToConversation,
  topicsOf,
  unusualWords,
  usesTopic,
} from '../language/reference.ts';
import { type NotedTopic, notedTopics, takesUp } from '../workspace/topics.ts';
import { quote } from './edits.ts';
import { afterBeginningAnew } from './heat.ts';
import { hasReason, isKnownToAsk } from './knownReader.ts';
import { insertion, promptBehind, sentenceBehind } from './noteSlots.ts';
import { defineRule, isWritten, type RuleContext } from './rule.ts';
import { findPhrases } from './stockPhrases.ts';

const speaksOf: readonly Kind[] = ['thank-you', 'status-check', 'networking', 'keep-in-touch'];
/** The sections of the notes that hold what was said. */
const referredTo: readonly Topic[] = ['discussed', 'ideas', 'concerns', 'liked', 'culture'];
const mostOffered = 4;

export default defineRule({
  id: 'no-interview-reference',
  title: 'Nothing from the interview',
  summary: 'Nothing in the text could only have been written after this conversation.',
  why: 'One line about what you talked about brings you back to mind, and shows that you listened.',
  guidance: ['T8', 'C4', 'K4', 'M2'],
  kinds: speaksOf,
  severity: 'warning',
  options: {},

  *check(draft, context) {
    const { surroundings } = context;
    if (!isWritten(draft)) return;
    const topics = topicsOf(draft);
    const noted = notedTopics(draft, surroundings, referredTo);
    if (
      topics.some((topic) => usesTopic(draft, topic)) ||
      noted.some((topic) => takesUp(draft, topic, surroundings)) ||
      isForThisReader(draft, context)
    )
      return;
    const first = draft.email.sentences[0];
    yield {
      start: first?.start ?? draft.email.body.start,
      end: first?.end ?? draft.email.body.end,
      ...weightOf(draft, context),
      ...afterBeginningAnew(draft),
      message: `${messageFor(draft, context)}${hintAt([...topics, ...noted.map(({ text }) => text)])}`,
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

const afterInterview =
  'Name one thing that you talked about: this could have been written without the interview.';
const more = 'Say a little more of what you talked about: one thing that only you two would know.';
const toMind = 'One thing that you talked about would bring you back to mind.';
const whoAsks = 'Name one thing that you talked about, so that they know at once who asks.';
const forThem = 'Recall what you talked about, or bring something that they would like to know.';
const messages: Partial<Record<Kind, string>> = {
  'status-check': whoAsks,
  networking: 'Say why you write to this very person, or recall what you talked about.',
  'keep-in-touch': forThem,
};

function messageFor(draft: Draft, context: RuleContext): string {
  if (draft.kind.value === 'status-check' && namesDay(draft)) return toMind;
  return messages[draft.kind.value] ?? (isFaint(draft, context) ? more : afterInterview);
}

/** Somebody else asks where things stand as well; only a day and a job are needed for that. */
function weightOf(draft: Draft, context: RuleContext): { severity?: 'information' | 'hint' } {
  if (draft.kind.value === 'status-check' && namesDay(draft)) return { severity: 'hint' };
  const isWarning = draft.kind.value === 'thank-you' && !isFaint(draft, context);
  return isWarning ? {} : { severity: 'information' };
}

/** A note of thanks that has something of the conversation, though not much. */
const isFaint = (draft: Draft, { speller }: RuleContext): boolean =>
  hintsAtConversation(draft, findPhrases(draft), speller);

/** Of a contact that is kept warm, news of one's own or of theirs are as good: they have unusual words. */
const enoughNews = 2.5;

/** True where somebody else could not have been sent this; each kind asks for less than the note of thanks. */
function isForThisReader(draft: Draft, { speller }: RuleContext): boolean {
  const stock = findPhrases(draft);
  if (draft.kind.value === 'thank-you') return refersToConversation(draft, stock, speller);
  if (hintsAtConversation(draft, stock, speller)) return true;
  if (draft.kind.value === 'status-check') return isKnownToAsk(draft);
  if (unusualWords(draft, stock, speller) > enoughNews) return true;
  return hasReason(draft);
}

/** They can look up who asks by the day. */
const namesDay = (draft: Draft) => readMoves(draft).some(({ name }) => name === 'interview-date');

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
