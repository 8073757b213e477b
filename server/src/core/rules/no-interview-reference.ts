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
  if (draft.kind.value === 'status-check') return recallsPromise(draft) || goesToPersonnel(draft);
  if (unusualWords(draft, stock, speller) > enoughNews) return true;
  return hasLink(draft) || wasSent(draft) || takesUpAdvice(draft) || knowsTheirWork(draft);
}

/** “You told me that I needed a year in retail.” */
const takesUpAdvice = ({ email }: Draft): boolean =>
  email.sentences.some(({ text }) =>
    /\byou (?:once |kindly |also )?(?:told me|said|mentioned|advised|warned me|taught me|encouraged me)\b|\b(?:that|which|course|book|article|talk|exam|podcast|film|paper|class|exercise) you (?:\p{L}+ )?(?:recommended|suggested|lent)\b|\byour (?:\p{L}+ )?advice (?:on|about|to|of|was|has|and I)\b|\b(?:took|followed|taken|followed up|acted on) your (?:\p{L}+ )?(?:advice|suggestion|tip)\b/iu.test(
      text,
    ),
  );

/** “Your colleague suggested that I write to you.” */
const wasSent = ({ email }: Draft): boolean =>
  email.sentences.some(({ text }) =>
    /\b(?:suggested|recommended|advised|told me|thought|said)\b[^.!?]{0,30}\b(?:write|contact|get in touch|ask you|talk to you|speak to you|approach)\b|\b(?:gave|passed|given) me your (?:name|address|number|details)\b|\brecommended you\b|\byou (?:do not|don['’]t) (?:yet )?know me\b|\b(?:never|not|n['’]t) (?:yet )?met\b/i.test(
      text,
    ),
  );

/** “I read your article on grafting old olives”: why it is this person. */
const knowsTheirWork = ({ email }: Draft): boolean =>
  email.sentences.some(({ text }) =>
    /\b(?:read|saw|heard|watched|loved|enjoyed|found|followed|listened to|came across) (?:\p{L}+ )?your (?:\p{L}+ ){0,2}(?:articles?|talk|post|book|video|podcast|paper|essay|column|piece|lecture|blog|exhibition|show|thread|speech|presentation|thesis|recipe|film|concert|performance) (?:on|about|of|in|at|for|with)\b(?! linkedin)/iu.test(
      text,
    ),
  );

/** An article sent along is for them. */
const hasLink = ({ text, email }: Draft): boolean =>
  /https?:\/\/|\bwww\./.test(text.slice(email.body.start, email.body.end));

/**
 * "You said I'd hear by Friday about the night post", “the charities portfolio we talked about”: only somebody who was
 * there knows that, and who asks where things stand need not say more.
 */
const recallsPromise = ({ email }: Draft): boolean =>
  email.sentences.some(({ text }) => promised.test(text) || namesTopic(text) || namesLiked(text));

const hears =
  'hear|heard|know|decid\\p{L}+|decision|in touch|call\\p{L}*|ring|write|back to|inform\\p{L}*|contact\\p{L}*|notif\\p{L}+|result|shortlist|candidates|panel (?:would|will|was|is)|next (?:stage|round)';
const promised = new RegExp(
  [
    `\\b(?:I|we|me) (?:was|were|had been) (?:also |kindly )?(?:told|promised|informed|given to understand|led to (?:believe|expect))\\b[^.!?]{0,60}\\b(?:${hears})\\b`,
    `\\b(?:[Yy]ou|[Tt]hey|[Hh]e|[Ss]he|panel|\\p{Lu}\\p{L}+)(?:['’]d)? (?:had |kindly |also |madam |sir )?(?:said|told (?:me|us|that)|mentioned|hoped|thought|expected|agreed|promised|indicated|planned|reckoned)\\b[^.!?]{0,60}\\b(?:${hears})\\b`,
  ].join('|'),
  'u',
);

const topic =
  /\bthe (?<what>(?:\p{L}[\p{L}’'-]* ){1,4}?)(?:that |which )?(?:we|you and I|you) (?:\p{L}+ )?(?:discussed|talked (?:about|over|through)|spoke (?:of|about)|went (?:over|through)|touched on|described|showed me|walked me through|told me about)\b/giu;
const topics = (text: string) => [...text.matchAll(topic)].map(({ groups }) => groups?.what?.trim() ?? '');
/** What everybody talks about. */
const anyTopic =
  /(?:^| )(?:roles?|positions?|jobs?|posts?|opportunit(?:y|ies)|vacanc(?:y|ies)|opening|interview|next steps?|steps?|things?|points?|topics?|details|matters?|time ?(?:line|frame|scale)|dates?|decision|one|last time|way|salary|experience|company|team)$/iu;
const namesTopic = (text: string): boolean =>
  topics(text).some((what) => what !== '' && !anyTopic.test(what));

/** “I liked a lot the exchange with the pupils of Year 9”, “interested, especially in the loan program with the three colleges” */
const liked =
  /\b(?:I (?:\p{L}+ )?(?:liked|enjoyed|loved|remember)|(?:especially|particularly|above all|most of all|not least)(?: in| by| about| to| of)?)(?: a lot| very much| so much)? (?:the|your) (?<what>(?:[\p{L}\p{N}’'-]+ ){3,}[\p{L}\p{N}’'-]+)/iu;
/** What every firm has. */
const anyLiked =
  /^(?:\p{L}+ )?(?:conversation|talk|meeting|chat|discussion|interview|opportunit\p{L}+|time|visit|team|company|roles?|position|job|people|culture|atmosphere|values|mission|way|environment|warm\p{L}*|welcome|chance|work|idea|prospect|possibility|fact|experience)\b/iu;
function namesLiked(text: string): boolean {
  const what = liked.exec(text)?.groups?.what;
  return what !== undefined && !anyLiked.test(what);
}

/** Who keeps the lists was not there, and looks up a job or a day; what was talked about says nothing to them. */
const goesToPersonnel = ({ frontMatter }: Draft): boolean =>
  personnel.test(String(frontMatter.fields.get('to')?.value ?? ''));
const personnel =
  /^\W*(?:the )?(?:hr|human resources?|people|talent|recruit(?:ing|ment|ers?)|careers?|personnel|hiring|resourcing)\b(?:(?! manager\b)[^@,]){0,30}(?:,|$)/i;

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
