import type { Draft } from '../document/draft.ts';
import type { Range } from '../finding.ts';
import { kinds } from '../kinds.ts';
import { blankAt } from '../language/places.ts';
import { isSureOf, maybe, readText, sentencesThat } from '../language/reader/index.ts';
import type { Sentence } from '../language/sentences.ts';
import { mayBeTerms, offerMade, ownCase, payIsTheJob, theyAsked } from './data/payContexts.ts';
import { quoteWhole, removalOf } from './edits.ts';
import { isPayAtWork, payIn, plainLine } from './payTalk.ts';
import { defineRule } from './rule.ts';

export default defineRule({
  id: 'early-salary',
  title: 'Pay too early',
  summary: 'Asks about or bargains over pay, benefits or leave before there is an offer.',
  why: 'Before they want you, the question costs you; once they do, you can ask it with a good hand.',
  guidance: ['M5'],
  kinds,
  severity: 'warning',
  options: {},

  *check(draft) {
    if (hasOffer(draft)) return;
    const aboutPay = isPayTheJob(draft);
    const read = sentencesThat('salary', draft.email.sentences);
    const isPlain = draft.email.sentences.some((one) => payIn(plainLine(one.text), aboutPay));
    let sinceAsked = Number.POSITIVE_INFINITY;
    let before = '';
    for (const sentence of draft.email.sentences) {
      const line = plainLine(sentence.text);
      const last = before;
      before = line;
      sinceAsked = theyAsked.test(line) ? 0 : sinceAsked + 1;
      // To answer what they asked is no bargaining: “You asked two things. My notice is a month. For the salary, …”
      const answers = sinceAsked <= longestAnswer && !line.includes('?');
      if (answers || !maybe(sentence, 'salary')) continue;
      const whole = { start: 0, end: line.trimEnd().length };
      const isRead =
        read.has(sentence) &&
        !asksToTalk(line) &&
        (!aboutPay || ownCase.test(line)) &&
        !isPayAtWork(line, last) &&
        (mayBeTerms.test(line) || readText(sentence.text).salary >= wordless) &&
        (!isPlain || isSureOf(sentence.text, 'salary', besides));
      const place = payIn(line, aboutPay) ?? (isRead ? whole : undefined);
      if (place) yield reportAt(draft, sentence, place);
    }
  },

  fixes(finding, draft) {
    const sentence = draft.email.sentences.find(
      ({ start, end }) => start <= finding.start && finding.start < end,
    );
    return sentence ? [{ ...removalOf(draft, sentence, 'Remove the sentence'), preferred: true }] : [];
  },
});

/** In sentences behind the one that says what they asked. */
const longestAnswer = 2;

/** So much surer the reader must be of another sentence where one is plain: what leads to it says nothing itself. */
const besides = 1.5;

/** “Could we speak the week of the 14th?” */
const asksToTalk = (line: string): boolean =>
  /\b(?:could|can|would|shall|may|might) (?:we|you|i) (?:\w+ )?(?:speak|talk|meet|chat|call|have a (?:call|chat|coffee))\b/.test(
    line,
  ) &&
  !/\b(?:pay|paid|salary|wages?|money|terms|offer|rate|hours|package|figures?|leave|holidays?|benefits?|numbers)\b/.test(
    line,
  );

/** How sure the reader must be of words that neither ask nor name a thing or a number. */
const wordless = 3.5;

const messages = {
  before:
    'is about pay or terms before there is an offer. Leave it out for now; ask once they have made you one.',
  after: 'bargains over pay or terms after a no. Leave it out: it will not change their minds.',
};

const whenOf = ({ kind }: Draft): keyof typeof messages =>
  kind.value === 'rejection-reply' ? 'after' : 'before';

function reportAt(draft: Draft, sentence: Sentence, place: Range) {
  const range = { start: sentence.start + place.start, end: sentence.start + place.end };
  return { ...range, message: `${quoteWhole(draft, sentence, range)} ${messages[whenOf(draft)]}` };
}

/** “Is there a pension scheme?” asks for oneself, and does not make pensions the work. */
function isPayTheJob({ text: whole, email }: Draft): boolean {
  const asked = email.sentences.filter(
    ({ text }) =>
      (text.includes('?') || asksFor.test(text)) && !ofTheWork.test(text) && payIn(plainLine(text), false),
  );
  return payIsTheJob.test(asked.reduce(blankAt, whole).toLowerCase());
}

/** “How do you settle the salary bands?” is asked by a colleague. */
const ofTheWork = /\bhow (?:do|did|does|would) (?:you|your)\b/i;
const asksFor = /\b(?:let me know|tell me|send me|please (?:mention|state|confirm|indicate|include))\b/i;

function hasOffer({ frontMatter, email, text }: Draft): boolean {
  if (frontMatter.fields.get('outcome')?.value === 'offer') return true;
  return offerMade.test(plainLine(text.slice(email.body.start, email.body.end)));
}
