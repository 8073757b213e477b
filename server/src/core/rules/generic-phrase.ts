import * as v from 'valibot';
import { remembered } from '../contentCache.ts';
import type { Draft } from '../document/draft.ts';
import type { Fix, Range } from '../finding.ts';
import { kinds } from '../kinds.ts';
import type { MoveName } from '../language/moves/index.ts';
import { compilePhrase } from '../language/phrases.ts';
import { slotsOf } from '../language/slots/index.ts';
import { genericPhrases } from './data/genericPhrases.ts';
import { claimed, firstPerson, ofWhat, reported } from './data/stockContexts.ts';
import { notStock } from './data/stockFiller.ts';
import { doneOnce } from './doneOnce.ts';
import { quote, removalOf } from './edits.ts';
import { defineRule } from './rule.ts';

const compiled = genericPhrases.flatMap(({ hint, about, patterns }) =>
  patterns.map((pattern) => ({ hint, about, expression: compilePhrase(pattern) })),
);
const literal = notStock.map(compilePhrase);

const bridge = /^,?\s+(?:(?:and|my|your|a|an|the|of|for|to)\s+){0,2}$/i;

export interface FoundPhrase extends Range {
  text: string;
  hint: string;
}

/** The stock phrases in the body of a draft, longest first where several overlap, in the order of the text. */
export function findPhrases(draft: Draft): FoundPhrase[] {
  const found = draft.email.sentences.flatMap(({ start: shift, text }) =>
    phrasesIn(text).map((phrase) => ({ ...phrase, start: shift + phrase.start, end: shift + phrase.end })),
  );
  return joined(found, draft.prose.text);
}

/** Those of one sentence, with places that count from its beginning. */
const phrasesIn = remembered((sentence): readonly FoundPhrase[] => {
  const text = withoutLiteral(sentence);
  const isOwn = isAboutWriter(sentence);
  const found: FoundPhrase[] = [];
  for (const { hint, about, expression } of compiled) {
    if (about && !isOwn) continue;
    for (const { 0: words, index: start } of text.matchAll(expression)) {
      const end = start + words.length;
      const says = claimed.test(words) && ofWhat.test(text.slice(end, end + 60));
      if (!says) found.push({ start, end, text: words, hint });
    }
  }
  return withoutOverlaps(found);
});

/** Blanks what is meant as it stands: "the opportunity cost". */
function withoutLiteral(text: string): string {
  return literal.reduce(
    (rest, expression) => rest.replace(expression, (words) => '·'.repeat(words.length)),
    text,
  );
}

/** The writer speaks of themselves, and does not repeat what somebody else said. */
function isAboutWriter(text: string): boolean {
  return firstPerson.test(text) && !reported.test(text);
}

/** "my skills make me an" + "ideal candidate": neighbours are one finding, not two. */
function joined(found: readonly FoundPhrase[], text: string): FoundPhrase[] {
  const result: FoundPhrase[] = [];
  for (const phrase of found) {
    const last = result.at(-1);
    if (last && bridge.test(text.slice(last.end, phrase.start))) {
      last.text = text.slice(last.start, phrase.end);
      last.end = phrase.end;
    } else result.push({ ...phrase });
  }
  return result;
}

function withoutOverlaps(found: FoundPhrase[]): FoundPhrase[] {
  const kept: FoundPhrase[] = [];
  for (const phrase of found.sort((a, b) => b.end - b.start - (a.end - a.start))) {
    if (!kept.some((other) => phrase.start < other.end && other.start < phrase.end)) kept.push(phrase);
  }
  return kept.sort((a, b) => a.start - b.start);
}

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
      const says = isFirst ? 'could stand in anyone’s letter' : 'is a stock phrase as well';
      isFirst = false;
      yield { start, end, message: `${quote(text)} ${says}. ${hint}` };
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
    const isNeeded = sentence && doneOnce(draft, needed).has(sentence.start);
    const removal = sentence && !isNeeded ? [removalOf(draft, sentence, 'Remove the sentence')] : [];
    return [prompt, ...removal];
  },
});

/** What nobody wants to see go with a stock phrase. */
const needed: readonly MoveName[] = ['thanks', 'interest', 'timeline-question', 'good-wishes'];

/** “I am writing to express my sincere gratitude for the hour …”: what they are thanked for may be their own words. */
function plainThanks({ start, end }: Range, { text }: Draft): Fix | undefined {
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
