import * as v from 'valibot';
import type { Draft } from '../document/draft.ts';
import type { Fix, Range } from '../finding.ts';
import { kinds } from '../kinds.ts';
import type { Lint } from '../proofreading/lint.ts';
import { findSlips } from '../proofreading/slips/index.ts';
import type { Settings } from '../settings.ts';
import { quote } from './edits.ts';
import { defineRule } from './rule.ts';

const offered = 5;

export default defineRule({
  id: 'grammar',
  title: 'Grammar',
  summary: 'A word that exists, but is the wrong one here, is missing or stands twice.',
  why: 'A slip of this kind is one that no dictionary catches, and that the person who hires you will.',
  guidance: ['M3', 'T16'],
  kinds,
  severity: 'warning',
  // “a oppurtunity”: what is around a typo reads differently once the word is right.
  yieldsTo: 'spelling',
  options: {
    thorough: v.optional(
      v.pipe(
        v.boolean(),
        v.description(
          'Also have Harper read whole sentences, in the background. It takes about 300 MB of memory while you write.',
        ),
      ),
      true,
    ),
    off: v.optional(
      v.pipe(
        v.array(v.string()),
        v.description('Kinds of slip that are not looked for, by their names on the page of this rule.'),
      ),
      [],
    ),
  },

  *check(draft, { options, grammar = [], caret }) {
    for (const { id, start, end, message } of lintsOf(draft, grammar)) {
      // “the the” may be about to become “the theatre”.
      const isBeingTyped = caret !== undefined && start < caret && caret <= end;
      // “When will I hear???” presses, and the other rule says so with the whole sentence.
      const loud = id === 'loud-mark' && { givesWayTo: { rule: 'pushy-tone', start, end } };
      if (!isBeingTyped && !options.off.includes(id)) yield { start, end, message, name: id, ...loud };
    }
  },

  fixes(finding, draft, { grammar = [] }) {
    const lint = lintsOf(draft, grammar).find(
      ({ start, end, message }) =>
        start === finding.start && end === finding.end && message === finding.message,
    );
    return lint
      ? lint.suggestions.slice(0, offered).map((newText, index) => fixOf(lint, newText, index, draft))
      : [];
  },
});

/** True where a person has not switched off what a grammar checker finds besides the slips. */
export function wantsGrammar({ rules }: Settings): boolean {
  const grammar = rules.get('grammar');
  return grammar?.severity !== 'off' && grammar?.options.thorough === true;
}

/** The slips, and what a grammar checker has found besides in the author's own words, in the order of the text. */
function lintsOf(draft: Draft, grammar: readonly Lint[]): Lint[] {
  const slips = findSlips(draft);
  const more = grammar.filter((lint) => isProse(draft, lint) && !slips.some((slip) => overlap(slip, lint)));
  return [...slips, ...more].sort((a, b) => a.start - b.start);
}

function isProse({ text, prose }: Draft, { start, end }: Range): boolean {
  const words = prose.text.slice(start, end);
  return words.trim() !== '' && words === text.slice(start, end);
}

/** Side by side counts: in “must working” each word may be called the wrong one, but not both. */
const overlap = (a: Range, b: Range) => a.start <= b.end + 1 && b.start <= a.end + 1;

function fixOf({ start, end, safe = false }: Lint, newText: string, index: number, { text }: Draft): Fix {
  const own = text.includes('’') ? newText.replace(/'/g, '’') : newText;
  return {
    title: titleOf(own, text.slice(start, end)),
    edits: [{ start, end, newText: own }],
    ...(index === 0 && { preferred: true, ...(safe && { safe }) }),
  };
}

function titleOf(newText: string, text: string): string {
  if (newText === '') return text.trim() === '' ? 'Remove the space' : `Remove ${quote(text)}`;
  return newText.trim() === '' ? 'Leave one space' : `Change to ${quote(newText)}`;
}
