/** Why a message goes to this very reader, where it says nothing of what they talked about. */
import type { Draft } from '../document/draft.ts';

/** True where somebody who does not ask for a job has a reason to write to this person, or brings them something. */
export const hasReason = (draft: Draft): boolean =>
  hasLink(draft) || wasSent(draft) || takesUpAdvice(draft) || knowsTheirWork(draft);

/** True where who asks how things stand is known by what was promised, or need not be known to whoever keeps the lists. */
export const isKnownToAsk = (draft: Draft): boolean => recallsPromise(draft) || goesToPersonnel(draft);

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
  /\bthe (?<what>(?:\p{L}[\p{L}’'-]* ){1,4}?)(?:that |which )?(?:we|you and I|you|I) (?:\p{L}+ )?(?:discussed|talked (?:about|over|through)|spoke (?:of|about)|went (?:over|through)|touched on|described|showed me|walked me through|told me about)\b/giu;
const topics = (text: string) => [...text.matchAll(topic)].map(({ groups }) => groups?.what?.trim() ?? '');
/** What everybody talks about. */
const anyTopic =
  /(?:^| )(?:roles?|positions?|jobs?|posts?|opportunit(?:y|ies)|vacanc(?:y|ies)|opening|interview|next steps?|steps?|things?|points?|topics?|details|matters?|time ?(?:line|frame|scale)|dates?|decision|one|last time|way|salary|experience|company|team)$/iu;
const namesTopic = (text: string): boolean =>
  topics(text).some((what) => what !== '' && !anyTopic.test(what));

/** “I liked a lot the exchange with the pupils of Year 9”, “interested, especially in the loan program with the three colleges” */
const liked =
  /\b(?:I (?:\p{L}+ )?(?:liked|enjoyed|loved|remember)|(?:especially|particularly|above all|most of all|not least)(?: in| by| about| to| of| on| for| with)?)(?: a lot| very much| so much)? (?:the|your) (?<what>(?:[\p{L}\p{N}’'-]+ ){3,}[\p{L}\p{N}’'-]+)/iu;
/** What every firm has. */
const anyLiked =
  /^(?:\p{L}+ )?(?:conversation|talk|meeting|chat|discussion|interview|opportunit\p{L}+|time|visit|team|company|roles?|position|job|people|culture|atmosphere|values|mission|way|environment|warm\p{L}*|welcome|chance|work(?! (?:on|for|with) (?:the|your)\b)|idea|prospect|possibility|fact|experience)\b/iu;
function namesLiked(text: string): boolean {
  const what = liked.exec(text)?.groups?.what;
  return what !== undefined && !anyLiked.test(what);
}

/** Who keeps the lists was not there, and looks up a job or a day; what was talked about says nothing to them. */
const goesToPersonnel = ({ frontMatter }: Draft): boolean =>
  personnel.test(String(frontMatter.fields.get('to')?.value ?? ''));
const personnel =
  /^\W*(?:the )?(?:hr|human resources?|people|talent|recruit(?:ing|ment|ers?)|careers?|personnel|hiring|resourcing)\b(?:(?! manager\b)[^@,]){0,30}(?:,|$)/i;
