import type { Draft } from '../document/draft.ts';
import type { Fix, Report } from '../finding.ts';
import { kinds } from '../kinds.ts';
import { listingOf } from './attachmentListing.ts';
import { firstMention, speaksOfFile } from './attachmentMentions.ts';
import { wordsOf } from './cues.ts';
import { quote, removalOf } from './edits.ts';
import { defineRule, isWritten } from './rule.ts';
import { hasNoWork, uncountedIn, unlistedIn } from './unlistedAttachment.ts';

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
    if (place) yield { ...place, message: draft.kind.value === 'networking' ? unasked : noneListed };
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
  'You speak of an attachment. Attach the file when you send this, and name it under “attachments” at the top.';
const tooFew =
  'You speak of more than you list at the top. Check that all of it is attached, and write every name there.';
const unasked =
  'You speak of an attachment. Unless they asked for it, leave the file out; if they did, attach it and name it under “attachments” at the top.';

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
    const speaksOfFiles = speaksOfFile(sentence.text);
    const uncounted = uncountedIn(sentence, files, speaksOfFiles);
    if (uncounted) yield { ...uncounted, message: tooFew };
    const place = uncounted || !speaksOfFiles ? undefined : unlistedIn(sentence, files);
    if (!place) continue;
    const words = quote(text.slice(place.start, place.end));
    const message = `${words} is not among the attachments at the top. Check that it is attached, and write its name there.`;
    yield { ...place, message };
  }
}

function withoutWork({ email }: Draft): Report {
  const message =
    'Nothing is attached, and there is no link. Attach your work, and write its name under “attachments:” at the top.';
  const { start, end } = email.sentences[0] ? wordsOf(email.sentences[0]) : email.body;
  return { start, end, message, severity: 'information', data: nowhere };
}
