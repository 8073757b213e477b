import type { Draft } from '../document/draft.ts';
import type { Range } from '../finding.ts';
import { readers } from './data/disclosurePatterns.ts';
import * as words from './data/planWords.ts';
import { plainText } from './plainText.ts';
import type { Sentence } from './sentences.ts';

/** Where a message plans the writer's first months in the job. */
export interface FirstMonths extends Range {
  /** The sentences that make up the plan, in the order of the text. */
  sentences: Sentence[];
}

/** Behind this a sentence is no sentence. */
const longestRead = 1000;
/** Characters between a period and what the writer would do in it. */
const nearby = 80;
/** Sentences over which the stages of one plan may spread. */
const spread = 4;

interface Line {
  sentence: Sentence;
  text: string;
}

/** The first plan in a message, with all its sentences. */
export function findFirstMonths(sentences: readonly Sentence[]): FirstMonths | undefined {
  const lines = sentences.map((sentence) => ({ sentence, text: plain(sentence) }));
  const places = lines.map((line, index) => planIn(line.text) ?? stagesFrom(lines, index));
  const first = places.findIndex((place) => place !== undefined);
  const line = lines[first];
  const place = places[first];
  if (!line || !place) return undefined;
  const own = lines.filter(({ text }, index) => places[index] || (index > first && hasStage(text)));
  return { ...shift(place, line), sentences: own.map(({ sentence }) => sentence) };
}

/** True where the letter says that this was a second talk or a later one. */
export function isLaterRound({ email, subject }: Draft): boolean {
  const texts = [...email.sentences.map(({ text }) => text), subject?.text ?? ''];
  return texts.some((text) => {
    const line = text.slice(0, longestRead).replace(/\s/g, ' ');
    return words.laterRound.test(line) && !words.notYet.test(line);
  });
}

/** True where the readers wanted a plan: they asked for one anywhere, or for what stands beside this one. */
export function isAskedFor({ email }: Draft, { sentences }: Pick<FirstMonths, 'sentences'>): boolean {
  const line = ({ text }: Sentence) => text.slice(0, longestRead).replace(/\s/g, ' ');
  const first = email.sentences.indexOf(sentences[0]!);
  const last = email.sentences.indexOf(sentences.at(-1)!);
  const beside = email.sentences.slice(Math.max(0, first - 1), last + 2);
  return (
    email.sentences.some((one) => words.theyAsked.test(line(one))) ||
    beside.some((one) => words.theyAskedForIt.test(line(one)))
  );
}

function plain({ text }: Sentence): string {
  const line = plainText(text.slice(0, longestRead));
  return line.replace(readers, (found) => ' '.repeat(found.length));
}

/** A plan that is named, or a first period with what the writer would do in it. */
function planIn(line: string): Range | undefined {
  const told = words.thePast.test(line) && !words.forThem.test(line);
  if (told) return undefined;
  const named = [...line.matchAll(words.thirtySixtyNinety), ...line.matchAll(words.planOfDays)].map(rangeOf);
  const found = named.find((place) => isPlan(place, line));
  if (found) return found;
  const period = [...line.matchAll(words.firstPeriod)].map(rangeOf).find((place) => isPlan(place, line));
  if (period && isIntended(line, period)) return period;
  return phaseOf(line) ?? startOf(line);
}

/** Neither terms of payment nor refused. */
function isPlan({ start, end }: Range, line: string): boolean {
  const near = line.slice(Math.max(0, start - 50), end + 40);
  return (
    !words.otherDays.test(near) &&
    !words.noPlan.test(line.slice(0, start)) &&
    !words.dateBehind.test(line.slice(end)) &&
    !words.elsesPlan.test(line.slice(end))
  );
}

function isIntended(line: string, { start, end }: Range): boolean {
  if (!words.ownTime.test(line)) return false;
  if (line.includes('?') && words.asksThem.test(line) && !words.offersToShow.test(line)) return false;
  if (words.planned.test(line)) return true;
  const placed = words.during.test(line.slice(0, start)) || /^ (?:would|will)\b/i.test(line.slice(end));
  return placed && [...line.matchAll(words.wouldDo)].some(({ index }) => Math.abs(index - start) <= nearby);
}

/** "An outline of how I'd use my probation period." */
function phaseOf(line: string): Range | undefined {
  const place = [...line.matchAll(words.firstPhase)].map(rangeOf)[0];
  if (!place || !words.shownPlan.test(line) || words.noPlan.test(line.slice(0, place.start)))
    return undefined;
  const mine = words.ownTime.test(line) && !/\?/.test(line) && !words.elsesPlan.test(line.slice(place.end));
  return mine ? place : undefined;
}

/** "The programme I'd follow from my start date until Christmas." */
function startOf(line: string): Range | undefined {
  const found = words.fromTheStart.exec(line);
  if (!found || words.otherDays.test(line) || !words.offered.test(line)) return undefined;
  const place = rangeOf(found);
  return isPlan(place, line) ? place : undefined;
}

/** "Month one: listen. Month two: rewrite the menu." The first of several stages. */
function stagesFrom(lines: readonly Line[], index: number): Range | undefined {
  const own = stagesIn(lines[index]!.text)[0];
  if (!own) return undefined;
  const window = lines.slice(index, index + spread).map(({ text }) => text);
  const together = window.join(' ');
  if (words.otherDays.test(together) || words.thePast.test(window[0]!)) return undefined;
  const count = new Set(
    window.flatMap((text) => stagesIn(text).map(({ start, end }) => text.slice(start, end).toLowerCase())),
  ).size;
  const listed = /^(?:.{0,40}[:=–—]| - | in,| (?:the|for|on|goes|is)\b)/.test(window[0]!.slice(own.end));
  const would = [...together.matchAll(words.wouldDo)].length > 0 || words.wouldBe.test(together);
  const intended = would || (words.planned.test(window[0]!) && words.ownTime.test(window[0]!));
  return (count >= 3 && (intended || listed)) || (count >= 2 && intended && isSequence(together))
    ? own
    : undefined;
}

const stagesIn = (text: string) =>
  [...text.matchAll(words.stage)].map(rangeOf).filter(({ end }) => !words.dateBehind.test(text.slice(end)));
const hasStage = (text: string) => stagesIn(text).length > 0;

const isSequence = (text: string) =>
  /\b(?:second|third|next|last|(?:day|week|month)s? (?:[2-9]|[1-9]\d|two|three|four|five|six|eight|twelve|sixty|ninety)|60|90)\b/i.test(
    text,
  );

const rangeOf = ({ index, 0: text }: { index: number; 0: string }) => ({
  start: index,
  end: index + text.length,
});

const shift = ({ start, end }: Range, { sentence }: Line): Range => ({
  start: sentence.start + start,
  end: sentence.start + end,
});
