import type { Temporal } from 'temporal-polyfill';
import type { FrontMatter } from '../document/frontMatter.ts';
import type { Kind } from '../kinds.ts';
import type { Application, DraftFile } from '../workspace/files.ts';
import { notesFor, recipientOf } from '../workspace/notesFor.ts';
import { isPerson } from './marks.ts';
import type { Round } from './rounds.ts';
import { parseWhen } from './when.ts';

/** A draft as the schedule sees it. */
export interface Message {
  file: DraftFile;
  kind: Kind;
  to?: string;
  round?: Round;
  isSent: boolean;
  /** Absent as well where `sent:` holds something that is no date. */
  sentAt?: Temporal.ZonedDateTime;
  isAnswered: boolean;
  answeredAt?: Temporal.ZonedDateTime;
  isSkipped: boolean;
}

/** The drafts of an application that no step has taken yet. Which step gets which does not depend on their order. */
export class Messages {
  readonly all: readonly Message[];
  #left: Message[];

  constructor(application: Application, rounds: readonly Round[], timeZone: string) {
    this.all = application.drafts
      .map((file) => readMessage(file, application, rounds, timeZone))
      .sort(byWeight);
    this.#left = [...this.all];
  }

  get left(): readonly Message[] {
    return this.#left;
  }

  of(kind: Kind, round?: Round): Message[] {
    return this.#left.filter((message) => message.kind === kind && (!round || message.round === round));
  }

  take<Taken extends Message | undefined>(message: Taken): Taken {
    this.#left = this.#left.filter((other) => other !== message);
    return message;
  }
}

/** True where a message goes to somebody; one that names nobody goes to the only person there is. */
export function isTo({ to }: Message, name: string, everyone: readonly string[]): boolean {
  if (!to) return everyone.length === 1;
  if (to.trim().toLowerCase() === name.trim().toLowerCase()) return true;
  // "Dana" is nobody in particular where two of them were there.
  return isPerson(to, name) && everyone.filter((other) => isPerson(to, other)).length === 1;
}

/** False for what people leave empty or write to say no. */
export function isFilled({ fields }: FrontMatter, key: string): boolean {
  const value = fields.get(key)?.value;
  return value !== undefined && value !== null && value !== '' && value !== false;
}

function readMessage(
  file: DraftFile,
  application: Application,
  rounds: readonly Round[],
  timeZone: string,
): Message {
  const { frontMatter, kind } = file.draft;
  const to = recipientOf(file.draft);
  const notes = notesFor(file, application);
  const round = rounds.find((each) => each.file.uri === notes?.uri);
  const at = (key: string) => parseWhen(frontMatter.fields.get(key)?.value, timeZone)?.moment;
  const [sentAt, answeredAt] = [at('sent'), at('reply')];
  const isAnswered = isFilled(frontMatter, 'reply');
  return {
    file,
    kind: kind.value,
    ...(to && { to }),
    ...(round && { round }),
    isSent: isAnswered || isFilled(frontMatter, 'sent'),
    ...(sentAt && { sentAt }),
    isAnswered,
    ...(answeredAt && { answeredAt }),
    isSkipped: isFilled(frontMatter, 'skip'),
  };
}

/** What was sent comes first, the earliest before the others; then what says of itself what it is. */
function byWeight(a: Message, b: Message): number {
  return (
    Number(b.isSent) - Number(a.isSent) ||
    (a.sentAt?.epochMilliseconds ?? 0) - (b.sentAt?.epochMilliseconds ?? 0) ||
    Number(a.file.draft.kind.guessed) - Number(b.file.draft.kind.guessed) ||
    (a.file.uri < b.file.uri ? -1 : 1)
  );
}
