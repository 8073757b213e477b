/** Where a message speaks of something that comes with it. */
import { remembered } from '../contentCache.ts';
import type { Draft } from '../document/draft.ts';
import { linesOf } from '../document/lines.ts';
import type { Range } from '../finding.ts';
import { isSureOf } from '../language/reader/index.ts';
import { slotsOf } from '../language/slots/index.ts';
import { attachmentHints } from './data/attachmentHints.ts';
import { attachmentPhrases, enclosureLine } from './data/attachmentPhrases.ts';
import { marked } from './data/attachmentWords.ts';

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

/** The first in the text, or below the name. One is enough: the answer is the same for all of them. */
export function firstMention(draft: Draft): Range | undefined {
  const slots = slotsOf(draft);
  for (const [index, { text, start, end }] of draft.email.sentences.entries()) {
    // "Attached is the link: https://…" needs no file.
    if (hasLink(draft.text, { start, end })) continue;
    // “Here is the exercise. The code is at https://…”
    const behind = draft.email.sentences[index + 1];
    if (isHandedOver.test(text) && behind && hasLink(draft.text, behind)) continue;
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

/** “maps.dewaele.example/goose” is one as well. */
const link =
  /https?:\/\/|\bwww\.|(?<![@\w.])[a-z0-9-]{1,40}(?:\.[a-z0-9-]{1,40}){0,3}\.(?:com|org|net|io|dev|app|info|example|co\.\w\w|[a-z]{2})\/\S/i;

/** In the sentence, or right behind it: what is blanked for a link ends no sentence. */
function hasLink(text: string, { start, end }: Range): boolean {
  const behind = text.slice(end, end + 20);
  return link.test(text.slice(start, end)) || /^\s*<?(?:https?:\/\/|www\.)/.test(behind);
}

const wholeOf = (text: string): Range => ({ start: 0, end: text.trimEnd().length });

/** “attatched”: the slip is told by itself, and must not hide that the file is missing. */
const misspelt = /\bat(?:t?[ae]?tch|ach|t[ae]t?ch|tch)(?=(?:ed|ing|ments?|es)?\b)/i;

/** The words of a sentence that speak of it, by known phrases; counted from the beginning of the sentence. */
export const mentionIn = remembered((text: string): Range | undefined => {
  const slip = /\battach/i.test(text) ? null : misspelt.exec(text);
  if (!slip) return knownIn(text);
  const found = knownIn(text.replace(misspelt, 'attach'));
  const more = slip[0].length - 'attach'.length;
  const moved = (at: number) => (at > slip.index ? at + more : at);
  return found && { start: moved(found.start), end: moved(found.end) };
});

/** True where a sentence speaks of a file that comes with it, in whatever words. */
export const speaksOfFile = (text: string): boolean =>
  mentionIn(text) !== undefined || isSureOf(text, 'attached', -leeway);

/** “I attach no new papers” */
const notNow = /\b(?:attach|enclose)\w* (?:no|nothing|none)\b/i;
/** “I send you my references until Friday” */
const sendsLater =
  /\bI (?:will |shall |can )?(?:send|mail|email|post)\b(?:(?!\band\b)[^.,;!?]){0,50}\b(?:until|by|before|on|next) (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|the end of|next week)\b/i;
const comesAlong = /\b(?:attach|enclos|herewith|here(?:['’]s| is| are))/i;

/** “So here's the picture: …” shows none. */
const inAWord = /\bhere(?:['’]s| is) the (?:full |whole |big |bigger )?picture(?=[.,:;])/i;

function knownIn(text: string): Range | undefined {
  const line = marked(text.replace(/\s/g, ' ').replace(inAWord, (words) => ' '.repeat(words.length)));
  if (notNow.test(line) || (sendsLater.test(line) && !comesAlong.test(text))) return undefined;
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
}

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
