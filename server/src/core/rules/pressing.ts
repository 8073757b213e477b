/** The sentences of a draft that press somebody, and how. */
import type { Draft } from '../document/draft.ts';
import type { Range } from '../finding.ts';
import type { Kind } from '../kinds.ts';
import { maybe, sentencesThat } from '../language/reader/index.ts';
import { tellingPart } from '../language/reader/tellingPart.ts';
import type { Sentence } from '../language/sentences.ts';
import { arguingIn } from './afterNo.ts';
import { cueFinder, lineOf } from './cues.ts';
import { plainPushes } from './data/plainPushes.ts';
import { isPoliteAsk } from './data/politeAsks.ts';
import { askingWords, type Push, pushyCues } from './data/pushyCues.ts';
import { pushyShapes } from './data/pushyShapes.ts';
import { jobHuntIn } from './jobHunt.ts';

/** `pressure`: what the reader of sentences takes for it, in whatever words; `job-hunt`: that, where a stranger is asked for a job; `afterwards`: after a no. */
export type Family = Push | 'pressure' | 'shouting' | 'job-hunt' | 'afterwards';

export interface Pressing extends Range {
  sentence: Sentence;
  family: Family;
  /** True where nothing but the reader of sentences takes it for pressure. */
  guessed: boolean;
}

const findCue = cueFinder([...pushyCues, ...pushyShapes]);
/** These need no second opinion. */
const findPlain = cueFinder(plainPushes);

/** The reader is taught with fewer ways to press than the wordings know; below this it has seldom erred on the messages for building. */
const mostDoubt = 1.3;
/** These words are often a story. */
const doubtful: readonly Push[] = ['ultimatum', 'chasing'];

/** In the order of the text, one a sentence; offsets of the file in UTF-16. */
export function pressingIn(draft: Draft): Pressing[] {
  const read = sentencesThat('pushy', draft.email.sentences);
  return draft.email.sentences.flatMap((sentence): Pressing[] => {
    const cue = cueIn(sentence);
    const known = cue ?? findPlain(sentence) ?? shoutingIn(sentence);
    if (known)
      return [{ ...known, family: familyOf(known.family, sentence, draft), sentence, guessed: false }];
    const asked = draft.kind.value === 'networking' ? jobHuntIn(sentence) : undefined;
    if (asked) return [{ ...asked, family: 'job-hunt', sentence, guessed: false }];
    const argued = draft.kind.value === 'rejection-reply' ? arguingIn(sentence) : undefined;
    if (argued) return [{ ...argued, family: 'argument', sentence, guessed: false }];
    if (!read.has(sentence) || isPoliteAsk(sentence.text)) return [];
    const family = familyOf('pressure', sentence, draft);
    return [{ ...tellingPart(sentence, 'pushy'), family, sentence, guessed: true }];
  });
}

function cueIn(sentence: Sentence) {
  const cue = maybe(sentence, 'pushy', mostDoubt) ? findCue(sentence) : undefined;
  return cue && (!doubtful.includes(cue.family) || maybe(sentence, 'pushy')) ? cue : undefined;
}

const networks: readonly Kind[] = ['networking', 'linkedin-invite'];
const job =
  /\b(?:jobs?|vacanc\p{L}+|employment|openings?|(?:an?|any|some|for|of|find) (?:work|positions?))\b/iu;

/** They have decided: nobody can be won over any more, and what it cost is held against them. */
function behindNo(family: Family, text: string): Family {
  if (family === 'presumption' && /\bnotice\b/i.test(text)) return 'guilt';
  if (family === 'begging' && again.test(text)) return 'argument';
  // What the writer would bring to the job is no longer asked.
  return family === 'pressure' || family === 'begging' ? 'afterwards' : family;
}
const again =
  /\b(?:reconsider\w*|think again|think about it again|change your minds?|consider (?:\w+ ){0,2}again)\b/i;

function familyOf(family: Family, { text }: Sentence, { kind }: Draft): Family {
  if (kind.value === 'rejection-reply') return behindNo(family, text);
  if (!networks.includes(kind.value)) return family;
  // Who asks a stranger for a job neither begs nor presses somebody whom they have met, and nobody hires.
  if ((family === 'pressure' || family === 'begging') && job.test(text)) return 'job-hunt';
  return family === 'chasing' || family === 'begging' ? 'pressure' : family;
}

/** “The children shouted "never ever!!"” */
const isQuoted = (text: string, { 0: marks, index }: RegExpExecArray): boolean =>
  /["”’]/.test(text.charAt(index + marks.length));

/** Marks in a row, or whole words in capitals, where something is asked for. */
function shoutingIn(sentence: Sentence): (Range & { family: 'shouting' }) | undefined {
  const { start } = sentence;
  const text = lineOf(sentence.text);
  const marks = /[!?]{0,20}(?:\?[!?]|!!)[!?]{0,20}/.exec(text);
  const joy = /\b(?:thank\w*|thx|love\w*|great|wonderful|excited|congratulations|look(?:ing)? forward)\b/i;
  const found =
    (marks && !isQuoted(text, marks) && askingWords.test(text) && !joy.test(text) ? marks : undefined) ??
    /\b(?:(?:[A-Z]{2,20}|I|A)[,.!?]{0,3} ){3,12}[A-Z]{2,20}\b/.exec(text);
  if (!found || (found !== marks && !/\b(?:I|YOU|ME|MY|THE|NOT|NOW|PLEASE|TO)\b/.test(found[0])))
    return undefined;
  // “[SOMETHING THEY SAID]” is a slot that nobody has filled in.
  if (/\[[^\]]*$/.test(text.slice(0, found.index))) return undefined;
  return { family: 'shouting', start: start + found.index, end: start + found.index + found[0].length };
}
