import type { Range } from '../finding.ts';
import { companyNews } from './data/confidentialWords.ts';
import * as patterns from './data/disclosurePatterns.ts';
import { insideKnowledge, namedPerson, ourFigures } from './data/insideKnowledge.ts';
import { keptSecrets, toldSecrets } from './data/toldSecrets.ts';
import { actsIn, handedOver, hasMaterial, isFirms, type Reading, readSentence } from './handover.ts';
import { tellsOfInside } from './insideSigns.ts';
import { compilePhrases } from './phrases.ts';
import { blank, firstOf } from './places.ts';
import { forPhrases } from './plainText.ts';
import { isSureOf, maybe, readingOf, sentencesThat } from './reader/index.ts';
import type { Sentence } from './sentences.ts';

export interface Disclosure extends Range {
  /** `secret`: the writer says so; `read`: what the reader of sentences takes for one, in whatever words. */
  reason: 'material' | 'secret' | 'figures' | 'person' | 'read';
  /** The sentences that would have to go. */
  sentences: Sentence[];
}

type Place = Pick<Disclosure, 'start' | 'end' | 'reason'>;
type Told = Place & { before?: boolean };

const news = compilePhrases(companyNews);
/** A letter has fewer; somebody may have pasted a log. */
const mostSentences = 300;

/**
 * So much surer than usual the reader must be by itself: of what it said below that, on 840 messages that it was not taught
 * with, nothing was a secret.
 */
const guessMargin = 0.6;
/** “The attached picture shows it”: papers of one's own look much like those of a firm, and must be surer still. */
const showsOwn =
  /\b(?:attach\w*|enclos\w*|pictures?|photos?|photographs?|references?|certificates?|portfolio|cv|r[eé]sum[eé])\b(?!.*\b(?:our|we|us|company|employer|firm)\b)/i;
const ownMargin = 2.5;
/** “Your colleague told me that you open a hub”: the reader's own, and known to them. */
const theirOwn =
  /\b(?:your colleagues?|you) [^.!?]{0,80}\b(?:told|explained|mentioned|showed|said)\b[^.!?]{0,20}\bthat you\b/i;

/** Where a message hands over, offers or tells what an employer keeps to itself. */
export function findDisclosures(all: readonly Sentence[]): Disclosure[] {
  const sentences = all.slice(0, mostSentences);
  const taken = guessedIn(sentences);
  const found: Disclosure[] = [];
  for (const [index, sentence] of sentences.entries()) {
    const before = sentences[index - 1];
    const last = found.at(-1);
    if (before && last?.sentences.includes(before) && isAside(readSentence(sentence))) {
      last.sentences.push(sentence);
      continue;
    }
    const known = knownOf(sentence, before, last);
    const place = known ?? (taken.has(sentence) ? wholeOf(sentence) : undefined);
    if (!place || isHarmless(sentences, index) || ownResult.test(sentence.text)) continue;
    found.push({
      start: sentence.start + place.start,
      end: sentence.start + place.end,
      reason: place.reason,
      sentences: known?.before && before ? [before, sentence] : [sentence],
    });
  }
  return found;
}

/** What the reader of sentences takes for a secret: where it is sure, or half sure of what looks like one. */
function guessedIn(sentences: readonly Sentence[]): Set<Sentence> {
  const sure = [...sentencesThat('confidential', sentences)].filter(
    ({ text }) =>
      isSureOf(text, 'confidential', showsOwn.test(text) ? ownMargin : guessMargin) && !theirOwn.test(text),
  );
  return new Set([...sure, ...sentences.filter((_, index) => tellsOfInside(sentences, index))]);
}

/** “We have brought the expiry loss from 2.1% to 0.6%”: every CV has such a line. */
const ownResult =
  /\b(?:I|we)(?:['’]ve| have)? (?:\p{L}+ )?(?:brought|cut|reduced|lowered|raised|increased|improved|got|took|grew|halved|doubled)\b[^.!?]{0,60}\b(?:from (?:about |over |nearly )?[£$€]?\d[\d.,]*[^.!?]{0,15}\bto|by) (?:about |over |nearly |under )?[£$€]?\d/iu;

/** How far from being likelier than not a sentence may be, where the writer says that it is a secret. */
const doubt = -1;
const isDoubtful = (sentence: Sentence) => readingOf(sentence).confidential >= doubt;

/** "Please keep it to yourself", behind what is to be kept. */
const isAside = ({ hushes, admits }: Reading) => hushes !== undefined || admits !== undefined;

/** What wordings find, if the reader of sentences does not speak against it. */
function knownOf(sentence: Sentence, before?: Sentence, last?: Disclosure): Told | undefined {
  if (maybe(sentence, 'confidential')) return wordedIn(sentence, before, last);
  return isDoubtful(sentence) ? secretIn(readSentence(sentence)) : undefined;
}

/** What the wordings find in a sentence; `before`: it is the one before that gives something away. */
function wordedIn(
  sentence: Sentence,
  before: Sentence | undefined,
  last: Disclosure | undefined,
): Told | undefined {
  const [reading, earlier] = [readSentence(sentence), before && readSentence(before)];
  const told = disclosureIn(reading, earlier);
  if (told || !before || !earlier || last?.sentences.includes(before)) return told;
  const place = afterthought(reading, earlier);
  return place && { ...place, before: true };
}

function wholeOf({ text }: Sentence): Place {
  return { start: 0, end: text.trimEnd().length, reason: 'read' };
}

/** Names that are out, leave that was given: said in the sentence, or near it. */
function isHarmless(sentences: readonly Sentence[], index: number): boolean {
  const around = (from: number, to: number) =>
    sentences
      .slice(Math.max(0, index + from), index + to + 1)
      .map((sentence) => blank(readSentence(sentence).line, patterns.notHarmless))
      .join(' ');
  const safe = patterns.madeSafe.test(around(-1, 2)) && !patterns.stillInIt.test(around(-1, 2));
  return safe || patterns.allowed.test(around(0, 1));
}

function disclosureIn(reading: Reading, before?: Reading): Place | undefined {
  const { line, said, written } = reading;
  const as = (reason: Disclosure['reason'], place?: Range) => place && { ...place, reason };
  return (
    // “They lose the Norsk contract, which isn't public yet”: the writer says it best themselves.
    as('secret', secretNews(reading)) ??
    secretIn(reading) ??
    as('material', handedOver(reading, before)) ??
    as('figures', firstOf(insideKnowledge, said) ?? toldOf(said) ?? firstOf(ourFigures, said)) ??
    as('person', patterns.readerTold.test(line) ? undefined : firstOf(namedPerson, written))
  );
}

/** "I can tell you what discount the supermarkets get from us." */
function toldOf(said: string): Range | undefined {
  const tells = patterns.tells.exec(said);
  if (!tells || !patterns.trade.test(said) || !isFirms(said)) return undefined;
  const rest = said.slice(tells.index);
  const asked = /\b(?:what|which|who|whom|how much|how many|whose)\b/.exec(rest);
  if (!asked || asked.index > 70 || / i(?:['’]| )/.test(rest.slice(asked.index, asked.index + 12)))
    return undefined;
  return { start: tells.index + asked.index, end: said.trimEnd().replace(/[.!?]+$/, '').length };
}

const ourPlace =
  /\b(?:our|my) (?:own |present |current )?(?:place|firm|company|lot|shop|depot|boss|gaffer|employers?|ward|office|plant|hospital|school|yard|bank|department|people)\b(?! at home)/;
const figure =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|(?:ten|eleven|\w+teen|\w+ty)(?:-\w+)?|hundred|thousand|million|half|third|quarter|per ?cent) \w/;

/** "Between ourselves, my company is going to close its site." */
function secretNews({ line, said, admits, hushes }: Reading): Range | undefined {
  const place = hushes ?? admits;
  if (!place || patterns.readerTold.test(line)) return undefined;
  if (!admits && patterns.ownApplication.test(line)) return undefined;
  const words = line.slice(place.start, place.end);
  if (/from me\b|inside|horse|bird/.test(words)) return place;
  const inside = (hushes && !/\bbetween\b/.test(words)) || patterns.insider.test(line) || isFirms(said);
  // “Between ourselves, our place had nineteen of forty off the road”.
  const counts = hushes !== undefined && ourPlace.test(line) && figure.test(line);
  return inside && (counts || firstOf(news, forPhrases(line))) ? place : undefined;
}

/** "Which the trust has not yet put out": of anything, if it is not the reader's and not the writer's own. */
function secretIn({ line }: Reading): Place | undefined {
  // “Please keep it to the panel” is not about what the panel decides.
  if (
    keptSecrets.test(blank(line, /\bkeep (?:it|this|that|them) (?:to|within|among) [^.!?]{0,40}/g)) ||
    patterns.readerTold.test(line)
  )
    return undefined;
  const found = toldSecrets.exec(line);
  return found ? { start: found.index, end: found.index + found[0].length, reason: 'secret' } : undefined;
}

/** "I've attached what we do for a law firm. It isn't public." */
function afterthought(reading: Reading, before: Reading): Place | undefined {
  const { admits, hushes, line } = reading;
  const place = admits ?? hushes;
  if (!place || patterns.readerTold.test(line) || patterns.ownApplication.test(line)) return undefined;
  // “Between ourselves, it was the cook who found it” speaks of what comes.
  if (/^(?:and |but )?(?:just )?between (?:ourselves|us|you and me)\b,? \w+ \w+/.test(line)) return undefined;
  const firms = isFirms(before.said);
  const material = hasMaterial(before.said);
  const handed = actsIn(before).length > 0 && (firms || (admits !== undefined && material));
  return handed || (firms && material) ? { ...place, reason: 'secret' } : undefined;
}
