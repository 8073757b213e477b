import { kinds } from '../kinds.ts';
import { type FirstMonths, findFirstMonths, isAskedFor, isLaterRound } from '../language/firstMonths.ts';
import { maybe, sentencesThat } from '../language/reader/index.ts';
import type { Sentence } from '../language/sentences.ts';
import { wordsOf } from './cues.ts';
import { quote } from './edits.ts';
import { removeSentences } from './removals.ts';
import { defineRule } from './rule.ts';

export default defineRule({
  id: 'premature-plan',
  title: 'Plan too early',
  summary: 'Offers or holds a plan for the first 30, 60 or 90 days before a second round.',
  why: 'After one talk you know too little of their work to plan it. After the second or third, the same plan shows how well you listened.',
  guidance: ['R2'],
  // Nobody plans their first quarter in the 300 characters of an invitation.
  kinds: kinds.filter((kind) => kind !== 'linkedin-invite'),
  severity: 'warning',
  options: {},

  *check(draft) {
    const round = draft.frontMatter.fields.get('round')?.value;
    if (Number(round) >= 2) return;
    const plan = findPlan(draft.email.sentences);
    // The block at the top knows better than a guess from the words.
    const isLater = Number(round) !== 1 && isLaterRound(draft);
    if (!plan || isLater || isAskedFor(draft, plan)) return;
    yield {
      start: plan.start,
      end: plan.end,
      message: `${quote(draft.text.slice(plan.start, plan.end))} begins a plan, and after a first talk that is too early. Keep it for the second round; one short idea does more now.`,
    };
  },

  fixes(_finding, draft) {
    const plan = findPlan(draft.email.sentences);
    if (!plan) return [];
    const sentences = withNeighbours(plan.sentences, draft.email.sentences);
    const title = sentences.length > 1 ? 'Remove the plan' : 'Remove the sentence';
    return [{ title, edits: removeSentences(draft, sentences), preferred: true }];
  },
});

/** With what leads to the plan and what it goes on with: “I would also change the start from half past eight to eight.” */
function withNeighbours(plan: readonly Sentence[], all: readonly Sentence[]): Sentence[] {
  let [from, to] = [all.indexOf(plan[0]!), all.indexOf(plan.at(-1)!)];
  while (from > 0 && belongs(all[from - 1]!)) from--;
  while (to < all.length - 1 && belongs(all[to + 1]!)) to++;
  return all.filter((one, index) => plan.includes(one) || (from <= index && index <= to && belongs(one)));
}

/** Beside a plan, whatever the writer would do is part of it; not what they would like, nor what they offer. */
const goesOn =
  /^(?:(?:and|then|next|finally|after that|first|later|from there|by|in|over|during|until|within)\b[^.!?]{0,40}?,? )?(?:I|we)(?:['’]d| would|['’]ll| will| could) (?:also |then |next )?(?!(?:\w+ly |very much |so )?(?:love|like|be (?:\w+ )?(?:glad|happy|delighted|grateful|interested|honou?red|proud|keen|pleased|free|available|able|thrilled)|welcome|appreciate|enjoy|look forward|hope|say|call|ring|send|write|email|bring|share|answer|value|miss|never|not|understand|recommend|wait)\b)\w+/i;
const stage =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|the (?:first|second|third|next) (?:week|month|quarter|term)) would\b/i;
const belongs = ({ text, ...sentence }: Sentence): boolean =>
  !text.trimEnd().endsWith('?') &&
  (maybe({ text, ...sentence }, 'plan') || goesOn.test(text) || stage.test(text));

/** Two sentences of what was done or is planned elsewhere look like the stages of a plan. */
const margin = 0.4;

const hasTime =
  /\b(?:weeks?|months?|days?|quarters?|years?|terms?|seasons?|spring|summer|autumn|fall|winter|harvest|january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|easter|christmas|diwali|eid|ramadan|thanksgiving|halloween|midsummer|new year|first|then|after that|by the (?:time|end)|until|before|90|60|30|plan|roadmap|road map|schedule|timetable|stages?|phases?|steps?)\b/i;

/** What would be done, by the writer. */
const meant =
  /\b(?:would|will|shall|could|can|want|plan|propose|intend|hope|going to|aim|programme|program|road ?map|outline|draft|sketch\w*|here (?:it )?is|for you)\b|['’](?:d|ll)\b/i;
/** “In the first month I mostly listened”; “how you bring new nurses in: a fortnight on reception, then …”. */
const done =
  /\bI (?:mostly |just |only |first |then )?(?:\p{L}{3,}ed|was|had|spent|took|went|sat|ran|got|made|learnt|wrote|kept|began|met|found|knew)\b/iu;
const theirs =
  /\bhow you\b|\byou (?:told|said|explained|described|mentioned)\b|\byou (?:bring|start|put|give|pair|train|let|send)\b/i;
/** “I'm on three months' notice, and it could be brought down to eight weeks” */
const leaving =
  /\b(?:months?|weeks?)['’]?s? notice\b|\bnotice period\b|\b(?:let|letting) me (?:go|leave|off)\b|\brelease me\b/i;
/** “A lower salary for the first six months”: another rule speaks of that. */
const pay = /\b(?:salary|wages?|(?:lower|less|reduced|smaller|basic|starting) (?:pay|rate|money))\b/i;
/** “Here is what I'm going to do when I start” */
const announced =
  /\bhere(?:['’]s| is) (?:what|how) I(?:['’](?:m going to|d|ll)| am going to| would| will| intend to| plan to) [^.!?]{2,40} (?:when|once|after|as soon as|if) I(?:['’]ve| have)? (?:start|begin|join|get|got|am (?:in|there))/i;

/** “I would spend August on the units, September on safety, and October on …”: two stages or more, one behind the other. */
const stages =
  /(?:^|, |\band |\bthen |\bspend |\bin |\bthrough )(?:the )?(?:january|february|march|april|june|july|august|september|october|november|december|(?:first|second|third|next|following) (?:week|month|term|quarter|fortnight)|(?:week|month) (?:one|two|three|four|\d))\b(?= (?:on|to|for|with|through|I|\p{L}+ing)\b)/giu;
const isStaged = (text: string) =>
  /\b(?:I|we)(?:['’]d| would|['’]ll| will) (?!be (?:\w+ )?(?:free|away|available|glad|happy|able)\b|(?:like|love|need|have|prefer)\b)\w+/.test(
    text,
  ) && [...text.matchAll(stages)].length > 1;

/** “What I described in the panel”: said there already, and taken up here. */
const repeated = /\b(?:what|as) I (?:described|said|told you|mentioned|outlined|explained|set out)\b/i;
const isTold = (text: string) =>
  pay.test(text) ||
  repeated.test(text) ||
  (leaving.test(text) && !/\bfirst\b/i.test(text)) ||
  (!meant.test(text) && (done.test(text) || theirs.test(text)));

/** “The short version is that the drop starts in March”: what came of a task. */
const isResult =
  /^(?!(?:until|till|by|in|from|during|after|within|over|then|next|before|first|second|third|week|month|day|year)\b)(?!.*\b(?:I|we|me|my|us|our)\b)(?!.*\b(?:would|will|should|plan|days?|weeks?|months?|quarters?|terms?)\b).*\b(?:is|are|was|were|starts?|shows?|comes?|lies|falls)\b/i;

/** The plan by its words, or else what the reader takes for one. */
function findPlan(all: readonly Sentence[]): FirstMonths | undefined {
  const sentences = all.filter(({ text }) => !isTold(text));
  const named = sentences.some((sentence) => maybe(sentence, 'plan'))
    ? findFirstMonths(sentences)
    : undefined;
  if (named?.sentences.some((sentence) => maybe(sentence, 'plan'))) return named;
  const read = sentencesThat('plan', sentences, margin);
  const open = sentences.find(
    ({ text }, at) => announced.test(text) || (isStaged(text) && maybe(sentences[at]!, 'plan')),
  );
  if (open) return { ...wordsOf(open), sentences: sentences.filter((one) => one === open || read.has(one)) };
  const own = sentences.filter((sentence) => read.has(sentence) && !isResult.test(sentence.text));
  // "I would begin with the images" is an idea: a plan has a time, or goes on.
  if (own.length < 2 && !own.some(({ text }) => hasTime.test(text))) return undefined;
  return own[0] && { ...wordsOf(own[0]), sentences: own };
}
