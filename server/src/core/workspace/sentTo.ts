import type { Draft } from '../document/draft.ts';
import { parseWhen, type When } from '../schedule/when.ts';
import { sameRecipient } from './facts.ts';
import type { DraftFile } from './files.ts';
import type { Surroundings } from './index.ts';

/** A message that has gone out, and when. */
export interface SentMessage extends DraftFile {
  when: When;
  /** True where they have answered it. */
  answered: boolean;
}

/** When a message went out; undefined where it has not, or says no day. */
export function sentAt({ frontMatter }: Draft, timeZone: string): When | undefined {
  return parseWhen(frontMatter.fields.get('sent')?.value, timeZone);
}

/** The other messages of the application that went to the same person, the latest last. */
export function sentToSame(draft: Draft, around: Surroundings | undefined, timeZone: string): SentMessage[] {
  const others = around?.application.drafts.filter(({ uri }) => uri !== around.uri) ?? [];
  return others
    .filter((file) => sameRecipient(draft, file.draft))
    .flatMap((file) => {
      const when = sentAt(file.draft, timeZone);
      const answered = file.draft.frontMatter.fields.get('reply')?.value;
      return when ? [{ ...file, when, answered: !!answered }] : [];
    })
    .sort((a, b) => a.when.moment.epochMilliseconds - b.when.moment.epochMilliseconds);
}
