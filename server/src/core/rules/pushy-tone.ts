import type { Draft } from '../document/draft.ts';
import type { Fix, Range } from '../finding.ts';
import { type Kind, kinds } from '../kinds.ts';
import { maybe, sentencesThat } from '../language/reader/index.ts';
import { tellingPart } from '../language/reader/tellingPart.ts';
import type { Sentence } from '../language/sentences.ts';
import { cueFinder, lineOf } from './cues.ts';
import { isPoliteAsk } from './data/politeAsks.ts';
import { askingWords, type Push, pushyCues } from './data/pushyCues.ts';
import { pushyShapes } from './data/pushyShapes.ts';
import { quoteWhole, removalOf } from './edits.ts';
import { asGuess } from './guesses.ts';
import { defineRule } from './rule.ts';

/** `pressure`: what the reader of sentences takes for it, in whatever words; `job-hunt`: that, where a stranger is asked for a job. */
type Family = Push | 'pressure' | 'shouting' | 'job-hunt';

const findCue = cueFinder([...pushyCues, ...pushyShapes]);

const messages: Record<Family, (words: string) => string> = {
  demand: (words) => `${words} sounds like an order. Ask, and leave the choice to them.`,
  deadline: (words) => `${words} sets them a date. Ask kindly, and leave the time to them.`,
  ultimatum: (words) =>
    `${words} sounds like “do this, or else”. Say what you would like, and leave the choice to them.`,
  threat: (words) => `${words} reads as a threat, and people do not hire those. Leave it out.`,
  chasing: (words) => `${words} sounds impatient. Hiring takes time: ask once, kindly, where things stand.`,
  begging: (words) => `${words} sounds desperate. Say what you would bring to the job instead.`,
  guilt: (words) =>
    `${words} makes them feel guilty. Leave it out: what you gave up is not for them to repay.`,
  argument: (words) => `${words} argues with their decision. Take it well: that is what they remember.`,
  presumption: (words) => `${words} takes their decision for granted. Wait until they have made it.`,
  pressure: (words) =>
    `${words} may sound pushy or desperate. Say what you would like, and leave the choice to them.`,
  'job-hunt': (words) =>
    `${words} asks somebody who hardly knows you for a job. Ask for advice instead: that is easier to give.`,
  shouting: (words) => `${words} is shouting. Write it calmly, with one mark at the end.`,
};

export default defineRule({
  id: 'pushy-tone',
  title: 'Pushy tone',
  summary: 'Demands, threatens, begs, chases, or takes the job for granted.',
  why: 'Somebody who is pressed thinks of how you would press them at work. Patience reads as confidence.',
  guidance: ['M1', 'C9'],
  kinds,
  severity: 'warning',
  options: {},

  *check(draft) {
    const read = sentencesThat('pushy', draft.email.sentences);
    for (const sentence of draft.email.sentences) {
      const known = (maybe(sentence, 'pushy') ? findCue(sentence) : undefined) ?? shoutingIn(sentence);
      const cue =
        known ??
        (read.has(sentence) && !isPoliteAsk(sentence.text)
          ? { family: pressureOf(sentence, draft), ...tellingPart(sentence, 'pushy') }
          : undefined);
      if (!cue) continue;
      const words = quoteWhole(draft, sentence, cue);
      const report = {
        start: cue.start,
        end: cue.end,
        message: messages[cue.family](words),
        data: cue.family,
      };
      yield { ...report, ...(!known && asGuess(sentence, 'pushy')) };
    }
  },

  fixes(finding, draft) {
    const sentence = draft.email.sentences.find(
      ({ start, end }) => start <= finding.start && finding.start < end,
    );
    if (!sentence) return [];
    const family = finding.data as Family;
    if (family === 'shouting') return [{ ...quieter(finding, draft), preferred: true }];
    const removal = removalOf(draft, sentence, 'Remove the sentence');
    return [...calmer(family, sentence, draft), removal].map((fix, index) =>
      index === 0 ? { ...fix, preferred: true } : fix,
    );
  },
});

const networks: readonly Kind[] = ['networking', 'linkedin-invite'];
const pressureOf = ({ text }: Sentence, { kind }: Draft) =>
  networks.includes(kind.value) &&
  /\b(?:jobs?|vacanc\p{L}+|employment|openings?|(?:an?|any|some|for|of|find) (?:work|positions?))\b/iu.test(
    text,
  )
    ? ('job-hunt' as const)
    : ('pressure' as const);

/** Marks in a row, or whole words in capitals, where something is asked for. */
function shoutingIn(sentence: Sentence): (Range & { family: 'shouting' }) | undefined {
  const { start } = sentence;
  const text = lineOf(sentence.text);
  const marks = /[!?]{0,20}(?:\?[!?]|!!)[!?]{0,20}/.exec(text);
  const joy = /\b(?:thank\w*|thx|love\w*|great|wonderful|excited|congratulations|look(?:ing)? forward)\b/i;
  const found =
    (marks && askingWords.test(text) && !joy.test(text) ? marks : undefined) ??
    /\b(?:(?:[A-Z]{2,20}|I|A)[,.!?]{0,3} ){3,12}[A-Z]{2,20}\b/.exec(text);
  if (!found || (found !== marks && !/\b(?:I|YOU|ME|MY|THE|NOT|NOW|PLEASE|TO)\b/.test(found[0])))
    return undefined;
  // “[SOMETHING THEY SAID]” is a slot that nobody has filled in.
  if (/\[[^\]]*$/.test(text.slice(0, found.index))) return undefined;
  return { family: 'shouting', start: start + found.index, end: start + found.index + found[0].length };
}

/** The same words with one mark, and with capitals only where a sentence begins. */
function quieter({ start, end }: Range, { text }: Draft): Fix {
  const words = text.slice(start, end);
  const once = words.replace(/[!?]{2,}/g, (marks) => (marks.includes('?') ? '?' : '!'));
  const small = once.toLowerCase().replace(/\bi\b/g, 'I');
  const begins = /(?:^|[.!?:,\n]\s*)$/.test(text.slice(Math.max(0, start - 4), start));
  const newText = !/[A-Z]{2}/.test(words)
    ? once
    : begins
      ? small.charAt(0).toUpperCase() + small.slice(1)
      : small;
  return { title: 'Write it calmly', edits: [{ start, end, newText }] };
}

/** A question can be asked kindly instead; what begs, blames or threatens can only go. */
function calmer(family: Family, sentence: Sentence, draft: Draft): Fix[] {
  const asks =
    family === 'demand' ||
    family === 'deadline' ||
    family === 'chasing' ||
    family === 'ultimatum' ||
    family === 'pressure';
  const newText = 'Could you tell me when you expect to decide?';
  // That another firm waits is worth their knowing, and would go with the rest.
  if (/\boffer|\bwaiting for my\b/i.test(sentence.text)) return [];
  if (!asks || draft.kind.value !== 'status-check' || draft.text.includes(newText)) return [];
  return [
    {
      title: 'Ask kindly when they expect to decide',
      edits: [{ start: sentence.start, end: sentence.end, newText }],
    },
  ];
}
