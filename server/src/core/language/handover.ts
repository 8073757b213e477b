import type { Range } from '../finding.ts';
import * as words from './data/confidentialWords.ts';
import * as patterns from './data/disclosurePatterns.ts';
import { theirWay, whatWePay } from './data/insideKnowledge.ts';
import { compilePhrases } from './phrases.ts';
import { blank, blankAt, firstOf, gap, placesOf } from './places.ts';
import { forPhrases, plainText } from './plainText.ts';
import type { Sentence } from './sentences.ts';

const secret = compilePhrases(words.secretMaterial);
const house = compilePhrases(words.houseMaterial);
const papers = compilePhrases(words.workPapers);
const anyPapers = compilePhrases(words.anyPapers);
const facts = compilePhrases(words.workFacts);
const employer = compilePhrases(words.employer);
const job = compilePhrases(words.job);
const hush = compilePhrases(words.hush);
const undisclosed = compilePhrases(words.undisclosed);
const own = compilePhrases(words.ownThings);

/** Behind this a sentence is no sentence. */
const longestRead = 800;
/** Characters between handing over and what is handed over. */
const farthest = 110;
/** The same, where it is named first: "our price list, which I can send". */
const nearBefore = 80;

/** One sentence in small letters; what is blanked in it keeps its length, so that places are the same in all. */
export interface Reading {
  sentence: Sentence;
  /** With its capitals. */
  written: string;
  line: string;
  /** Without the reader's things, the writer's own papers, "our conversation", and what is refused. */
  said: string;
  /** Where the writer says that it is a secret. */
  admits?: Range;
  /** Where the reader is asked to keep it. */
  hushes?: Range;
}

/** Reads one sentence for what it gives away. */
export function readSentence(sentence: Sentence): Reading {
  const written = sentence.text.slice(0, longestRead).replace(/\s/g, ' ');
  const line = plainText(written);
  const mine = placesOf(own, forPhrases(line)).reduce(blankAt, line);
  const theirs = [patterns.readers, patterns.oursTogether].reduce(blank, mine);
  const admits = patterns.aboutDecision.test(line) ? undefined : firstOf(undisclosed, forPhrases(theirs));
  const hushes = firstOf(hush, forPhrases(line));
  const told = admits ? placesOf(undisclosed, forPhrases(theirs)).reduce(blankAt, theirs) : theirs;
  const said = blank(told, patterns.refuses);
  return { sentence, written, line, said, ...(admits && { admits }), ...(hushes && { hushes }) };
}

/** The material, where the writer hands it over or offers to. */
export function handedOver(reading: Reading, before?: Reading): Range | undefined {
  const { said, line, written, admits, hushes } = reading;
  const acts = actsIn(reading);
  if (acts.length === 0 || patterns.leftBehind.test(line)) return undefined;
  const flat = forPhrases(said);
  const find = (expression: RegExp) => placesOf(expression, flat).find((place) => isNear(place, acts, said));
  const firms = isFirms(said) || (admits ?? hushes ?? before?.admits) !== undefined;
  const isWork = () =>
    patterns.carriedOff.test(said) ||
    patterns.workFor.test(written) ||
    firstOf(job, forPhrases(said)) !== undefined;
  const from = firms || isWork();
  return (
    find(secret) ??
    (from || !patterns.madeForThem.test(line) ? find(house) : undefined) ??
    find(whatWePay) ??
    firstOf(theirWay, written) ??
    (from ? find(papers) : undefined) ??
    (firms ? (find(anyPapers) ?? find(facts)) : undefined) ??
    placesOf(patterns.ofTheFirm, said).find((place) => acts.some((act) => isObject(act, place, said))) ??
    anythingOf(reading)
  );
}

/** Somebody else's thing, whatever it is: what stands behind the act. */
function anythingOf({ said, line }: Reading): Range | undefined {
  const theirs = isFirms(said) || patterns.thirdParty.test(said);
  if (!theirs || patterns.openToAll.test(line) || patterns.madeForThem.test(line)) return undefined;
  const acts = placesOf(patterns.handsOver, said).filter((act) => isGiving(act, said));
  const owned = firstOf(patterns.ownersThing, said);
  if (owned && acts.some((act) => gap(act, owned) <= farthest)) return owned;
  return acts[0];
}

/** Where the writer gives, shows, brings or has kept something. */
export function actsIn({ said, hushes }: Reading): Range[] {
  const handed = placesOf(patterns.handsOver, said).filter((act) => isToReader(act, said));
  const kept = [...placesOf(patterns.stillHas, said), ...placesOf(patterns.carriedOff, said)];
  return [...handed, ...kept, ...(hushes ? [hushes] : [])];
}

/** "My present company", "we sell", "our": somebody's who is not the reader. */
export const isFirms = (said: string): boolean => patterns.ours.test(said) || isEmployers(said);

/** "My present company", said outright. */
export const isEmployers = (said: string): boolean => firstOf(employer, forPhrases(said)) !== undefined;

/** True where something stands in it that firms write down. */
export function hasMaterial(said: string): boolean {
  return [papers, anyPapers, facts].some((expression) => firstOf(expression, forPhrases(said)) !== undefined);
}

/** Close behind the act, or closer still before it; no subject that somebody wrote about. */
function isNear(place: Range, acts: readonly Range[], line: string): boolean {
  if (patterns.subjectOf.test(line.slice(Math.max(0, place.start - farthest), place.start))) return false;
  if (/^['’]/.test(line.slice(place.end))) return false;
  return acts.some((act) => gap(act, place) <= (place.start >= act.start ? farthest : nearBefore));
}

/** Handed over in the same breath, and nothing that everybody may have. */
function isObject(act: Range, thing: Range, line: string): boolean {
  const between = line.slice(act.end, thing.start);
  if (thing.start < act.end || between.length > nearBefore) return false;
  if (/[;:]|, (?:and|but|so|as|since|because|where|which) /.test(between)) return false;
  return !patterns.openToAll.test(line.slice(act.start, thing.end + 15));
}

/** "If you want the", "so you can see": an act only beside a thing that firms have. */
const isGiving = (act: Range, line: string) =>
  isToReader(act, line) &&
  !/\b(?:want|need|like|care|fancy|so|see|is|are)\b/.test(line.slice(act.start, act.end));

function isToReader({ start, end }: Range, line: string): boolean {
  const act = line.slice(start, end);
  const behind = line.slice(end, end + farthest);
  if (patterns.haveDone.test(act) && patterns.forYears.test(line)) return false;
  if (/shar/.test(act) && patterns.sharedWith.test(behind)) return false;
  return !patterns.noThing.test(behind) && !patterns.toOthers.test(behind);
}
