import { remembered } from '../contentCache.ts';
import type { Draft } from '../document/draft.ts';
import { linesOf } from '../document/lines.ts';
import type { Fix, Range, Report } from '../finding.ts';
import { kinds } from '../kinds.ts';
import { isSureOf } from '../language/reader/index.ts';
import { slotsOf } from '../language/slots/index.ts';
import { listingOf } from './attachmentListing.ts';
import { wordsOf } from './cues.ts';
import { attachmentHints } from './data/attachmentHints.ts';
import { attachmentPhrases, enclosureLine } from './data/attachmentPhrases.ts';
import { marked } from './data/attachmentWords.ts';
import { quote, removalOf } from './edits.ts';
import { defineRule, isWritten } from './rule.ts';
import { hasNoWork, unlistedIn } from './unlistedAttachment.ts';

export default defineRule({
  id: 'missing-attachment',
  title: 'Attachment missing',
  summary: 'The text speaks of an attachment that “attachments:” at the top does not list.',
  why: 'The second email that says “sorry, forgot the attachment” is the one they remember.',
  guidance: ['R1'],
  kinds: kinds.filter((kind) => kind !== 'linkedin-invite' && kind !== 'phone-script'),
  severity: 'warning',
  options: {},

  *check(draft, context) {
    const files = filesOf(draft);
    if (files.length > 0) {
      yield* withOthers(draft, files);
      return;
    }
    const place = firstMention(draft);
    if (place) yield { ...place, message: noneListed };
    else if (hasNoWork(draft) && isWritten(draft, context)) yield withoutWork(draft);
  },

  fixes({ start, data }, draft) {
    // A work sample would be without its work then.
    const isNeeded = data === nowhere || draft.kind.value === 'work-sample';
    const sentence = isNeeded
      ? undefined
      : draft.email.sentences.find((one) => one.start <= start && start < one.end);
    const edit = listingOf(draft);
    const listing: Fix[] = edit ? [{ title: listTitle(draft), edits: [edit], preferred: true }] : [];
    return sentence ? [...listing, removalOf(draft, sentence, 'Remove the sentence')] : listing;
  },
});

/** Part of {@link Report.data}: no sentence speaks of it, so that none can go. */
const nowhere = 'nowhere';
const noneListed =
  'You speak of an attachment, but none is listed. Attach it, and write its file name under “attachments:” at the top.';

/** A name in brackets is what the quick fix leaves to be filled in. */
function filesOf({ frontMatter }: Draft): string[] {
  const value = frontMatter.fields.get('attachments')?.value;
  const names = Array.isArray(value) ? value : [value];
  return names.filter(
    (name): name is string => typeof name === 'string' && name.trim() !== '' && !/^\[.*\]$/.test(name.trim()),
  );
}

const listTitle = (draft: Draft) =>
  filesOf(draft).length > 0 ? 'Add a file under “attachments:”' : 'Add “attachments:” at the top';

/** “My CV and the reference letter”, where only the CV is listed. */
function* withOthers({ email, text }: Draft, files: readonly string[]): Iterable<Report> {
  for (const sentence of email.sentences) {
    const place = mentionIn(sentence.text) && unlistedIn(sentence, files);
    if (!place) continue;
    const words = quote(text.slice(place.start, place.end));
    const message = `${words} is not among the attachments at the top. Attach it, and write its file name there.`;
    yield { ...place, message };
  }
}

function withoutWork({ email }: Draft): Report {
  const message =
    'Nothing is attached, and there is no link. Attach your work, and write its file name under “attachments:” at the top.';
  const { start, end } = email.sentences[0] ? wordsOf(email.sentences[0]) : email.body;
  return { start, end, message, severity: 'information', data: nowhere };
}

/** So little below its threshold the reader is still believed: few letters speak so of anything else. */
const leeway = 0.2;

/** “Here is the detail you asked me to draw. It is one PDF, two sheets.” */
const forFile = /link|url|file|attach|web|here|document|pdf/i;

const isHandedOver = /^(?:so )?here(?:['’]s| is| are|['’]re)\b/i;
/** “I said I had a drawing of it. Well, here it is!” */
const hereItIs = /^(?:(?:well|so|anyway|now|and),? )?here (?:it is|they are)[.!]*\s*$/i;
const onPaper =
  /\b(?:drawing|sketch|photos?|pictures?|scan|scanned|copy|copies|diagram|plan|recipe|list|form|document)\b/i;
const file =
  /^(?:it|this)(?:['’]s| is) (?:\S{1,12} ){0,2}(?:pdfs?|spreadsheet|zip file|word file|excel file)\b/i;

/** One is enough: the answer is the same for all of them. */
function firstMention(draft: Draft): Range | undefined {
  const slots = slotsOf(draft);
  for (const [index, { text, start, end }] of draft.email.sentences.entries()) {
    // "Attached is the link: https://…" needs no file.
    if (hasLink(draft.text, { start, end })) continue;
    // “The plan is here: [link]” is not written yet.
    if (
      slots.some(
        (slot) =>
          start < slot.end && slot.start < end && forFile.test(draft.text.slice(slot.start, slot.end)),
      )
    )
      continue;
    const before = draft.email.sentences[index - 1]?.text ?? '';
    const described = isHandedOver.test(before) ? file.exec(text) : null;
    if (hereItIs.test(text) && onPaper.test(before)) return { start, end: start + text.trimEnd().length };
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
