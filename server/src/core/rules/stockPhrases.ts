import { remembered } from '../contentCache.ts';
import type { Draft } from '../document/draft.ts';
import type { Range } from '../finding.ts';
import { compilePhrase } from '../language/phrases.ts';
import { genericPhrases } from './data/genericPhrases.ts';
import {
  claimed,
  firstPerson,
  judged,
  judgedThat,
  judgedWhat,
  ofWhat,
  promised,
  reported,
  toWhat,
} from './data/stockContexts.ts';
import { notStock } from './data/stockFiller.ts';

const compiled = genericPhrases.flatMap(({ hint, about, patterns }) =>
  patterns.map((pattern) => ({ hint, about, expression: compilePhrase(pattern) })),
);
const literal = notStock.map(compilePhrase);

const bridge = /^,?\s+(?:(?:and|my|your|a|an|the|of|for|to)\s+){0,2}$/i;

/** Behind more words the next claim of a row still says the same: one piece of advice is enough for both. */
const sameAdvice =
  /^[,;]?\s+(?:(?:and|with|both|also|as|well|my|your|a|an|the|of|for|to|in|I|I['’]m|I['’]ve|am|have|who|is|can|very|really)\s+){0,5}$/i;

export interface FoundPhrase extends Range {
  text: string;
  hint: string;
}

/** The stock phrases in the body of a draft, longest first where several overlap, in the order of the text. */
export function findPhrases(draft: Draft): FoundPhrase[] {
  const found = draft.email.sentences.flatMap(({ start: shift, text }) =>
    phrasesIn(text).map((phrase) => ({ ...phrase, start: shift + phrase.start, end: shift + phrase.end })),
  );
  return joined(found, draft.prose.text).map((phrase) => completed(phrase, draft.prose.text));
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
      const behind = text.slice(end, end + 60);
      const says =
        (claimed.test(words) && ofWhat.test(behind)) ||
        (promised.test(words) && toWhat.test(behind)) ||
        (judged.test(words) && (judgedThat.test(behind) || judgedWhat.test(text.slice(0, start))));
      if (!says) found.push({ ...plainest(start, words), end, hint });
    }
  }
  return withoutOverlaps(found);
});

/** “Experience with looms and bobbins would make me a great …”: what stands before the verb is the writer's own. */
function plainest(start: number, words: string): { start: number; text: string } {
  const [lead = ''] =
    /^[\p{L}-]+ (?:with|in|of|as|from|at|on) (?:[^\s,]+ ){2,6}?(?=(?:would |will |could )?makes? me )/iu.exec(
      words,
    ) ?? [];
  return { start: start + lead.length, text: words.slice(lead.length) };
}

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
    const between = last ? text.slice(last.end, phrase.start) : '';
    if (last && (bridge.test(between) || (last.hint === phrase.hint && sameAdvice.test(between)))) {
      last.text = text.slice(last.start, phrase.end);
      last.end = phrase.end;
    } else result.push({ ...phrase });
  }
  return result;
}

/** What wants a noun behind it: “express my profound”, “would make me a great”. */
const dangling =
  /(?:^|\s)(?:an?|my|great|good|perfect|ideal|strong|valuable|real|profound|sincere|heartfelt|deepest|utmost|warmest|genuine|continued|keen|deep|hard[- ]working|dedicated|motivated|passionate|committed|enthusiastic|reliable|dynamic|driven|helping|making|working|serving|amazing|wonderful|fantastic|excellent|incredible|exciting)$/i;
const mostAdded = 3;

/** A phrase to the end of what it says: half of one looks like a mistake of ours. */
function completed(phrase: FoundPhrase, text: string): FoundPhrase {
  let { end } = phrase;
  for (let added = 0; added < mostAdded && dangling.test(text.slice(phrase.start, end)); added++) {
    const next = /^[^\S\r\n]+[\p{L}\p{M}'’-]+/u.exec(text.slice(end, end + 40));
    if (!next) break;
    end += next[0].length;
  }
  // “company culture and”
  end -= /\s+(?:and|or)$/i.exec(text.slice(phrase.start, end))?.[0].length ?? 0;
  return { ...phrase, end, text: text.slice(phrase.start, end) };
}

function withoutOverlaps(found: FoundPhrase[]): FoundPhrase[] {
  const kept: FoundPhrase[] = [];
  for (const phrase of found.sort((a, b) => b.end - b.start - (a.end - a.start))) {
    if (!kept.some((other) => phrase.start < other.end && other.start < phrase.end)) kept.push(phrase);
  }
  return kept.sort((a, b) => a.start - b.start);
}
