import { remembered } from '../contentCache.ts';
import type { Range } from '../finding.ts';
import { compilePhrase, compilePhrases } from '../language/phrases.ts';
import { amount, bareAmount, priced, tooLittle, workSum } from './data/payAmounts.ts';
import { asks, bargains, own, shortAsk } from './data/payAsks.ts';
import {
  aFigure,
  compound,
  elsewhere,
  ofMoney,
  otherPeople,
  ownCase,
  ownHead,
  quantity,
  theyTold,
  wishesOwn,
  workDone,
} from './data/payContexts.ts';
import { hiddenAsk, perkAsks, perkNeeds, presentTerms, timeAsks } from './data/payFrames.ts';
import { mayBePay, notPay, payAsked, payInQuestions, payNoun, payWished, plainPay } from './data/payWords.ts';

const noun = compilePhrase(payNoun);
const phrases = {
  notPay: compilePhrases(notPay),
  plain: compilePhrases(plainPay),
  maybe: compilePhrases(mayBePay),
  inQuestions: compilePhrases(payInQuestions),
  wished: compilePhrases(payWished),
  asked: compilePhrases(payAsked),
  asks: compilePhrases(asks),
  bargains: compilePhrases(bargains),
  own: compilePhrases(own),
  hidden: compilePhrases(hiddenAsk),
  perks: compilePhrases(perkAsks),
  needs: compilePhrases(perkNeeds),
  times: compilePhrases(timeAsks),
  present: compilePhrases(presentTerms),
};

/** One line in small letters, as long as the text, so that an offset in one is an offset in the other. */
export function plainLine(text: string): string {
  const lower = text.toLowerCase();
  return (lower.length === text.length ? lower : text).replace(/[\s"“”]/g, ' ').replace(/’/g, "'");
}

/**
 * The words of a sentence that ask about pay or bargain over it, surest reading first. Each reading is a topic and
 * somebody who asks or wishes: the surer the topic, the less it needs besides. `aboutPay`: pay is what the job is about.
 */
export function payIn(line: string, aboutPay: boolean): Range | undefined {
  return (aboutPay ? asWork : asWish)(line);
}

const asWork = remembered((line) => readPay(line, true));
const asWish = remembered((line) => readPay(line, false));

function readPay(written: string, aboutPay: boolean): Range | undefined {
  const line = written.replace(phrases.notPay, (words) => '·'.repeat(words.length));
  if (aboutPay && !ownCase.test(line)) return undefined;
  if (!isQuestion(line) && isPast(line)) return undefined;
  if (otherPeople.test(line)) return wants(line) && isOwn(line) ? plainIn(line) : undefined;
  const plain = plainIn(line);
  if (plain && bringsUp(line)) return plain;
  return ofThisJob(line) ?? hiddenIn(line) ?? extraIn(line) ?? wishedIn(line);
}

const found = (expression: RegExp, line: string) => line.search(expression) >= 0;
const isQuestion = (line: string) => line.includes('?');
const isOwn = (line: string) => found(phrases.own, line);
const isAsked = (line: string) => isQuestion(line) || found(phrases.asks, line);
const bargain = (line: string) => found(phrases.bargains, line);
const wants = (line: string) => isAsked(line) || bargain(line);

/**
 * “We raised the basic pay by a tenth”, “where a claimant is paid in cash”: nobody speaks for themselves. Nor does a figure
 * of something else, of which the line or the one before it says what it counts.
 */
export const isPayAtWork = (line: string, before = ''): boolean =>
  (workDone.exec(line)?.[0].startsWith('we') === true ||
    otherPeople.test(line) ||
    (aFigure.test(line) && quantity.test(`${before} ${line}`) && !ofMoney.test(`${before} ${line}`))) &&
  !isQuestion(line) &&
  !wishesOwn.test(line) &&
  !ownCase.test(line);

/** What they told or what the writer did at work is no asking. */
function isPast(line: string): boolean {
  return (theyTold.test(line) && !wishesOwn.test(line)) || workDone.test(line);
}

function bringsUp(line: string): boolean {
  const firm = isQuestion(line) || wishesOwn.test(line) || ownCase.test(line);
  return firm || bargain(line) || (isAsked(line) && isOwn(line));
}

/** Plain words, unless they make part of another thing: "the pension fund". */
function plainIn(line: string): Range | undefined {
  return ranges(phrases.plain, line).find(({ end }) => !compound.test(line.slice(end, end + 40)));
}

/** What may be pay, unless it goes on as something else: "the rates for the summer lets". */
function ofThisJob(line: string): Range | undefined {
  for (const { start, end } of ranges(phrases.maybe, line)) {
    const named = ranges(noun, line.slice(start, end)).at(-1);
    const place = named ? { start: start + named.start, end: start + named.end } : { start, end };
    if (ownHead.test(line.slice(place.end, place.end + 80)) && wants(line)) return place;
  }
  return undefined;
}

/** What speaks for itself: an idiom, a sum, what another employer gives. */
function hiddenIn(line: string): Range | undefined {
  const idiom = first(phrases.hidden, line) ?? priceIn(line) ?? first(phrases.present, line);
  const short = idiom ? null : shortAsk.exec(line.trimEnd());
  return short ? rangeOf(short) : idiom;
}

/** Benefits and time off, asked about or needed. */
function extraIn(line: string): Range | undefined {
  const perk = first(phrases.perks, line);
  if (perk && isAsked(line)) return perk;
  const outright = isQuestion(line) || (wishesOwn.test(line) && isAsked(line));
  const asked = outright ? headIn(phrases.inQuestions, line) : undefined;
  const needed = asked ?? first(phrases.needs, line) ?? first(phrases.times, line);
  return asked ?? (needed && isOwn(line) ? needed : undefined);
}

/** The broadest words, right behind a wish or in a question that is about the writer or this job. */
function wishedIn(line: string): Range | undefined {
  const asked = isQuestion(line) && isOwn(line);
  return headIn(phrases.wished, line) ?? (asked ? headIn(phrases.asked, line) : undefined);
}

function headIn(expression: RegExp, line: string): Range | undefined {
  const leads = (rest: string) => elsewhere.test(rest) || compound.test(rest);
  return ranges(expression, line).find(({ end }) => !leads(line.slice(end, end + 80)));
}

/** A sum counts where the writer puts it on themselves, and not where it is one of the work. */
function priceIn(line: string): Range | undefined {
  const bare = bareAmount.exec(line) ?? tooLittle.exec(line);
  if (bare) return rangeOf(bare);
  const sum = amount.exec(line);
  if (!sum || workSum.test(line) || !/\b(?:i|me|my|we|our|you|your)\b/.test(line)) return undefined;
  const near = line.slice(Math.max(0, sum.index - 60), sum.index + sum[0].length + 40);
  return priced.test(near) ? rangeOf(sum) : undefined;
}

const first = (expression: RegExp, line: string) => ranges(expression, line)[0];
const ranges = (expression: RegExp, line: string) => [...line.matchAll(expression)].map(rangeOf);

function rangeOf({ 0: text, index }: RegExpExecArray): Range {
  return { start: index, end: index + text.trimEnd().length };
}
