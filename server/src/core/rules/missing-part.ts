import * as v from 'valibot';
import type { Draft } from '../document/draft.ts';
import { lineBreakOf } from '../document/lines.ts';
import type { Range, Report, TextEdit } from '../finding.ts';
import { type Kind, kindNames, kinds } from '../kinds.ts';
import type { Sentence } from '../language/sentences.ts';
import { messageParts, type PartName, partNames, usualParts } from './data/messageParts.ts';
import { fond, fondClosing, fondFix } from './fondClosing.ts';
import { newGreeting } from './greetingFixes.ts';
import { afterBeginningAnew, heatOf } from './heat.ts';
import { lackingParts, mayHave, wantedParts } from './lackingParts.ts';
import { defineRule, isBegun, isWritten } from './rule.ts';

const listOf = (kind: Kind) => v.optional(v.array(v.picklist(partNames)), usualParts(kind));

const parts = v.optional(
  v.pipe(
    v.strictObject({
      'thank-you': listOf('thank-you'),
      'status-check': listOf('status-check'),
      networking: listOf('networking'),
      'keep-in-touch': listOf('keep-in-touch'),
      'rejection-reply': listOf('rejection-reply'),
      'linkedin-invite': listOf('linkedin-invite'),
      'phone-script': listOf('phone-script'),
      'work-sample': listOf('work-sample'),
    }),
    v.description('The parts that each kind of message must have.'),
  ),
  {},
);

const thorough = v.optional(
  v.pipe(
    v.boolean(),
    v.description(
      'Also ask for what the guidance lists and readers seldom miss: an offer of more, and in a status check why you fit.',
    ),
  ),
  false,
);

export default defineRule({
  id: 'missing-part',
  title: 'Missing part',
  summary: 'A part that this kind of message needs is absent, such as thanks, your interest or your name.',
  why: 'Each part answers a question the reader has: what this is about, whether you want the job, how to reach you.',
  guidance: ['T3', 'T5', 'T6', 'T7', 'T9', 'T10', 'C3', 'C4', 'C5', 'C6', 'C7', 'C8', 'K1', 'K2', 'P3'],
  kinds,
  severity: 'information',
  options: { parts, thorough },

  *check(draft, context) {
    // Half a block at the top is told of by another rule, and one thing at a time is enough.
    if (!isBegun(draft) && draft.frontMatter.closed) yield justBegun(draft);
    if (!isWritten(draft, context)) return;
    const isTold = context.options.thorough ? {} : afterBeginningAnew(draft);
    for (const part of lackingParts(draft, wantedParts(draft.kind.value, context.options))) {
      const { message, spoken } = messageParts[part];
      const said = draft.kind.value === 'phone-script' ? (spoken ?? message) : message;
      const severity = isMinor(part, draft) && { severity: 'hint' as const };
      yield { ...placeOf(part, draft), message: said, part, ...severity, ...isTold };
    }
    const tooFond = fondClosing(draft);
    if (tooFond) yield tooFond;
  },

  fixes(finding, draft) {
    const { part, data } = finding;
    if (part === undefined) return [];
    if (data === fond) return [fondFix(finding, draft)];
    const text = textOf(part as PartName, draft);
    const edit = insertion(part as PartName, draft);
    return [{ title: `Add “${text}”`, edits: [edit], preferred: true }];
  },
});

/**
 * Where a good letter may do without, or may have it in words that nobody knows; a name alone closes many. Whoever has to
 * begin anew has more to mend than what is missing.
 */
function isMinor(part: PartName, draft: Draft): boolean {
  if (messageParts[part].hinted?.includes(draft.kind.value) || heatOf(draft)) return true;
  if (part === 'closing') return draft.email.signature !== undefined;
  if (part === 'feedback-request') return asksForAnother.test(draft.prose.text);
  return part === 'qualification' && mayHave(part, draft);
}

/** “Please think of me if another post comes up”: whoever wins that has asked for something already. */
const asksForAnother =
  /\b(?:if|should|when|in case)\b[^.!?\n]{0,80}\b(?:comes? up|opens?(?: up)?|arises?|becomes? (?:free|available|vacant)|in (?:the )?future|next (?:year|time|round|season|spring)|again|another|other|part[- ]time|season)\b|\b(?:keep|think of|bear|remember|consider(?:ed)?) (?:me|my)\b|\bbe considered\b/i;

/** The one thing said about a draft that holds nothing yet. */
function justBegun({ kind, email, frontMatter, text }: Draft): Report {
  const start = email.greeting?.start ?? Math.min(frontMatter.range.end, text.length);
  const end = email.greeting?.end ?? start;
  const name = kindNames[kind.value].inText;
  const message = `Nothing is written here yet. Type “fu” and choose a template for ${name}, or begin with your first sentence.`;
  return { start, end, message, severity: 'hint' };
}

/** What the fix puts in: a greeting names the person where the draft does. */
const textOf = (part: PartName, draft: Draft) =>
  part === 'greeting' ? newGreeting(draft) : messageParts[part].text;

/** The place where the part belongs: the words next to it. */
function placeOf(part: PartName, draft: Draft): Range {
  const { email } = draft;
  const { place } = messageParts[part];
  const sentences = email.sentences;
  const isAbove = place === 'top' || place === 'first';
  const sentence = isAbove ? sentences[0] : lastOf(draft);
  const word = isAbove ? sentence?.words[0] : sentence?.words.at(-1);
  const body = word ?? email.body;
  const range = place === 'end' ? (email.closing ?? body) : body;
  return { start: range.start, end: range.end };
}

/** The last sentence of the letter itself: “[1] https://…” below it is a note to it. */
function lastOf({ email, text }: Draft): Sentence | undefined {
  const isNote = ({ start }: Sentence) =>
    /(?:^|[\r\n])[ \t]*(?:\[\d{1,2}\]|\*+(?! ))[^\r\n]{0,20}$/.test(
      text.slice(Math.max(0, start - 30), start + 3),
    );
  return email.sentences.findLast((one) => !isNote(one)) ?? email.sentences.at(-1);
}

function insertion(part: PartName, draft: Draft): TextEdit {
  const { email, text } = draft;
  const { place } = messageParts[part];
  const newText = textOf(part, draft);
  const lineBreak = lineBreakOf(text);
  const first = email.sentences[0];
  const at = (offset: number, inserted: string) => ({ start: offset, end: offset, newText: inserted });
  if (place === 'top') return at(first?.start ?? email.body.start, newText + lineBreak.repeat(2));
  if (place === 'first' && first) return at(first.start, `${newText} `);
  const end = lastOf(draft)?.end ?? email.body.end;
  if (place !== 'end') return at(end, lineBreak.repeat(2) + newText);
  if (part === 'closing') return at(end, lineBreak.repeat(2) + newText);
  const below = email.signature ?? email.closing;
  const last = below ? below.start + text.slice(below.start, below.end).trimEnd().length : end;
  return at(Math.max(last, email.closing?.end ?? 0), lineBreak.repeat(email.closing ? 1 : 2) + newText);
}
