import * as v from 'valibot';
import type { Draft } from '../document/draft.ts';
import type { Fix, Range } from '../finding.ts';
import { kinds } from '../kinds.ts';
import { compilePhrase } from '../language/phrases.ts';
import { genericPhrases } from './data/genericPhrases.ts';
import { quote, removalOf } from './edits.ts';
import { defineRule } from './rule.ts';

const compiled = genericPhrases.flatMap(({ hint, patterns }) =>
  patterns.map((pattern) => ({ hint, expression: compilePhrase(pattern) })),
);

const bridge = /^,?\s+(?:(?:and|my|your|a|an|the|of|for|to)\s+){0,2}$/i;

export interface FoundPhrase extends Range {
  text: string;
  hint: string;
}

/** The stock phrases in the body of a draft, longest first where several overlap, in the order of the text. */
export function findPhrases(draft: Draft): FoundPhrase[] {
  const { body } = draft.email;
  const text = draft.prose.text.slice(body.start, body.end);
  const found: FoundPhrase[] = [];
  for (const { hint, expression } of compiled) {
    for (const match of text.matchAll(expression)) {
      const start = body.start + match.index;
      found.push({ start, end: start + match[0].length, text: match[0], hint });
    }
  }
  return joined(withoutOverlaps(found), draft.prose.text);
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
    for (const { start, end, text, hint } of findPhrases(draft)) {
      if (
        allowed.some(
          (phrase) => phrase !== '' && (phrase.includes(plain(text)) || plain(text).includes(phrase)),
        )
      )
        continue;
      yield { start, end, message: `${quote(text)} could stand in anyone’s letter. ${hint}` };
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
    return sentence ? [prompt, removalOf(draft, sentence, 'Remove the sentence')] : [prompt];
  },
});

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’']/g, "'")
    .replace(/[\s-]+/g, ' ')
    .trim();
}
