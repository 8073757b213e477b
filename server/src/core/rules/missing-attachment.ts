import { remembered } from '../contentCache.ts';
import type { Draft } from '../document/draft.ts';
import { lineBreakOf, linesOf } from '../document/lines.ts';
import type { Fix, Range, TextEdit } from '../finding.ts';
import { kinds } from '../kinds.ts';
import { isSureOf } from '../language/reader/index.ts';
import { slotsOf } from '../language/slots/index.ts';
import { attachmentHints } from './data/attachmentHints.ts';
import { attachmentPhrases, enclosureLine } from './data/attachmentPhrases.ts';
import { marked } from './data/attachmentWords.ts';
import { removalOf } from './edits.ts';
import { defineRule } from './rule.ts';

/** A place for the name of the file, which only the person knows. */
const slot = '"[name of the file]"';

export default defineRule({
  id: 'missing-attachment',
  title: 'Attachment missing',
  summary: 'The text speaks of an attachment that “attachments:” at the top does not list.',
  why: 'The second email that says “sorry, forgot the attachment” is the one they remember.',
  guidance: ['R1'],
  kinds: kinds.filter((kind) => kind !== 'linkedin-invite' && kind !== 'phone-script'),
  severity: 'warning',
  options: {},

  *check(draft) {
    if (isListed(draft)) return;
    const place = firstMention(draft);
    if (!place) return;
    const message =
      'You speak of an attachment, but none is listed. Attach it, and write its file name under “attachments:” at the top.';
    yield { ...place, message };
  },

  fixes({ start }, draft) {
    const sentence = draft.email.sentences.find((one) => one.start <= start && start < one.end);
    const edit = listingOf(draft);
    const listing: Fix[] = edit
      ? [{ title: 'Add “attachments:” at the top', edits: [edit], preferred: true }]
      : [];
    return sentence ? [...listing, removalOf(draft, sentence, 'Remove the sentence')] : listing;
  },
});

/** A name in brackets is what the quick fix leaves to be filled in. */
function isListed({ frontMatter }: Draft): boolean {
  const value = frontMatter.fields.get('attachments')?.value;
  const names = Array.isArray(value) ? value : [value];
  return names.some(
    (name) => typeof name === 'string' && name.trim() !== '' && !/^\[.*\]$/.test(name.trim()),
  );
}

/** So little below its threshold the reader is still believed: few letters speak so of anything else. */
const leeway = 0.2;

/** “Here is the detail you asked me to draw. It is one PDF, two sheets.” */
const isHandedOver = /^(?:so )?here(?:['’]s| is| are|['’]re)\b/i;
const file =
  /^(?:it|this)(?:['’]s| is) (?:\S{1,12} ){0,2}(?:pdfs?|spreadsheet|zip file|word file|excel file)\b/i;

/** One is enough: the answer is the same for all of them. */
function firstMention(draft: Draft): Range | undefined {
  const slots = slotsOf(draft);
  for (const [index, { text, start, end }] of draft.email.sentences.entries()) {
    // "Attached is the link: https://…" needs no file.
    if (hasLink(draft.text, { start, end })) continue;
    // “The plan is here: [link]” is not written yet.
    if (slots.some((slot) => start < slot.end && slot.start < end)) continue;
    const before = draft.email.sentences[index - 1]?.text ?? '';
    const described = isHandedOver.test(before) ? file.exec(text) : null;
    const found =
      mentionIn(text) ??
      (described ? { start: 0, end: described[0].length } : undefined) ??
      (isSureOf(text, 'attached', -leeway) ? wholeOf(text) : undefined);
    if (found) return { start: start + found.start, end: start + found.end };
  }
  return enclosureBelow(draft);
}

/** In the sentence, or right behind it: what is blanked for a link ends no sentence. */
function hasLink(text: string, { start, end }: Range): boolean {
  const behind = text.slice(end, end + 20);
  return /https?:\/\/|\bwww\./.test(text.slice(start, end)) || /^\s*<?(?:https?:\/\/|www\.)/.test(behind);
}

const wholeOf = (text: string): Range => ({ start: 0, end: text.trimEnd().length });

const mentionIn = remembered((text: string): Range | undefined => {
  const line = marked(text.replace(/\s/g, ' '));
  if (/^(?:did|have|do|has|were|was|are) (?:you|the|my)\b.{0,200}\?\s*$/i.test(line)) return undefined;
  for (const { pattern, needs, before, notBefore, notAfter } of [...attachmentPhrases, ...attachmentHints]) {
    if (needs && !needs.test(line)) continue;
    for (const match of line.matchAll(pattern)) {
      const end = match.index + match[0].length;
      const [left, right] = [line.slice(0, match.index), line.slice(end)];
      if (before && !before.test(left)) continue;
      if (notBefore?.test(left) || notAfter?.test(right)) continue;
      return { start: match.index + /^[\s,.;:–—(-]*/.exec(match[0])![0].length, end };
    }
  }
  return undefined;
});

/** "Encl.: CV" stands below the name. */
function enclosureBelow({ text, email }: Draft): Range | undefined {
  const from = email.signature?.start ?? text.length;
  for (const line of linesOf(text, from, Math.min(text.length, from + 1000))) {
    if (/^\s*>|wrote:\s*$|^-- ?$/.test(line.text)) return undefined;
    const plain = line.text.trim();
    if (!enclosureLine.test(plain)) continue;
    const start = line.start + line.text.indexOf(plain);
    return { start, end: start + plain.length };
  }
  return undefined;
}

/** Adds the key, or a value to an empty one. Nothing where the block cannot be read. */
function listingOf({ text, frontMatter }: Draft): TextEdit | undefined {
  const lineBreak = lineBreakOf(text);
  if (!frontMatter.present) {
    const start = Number(text.startsWith('\uFEFF'));
    const newText = ['---', 'attachments:', `  - ${slot}`, '---', ''].join(lineBreak);
    return { start, end: start, newText };
  }
  if (!frontMatter.closed || frontMatter.errors.length > 0) return undefined;
  const field = frontMatter.fields.get('attachments');
  const { end } = frontMatter.content;
  if (!field) return { start: end, end, newText: `attachments:${lineBreak}  - ${slot}${lineBreak}` };
  const colon = /^[ \t]*:/.exec(text.slice(field.key.end))?.[0].length;
  if (colon === undefined || (field.value !== null && field.value !== '')) return undefined;
  const place = { start: field.key.end + colon, end: Math.max(field.key.end + colon, field.range.end) };
  return { ...place, newText: ` ${slot}` };
}
