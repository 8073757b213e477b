import type { Draft } from '../document/draft.ts';
import type { Report } from '../finding.ts';
import { type Kind, kinds } from '../kinds.ts';
import { ownName } from '../language/readers.ts';
import { castOf } from '../workspace/cast.ts';
import { type Copied, copiedSentences } from '../workspace/copies.ts';
import { sameRecipient } from '../workspace/facts.ts';
import type { DraftFile } from '../workspace/files.ts';
import type { Surroundings } from '../workspace/index.ts';
import { recipientOf } from '../workspace/notesFor.ts';
import { defineRule, isWritten } from './rule.ts';

/** What is read aloud is not compared. */
const written = kinds.filter((kind): kind is Kind => kind !== 'phone-script');

export default defineRule({
  id: 'copied-message',
  title: 'Said to others too',
  summary: 'The message says nearly word for word what somebody else at this company is told.',
  why: 'Interviewers compare notes. Who gets the same text as a colleague knows that it was not meant for them.',
  guidance: ['T3', 'M2'],
  kinds: written,
  severity: 'warning',
  options: {},

  *check(draft, { surroundings, speller }) {
    if (!surroundings || !isWritten(draft)) return;
    const names = namesIn(surroundings, draft);
    let best: { copied: Copied[]; twin: DraftFile } | undefined;
    for (const twin of twinsOf(draft, surroundings)) {
      const copied = copiedSentences(draft, twin.draft, names, speller);
      if (copied.length > (best?.copied.length ?? 0)) best = { copied, twin };
    }
    if (best) yield* runsOf(best.copied, draft).map((run) => reportOf(run, draft, best.twin));
  },

  fixes({ start, end }, draft) {
    const to = ownName(recipientOf(draft) ?? '');
    const newText = `[Say this${to ? ` to ${to}` : ''} in other words.]`;
    return [{ title: 'Leave a place for other words', edits: [{ start, end, newText }], preferred: true }];
  },
});

/** Names stand in every message of an application and make nothing a copy. */
function namesIn({ application }: Surroundings, draft: Draft): string {
  const { companies, roles, people } = castOf(application);
  return [...companies, ...roles, ...people]
    .map(({ text }) => text)
    .concat(recipientOf(draft) ?? '')
    .join(' ');
}

/** The messages it may be a copy of: the same to another person, and the thank-you that a status check repeats. */
function twinsOf(draft: Draft, { application, uri }: Surroundings): DraftFile[] {
  return application.drafts.filter((file) => {
    const other = file.draft;
    if (file.uri === uri || !recipientOf(other) || !recipientOf(draft) || isSkipped(other)) return false;
    if (sameRecipient(draft, other))
      return draft.kind.value === 'status-check' && other.kind.value === 'thank-you';
    return draft.kind.value === other.kind.value && !isOriginal(draft, other);
  });
}

const isSkipped = ({ frontMatter }: Draft) => String(frontMatter.fields.get('skip')?.value ?? '') === 'true';

/** What went out before the other was written or sent cannot be the copy any more. */
function isOriginal(draft: Draft, other: Draft): boolean {
  const [sent, then] = [draft, other].map(({ frontMatter }) =>
    String(frontMatter.fields.get('sent')?.value ?? ''),
  );
  return !!sent && (!then || sent < then);
}

/** Sentences that follow one another are one finding. */
function runsOf(copied: readonly Copied[], { email }: Draft): Copied[][] {
  const runs: Copied[][] = [];
  let last = -2;
  for (const one of copied) {
    const at = email.sentences.indexOf(one.sentence);
    if (at === last + 1) runs.at(-1)!.push(one);
    else runs.push([one]);
    last = at;
  }
  return runs;
}

function reportOf(run: readonly Copied[], draft: Draft, { uri, draft: other }: DraftFile): Report {
  const many = run.length > 1;
  const these = many ? `These ${run.length} sentences stand` : 'This sentence stands';
  const name = ownName(recipientOf(other) ?? '');
  const message = sameRecipient(draft, other)
    ? `${these} in your thank-you note to ${name} already. Say ${many ? 'them' : 'it'} in other words, or leave ${many ? 'them' : 'it'} out.`
    : `${these} in your message to ${name} too, nearly word for word. They compare notes: say it to each in other words.`;
  const related = run.map(({ twin }) => ({ uri, start: twin.start, end: twin.end, message: `To ${name}` }));
  return { start: run[0]!.sentence.start, end: run.at(-1)!.sentence.end, message, related };
}
