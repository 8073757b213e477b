import * as v from 'valibot';
import type { Draft } from '../document/draft.ts';
import type { Fix, Range, Report } from '../finding.ts';
import { kinds } from '../kinds.ts';
import type { MoveName } from '../language/moves/index.ts';
import type { Sentence } from '../language/sentences.ts';
import { slotsOf } from '../language/slots/index.ts';
import { doneOnce } from './doneOnce.ts';
import { quote, removalOf } from './edits.ts';
import { defineRule } from './rule.ts';
import { findPhrases } from './stockPhrases.ts';

export default defineRule({
  id: 'generic-phrase',
  title: 'Stock phrase',
  summary: 'A phrase that could stand in anybody’s letter about any job.',
  why: 'Readers skip what they have read a hundred times. Your own words show that you listened.',
  guidance: ['T11', 'M2'],
  kinds,
  severity: 'warning',
  options: {
    allow: v.optional(
      v.pipe(
        v.array(v.string()),
        v.description('Phrases that you want to keep, for example a firm’s own motto.'),
      ),
      [],
    ),
  },

  *check(draft, { options }) {
    const allowed = options.allow.map(plain);
    const slots = slotsOf(draft);
    let isFirst = true;
    for (const { start, end, text, hint } of findPhrases(draft)) {
      // What is still to be filled in does not stand in anyone's letter.
      if (slots.some((slot) => slot.start < end && start < slot.end)) continue;
      if (
        allowed.some(
          (phrase) => phrase !== '' && (phrase.includes(plain(text)) || plain(text).includes(phrase)),
        )
      )
        continue;
      if (draft.kind.value === 'rejection-reply' && comparesItself.test(text)) continue;
      // They have decided: what would prove it is no longer asked for.
      const isClaim = draft.kind.value === 'rejection-reply' && /^(?:Show it|Say why)\b/.test(hint);
      const advice = isClaim ? 'Leave it out: after a no it sounds like an argument.' : hint;
      const says = isFirst ? 'could stand in anyone’s letter' : 'is a stock phrase';
      isFirst = false;
      yield { start, end, message: `${quote(text)} ${says}. ${advice}`, ...promiseOf(text, start, draft) };
    }
  },

  fixes(finding, draft) {
    const sentence = draft.email.sentences.find(
      ({ start, end }) => start <= finding.start && finding.start < end,
    );
    const prompt: Fix = {
      title: 'Replace with a place for your own words',
      edits: [{ start: finding.start, end: finding.end, newText: '[say it in your own words]' }],
      preferred: true,
    };
    const thanks = plainThanks(finding, draft);
    // Without them nobody would be thanked.
    if (thanks) return [thanks];
    const asks = sentence?.text.trimEnd().endsWith('?');
    const isNeeded =
      asks || (sentence && (saysMore(sentence, draft) || doneOnce(draft, needed).has(sentence.start)));
    const removal = sentence && !isNeeded ? [removalOf(draft, sentence, 'Remove the sentence')] : [];
    return [prompt, ...removal];
  },
});

/** After a no it is no claim that could be shown, but an argument. */
const comparesItself = /\bthan (?:the )?other (?:candidates|applicants)\b/i;

/** “Give me one chance and you will not regret it”, “I await your positive reply”: pressing in a stock phrase is one fault. */
function promiseOf(text: string, start: number, { email }: Draft): Pick<Report, 'givesWayTo'> {
  const sentence = email.sentences.find((one) => one.start <= start && start < one.end);
  if (
    !sentence ||
    !/\b(?:regret|disappoint\w*|let you down|sorry|(?:favourable|favorable|positive|affirmative) \w+)\b/i.test(
      text,
    )
  )
    return {};
  return { givesWayTo: { rule: 'pushy-tone', start: sentence.start, end: sentence.end } };
}

/** In words beside its stock phrases; with more, a sentence has something of its own. */
const mostBeside = 12;
function saysMore({ start, end, words }: Sentence, draft: Draft): boolean {
  const stock = findPhrases(draft).filter((phrase) => start <= phrase.start && phrase.end <= end);
  const own = words.filter((word) => !stock.some((one) => one.start <= word.start && word.end <= one.end));
  return own.length > mostBeside;
}

/** What nobody wants to see go with a stock phrase. */
const needed: readonly MoveName[] = ['thanks', 'interest', 'timeline-question', 'good-wishes'];

/** “I write to” before “express my gratitude”, or all of that before “sincere gratitude” */
const leadsToThanks =
  /\bI(?:['’]d like| write| am writing| wish| want| would like) to (?:express my |convey my |extend my )?$/;

/** “I am writing to express my sincere gratitude for the hour …”: what they are thanked for may be their own words. */
function plainThanks({ start: from, end }: Range, { text }: Draft): Fix | undefined {
  const lead = leadsToThanks.exec(text.slice(Math.max(0, from - 30), from))?.[0] ?? '';
  const start = from - lead.length;
  const words = text.slice(start, end);
  const isThanks = /^I\b/.test(words) && /\b(?:gratitude|thanks|appreciation)$/i.test(words);
  if (!isThanks || !/^\sfor\b/.test(text.slice(end))) return undefined;
  const edits = [{ start, end, newText: 'Thank you' }];
  return { title: 'Change to “Thank you”', edits, preferred: true };
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’']/g, "'")
    .replace(/[\s-]+/g, ' ')
    .trim();
}
