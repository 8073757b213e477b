import type { Draft } from '../document/draft.ts';
import type { Fix, Range } from '../finding.ts';
import { kinds } from '../kinds.ts';
import type { Sentence } from '../language/sentences.ts';
import { quoteWhole, removalOf } from './edits.ts';
import { asGuess } from './guesses.ts';
import { heatOf, overheated } from './heat.ts';
import { type Family, pressingIn } from './pressing.ts';
import { defineRule } from './rule.ts';

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
  afterwards: (words) =>
    `${words} may sound pushy or hurt. Leave it out: how you take a no is what they remember.`,
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
    if (heatOf(draft) === 'pushy-tone') yield overheated(draft);
    for (const { sentence, family, guessed, start, end } of pressingIn(draft)) {
      const message = messages[family](quoteWhole(draft, sentence, { start, end }));
      yield { start, end, message, data: family, ...(guessed && guessOf(sentence)) };
    }
  },

  fixes(finding, draft) {
    const family = finding.data as Family | undefined;
    const sentence = draft.email.sentences.find(
      ({ start, end }) => start <= finding.start && finding.start < end,
    );
    if (!sentence || !family) return [];
    if (family === 'shouting') return [{ ...quieter(finding, draft), preferred: true }];
    const removal = removalOf(draft, sentence, 'Remove the sentence');
    return [...calmer(family, sentence, draft), removal].map((fix, index) =>
      index === 0 ? { ...fix, preferred: true } : fix,
    );
  },
});

/** “It is unprofessional to leave people hanging” is bitter rather than pushy. */
const guessOf = (sentence: Sentence) => {
  const { start, end } = sentence;
  return { ...asGuess(sentence, 'pushy'), givesWayTo: { rule: 'complaint', start, end } };
};

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
  if (family === 'job-hunt') return adviceInstead(sentence, draft);
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

/** Twice in one message would be one favour too many. */
function adviceInstead({ start, end }: Sentence, { text }: Draft): Fix[] {
  const newText = 'Could you spare fifteen minutes to tell me how you came to your work?';
  if (text.includes('spare fifteen minutes')) return [];
  return [{ title: 'Ask for advice instead', edits: [{ start, end, newText }] }];
}
