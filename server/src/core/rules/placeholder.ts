import type { Draft } from '../document/draft.ts';
import type { Fix, Range } from '../finding.ts';
import { kinds } from '../kinds.ts';
import { slotsIn, slotsOf } from '../language/slots/index.ts';
import { isDoubled } from '../language/slots/styles/sideBySide.ts';
import { fillings } from './data/slotFillings.ts';
import { quote } from './edits.ts';
import { defineRule } from './rule.ts';

export default defineRule({
  id: 'placeholder',
  title: 'Placeholder left over',
  summary: 'A slot that nobody has filled in: [Name], {{role}}, XXXX, “Your Name”.',
  why: 'It tells the reader that the message was made for anybody, and that nobody read it over.',
  guidance: ['M2', 'T16'],
  kinds,
  severity: 'error',
  options: {},

  *check(draft) {
    for (const { start, end } of slotsOf(draft)) {
      yield { start, end, message: messageFor(draft.text.slice(start, end)) };
    }
  },

  fixes({ start, end }, draft) {
    const fills = valuesFor({ start, end }, draft).map(({ value, sure }) => ({
      title: `Fill in ${quote(value)}`,
      edits: [{ start, end, newText: value }],
      ...(sure && { preferred: true }),
    }));
    return [...fills.slice(0, 2), ...removalsOf({ start, end }, draft)];
  },
});

/** Words in front of a gap, or the last ones of a sentence that breaks off; they are nothing to fill in. */
const beforeGap =
  /^(?:[\p{L}’'-]+,? ){0,2}(?:the|an?|my|your|our|their|its|and|but|or|nor|because|although|unless|if|whether|than|mr|mrs|ms|dr|prof|of|on|at|for|with|from|by|as|to|about|that|who|whose|which|where|when|why|so|while|he|she|we|they|I|I['’](?:m|ve|d)|we['’]re|you['’]re|would|will|could|should|have|had|is|was|am|can|very|every)\.?$/u;

function messageFor(slot: string): string {
  if (beforeGap.test(slot.replace(/^\p{Lu}/u, (first) => first.toLowerCase())) || /^I$/.test(slot))
    return `Something is missing behind ${quote(slot)}. Put it there.`;
  if (isDoubled(slot)) return `${quote(slot)} says it in two ways at once. Keep one of them.`;
  const isSentence = slot.split(/\s+/).length > 5 && !/[[\]{}<>_]/.test(slot);
  return isSentence
    ? `${quote(slot)} is no part of the message. Take it out, or put the real words there.`
    : `${quote(slot)} is still to be filled in. Put the real words there, or take it out.`;
}

/** What the front matter knows for a slot: by what the slot asks for, else by the words in front of it. */
function valuesFor(slot: Range, draft: Draft): { value: string; sure: boolean }[] {
  const { text } = draft;
  const words = text.slice(slot.start, slot.end).replace(/_/g, ' ');
  const before = text.slice(Math.max(0, slot.start - 40), slot.start);
  const after = text.slice(slot.end, slot.end + 20);
  const asksNothing = !/[A-WYZa-wyz]{2}/.test(words);
  const filling = fillings.find(({ asks, stands }) =>
    asksNothing ? stands?.({ before, after }) : asks.test(words),
  );
  const value = filling?.value({ draft, words, before });
  // A long slot asks for a sentence, whatever nouns are in it.
  if (
    !value ||
    words.trim().split(/\s+/).length > 5 ||
    slotsIn(value, 0).length > 0 ||
    isInField(slot, draft)
  )
    return [];
  return [{ value, sure: true }];
}

/** A field cannot be filled from itself. */
const isInField = ({ start }: Range, { frontMatter, subject }: Draft) =>
  start < frontMatter.range.end && !(subject && subject.start <= start && start <= subject.end);

/** Only where what is left stays whole: a note in brackets, a line below the name. */
function removalsOf({ start, end }: Range, { text, email, frontMatter }: Draft): Fix[] {
  if (start < frontMatter.range.end) return [];
  const inside = email.sentences.some((one) => one.start < start && end <= one.end);
  if (inside && /^\(.*\)$/s.test(text.slice(start, end))) {
    const from = start - Number(text[start - 1] === ' ');
    return [{ title: 'Take it out', edits: [{ start: from, end, newText: '' }] }];
  }
  const { signature } = email;
  const isBelowName = signature && /\S.*[\r\n]/.test(text.slice(signature.start, start));
  return isBelowName ? lineRemoval({ start, end }, text) : [];
}

/** Of a line in the signature that holds nothing else. */
function lineRemoval({ start, end }: Range, text: string): Fix[] {
  const before = /(?:\r\n|\n|\r)[ \t]*(?:[\p{L}-]{1,15}:[ \t]*)?$/u.exec(
    text.slice(Math.max(0, start - 60), start),
  );
  const after = /^[ \t]*(?=\r|\n|$)/.exec(text.slice(end, end + 60));
  if (!before || !after) return [];
  const edit = { start: start - before[0].length, end: end + after[0].length, newText: '' };
  return [{ title: 'Remove the line', edits: [edit] }];
}
